"""Takes penalties out of money already received, and unties them again."""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.aging.penalty_account import PenaltyMove, PenaltyRefused, PenaltyShare, checked_settlement
from gestion_creances.basics.french import amount as euros
from gestion_creances.basics.money import ZERO, total
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import Item, ItemKind


def money_for_penalties(desk: Desk, customer_id: int) -> tuple[Item, ...]:
    """Return the customer's payments with something left that pays nothing yet, oldest first."""
    with desk.books.reading() as session:
        items = session.items.of_customer(customer_id, only_open=True)
    return tuple(item for item in items if item.kind is ItemKind.PAYMENT and item.open < ZERO)


def collect_penalties(desk: Desk, payment_id: int, shares: Sequence[PenaltyShare]) -> tuple[PenaltyMove, ...]:
    """Let the payment pay *shares* of the penalties still claimed, from the day it was received.

    Raise PenaltyRefused when the payment is another customer's or has less left, or when more is collected than is
    still claimed.
    """
    with desk.books.writing() as session:
        payment = session.items.get(payment_id)
        wanted = total(share.amounts.total for share in shares)
        if wanted > -payment.open:
            left = euros(max(ZERO, -payment.open))
            raise PenaltyRefused("payment", f"Il ne reste que {left} sur ce règlement : choisissez-en un autre.")
        for share in shares:
            due = session.items.get(share.item_id)
            if due.customer_id != payment.customer_id:
                raise PenaltyRefused("payment", f"Ce règlement n’est pas du client de la facture {due.number}.")
            checked_settlement(session.penalties.balance_of(share.item_id).left, share.amounts, due.number)
        moves = tuple(session.penalties.collect(payment_id, share, payment.dated_on) for share in shares)
        code = session.customers.get(payment.customer_id).code
        facts = {"payment": payment_id, "cents": wanted.cents}
        session.journal.append(desk.now(), desk.actor, "penalties.collected", f"client:{code}", facts)
    return moves
