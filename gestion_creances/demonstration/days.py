"""The invented company's calendar: when its bank books, when it sends its reminders, and how old a debt must be.

Reminders are sent once a week, on the weekday of today, so that a debt of the right age is ready for a given letter
today and was not a week ago. That age is searched with the rule of the reminders, not written down.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.basics.calendar import add_months, is_working_day
from gestion_creances.basics.money import ZERO
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.step import NextStep, next_step
from gestion_creances.ledger.item import ItemKind

_ONE_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_MONTHS = 24
_OLDEST = 400


def first_day(today: date) -> date:
    """Return the day the books begin, two years before *today*."""
    return add_months(today, -_MONTHS)


def working_day_before(day: date) -> date:
    """Return the last working day before *day*."""
    day -= _ONE_DAY
    while not is_working_day(day):
        day -= _ONE_DAY
    return day


def campaign_days(today: date) -> tuple[date, ...]:
    """Return the days on which reminders were sent, oldest first: every week until a week ago, on a working day.

    A holiday moves them back, never on: the gap that the policy wants since the last letter has then passed by today.
    """
    first, day, days = first_day(today), today - _WEEK, []
    while day > first:
        days.append(working_day_before(day + _ONE_DAY))
        day -= _WEEK
    return tuple(reversed(days))


@dataclass(frozen=True, slots=True)
class Chased:
    """How far a debt has been chased: the position reached (0: none), when, what comes next, and if it leaves today."""

    reached: int
    step: NextStep | None
    ready: bool
    reached_on: date | None = None


Age = Callable[[Chased], bool]


def ready(code: str) -> Age:
    """Return the age at which the letter *code* is owed today."""
    return lambda chased: chased.ready and chased.step is not None and chased.step.level.code == code


def waiting(chased: Chased) -> bool:
    """Tell whether letters have left and the debt must grow older before the next one."""
    step = chased.step
    return bool(chased.reached) and not chased.ready and step is not None and not step.held_by_gap


def written_first(on: date) -> Age:
    """Return the age at which the first letter left on that day and the next is not owed yet."""
    return lambda chased: chased.reached_on == on and not chased.ready


def chased_to_the_end(chased: Chased) -> bool:
    """Tell whether no letter is left."""
    return chased.step is None and bool(chased.reached)


def never_chased(chased: Chased) -> bool:
    """Tell whether no letter has left: a policy that only writes before the due date may have had no day to do so."""
    return not chased.reached


def any_age(_: Chased) -> bool:
    """Tell nothing about the reminders: only the number of days counts."""
    return True


@dataclass(frozen=True, slots=True)
class Calendar:
    """Today, and the days of reminders before it."""

    today: date
    campaigns: tuple[date, ...]

    @classmethod
    def of(cls, today: date) -> Calendar:
        """Return the calendar that ends on *today*."""
        return cls(today, campaign_days(today))

    @property
    def last_bank_day(self) -> date:
        """The last working day before today: the last day of the bank statement."""
        return working_day_before(self.today)

    def issue_day(self, policy: Policy, net_days: int, wanted: Age, late_from: int) -> date:
        """Return a day of issue such that the debt, due *net_days* later, has the *wanted* age today.

        It is at least *late_from* days late (negative: not due yet) and, if at all possible, issued on a working day.
        Raise ValueError when no debt can have that age under *policy*.
        """
        fallback = None
        for late in range(late_from, _OLDEST):
            due_on = self.today - timedelta(days=late)
            issued_on = due_on - timedelta(days=net_days)
            if issued_on >= self.today or not wanted(self.chased(policy, issued_on, due_on)):
                continue
            if is_working_day(issued_on):
                return issued_on
            fallback = fallback or issued_on
        if fallback is None:
            raise ValueError(f"no debt has that age on {self.today}")
        return fallback

    def chased(self, policy: Policy, issued_on: date, due_on: date) -> Chased:
        """Return how far *policy* has chased a debt that nothing paused."""
        due = _due(issued_on, due_on, 0, None)
        for day in self.campaigns:
            step = next_step(policy.after(due.reached), due, day) if day >= issued_on else None
            if step and step.on <= day:
                due = _due(issued_on, due_on, step.level.position, day)
        step = next_step(policy.after(due.reached), due, self.today)
        return Chased(due.reached, step, step is not None and step.on <= self.today, due.reached_on)


def _due(issued_on: date, due_on: date, reached: int, reached_on: date | None) -> OpenDue:
    return OpenDue(
        0, None, 0, ItemKind.INVOICE, "", issued_on, due_on, ZERO, ZERO, reached=reached, reached_on=reached_on
    )
