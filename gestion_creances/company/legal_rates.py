"""The rates the law fixes for late payment, half-year by half-year, each with its source: never guessed.

Two dated series are kept: the European Central Bank's rate for its main refinancing operations, and the legal
interest rate (*taux d'intérêt légal*) published each half-year. What may be claimed follows from them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.french import day

_TEN_POINTS = Decimal(10)
_EIGHT_POINTS = Decimal(8)
_TEN_POINTS_SINCE = Semester(2009, 1)


class Series(StrEnum):
    """A published series: the ECB's refinancing rate, the legal rate, and the legal rate of private creditors."""

    ECB = "ecb"
    LEGAL = "legal"
    LEGAL_PRIVATE = "legal_private"

    @property
    def label(self) -> str:
        """The series in French words."""
        return _LABELS[self]


_LABELS = {
    Series.ECB: "taux de refinancement de la BCE",
    Series.LEGAL: "taux d’intérêt légal",
    Series.LEGAL_PRIVATE: "taux d’intérêt légal des créanciers particuliers",
}


class RateMissing(Refusal):
    """The rate of a half-year is not in the tables: ``series`` and ``semester`` say which one to add."""

    def __init__(self, series: Series, semester: Semester) -> None:
        super().__init__(series, semester)
        self.series = series
        self.semester = semester

    def __str__(self) -> str:
        return (
            f"Le {self.series.label} en vigueur au {day(self.semester.first)} ({self.semester.label}) n’est pas connu :"
            " ajoutez-le dans Paramètres > Taux."
        )


@dataclass(frozen=True, slots=True)
class RateRow:
    """One published rate in percent, in force from ``since``; of a half-year for the two legal series.

    ``source`` says where it was read, ``confidence`` how sure that reading is (high, medium, low …).
    """

    series: Series
    since: date
    percent: Decimal
    source: str = ""
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class RateTable:
    """Every rate known, in order of series and date; two rows of the same series and day: the later given wins.

    A legal rate is known for the half-year of its row only. The ECB's rate is known up to the end of the half-year
    of its last row: a decision taken since could have changed it. When it has not moved, a row that repeats it on the
    1st of January or of July says so.
    """

    rows: tuple[RateRow, ...]
    _known: Mapping[Series, Mapping[Semester, Decimal]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        unique = {(row.series, _first_day(row)): row for row in self.rows}
        rows = tuple(unique[key] for key in sorted(unique))
        known = {
            series: {Semester.of(row.since): row.percent for row in rows if row.series is series} for series in Series
        }
        known[Series.ECB] = _in_force([row for row in rows if row.series is Series.ECB])
        object.__setattr__(self, "rows", rows)
        object.__setattr__(self, "_known", known)

    def with_rows(self, rows: Iterable[RateRow]) -> RateTable:
        """Return a table where *rows* complete this one and replace what it says of the same series and day."""
        return RateTable((*self.rows, *rows))

    def refinancing_rate(self, semester: Semester) -> Decimal:
        """Return the ECB's rate in percent in force on the first day of *semester*; raise RateMissing."""
        return self._rate(Series.ECB, semester)

    def default_rate(self, semester: Semester) -> Decimal:
        """Return what is due between professionals when nothing is agreed: the ECB's rate plus ten points, in percent.

        Article L441-10 II code de commerce: the rate in force on the 1st of January or of July. Raise RateMissing,
        also before 2009, when the law added fewer points.
        """
        if semester < _TEN_POINTS_SINCE:
            raise RateMissing(Series.ECB, semester)
        return self.refinancing_rate(semester) + _TEN_POINTS

    def public_rate(self, semester: Semester) -> Decimal:
        """Return what a public buyer owes: the ECB's rate plus eight points, in percent; raise RateMissing.

        Article R2192-31 code de la commande publique: *semester* is the one in which the interest began to run.
        """
        return self.refinancing_rate(semester) + _EIGHT_POINTS

    def legal_rate(self, semester: Semester) -> Decimal:
        """Return the legal rate of professional creditors ("tous les autres cas"), in percent; raise RateMissing.

        Article L313-2 code monétaire et financier: the rate depends on who the creditor is, not the debtor.
        """
        return self._rate(Series.LEGAL, semester)

    def private_legal_rate(self, semester: Semester) -> Decimal:
        """Return the legal rate of creditors who are private individuals, in percent; raise RateMissing."""
        return self._rate(Series.LEGAL_PRIVATE, semester)

    def floor_rate(self, semester: Semester) -> Decimal:
        """Return the least a contract may fix, in percent: three times the legal rate (L441-10 II).

        Raise RateMissing.
        """
        return 3 * self.legal_rate(semester)

    def _rate(self, series: Series, semester: Semester) -> Decimal:
        percent = self._known[series].get(semester)
        if percent is None:
            raise RateMissing(series, semester)
        return percent


def _in_force(rows: Sequence[RateRow]) -> dict[Semester, Decimal]:
    """Return the rate on the first day of each half-year from the first row (in order of date) to the last."""
    known: dict[Semester, Decimal] = {}
    for row, following in pairwise((*rows, *rows[-1:])):
        semester, last = Semester.of(row.since), Semester.of(following.since)
        while semester <= last:
            if row.since <= semester.first:
                known[semester] = row.percent
            semester = semester.following()
    return known


def _first_day(row: RateRow) -> date:
    return row.since if row.series is Series.ECB else Semester.of(row.since).first


def load_shipped(folder: Path) -> RateTable:
    """Return the table shipped with the program, read from ``ecb_mro.csv`` and ``taux_interet_legal.csv``."""
    return RateTable((*_ecb_rows(folder / "ecb_mro.csv"), *_legal_rows(folder / "taux_interet_legal.csv")))


def _ecb_rows(file: Path) -> Iterable[RateRow]:
    for line in _lines(file):
        since = date.fromisoformat(line["date"])
        yield RateRow(Series.ECB, since, Decimal(line["rate_percent"]), line["source"], line["confidence"])


def _legal_rows(file: Path) -> Iterable[RateRow]:
    for line in _lines(file):
        since = Semester.parse(line["semester"]).first
        for series, column in ((Series.LEGAL, "rate_autres"), (Series.LEGAL_PRIVATE, "rate_particulier")):
            yield RateRow(series, since, Decimal(line[column]), line["source"], line["confidence"])


def _lines(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))
