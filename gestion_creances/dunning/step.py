"""Which step of the policy comes next for a due date, and from what day it may be sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.policy import Level

_LAST_DAY = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one step owed next; ``held_by_gap`` tells that the last letter, not the due date, sets the day ``on``."""

    level: Level
    on: date
    held_by_gap: bool


def next_level(steps: Sequence[Level], due: OpenDue, as_of: date) -> Level | None:
    """Return the first of *steps* above the level reached, or None; never one above it, however old the debt is.

    A step meant for before the due date is passed over once that date is behind.
    """
    for level in steps:
        if level.position > due.reached and (level.offset_days >= 0 or as_of <= due.due_on):
            return level
    return None


def next_step(steps: Sequence[Level], due: OpenDue, as_of: date) -> NextStep | None:
    """Return the step owed next for *due* and the first day it may leave, or None when no step is left.

    The day is the due date plus the step's offset, or later when the minimum gap since the last letter says so: a late
    letter pushes the following one, and two letters about one due date never leave on the same day.
    """
    level = next_level(steps, due, as_of)
    if level is None:
        return None
    by_age = due.due_on.toordinal() + level.offset_days
    if due.reached and due.reached_on is not None:
        after_gap = due.reached_on.toordinal() + max(1, level.min_gap_days)
        if after_gap > by_age:
            return NextStep(level, _day(after_gap), held_by_gap=True)
    return NextStep(level, _day(by_age), held_by_gap=False)


def level_by_age(steps: Sequence[Level], due_on: date, as_of: date) -> Level | None:
    """Return the highest of *steps* that the age of the debt alone would allow, or None when it is too young."""
    days_late = as_of.toordinal() - due_on.toordinal()
    for level in reversed(steps):
        if level.offset_days <= days_late:
            return level
    return None


def _day(ordinal: int) -> date:
    """Return the day of *ordinal*; accounting files mark "never" with 31/12/9999, so stay inside the calendar."""
    return date.fromordinal(min(max(ordinal, 1), _LAST_DAY))
