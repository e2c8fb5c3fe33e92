"""Interest on an amount, day by day and half-year by half-year: the arithmetic every claim of interest rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from gestion_creances.basics.calendar import Semester, add_months
from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateTable
from gestion_creances.company.terms_of_sale import DayCount

_ONE_DAY = timedelta(days=1)
_FIVE_POINTS = Decimal(5)
_MONTHS_BEFORE_SURCHARGE = 2

RateOf = Callable[[Semester], Decimal]
"""The yearly rate in percent of a half-year; may raise RateMissing."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Interest on one amount at one rate within one half-year: base × rate ÷ 100 × days ÷ days of the year.

    ``first`` and ``last`` are both counted; ``semester`` is ``2026-S2``; ``interest`` is rounded to the cent, half up.
    """

    first: date
    last: date
    days: int
    semester: str
    base: Money
    rate_percent: Decimal
    interest: Money


def simple_interest(base: Money, rate_percent: Decimal, days: int, days_in_year: int) -> Money:
    """Return base × rate ÷ 100 × days ÷ days of the year, rounded once, half a cent up."""
    numerator, denominator = rate_percent.as_integer_ratio()
    return base.portion(numerator * days, denominator * 100 * days_in_year)


def accrue(base: Money, after: date, until: date, rate_of: RateOf, day_count: DayCount) -> Iterator[Segment]:
    """Yield the interest of *base* from the day after *after* to *until* included, cut at each half-year.

    Raise RateMissing when *rate_of* does.
    """
    first = after + _ONE_DAY
    while first <= until:
        semester = Semester.of(first)
        last = min(semester.last, until)
        days = (last - first).days + 1
        rate = rate_of(semester)
        interest = simple_interest(base, rate, days, day_count.days_in(first.year))
        yield Segment(first, last, days, str(semester), base, rate, interest)
        first = last + _ONE_DAY


def interest_after_judgment(
    principal: Money, enforceable_on: date, until: date, rates: RateTable, day_count: DayCount = DayCount.FIXED_365
) -> tuple[Segment, ...]:
    """Return the interest of a sum a judge awarded: the legal rate, and five points more from the third month on.

    Article L313-3 code monétaire et financier; whether the five points add to a commercial rate is debated, so they
    are added to the legal rate only. Raise RateMissing.
    """
    plain_until = add_months(enforceable_on, _MONTHS_BEFORE_SURCHARGE)
    plain = accrue(principal, enforceable_on, min(plain_until, until), rates.legal_rate, day_count)
    raised = accrue(
        principal, plain_until, until, lambda semester: rates.legal_rate(semester) + _FIVE_POINTS, day_count
    )
    return (*plain, *raised)
