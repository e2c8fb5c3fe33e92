"""Ties a payment or credit note to what it pays, by hand, and unties it."""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import Allocation, Item, ItemKind
from gestion_creances.ledger.matching import allocate_oldest_first


class MatchRefused(Refusal):
    """These two cannot be matched; the sentence says why."""


def match_items(
    desk: Desk, credit_id: int, debit_ids: Sequence[int], amount: Money | None = None
) -> tuple[Allocation, ...]:
    """Allocate the credit to the debits, oldest due first, at most *amount* when given; return what was allocated.

    Raise MatchRefused when one side has nothing open, the sides are the wrong way round, or customers differ.
    """
    with desk.books.writing() as session:
        credit = session.items.get(credit_id)
        debits = [session.items.get(key) for key in debit_ids]
        _check(credit, debits)
        allocations = _limited(allocate_oldest_first(credit, debits), amount)
        session.items.allocate_many(allocations)
        code = session.customers.get(credit.customer_id).code
        pairs = [[allocation.debit_id, allocation.credit_id, allocation.amount.cents] for allocation in allocations]
        session.journal.append(desk.now(), desk.actor, "items.matched", f"client:{code}", {"pairs": pairs})
    return allocations


def unmatch_items(desk: Desk, allocation_ids: Sequence[int], *, mistake: bool = True) -> None:
    """Untie allocations: from the beginning when they were a *mistake*, else from today on."""
    with desk.books.writing() as session:
        untied = [session.items.allocation(key) for key in allocation_ids]
        for allocation in untied:
            if session.items.get(allocation.credit_id).kind is ItemKind.MOVED:
                raise MatchRefused("Cette créance est douteuse : reclassez-la plutôt que de la délettrer.")
        code = session.customers.get(session.items.get(untied[0].debit_id).customer_id).code if untied else ""
        for allocation in untied:
            session.items.undo([allocation.id], allocation.since if mistake else desk.today)
        pairs = [[allocation.debit_id, allocation.credit_id, allocation.amount.cents] for allocation in untied]
        session.journal.append(desk.now(), desk.actor, "items.unmatched", f"client:{code}", {"pairs": pairs})


def _check(credit: Item, debits: Sequence[Item]) -> None:
    if credit.open >= ZERO:
        raise MatchRefused("Rien ne reste à affecter sur ce règlement ou cet avoir.")
    for debit in debits:
        if debit.customer_id != credit.customer_id:
            raise MatchRefused(f"« {debit.number} » est la dette d’un autre client : affectez au même client.")
        if debit.open <= ZERO:
            raise MatchRefused(f"« {debit.number} » est déjà soldée : choisissez une facture ouverte.")


def _limited(allocations: Sequence[Allocation], amount: Money | None) -> tuple[Allocation, ...]:
    if amount is None:
        return tuple(allocations)
    kept = []
    for allocation in allocations:
        part = min(allocation.amount, amount)
        if part > ZERO:
            kept.append(Allocation(allocation.debit_id, allocation.credit_id, part, allocation.since))
            amount -= part
    return tuple(kept)
