"""Shows the disputes at a date: who contests what, for how much, since when, and how long they last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gestion_creances.basics.calendar import add_months
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.dispute import OpenPart, contested, mean_days, shared
from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldKind, days, ended_on, known, stands
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.storage.holds import HoldNames

_MEASURED_MONTHS = 12


@dataclass(frozen=True, slots=True)
class DisputeLine:
    """One dispute at a date; ``contested`` is what it contests of what was open then, zero once it has ended.

    ``days`` is how long it had lasted; ``ended_on`` the first day it no longer stood, None while it stands.
    """

    hold: Hold
    names: HoldNames
    contested: Money
    days: int
    ended_on: date | None

    @property
    def standing(self) -> bool:
        """Return whether the dispute was still open."""
        return self.ended_on is None


@dataclass(frozen=True, slots=True)
class DisputeGroup:
    """How many open disputes share a category, and what they contest."""

    category: DisputeCategory | None
    count: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Disputes:
    """The disputes at ``as_of``: open ones first, the longest first; then those that ended, the last first.

    ``amount`` is what is contested in all (each due date once): the « dont litiges » of the outstanding. ``mean_days``
    is how long those that ended in the last twelve months lasted, None without any. ``by_category``: the largest first.
    """

    as_of: date
    lines: tuple[DisputeLine, ...]
    amount: Money
    by_category: tuple[DisputeGroup, ...]
    mean_days: Decimal | None

    @property
    def standing(self) -> tuple[DisputeLine, ...]:
        """Return the open disputes."""
        return tuple(line for line in self.lines if line.standing)


def view_disputes(desk: Desk, as_of: date | None = None, customer_id: int | None = None) -> Disputes:
    """Return the disputes at *as_of* (default: today), of one customer when given, with their figures."""
    day = as_of or desk.today
    with desk.books.reading() as session:
        found = session.holds.all(customer_id, HoldKind.DISPUTE)
        holds = [known(hold, day) for hold in found if hold.since <= day]
        parts = session.holds.parts(day, HoldKind.DISPUTE, customer_id) if holds else {}
        names = session.holds.names(customer_id) if holds else {}
    lines = sorted((_line(hold, names[hold.id], parts.get(hold.id, ()), day) for hold in holds), key=_order)
    standing = [line for line in lines if line.standing]
    return Disputes(
        as_of=day,
        lines=tuple(lines),
        amount=total(contested(((line.hold, parts.get(line.hold.id, ())) for line in standing), day).values()),
        by_category=_by_category(standing),
        mean_days=mean_days(holds, add_months(day, -_MEASURED_MONTHS), day),
    )


@dataclass(frozen=True, slots=True)
class DisputeStory:
    """One dispute as of today with its papers and what was written about it, oldest first."""

    line: DisputeLine
    parts: tuple[OpenPart, ...]
    papers: tuple[Attachment, ...]
    entries: tuple[Entry, ...]


def view_dispute(desk: Desk, hold_id: int) -> DisputeStory:
    """Return one dispute with all that belongs to it; raise KeyError when there is none."""
    day = desk.today
    with desk.books.reading() as session:
        hold = session.holds.get(hold_id)
        parts = session.holds.parts(day, HoldKind.DISPUTE, hold.customer_id).get(hold_id, ())
        names = session.holds.names(hold.customer_id)[hold_id]
        papers = session.attachments.of_customer(hold.customer_id)
        entries = session.journal.entries(f"client:{names.code}")
        return DisputeStory(
            line=_line(hold, names, parts, day),
            parts=parts,
            papers=tuple(paper for paper in papers if paper.hold_id == hold_id),
            entries=tuple(e for e in entries if e.action.startswith("dispute.") and e.facts.get("hold") == hold_id),
        )


def _line(hold: Hold, names: HoldNames, parts: tuple[OpenPart, ...], day: date) -> DisputeLine:
    end = ended_on(hold)
    over = end if end is not None and end <= day else None
    amount = total(taken for _, taken in shared(hold.amount, parts)) if stands(hold, day) else ZERO
    return DisputeLine(hold, names, amount, days(hold, day), over)


def _order(line: DisputeLine) -> tuple[int, int, int]:
    if line.ended_on is None:
        return 0, -line.days, line.hold.id
    return 1, -line.ended_on.toordinal(), line.hold.id


def _by_category(lines: Iterable[DisputeLine]) -> tuple[DisputeGroup, ...]:
    found: defaultdict[DisputeCategory | None, list[Money]] = defaultdict(list)
    for line in lines:
        found[line.hold.category].append(line.contested)
    groups = (DisputeGroup(category, len(amounts), total(amounts)) for category, amounts in found.items())
    return tuple(sorted(groups, key=lambda group: -group.amount.cents))
