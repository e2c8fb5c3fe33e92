"""Books in memory: just enough open items and allocations to import several deliveries one after the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.intake.against_books import compared
from gestion_creances.intake.drafts import AllocationDraft, Delivery
from gestion_creances.intake.known import KnownDocument, KnownItem
from gestion_creances.ledger.item import ItemKind


@dataclass
class MemoryBooks:
    """What a use case keeps in a database, by source key."""

    customers: set[str] = field(default_factory=set)
    items: dict[str, KnownItem] = field(default_factory=dict)
    allocations: dict[tuple[str, str], AllocationDraft] = field(default_factory=dict)

    def take(self, delivery: Delivery) -> Delivery:
        """Import *delivery* and return what was new in it."""
        new = compared(delivery, self)
        assert new.acceptable, new.complaints
        self.customers.update(one.code for one in new.customers)
        for one in new.invoices:
            self._add(one.source_key, one.customer_code, one.kind, one.number, one.issued_on, one.gross)
        for paid in new.payments:
            self._add(paid.source_key, paid.customer_code, ItemKind.PAYMENT, "", paid.paid_on, -paid.amount)
        for tie in new.allocations:
            self._tie(tie)
        return new

    def _add(self, key: str, customer: str, kind: ItemKind, number: str, day: date, amount: Money) -> None:
        assert key not in self.items
        self.items[key] = KnownItem(key, customer, kind, number, day, amount, amount)

    def _tie(self, tie: AllocationDraft) -> None:
        if (tie.debit_key, tie.credit_key) in self.allocations:
            return
        debit, credit = (self._open(key, date.max) for key in (tie.debit_key, tie.credit_key))
        cents = min(tie.amount.cents, debit, -credit)
        assert self.items[tie.debit_key].customer_code == self.items[tie.credit_key].customer_code
        if cents > 0:
            self.allocations[tie.debit_key, tie.credit_key] = AllocationDraft(
                tie.debit_key, tie.credit_key, Money(cents), tie.since
            )

    def _open(self, key: str, before: date) -> int:
        cents = self.items[key].amount.cents
        for (debit, credit), tie in self.allocations.items():
            if tie.since < before:
                cents += tie.amount.cents * ((credit == key) - (debit == key))
        return cents

    def balances(self) -> dict[str, int]:
        """Return what each customer owes in all, in cents; zero left out."""
        sums: Counter[str] = Counter()
        for item in self.items.values():
            sums[item.customer_code] += item.amount.cents
        return {customer: cents for customer, cents in sums.items() if cents}

    def has_customer(self, code: str) -> bool:
        return code in self.customers

    def has_customers(self) -> bool:
        return bool(self.customers)

    def has_key(self, source_key: str) -> bool:
        return source_key in self.items

    def documents(self, number: str) -> Sequence[KnownDocument]:
        return [
            KnownDocument(
                item.key, item.customer_code, item.number, item.kind, item.dated_on, item.amount,
                Money(self._open(item.key, date.max)),
            )
            for item in self.items.values()
            if item.number == number and item.kind is not ItemKind.PAYMENT
        ]  # fmt: skip

    def payments(self, customer_code: str, paid_on: date, amount: Money) -> Sequence[str]:
        same: defaultdict[tuple[str, date, Money], list[str]] = defaultdict(list)
        for item in self.items.values():
            if item.kind is ItemKind.PAYMENT:
                same[item.customer_code, item.dated_on, -item.amount].append(item.key)
        return same[customer_code, paid_on, amount]

    def open_before(self, day: date) -> Sequence[KnownItem]:
        open_ = ((item, self._open(item.key, day)) for item in self.items.values() if item.dated_on < day)
        return [
            KnownItem(
                item.key, item.customer_code, item.kind, item.number, item.dated_on, item.amount, Money(cents)
            )
            for item, cents in open_
            if cents
        ]  # fmt: skip
