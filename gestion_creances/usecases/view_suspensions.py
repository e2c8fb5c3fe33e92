"""Shows the plain suspensions of reminders at a date: why, by whom, since how many days, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind, days, ended_on, known
from gestion_creances.storage.holds import HoldNames

ASK_AGAIN_DAYS = 30
"""After so many days a suspension without an end is asked about again."""


@dataclass(frozen=True, slots=True)
class SuspensionLine:
    """One suspension at a date; ``open`` is what it holds back, ``days`` how long it had lasted.

    ``ended_on`` is the first day it no longer stood, None while it stands.
    """

    hold: Hold
    names: HoldNames
    open: Money
    days: int
    ended_on: date | None

    @property
    def standing(self) -> bool:
        """Return whether it was still in force."""
        return self.ended_on is None

    @property
    def to_ask_again(self) -> bool:
        """Return whether it has no end and has lasted so long that one asks whether it is still wanted."""
        return self.standing and self.hold.until is None and self.days >= ASK_AGAIN_DAYS


def view_suspensions(
    desk: Desk, as_of: date | None = None, customer_id: int | None = None
) -> tuple[SuspensionLine, ...]:
    """Return the suspensions at *as_of* (default: today): those in force first, the longest first."""
    day = as_of or desk.today
    with desk.books.reading() as session:
        found = session.holds.all(customer_id, HoldKind.BLOCK)
        holds = [known(hold, day) for hold in found if hold.since <= day]
        parts = session.holds.parts(day, HoldKind.BLOCK, customer_id) if holds else {}
        names = session.holds.names(customer_id) if holds else {}
    lines = []
    for hold in holds:
        end = ended_on(hold)
        left = total(part.open for part in parts.get(hold.id, ()))
        lines.append(SuspensionLine(hold, names[hold.id], left, days(hold, day), end if end and end <= day else None))
    return tuple(sorted(lines, key=lambda line: (not line.standing, line.hold.since, line.hold.id)))
