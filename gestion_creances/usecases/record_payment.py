"""Records money received or given back, and what it pays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gestion_creances.aging.penalty_account import (
    PenaltyAmounts,
    PenaltyRefused,
    PenaltyShare,
    Split,
    checked_settlement,
    shared,
    split,
)
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.french import amount as euros
from gestion_creances.basics.french import day as french_day
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.ledger.discount import DiscountRefused, Grant
from gestion_creances.ledger.item import BORN_CLOSED, Allocation, Item
from gestion_creances.ledger.matching import Proposal, allocate_oldest_first, propose
from gestion_creances.ledger.payment import Payment
from gestion_creances.storage.session import Session

_OF_STATEMENT = "Ce règlement figure sur un relevé : annulez son rapprochement dans « Rapprochement bancaire »."


class PaymentRefused(Refusal):
    """A payment cannot be recorded as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Recorded:
    """A payment as stored: its item id, what it paid, and what stays on account (positive)."""

    payment_id: int
    allocations: tuple[Allocation, ...]
    left: Money


@dataclass(frozen=True, slots=True)
class PenaltySplit:
    """How a payment would be shared with the penalties: ``claimed`` is all still claimed, ``lefts`` per due date."""

    split: Split
    claimed: PenaltyAmounts
    shares: tuple[PenaltyShare, ...]
    lefts: tuple[tuple[int, PenaltyAmounts], ...]


def open_debits(desk: Desk, customer_id: int) -> tuple[Item, ...]:
    """Return what the customer owes and a payment may pay, earliest due first."""
    with desk.books.reading() as session:
        items = session.items.of_customer(customer_id, only_open=True)
    return tuple(item for item in items if item.open > ZERO)


def propose_payment(desk: Desk, payment: Payment) -> Proposal | None:
    """Return what *payment*, not yet recorded, most likely pays; None when nothing is owed. Writes nothing."""
    with desk.books.reading() as session:
        debits = session.items.of_customer(payment.customer_id, only_open=True)
    return propose(payment.item(), debits)


def propose_penalties(desk: Desk, payment: Payment, chosen: Sequence[int]) -> PenaltySplit | None:
    """Return how the firm's rule shares *payment* with the penalties still claimed from the customer; writes nothing.

    None when it is no more than what is open on the *chosen* due dates, or when no penalty is claimed. The debtor says
    what he pays (article 1342-10 code civil): the penalties of the chosen due dates first, then those of the oldest
    with what is left.
    """
    with desk.books.reading() as session:
        principal = total(session.items.get(key).open for key in chosen)
        rows = session.penalties.rows(desk.today, payment.customer_id)
        imputation = session.settings.terms_of_sale().imputation
    lefts = [(row.item_id, row.balance.left) for row in sorted(rows, key=lambda row: row.item_id not in chosen)]
    named = sum((left for key, left in lefts if key in chosen), PenaltyAmounts())
    claimed = sum((left for _, left in lefts), PenaltyAmounts())
    if payment.amount <= principal or not claimed:
        return None
    first = split(payment.amount, principal, named, imputation)
    then = split(first.left, ZERO, claimed - named, imputation)
    found = Split(first.principal, first.penalties + then.penalties, then.left)
    return PenaltySplit(found, claimed, shared(found.penalties, lefts), tuple(lefts))


def record_payment(
    desk: Desk,
    payment: Payment,
    chosen: Sequence[int] | None = None,
    *,
    penalties: Sequence[PenaltyShare] = (),
    discounts: Sequence[Grant] = (),
) -> Recorded:
    """Store *payment* and allocate it.

    *chosen* are the ids of the items it pays, oldest due first until it is used up; None pays what ``propose`` would,
    an empty sequence leaves it all on account. What it pays of *penalties* is taken out of it first; *discounts* close
    what the customer was allowed not to pay. A negative payment (refund, returned payment) is stored as it is: what it
    reopens is said by undoing allocations. Raise PaymentRefused for an amount of zero or a date in the future,
    PenaltyRefused or DiscountRefused when one of these is more than is owed.
    """
    _check(payment, desk.today)
    with desk.books.writing() as session:
        key = session.payments.add(payment)
        _collect(session, key, payment, penalties)
        _grant(session, payment, discounts)
        item = session.items.get(key)
        debits = session.items.of_customer(payment.customer_id, only_open=True)
        if chosen is None:
            proposal = propose(item, debits)
            allocations = proposal.allocations if proposal else ()
        else:
            allocations = allocate_oldest_first(item, [debit for debit in debits if debit.id in set(chosen)])
        session.items.allocate_many(allocations)
        customer = session.customers.get(payment.customer_id)
        facts = {"cents": payment.amount.cents, "paid_on": payment.paid_on.isoformat(), "payment": key}
        if penalties:
            facts["penalties_cents"] = total(share.amounts.total for share in penalties).cents
        if discounts:
            facts["discount_cents"] = total(grant.amount for grant in discounts).cents
        session.journal.append(desk.now(), desk.actor, "payment.recorded", f"client:{customer.code}", facts)
        left = -session.items.get(key).open
    return Recorded(key, allocations, left)


