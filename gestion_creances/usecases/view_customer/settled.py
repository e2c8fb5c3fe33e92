"""What a customer has paid in full, when, and after how many reminders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from gestion_creances.dunning.habit import Settled
from gestion_creances.ledger.item import Allocation, Item, ItemKind


def settled_dues(
    items: Iterable[Item], allocations: Iterable[Allocation], steps: Mapping[int, Sequence[date]]
) -> tuple[Settled, ...]:
    """Return every due date settled with money; what only credit notes settled was not paid.

    A due date is settled on the day of its last allocation. *steps* are the days of the reminders about each item.
    """
    known = {item.id: item for item in items}
    settled: dict[int, date] = {}
    paid: set[int] = set()
    for allocation in allocations:
        if allocation.until is None:
            settled[allocation.debit_id] = max(settled.get(allocation.debit_id, allocation.since), allocation.since)
            credit = known.get(allocation.credit_id)
            if credit is not None and credit.kind is not ItemKind.CREDIT_NOTE:
                paid.add(allocation.debit_id)
    return tuple(
        Settled(item.due_on, on, sum(step <= on for step in steps.get(key, ())))
        for key, on in settled.items()
        if key in paid and (item := known[key]).kind is ItemKind.INVOICE and not item.open
    )
