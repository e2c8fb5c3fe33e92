"""Takes off an invoice what it says was paid before it (BT-113): deposits first, then a payment that fits exactly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.item import Allocation, Item, ItemKind
from gestion_creances.ledger.matching import allocate_oldest_first


@dataclass(frozen=True, slots=True)
class Deduction:
    """The allocations to make, and ``missing``: what the books hold no money for."""

    allocations: tuple[Allocation, ...]
    missing: Money


def deduct(wanted: Money, dues: Sequence[Item], account: Iterable[Item]) -> Deduction:
    """Return how *wanted* is taken off *dues* with what the customer's *account* holds.

    Deposits (4191) are used oldest first, as far as they go; a payment on account only when it is exactly what is left
    to find: any other may be meant for another invoice.
    """
    held = sorted((item for item in account if item.open < ZERO), key=lambda item: (item.dated_on, item.id))
    owed = {due.id: due for due in dues}
    made: list[Allocation] = []
    for credit in (item for item in held if item.kind is ItemKind.DEPOSIT):
        wanted -= _take(credit, wanted, owed, made)
    exact = next((item for item in held if item.kind is ItemKind.PAYMENT and -item.open == wanted), None)
    if exact is not None:
        wanted -= _take(exact, wanted, owed, made)
    return Deduction(tuple(made), wanted)


def _take(credit: Item, wanted: Money, owed: dict[int, Item], made: list[Allocation]) -> Money:
    """Allocate *credit*, *wanted* of it at most, to what is still owed; return how much was."""
    part = replace(credit, open=-min(wanted, -credit.open))
    taken = ZERO
    for allocation in allocate_oldest_first(part, owed.values()):
        due = owed[allocation.debit_id]
        owed[due.id] = replace(due, open=due.open - allocation.amount)
        made.append(allocation)
        taken += allocation.amount
    return taken
