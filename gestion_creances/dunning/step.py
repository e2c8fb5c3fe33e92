"""Which step of the policy comes next for a due date, and from what day it may be sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.policy import Level, Policy, Tone

_LAST_DAY = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one step owed next; ``held_by_gap`` tells that the last letter, not the due date, sets the day ``on``."""

    level: Level
    on: date
    held_by_gap: bool


def reached_position(policy: Policy, due: OpenDue) -> int:
    """Return the position of the step of *policy* that *due* has reached, 0 when it has not begun.

    A step sent under another policy counts as the last step here whose tone is no firmer than it was.
    """
    if due.reached_in is None or due.reached_tone is None or due.reached_in == policy.id:
        return due.reached
    reached = due.reached_tone.firmness
    softer = [level for level in policy.levels if level.tone.firmness <= reached]
    return max(softer, key=lambda level: level.order).position if softer else 0


def next_level(left: Sequence[Level], due: OpenDue, as_of: date) -> Level | None:
    """Return the first of the steps *left* (see ``Policy.after``), or None; never one above it, however old the debt.

    A step meant for before the due date is passed over once that date is behind. When a payment plan was not kept, it
    is the first step left that claims formally.
    """
    early = as_of <= due.due_on
    possible = (level for level in left if early or level.offset_days >= 0)
    first = next(possible, None)
    if first is None or due.resumption is None or not due.resumption.at_notice or not _resumed(due):
        return first
    return next((level for level in (first, *possible) if level.tone is Tone.FORMAL), first)


def with_notice_anew(left: Sequence[Level], policy: Policy, due: OpenDue) -> Sequence[Level]:
    """Return the steps *left* for *due*, and its formal notice once more when a plan made after it was not kept.

    The time granted in writing is lost, and the customer must be told what he now owes and by when.
    """
    lost = due.resumption is not None and due.resumption.at_notice and _resumed(due)
    if not lost or any(level.tone is Tone.FORMAL for level in left):
        return left
    return [*left, *[level for level in policy.steps() if level.tone is Tone.FORMAL][-1:]]


def next_step(left: Sequence[Level], due: OpenDue, as_of: date) -> NextStep | None:
    """Return the step owed next for *due*, of those *left*, and the first day it may leave; None at the end.

    The day is the due date plus the step's offset, or later when the minimum gap since the last letter says so: a late
    letter pushes the following one, and two letters about one due date never leave on the same day. A broken promise
    or plan makes the step owed on that day, without waiting for its age or for the gap.
    """
    level = next_level(left, due, as_of)
    if level is None:
        return None
    if due.resumption and _resumed(due):
        return NextStep(level, due.resumption.on, held_by_gap=False)
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


def _resumed(due: OpenDue) -> bool:
    """Tell whether something agreed was broken since the last letter."""
    return due.resumption is not None and (due.reached_on is None or due.reached_on < due.resumption.on)


def _day(ordinal: int) -> date:
    """Return the day of *ordinal*; accounting files mark "never" with 31/12/9999, so stay inside the calendar."""
    return date.fromordinal(min(max(ordinal, 1), _LAST_DAY))
