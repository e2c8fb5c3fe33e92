"""What is open while lines are matched one after the other: the dues, and what earlier lines have taken of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import islice

from gestion_creances.basics.money import Money
from gestion_creances.matching.facts import Due
from gestion_creances.matching.proposal import Share

_WIDEST = 120
DocumentKey = tuple[int, int, int]
"""Customer, invoice and, without an invoice, item: the dues that one number names."""


def document_of(due: Due) -> DocumentKey:
    """Return the document *due* belongs to."""
    return (due.customer_id, due.invoice_id, 0) if due.invoice_id is not None else (due.customer_id, 0, due.item_id)


def by_age(due: Due) -> tuple[date, date, int]:
    """Sort key: the oldest due first (article 1342-10 code civil)."""
    return due.due_on, due.issued_on, due.item_id


class OpenBook:
    """The open dues by item, document, customer and amount; ``open_cents`` is what nothing has taken yet.

    ``in_credit`` are the customers of whom something may be deducted.

    Amounts are whole cents here, signed like the dues: a hundred thousand of them are looked at in seconds.
    """

    def __init__(self, dues: Iterable[Due]) -> None:
        self.dues: dict[int, Due] = {due.item_id: due for due in sorted(dues, key=by_age) if due.open}
        self.in_credit = {due.customer_id for due in self.dues.values() if due.open.cents < 0}
        self._open = {due.item_id: due.open.cents for due in self.dues.values()}
        self.documents: defaultdict[DocumentKey, list[Due]] = defaultdict(list)
        self._customers: defaultdict[int, list[Due]] = defaultdict(list)
        self._asked: dict[int, tuple[date, list[Due]]] = {}
        self._amounts: defaultdict[int, list[int]] = defaultdict(list)
        for due in self.dues.values():
            self.documents[document_of(due)].append(due)
            self._customers[due.customer_id].append(due)
            self._amounts[due.open.cents].append(due.item_id)

    def open_cents(self, due: Due) -> int:
        """Return what is left of *due*, in cents, signed like it."""
        return self._open[due.item_id]

    def of_document(self, key: DocumentKey) -> list[Due]:
        """Return the dues of a document that are still open, the oldest first."""
        return [due for due in self.documents[key] if self._open[due.item_id]]

    def of_customer(self, customer_id: int, issued_until: date, cents: int = 0) -> list[Due]:
        """Return what is open for a customer and was issued by that day: the oldest, and all of exactly that amount.

        No more than a hundred and twenty of the oldest: what any single payment of a large account is looked for in.
        """
        found = self._oldest(customer_id, issued_until)
        if len(found) < _WIDEST:
            return found
        known = {one.item_id for one in found}
        equal = (one for one in self.of_amount(cents, issued_until) if one.customer_id == customer_id)
        return [*found, *(one for one in equal if one.item_id not in known)]

    def _oldest(self, customer_id: int, issued_until: date) -> list[Due]:
        """Return the oldest open dues of a customer; remembered until one is taken, for one line asks several times."""
        known = self._asked.get(customer_id)
        if known is None or known[0] != issued_until:
            dues = self._customers.get(customer_id, ())
            still_open = (due for due in dues if self._open[due.item_id] and due.issued_on <= issued_until)
            known = self._asked[customer_id] = issued_until, list(islice(still_open, _WIDEST))
        return known[1]

    def of_amount(self, cents: int, issued_until: date) -> list[Due]:
        """Return the dues of which exactly that amount was open at first and still is, the oldest first."""
        ids = self._amounts.get(cents, ())
        return [
            due
            for item_id in ids
            if self._open[item_id] == cents and (due := self.dues[item_id]).issued_on <= issued_until
        ]

    def holds(self, share: Share) -> bool:
        """Return whether as much as *share* closes is still open."""
        left, closed = self._open[share.item_id], _closed(share)
        return closed <= left if closed > 0 else closed >= left

    def take(self, shares: Iterable[Share]) -> None:
        """Take *shares* with their discounts and gaps out of what is open."""
        for share in shares:
            self._asked.pop(share.customer_id, None)
            self._open[share.item_id] -= _closed(share)


def _closed(share: Share) -> int:
    closed: Money = share.amount + share.discount + share.gap
    return closed.cents