def return_payment(desk: Desk, payment_id: int, returned_on: date, reason: str) -> Recorded:
    """Record that a cheque or direct debit came back unpaid: what it had paid is owed again from that day.

    The payment and its return stay in the account with their own dates, matched with each other. Raise PaymentRefused
    when the day is before the payment or in the future, or when the payment came back already.
    """
    with desk.books.writing() as session:
        payment = session.payments.get(payment_id)
        _check_return(payment, returned_on)
        paid = session.items.allocations_of(payment_id)
        if any(_is_return(session.items.get(allocation.debit_id)) for allocation in paid):
            raise PaymentRefused("payment", "Ce règlement est déjà revenu impayé ou a été remboursé.")
        back = replace(payment, paid_on=returned_on, amount=-payment.amount, note=reason, source="", source_key="")
        _check(back, desk.today)
        session.items.undo([allocation.id for allocation in paid], returned_on)
        key = session.payments.add(back)
        allocation = Allocation(key, payment_id, payment.amount, returned_on)
        session.items.allocate_many([allocation])
        customer = session.customers.get(payment.customer_id)
        facts = {"cents": back.amount.cents, "payment": payment_id, "reason": reason}
        session.journal.append(desk.now(), desk.actor, "payment.returned", f"client:{customer.code}", facts)
    return Recorded(key, (allocation,), ZERO)


def remove_payment(desk: Desk, payment_id: int) -> Payment:
    """Take back a payment recorded by mistake, with all that it paid, and return it as it was; the journal keeps it.

    Raise PaymentRefused for one that a bank statement shows: the money did come in, undo its matching instead.
    """
    with desk.books.writing() as session:
        if session.matches.standing_for(payment_id) is not None:
            raise PaymentRefused("payment", _OF_STATEMENT)
        payment = session.payments.get(payment_id)
        code = session.customers.get(payment.customer_id).code
        session.items.undo([paid.id for paid in session.items.allocations_of(payment_id)], payment.paid_on)
        session.payments.remove(payment_id)
        facts = {"cents": payment.amount.cents, "paid_on": payment.paid_on.isoformat(), "payment": payment_id}
        session.journal.append(desk.now(), desk.actor, "payment.removed", f"client:{code}", facts)
    return payment


def _collect(session: Session, key: int, payment: Payment, shares: Sequence[PenaltyShare]) -> None:
    if total(share.amounts.total for share in shares) > max(ZERO, payment.amount):
        raise PenaltyRefused("penalties", "Les pénalités dépassent le montant reçu : réduisez-les.")
    for share in shares:
        due = session.items.get(share.item_id)
        checked_settlement(session.penalties.balance_of(share.item_id).left, share.amounts, due.number)
        session.penalties.collect(key, share, payment.paid_on)


def _grant(session: Session, payment: Payment, discounts: Sequence[Grant]) -> None:
    for grant in discounts:
        due = session.items.get(grant.offer.item_id)
        if not ZERO < grant.amount <= due.open or due.customer_id != payment.customer_id:
            raise DiscountRefused("discount", f"Facture {due.number} : l’escompte dépasse ce qui reste dû.")
        session.discounts.grant(due.id, grant.amount, payment.paid_on)


def _is_return(debit: Item) -> bool:
    return debit.invoice_id is None and debit.kind not in BORN_CLOSED


def _check_return(payment: Payment, returned_on: date) -> None:
    if payment.amount < ZERO:
        raise PaymentRefused("payment", "Ce mouvement est déjà un remboursement ou un retour.")
    if returned_on < payment.paid_on:
        paid_on = french_day(payment.paid_on)
        raise PaymentRefused("returned_on", f"Le retour ne peut pas précéder le règlement du {paid_on}.")


def _check(payment: Payment, today: date) -> None:
    if not payment.amount:
        raise PaymentRefused("amount", "Indiquez le montant reçu : il ne peut pas être nul.")
    if payment.paid_on > today:
        when = french_day(payment.paid_on)
        sentence = f"Un règlement de {euros(payment.amount)} ne peut pas être daté du {when}, à venir."
        raise PaymentRefused("paid_on", sentence)
