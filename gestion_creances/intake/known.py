"""What a reader's result is compared with: the part of the books that an import must not enter twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import ItemKind


@dataclass(frozen=True, slots=True)
class KnownDocument:
    """A document of the books; ``gross`` and ``open`` are signed, ``open`` is what is unpaid now.

    ``key`` is its source key when it has one, else any text by which the use case finds it again: allocations of the
    compared delivery may name it. ``due_on`` is its last due date.
    """

    key: str
    customer_code: str
    number: str
    kind: ItemKind
    issued_on: date
    gross: Money
    open: Money
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class KnownItem:
    """An item of the books that was open at the end of the day before a FEC's opening, with what was open then.

    A document with several instalments is one item here. ``amount`` and ``open`` are signed like ledger items
    (a payment is negative); ``key`` is as in `KnownDocument`.
    """

    key: str
    customer_code: str
    kind: ItemKind
    number: str
    dated_on: date
    amount: Money
    open: Money


class Known(Protocol):
    """Answers about the books that the comparison asks; the use case gives them from one transaction."""

    def has_customer(self, code: str) -> bool:
        """Return whether the books have a customer with this code."""

    def has_customers(self) -> bool:
        """Return whether the books have any customer at all."""

    def has_key(self, source_key: str) -> bool:
        """Return whether a document or payment with this source key was imported before."""

    def documents(self, number: str) -> Sequence[KnownDocument]:
        """Return the documents with this number (of several customers when numbers are shared)."""

    def payments(self, customer_code: str, paid_on: date, amount: Money) -> Sequence[str]:
        """Return the keys of the payments of a customer on one day with this amount (positive: received)."""

    def open_before(self, day: date) -> Sequence[KnownItem]:
        """Return every item that was open at the end of the day before *day*."""
