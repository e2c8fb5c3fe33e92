"""Finds which balances brought forward by a FEC are debts the books already hold, so that none is counted twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from gestion_creances.basics.french import amount as in_french
from gestion_creances.basics.money import Money
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import InstalmentDraft, InvoiceDraft
from gestion_creances.intake.known import KnownItem
from gestion_creances.intake.values import shown
from gestion_creances.ledger.item import ItemKind

_ORDINARY = (ItemKind.INVOICE, ItemKind.CREDIT_NOTE, ItemKind.PAYMENT)
Account = tuple[str, ItemKind]


@dataclass(slots=True)
class CarriedForward:
    """What became of the balances brought forward.

    ``kept`` are new to the books (or the difference with what they hold), ``stands_for`` gives, for the key of each
    balance left out, the keys of the items it repeats, and ``room`` what each of those items has open, in cents.
    """

    kept: list[InvoiceDraft] = field(default_factory=list)
    stands_for: dict[str, tuple[str, ...]] = field(default_factory=dict)
    room: dict[str, int] = field(default_factory=dict)


def carried_forward(
    openings: Iterable[InvoiceDraft],
    before: Sequence[KnownItem],
    has_customer: Callable[[str], bool],
    complaints: Complaints,
) -> CarriedForward:
    """Compare each customer's balances brought forward with what was open in the books the day before.

    Books with nothing open then, or without the customer, have it all to learn. When both sums are equal all is known.
    A balance repeats an item with the same number and amount, then one with the same amount; those left that bear no
    document number are taken together as the rest of the customer's balance, and only the difference is kept, with a
    warning.
    """
    result = CarriedForward(room={item.key: abs(item.open.cents) for item in before})
    pools: defaultdict[Account, list[KnownItem]] = defaultdict(list)
    for item in before:
        pools[_account(item.customer_code, item.kind)].append(item)
    drafts: defaultdict[Account, list[InvoiceDraft]] = defaultdict(list)
    for draft in openings:
        drafts[_account(draft.customer_code, draft.kind)].append(draft)
    for account, theirs in drafts.items():
        if account in pools or (before and has_customer(account[0])):
            _Account(theirs, pools[account], result, complaints).settle()
        else:
            result.kept += theirs
    return result


def _account(customer: str, kind: ItemKind) -> Account:
    return customer, ItemKind.INVOICE if kind in _ORDINARY else kind


class _Account:
    """One customer's balances brought forward beside what the books had open for him."""

    def __init__(
        self, drafts: list[InvoiceDraft], pool: list[KnownItem], result: CarriedForward, complaints: Complaints
    ) -> None:
        self._drafts = drafts
        self._pool = sorted(pool, key=lambda item: item.dated_on)
        self._result = result
        self._complaints = complaints

    def settle(self) -> None:
        whole = sum(draft.gross.cents for draft in self._drafts) == sum(item.open.cents for item in self._pool)
        self._pair(
            lambda draft: (draft.number, draft.gross),
            lambda item: {(item.number, item.amount), (item.number, item.open)},
        )
        self._pair(lambda draft: (draft.issued_on, draft.gross), lambda item: {(item.dated_on, item.open)})
        self._pair(lambda draft: draft.gross, lambda item: {item.open})
        self._pair(lambda draft: draft.gross, lambda item: {item.amount})
        if whole:
            self._stand_for_rest(self._drafts)
            return
        lumps = [draft for draft in self._drafts if not draft.numbered]
        self._drafts = [draft for draft in self._drafts if draft.numbered]
        if lumps and self._pool:
            self._lump(lumps)
        else:
            self._drafts += lumps
        self._result.kept += self._drafts

    def _pair(self, of_draft: Callable[[InvoiceDraft], object], of_item: Callable[[KnownItem], set[object]]) -> None:
        """Pair each draft with the oldest item that answers to the same value."""
        waiting: defaultdict[object, list[KnownItem]] = defaultdict(list)
        for item in reversed(self._pool):
            for value in of_item(item):
                waiting[value].append(item)
        left, used = [], set()
        for draft in self._drafts:
            items = waiting.get(of_draft(draft), [])
            while items and items[-1].key in used:
                items.pop()
            if items:
                used.add(items[-1].key)
                self._result.stands_for[draft.source_key] = (items.pop().key,)
            else:
                left.append(draft)
        self._drafts = left
        self._pool = [item for item in self._pool if item.key not in used]

    def _stand_for_rest(self, drafts: list[InvoiceDraft], *more: InvoiceDraft) -> None:
        """Let *drafts* stand for what is left of the pool, and for the drafts *more*, on the same side."""
        for draft in drafts:
            owed = draft.gross.cents > 0
            held = [item.key for item in self._pool if (item.open.cents > 0) == owed]
            added = [one.source_key for one in more if (one.gross.cents > 0) == owed]
            self._result.stands_for[draft.source_key] = (*held, *added)

    def _lump(self, lumps: list[InvoiceDraft]) -> None:
        """Let *lumps* stand for all that is left of the pool; keep the difference as one more document."""
        brought = sum(draft.gross.cents for draft in lumps)
        held = sum(item.open.cents for item in self._pool)
        difference = self._difference(lumps[0], Money(brought - held))
        self._stand_for_rest(lumps, difference)
        if difference.gross:
            self._drafts.append(difference)
            self._result.room[difference.source_key] = abs(difference.gross.cents)
            self._complaints.warning(
                lumps[0].line,
                f"client {shown(lumps[0].customer_code)} : les à-nouveaux reprennent {in_french(Money(brought))}, "
                f"le dossier tient {in_french(Money(held))} ; l’écart de {in_french(difference.gross)} est ajouté",
            )

    def _difference(self, first: InvoiceDraft, gross: Money) -> InvoiceDraft:
        kind = first.kind
        if kind in _ORDINARY:
            kind = ItemKind.INVOICE if gross.cents > 0 else ItemKind.CREDIT_NOTE
        due_on = first.issued_on if gross.cents < 0 else None
        return replace(
            first,
            kind=kind,
            gross=gross,
            instalments=(InstalmentDraft(due_on, gross),),
            source_key=f"{first.source_key}+",
            label="Écart d’à-nouveau",
        )
