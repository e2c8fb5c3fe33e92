"""What a customer usually does: how long after the due date he pays, and after how many reminders."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from statistics import median_low

from gestion_creances.basics.calendar import add_months

_RECENT = 3


@dataclass(frozen=True, slots=True)
class Settled:
    """One due date paid in full on ``settled_on``, after ``reminders`` reminders about it."""

    due_on: date
    settled_on: date
    reminders: int = 0

    @property
    def days_late(self) -> int:
        """Return the days from due date to payment, negative when it was paid before."""
        return (self.settled_on - self.due_on).days


@dataclass(frozen=True, slots=True)
class Habit:
    """How late a customer pays: mean days after the due date (negative: before) of ``count`` settled due dates.

    ``recent`` is the mean of the last three of them, None when there are no more than three. ``reminders`` is the
    number of reminders after which he usually pays (the median), 0 when he needs none.
    """

    mean: Decimal
    count: int
    recent: Decimal | None
    reminders: int = 0


def habit(settled: Iterable[Settled], as_of: date) -> Habit | None:
    """Return the habit shown by what was settled in the twelve months before *as_of*, None when nothing was."""
    first = add_months(as_of, -12)
    known = sorted((one for one in settled if first < one.settled_on <= as_of), key=_order)
    if not known:
        return None
    lates = [one.days_late for one in known]
    recent = _mean(lates[-_RECENT:]) if len(lates) > _RECENT else None
    return Habit(_mean(lates), len(lates), recent, median_low(one.reminders for one in known))


def _order(one: Settled) -> tuple[date, int]:
    return one.settled_on, one.days_late


def _mean(days: list[int]) -> Decimal:
    return Decimal(sum(days)) / len(days)
