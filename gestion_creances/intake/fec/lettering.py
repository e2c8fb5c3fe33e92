"""Turns the letters of a FEC into allocations: which debit each credit of the same letter pays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.french import amount as in_french
from gestion_creances.basics.money import Money
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import AllocationDraft
from gestion_creances.intake.fec.customer_lines import FecLine
from gestion_creances.intake.values import shown

Pairs = dict[tuple[str, str], tuple[int, date]]


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A line, the key of the draft it became part of, and the day of that draft."""

    line: FecLine
    key: str
    dated_on: date


@dataclass(slots=True)
class _Side:
    """What is left of one line while its letter group is worked through."""

    placed: PlacedLine
    left: int


def allocations(placed: Iterable[PlacedLine], complaints: Complaints) -> tuple[AllocationDraft, ...]:
    """Return the allocations of all letter groups; a group is one letter of one account and auxiliary.

    Within a group a credit first pays the debits of its own piece, then the oldest. What a group that does not balance
    leaves over stays open, with a warning. An allocation stands since the later of the two days.
    """
    groups: defaultdict[tuple[str, str, str], list[PlacedLine]] = defaultdict(list)
    for one in placed:
        if one.line.letter:
            groups[one.line.account, one.line.customer, one.line.letter].append(one)
    pairs: Pairs = {}
    for group in groups.values():
        _warn_unbalanced(group, complaints)
        _match(group, pairs)
    return tuple(
        AllocationDraft(debit, credit, Money(cents), since) for (debit, credit), (cents, since) in pairs.items()
    )


def _match(group: list[PlacedLine], pairs: Pairs) -> None:
    ordered = sorted(group, key=lambda one: (one.dated_on, one.line.line))
    sides = [_Side(one, abs(one.line.cents)) for one in ordered]
    by_piece: defaultdict[str, list[_Side]] = defaultdict(list)
    for side in sides:
        if side.placed.line.has_number:
            by_piece[side.placed.line.piece].append(side)
    for same_piece in by_piece.values():
        _pay_oldest_first(same_piece, pairs)
    _pay_oldest_first(sides, pairs)


def _pay_oldest_first(sides: list[_Side], pairs: Pairs) -> None:
    debits = [side for side in sides if side.left and side.placed.line.cents > 0]
    credits_ = [side for side in sides if side.left and side.placed.line.cents < 0]
    owed, paid = 0, 0
    while owed < len(debits) and paid < len(credits_):
        _pay(debits[owed], credits_[paid], pairs)
        owed += not debits[owed].left
        paid += not credits_[paid].left


def _pay(debit: _Side, credit: _Side, pairs: Pairs) -> None:
    cents = min(debit.left, credit.left)
    debit.left -= cents
    credit.left -= cents
    pair = (debit.placed.key, credit.placed.key)
    before, _ = pairs.get(pair, (0, date.min))
    pairs[pair] = (before + cents, max(debit.placed.dated_on, credit.placed.dated_on))


def _warn_unbalanced(group: list[PlacedLine], complaints: Complaints) -> None:
    difference = sum(one.line.cents for one in group)
    if difference:
        first = group[0].line
        complaints.warning(
            first.line,
            f"le lettrage {shown(first.letter)} du client {shown(first.customer)} n’est pas équilibré : "
            f"{in_french(Money(difference))} restent ouverts",
            "EcritureLet",
        )
