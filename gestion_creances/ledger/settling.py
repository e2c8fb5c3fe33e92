"""What payments that name their invoice pay, and what is owed again when one of them comes back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.item import Allocation, Item


@dataclass(slots=True)
class _Part:
    """One item while it is worked through: what is left open on it, positive on either side."""

    item: Item
    left: Money


class InvoiceAccount:
    """One invoice's due dates and the payments that named it.

    ``dues`` are its items (earliest due first), ``paid`` the allocations that stand on them, ``credits`` the payments
    of those allocations; ``open`` of each is what is open now. Afterwards ``made`` holds the new allocations and
    ``undone`` the stored ones to end, each with the day.
    """

    def __init__(self, dues: Iterable[Item], paid: Iterable[Allocation] = (), credits_: Iterable[Item] = ()) -> None:
        self._dues = {due.id: _Part(due, max(ZERO, due.open)) for due in dues}
        self._credits = {credit.id: _Part(credit, max(ZERO, -credit.open)) for credit in credits_}
        self._standing = list(paid)
        self.made: list[Allocation] = []
        self.undone: list[tuple[int, date]] = []

    def pay(self, payment: Item) -> None:
        """Let *payment* pay the due dates, oldest first, from the day both exist; what is left stays on account."""
        part = self._credits[payment.id] = _Part(payment, -payment.open)
        for due in self._dues.values():
            amount = min(part.left, due.left)
            if amount > ZERO:
                self._allocate(due, part, amount, max(payment.dated_on, due.item.dated_on))

    def take_back(self, back: Item) -> None:
        """Let *back*, a positive item (returned payment or refund), undo from its day what the payments had paid.

        The payment of exactly that amount comes first, then the latest. Of each, what it left on account goes before
        what it paid, and the latest due date before the others. What no payment explains stays open on *back*.
        """
        returned = _Part(back, back.open)
        for credit in self._candidates(back):
            self._match(returned, credit)
            for allocation in self._paid_by(credit):
                if returned.left > ZERO:
                    self._reopen(allocation, returned, credit)

    def _candidates(self, back: Item) -> list[_Part]:
        earlier = [part for part in self._credits.values() if part.item.dated_on <= back.dated_on]
        return sorted(
            earlier,
            key=lambda part: (-part.item.amount == back.amount, part.item.dated_on, part.item.id),
            reverse=True,
        )

    def _paid_by(self, credit: _Part) -> list[Allocation]:
        mine = [allocation for allocation in self._standing if allocation.credit_id == credit.item.id]
        return sorted(mine, key=lambda one: (self._dues[one.debit_id].item.due_on, one.debit_id), reverse=True)

    def _reopen(self, allocation: Allocation, returned: _Part, credit: _Part) -> None:
        """End *allocation* on the day of the return; what the return does not take back is allocated anew."""
        on = max(returned.item.dated_on, allocation.since)
        due = self._dues[allocation.debit_id]
        self._end(allocation, on)
        due.left += allocation.amount
        credit.left += allocation.amount
        self._match(returned, credit)
        if credit.left:
            self._allocate(due, credit, credit.left, on)

    def _end(self, allocation: Allocation, on: date) -> None:
        self._standing.remove(allocation)
        if allocation.id:
            self.undone.append((allocation.id, on))
        else:
            self.made[self.made.index(allocation)] = replace(allocation, until=on)

    def _match(self, returned: _Part, credit: _Part) -> None:
        amount = min(returned.left, credit.left)
        if amount > ZERO:
            self.made.append(Allocation(returned.item.id, credit.item.id, amount, returned.item.dated_on))
            returned.left -= amount
            credit.left -= amount

    def _allocate(self, due: _Part, credit: _Part, amount: Money, since: date) -> None:
        allocation = Allocation(due.item.id, credit.item.id, amount, since)
        self._standing.append(allocation)
        self.made.append(allocation)
        due.left -= amount
        credit.left -= amount
