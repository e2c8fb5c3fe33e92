"""Takes the interest and the penalties of a plan paid whole out of the money left on the customer's account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from gestion_creances.aging.penalty_account import MoveKind, PenaltyAmounts, PenaltyMove, PenaltyShare
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.dunning.plan import Plan
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.items import ItemRegister
from gestion_creances.storage.penalties import PenaltyRegister


@dataclass(slots=True)
class _Purse:
    """A payment with money that pays nothing yet."""

    payment_id: int
    left: Money


class PlanCollecting:
    """Payments go to the due dates first: what a plan brings beyond them waits on account until it is paid whole."""

    def __init__(self, connection: Connection) -> None:
        self._items = ItemRegister(connection)
        self._penalties = PenaltyRegister(connection)

    def collect(self, plan: Plan, on: date) -> Money:
        """Let the payments left on account pay, on the day *on*, the penalties and interest of *plan*.

        Interest is claimed on the last due date covered, as far as there is money for it. Return what was collected.
        """
        purses = self._purses(plan.customer_id)
        taken = ZERO
        for item in plan.items:
            if item.penalties:
                left = self._penalties.balance_of(item.item_id).left
                taken += self._pay(purses, item.item_id, _capped(left, item.penalties), on)
        interest = min(plan.interest, total(purse.left for purse in purses))
        if interest:
            last = plan.items[-1].item_id
            amounts = PenaltyAmounts(interest)
            reason = f"Intérêts de l’échéancier {plan.number}"
            self._penalties.add(PenaltyMove(plan.customer_id, last, on, MoveKind.CLAIMED, amounts, reason))
            taken += self._pay(purses, last, amounts, on)
        return taken

    def _purses(self, customer_id: int) -> list[_Purse]:
        items = self._items.of_customer(customer_id, only_open=True)
        payments = [item for item in items if item.kind is ItemKind.PAYMENT and item.open < ZERO]
        return [_Purse(item.id, -item.open) for item in sorted(payments, key=lambda item: (item.dated_on, item.id))]

    def _pay(self, purses: Sequence[_Purse], item_id: int, wanted: PenaltyAmounts, on: date) -> Money:
        before = wanted.total
        for purse in purses:
            interest = min(wanted.interest, purse.left)
            part = PenaltyAmounts(interest, min(wanted.indemnity, purse.left - interest))
            if part:
                self._penalties.collect(purse.payment_id, PenaltyShare(item_id, part), on)
                purse.left -= part.total
                wanted -= part
        return before - wanted.total


def _capped(left: PenaltyAmounts, most: Money) -> PenaltyAmounts:
    """Return *left*, at most *most* in all, the interest first."""
    interest = max(ZERO, min(left.interest, most))
    return PenaltyAmounts(interest, max(ZERO, min(left.indemnity, most - interest)))
