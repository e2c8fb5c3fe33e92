"""The days on which banks move euros between countries: direct debits are collected on these and no other."""

from __future__ import annotations

from datetime import date, timedelta

from gestion_creances.basics.calendar import easter

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5
_FIXED = frozenset({(1, 1), (5, 1), (12, 25), (12, 26)})


def is_target_day(day: date) -> bool:
    """Return whether TARGET is open on *day*.

    It is closed on Saturdays, Sundays, the 1st of January, Good Friday, Easter Monday, the 1st of May, the 25th and
    the 26th of December (Guideline ECB/2012/27); French public holidays do not count.
    """
    if day.weekday() >= _SATURDAY or (day.month, day.day) in _FIXED:
        return False
    sunday = easter(day.year)
    return day not in (sunday - timedelta(days=2), sunday + _ONE_DAY)


def next_target_day(day: date) -> date:
    """Return *day* itself when TARGET is open on it, else the first such day after it."""
    while not is_target_day(day):
        day += _ONE_DAY
    return day


def target_days_after(day: date, number: int) -> date:
    """Return the *number*-th day after *day* on which TARGET is open; *day* itself for 0."""
    for _ in range(number):
        day = next_target_day(day + _ONE_DAY)
    return day
