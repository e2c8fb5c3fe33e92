"""Ties debts and credits as the letters of an accounting file say, without tying twice what the books tie already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from gestion_creances.basics.money import Money
from gestion_creances.intake.drafts import AllocationDraft
from gestion_creances.ledger.item import Allocation
from gestion_creances.storage.session import Session
from gestion_creances.usecases.import_files.known_books import KnownBooks

Ids = tuple[int, ...]


def follow_letters(
    session: Session, drafts: Sequence[AllocationDraft], entered: Mapping[str, Ids], known: KnownBooks
) -> None:
    """Store the allocations of *drafts*; *entered* gives the items of the drafts just written, by source key.

    What was ever allocated between the same items counts as done, even if a person undid it since. Never more is
    allocated than is open.
    """
    named = {key for draft in drafts for key in (draft.debit_key, draft.credit_key)}
    held = known.items([key for key in named if key not in entered])
    matching = _Matching(session, {**held, **entered}, {item for ids in held.values() for item in ids})
    session.items.allocate_many([allocation for draft in drafts for allocation in matching.of(draft)])


class _Matching:
    """What is still open on each item while the letters are followed."""

    def __init__(self, session: Session, ids: Mapping[str, Ids], held: set[int]) -> None:
        self._ids = ids
        items = session.imports.items({item for key in ids for item in ids[key]})
        self._open = {key: item.open.cents for key, item in items.items()}
        self._done: Counter[tuple[int, int]] = Counter()
        for one in session.imports.allocations_touching(held):
            self._done[one.debit_id, one.credit_id] += one.amount.cents

    def of(self, draft: AllocationDraft) -> Iterator[Allocation]:
        """Yield the allocations that *draft* still asks for."""
        pairs = [
            (debit, credit)
            for debit in self._ids.get(draft.debit_key, ())
            for credit in self._ids.get(draft.credit_key, ())
        ]
        wanted = draft.amount.cents
        for pair in pairs:
            known = min(wanted, self._done[pair])
            self._done[pair] -= known
            wanted -= known
        for debit, credit in pairs:
            cents = min(wanted, max(0, self._open[debit]), max(0, -self._open[credit]))
            if cents:
                self._open[debit] -= cents
                self._open[credit] += cents
                wanted -= cents
                yield Allocation(debit, credit, Money(cents), draft.since)
