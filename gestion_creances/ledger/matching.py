"""Which invoices a payment pays: proposals for a person to confirm, never more than is open on either side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import Allocation, Item


class MatchReason(StrEnum):
    """Why these invoices were proposed."""

    EXACT_INVOICE = "exact_invoice"
    EXACT_TOTAL = "exact_total"
    OLDEST_FIRST = "oldest_first"

    @property
    def label(self) -> str:
        """The reason in French words."""
        return _LABELS[self]


_LABELS = {
    MatchReason.EXACT_INVOICE: "montant exact d’une facture",
    MatchReason.EXACT_TOTAL: "montant exact de tout ce qui est dû",
    MatchReason.OLDEST_FIRST: "les plus anciennes d’abord (article 1342-10 du code civil)",
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """Allocations to confirm (their ``id`` is 0), why, and the part of the credit they leave on account (positive)."""

    reason: MatchReason
    allocations: tuple[Allocation, ...]
    left: Money


def propose(credit: Item, debits: Iterable[Item]) -> Proposal | None:
    """Return what *credit* (a payment, credit note or deposit) most likely pays among *debits*, None when nothing.

    In order: the one invoice of exactly that amount (the oldest of several, all its due dates together), everything
    owed when it adds up to exactly that amount, else the oldest due first (article 1342-10 code civil). A payment
    that names its invoices needs no proposal: what the debtor says comes before (same article).
    """
    owed = _oldest_first(debits)
    if not owed or credit.open >= ZERO:
        return None
    available = -credit.open
    for invoice in _invoices(owed):
        if total(debit.open for debit in invoice) == available:
            return Proposal(MatchReason.EXACT_INVOICE, allocate_oldest_first(credit, invoice), ZERO)
    allocations = allocate_oldest_first(credit, owed)
    exact = total(debit.open for debit in owed) == available
    reason = MatchReason.EXACT_TOTAL if exact else MatchReason.OLDEST_FIRST
    return Proposal(reason, allocations, available - total(allocation.amount for allocation in allocations))


def allocate_oldest_first(credit: Item, debits: Iterable[Item]) -> tuple[Allocation, ...]:
    """Return allocations of *credit* to *debits*, oldest due date first, until one side is used up.

    Each stands from the day both facts existed. Items with nothing open on their own side are passed over.
    """
    available = -credit.open
    allocations = []
    for debit in _oldest_first(debits):
        if available <= ZERO:
            break
        amount = min(available, debit.open)
        allocations.append(Allocation(debit.id, credit.id, amount, max(credit.dated_on, debit.dated_on)))
        available -= amount
    return tuple(allocations)


def _oldest_first(debits: Iterable[Item]) -> list[Item]:
    still_owed = (debit for debit in debits if debit.open > ZERO)
    return sorted(still_owed, key=lambda debit: (debit.due_on, debit.dated_on, debit.id))


def _invoices(owed: Sequence[Item]) -> list[list[Item]]:
    """Group the due dates of each invoice, keeping the order of the oldest."""
    groups: dict[tuple[int | None, int], list[Item]] = {}
    for debit in owed:
        own = 0 if debit.invoice_id is not None else debit.id
        groups.setdefault((debit.invoice_id, own), []).append(debit)
    return list(groups.values())
