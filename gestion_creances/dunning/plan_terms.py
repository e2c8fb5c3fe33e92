"""Cuts a debt into instalments: their days, their amounts to the cent, and the interest of the time given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from gestion_creances.aging.interest import simple_interest
from gestion_creances.basics.calendar import add_months, next_working_day
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.terms_of_sale import DayCount
from gestion_creances.dunning.plan import MOST_INSTALMENTS, PlanFault, PlanInstalment

_DAYS_IN_WEEK = 7
_MOST_STEPS = 52


class Period(StrEnum):
    """What separates two instalments."""

    MONTHS = "months"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When instalments fall: *count* of them from ``first`` on, every so many months or weeks.

    ``working_days`` moves a day off to the next working day; the days after it are not moved with it.
    """

    first: date
    count: int
    period: Period = Period.MONTHS
    every: int = 1
    working_days: bool = False
    alsace_moselle: bool = False


@dataclass(frozen=True, slots=True)
class InterestPart:
    """Days at one divisor: base × rate ÷ 100 × days ÷ days of the year, rounded once to the cent."""

    days: int
    days_in_year: int
    interest: Money


@dataclass(frozen=True, slots=True)
class ScheduleLine:
    """One instalment as anyone can recompute it.

    ``base`` is the principal that bore interest since the instalment before (since the agreement for the first);
    ``left`` the principal that remains after it. ``amount`` = ``penalties`` + the part of the principal it pays.
    """

    rank: int
    due_on: date
    base: Money
    parts: tuple[InterestPart, ...]
    penalties: Money
    principal: Money
    left: Money

    @property
    def amount(self) -> Money:
        """Return what pays the debt covered."""
        return self.principal + self.penalties

    @property
    def interest(self) -> Money:
        """Return the interest of the days since the instalment before."""
        return total(part.interest for part in self.parts)

    @property
    def total(self) -> Money:
        """Return what the customer pays that day."""
        return self.amount + self.interest

    @property
    def days(self) -> int:
        """Return the days that bore interest."""
        return sum(part.days for part in self.parts)

    def instalment(self) -> PlanInstalment:
        """Return the instalment as the plan keeps it."""
        return PlanInstalment(self.rank, self.due_on, self.amount, self.interest)


def instalment_days(rhythm: Rhythm) -> tuple[date, ...]:
    """Return the days of the instalments; raise PlanFault for a number or a step that makes no plan.

    Months are counted from the first day, so that one of the 31st falls on the last day of shorter months and comes
    back to the 31st (article 641 code de procédure civile counts so).
    """
    if not 1 <= rhythm.count <= MOST_INSTALMENTS:
        raise PlanFault("count", f"Prévoyez de 1 à {MOST_INSTALMENTS} versements.")
    if not 1 <= rhythm.every <= _MOST_STEPS:
        raise PlanFault("every", f"L’intervalle entre deux versements doit être compris entre 1 et {_MOST_STEPS}.")
    return tuple(_days(rhythm))


def equal_parts(whole: Money, count: int, *, odd_first: bool = False) -> tuple[Money, ...]:
    """Return *count* equal parts of *whole*, the odd cents on the last one (on the first when *odd_first*).

    Raise PlanFault when *whole* cannot give each part a cent.
    """
    if whole.cents < count:
        raise PlanFault("count", "Le montant est trop petit pour autant de versements.")
    each = Money(whole.cents // count)
    odd = whole - Money(each.cents * (count - 1))
    others = (each,) * (count - 1)
    return (odd, *others) if odd_first else (*others, odd)


def schedule(
    parts: Sequence[tuple[date, Money]],
    principal: Money,
    penalties: Money,
    agreed_on: date,
    *,
    rate: Decimal | None = None,
    day_count: DayCount = DayCount.FIXED_365,
) -> tuple[ScheduleLine, ...]:
    """Return the instalments *parts* (day and amount) with the simple interest of each at *rate* percent a year.

    Interest runs on the principal still owed, from the day after the agreement to each instalment included; it is
    never added to the base (article 1343-2 code civil). Penalties bear none and are taken out of the first amounts
    (1343-1).
    """
    made: list[ScheduleLine] = []
    since, base, owed = agreed_on, principal, penalties
    for rank, (due_on, amount) in enumerate(parts, start=1):
        taken = max(ZERO, min(owed, amount))
        paid = amount - taken
        segments = tuple(_interest(base, rate, since, due_on, day_count)) if rate else ()
        made.append(ScheduleLine(rank, due_on, base, segments, taken, paid, base - paid))
        since, base, owed = max(since, due_on), max(ZERO, base - paid), owed - taken
    return tuple(made)


def _days(rhythm: Rhythm) -> Iterator[date]:
    for rank in range(rhythm.count):
        step = rank * rhythm.every
        weeks = rhythm.period is Period.WEEKS
        day = rhythm.first + timedelta(days=step * _DAYS_IN_WEEK) if weeks else add_months(rhythm.first, step)
        yield next_working_day(day, alsace_moselle=rhythm.alsace_moselle) if rhythm.working_days else day


def _interest(base: Money, rate: Decimal, after: date, until: date, day_count: DayCount) -> Iterator[InterestPart]:
    """Yield the interest from the day after *after* to *until*, cut where the number of days of the year changes."""
    while after < until:
        divisor = day_count.days_in((after + timedelta(days=1)).year)
        last = _same_divisor_until(after, until, divisor, day_count)
        days = (last - after).days
        yield InterestPart(days, divisor, simple_interest(base, rate, days, divisor))
        after = last


def _same_divisor_until(after: date, until: date, divisor: int, day_count: DayCount) -> date:
    year = (after + timedelta(days=1)).year
    while year < until.year and day_count.days_in(year + 1) == divisor:
        year += 1
    return min(until, date(year, 12, 31))
