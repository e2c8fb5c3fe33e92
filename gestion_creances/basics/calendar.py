"""The calendar of French business: public holidays, working days, ends of months, half-years.

The holidays are computed here rather than taken from the ``holidays`` package, whose import alone costs several times
the painting of the first window; the tests hold the two side by side over the years it knows by the present law.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


def easter(year: int) -> date:
    """Return Easter Sunday of *year* in the Gregorian calendar (Butcher's rule)."""
    century = year // 100
    moon_shift = century - century // 4 - (8 * century + 13) // 25
    epact = (19 * (year % 19) + moon_shift + 15) % 30
    epact -= epact // 28 * (1 - 29 // (epact + 1) * ((21 - year % 19) // 11))
    weekday = (year + year // 4 + epact + 2 - century + century // 4) % 7
    return date(year, 3, 1) + timedelta(days=epact - weekday + 27)


@cache
def holidays_of(year: int, *, alsace_moselle: bool = False) -> Mapping[date, str]:
    """Return the public holidays of *year* and their French names (article L3133-1 code du travail).

    *alsace_moselle* adds Good Friday and the 26th of December (article L3134-13, Bas-Rhin, Haut-Rhin, Moselle).
    """
    sunday = easter(year)
    days = {
        date(year, 1, 1): "Jour de l’An",
        sunday + _ONE_DAY: "Lundi de Pâques",
        date(year, 5, 1): "Fête du Travail",
        date(year, 5, 8): "Victoire 1945",
        sunday + timedelta(days=39): "Ascension",
        sunday + timedelta(days=50): "Lundi de Pentecôte",
        date(year, 7, 14): "Fête nationale",
        date(year, 8, 15): "Assomption",
        date(year, 11, 1): "Toussaint",
        date(year, 11, 11): "Armistice 1918",
        date(year, 12, 25): "Noël",
    }
    if alsace_moselle:
        days |= {sunday - timedelta(days=2): "Vendredi saint", date(year, 12, 26): "Saint-Étienne"}
    return MappingProxyType(days)


def is_working_day(day: date, *, alsace_moselle: bool = False) -> bool:
    """Return whether *day* is neither a Saturday, a Sunday nor a public holiday."""
    return day.weekday() < _SATURDAY and day not in holidays_of(day.year, alsace_moselle=alsace_moselle)


def next_working_day(day: date, *, alsace_moselle: bool = False) -> date:
    """Return *day* itself when it is a working day, else the first one after it."""
    while not is_working_day(day, alsace_moselle=alsace_moselle):
        day += _ONE_DAY
    return day


def month_end(day: date) -> date:
    """Return the last day of the month of *day*."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def add_months(day: date, months: int) -> date:
    """Return the same day *months* later (or earlier), or the last of that month when it has no such day.

    This is how French procedure counts a delay in months (article 641 code de procédure civile).
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


@dataclass(frozen=True, slots=True, order=True)
class Semester:
    """A half-year, the span for which the law fixes late-payment rates; ``half`` is 1 or 2; text ``2026-S2``."""

    year: int
    half: int

    @classmethod
    def of(cls, day: date) -> Semester:
        """Return the half-year that contains *day*."""
        return cls(day.year, 1 if day.month <= 6 else 2)

    @classmethod
    def parse(cls, text: str) -> Semester:
        """Read ``2026-S2``; raise ValueError for anything else."""
        if not (found := re.fullmatch(r"(\d{4})-S([12])", text)):
            raise ValueError(f"{text!r} is not a half-year such as 2026-S2")
        return cls(int(found[1]), int(found[2]))

    @property
    def first(self) -> date:
        """The 1st of January or the 1st of July."""
        return date(self.year, 1 if self.half == 1 else 7, 1)

    @property
    def last(self) -> date:
        """The 30th of June or the 31st of December."""
        return date(self.year, 6, 30) if self.half == 1 else date(self.year, 12, 31)

    @property
    def label(self) -> str:
        """The half-year in French words, e.g. ``2e semestre 2026``."""
        return f"{'1er' if self.half == 1 else '2e'} semestre {self.year}"

    def following(self) -> Semester:
        """Return the half-year after this one."""
        return Semester.of(self.last + _ONE_DAY)

    def __str__(self) -> str:
        return f"{self.year}-S{self.half}"
