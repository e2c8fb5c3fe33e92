"""Takes the cells of a mapped table one line at a time, and complains about those that cannot be read."""

from __future__ import annotations

from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.intake.columns import Mapping, date_samples
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.fields import FIELDS
from gestion_creances.intake.table_file import Table
from gestion_creances.intake.values import (
    DateReader,
    Unreadable,
    clean,
    day_order,
    decimal_sign,
    needs_day_order,
    read_cents,
    shown,
)

NAME_LENGTH = 200
IDENTITY_LENGTH = 60
_SAMPLED = 500


class Cells:
    """The cells of a table by field key; complaints carry the line and the column name of the file."""

    def __init__(self, table: Table, mapping: Mapping, complaints: Complaints) -> None:
        self._places = mapping.positions(table.header)
        self._titles = {field: table.header[place] for field, place in self._places.items()}
        self._complaints = complaints
        sample = table.sample(_SAMPLED)
        self._dates = DateReader("mdy" if self._order(table, mapping, sample) == "mdy" else "dmy")
        self._decimals = {
            field.key: decimal_sign([cells[self._places[field.key]] for cells in sample])
            for field in FIELDS[mapping.kind]
            if field.role == "amount" and field.key in self._places
        }

    def _order(self, table: Table, mapping: Mapping, sample: list[list[str]]) -> str:
        """Return the order of day and month that was asked for or that the file proves, read to its end if need be."""
        if mapping.day_order:
            return mapping.day_order
        dates = date_samples(mapping.kind, self._places, sample)
        if not day_order(dates) and needs_day_order(dates):
            dates = date_samples(mapping.kind, self._places, (cells for _, cells in table.rows()))
        return day_order(dates)

    def has(self, field: str) -> bool:
        """Return whether the table has a column for *field*."""
        return field in self._places

    def title(self, field: str) -> str:
        """Return the name of the column of *field* in the file, empty without one."""
        return self._titles.get(field, "")

    def text(self, line: int, row: list[str], field: str, limit: int = NAME_LENGTH) -> str:
        """Return the text of *field*, without control characters; cut to *limit* characters with a warning."""
        place = self._places.get(field)
        if place is None or not row[place]:
            return ""
        text = clean(row[place])
        if len(text) > limit:
            self._complaints.warning(
                line, f"texte de {len(text)} caractères coupé à {limit} : « {shown(text)} »", self._titles[field]
            )
            return text[:limit].rstrip()
        return text

    def identity(self, line: int, row: list[str], field: str) -> str:
        """Return a code or number; one too long to be one is a complaint and comes back empty."""
        place = self._places.get(field)
        if place is None:
            return ""
        text = clean(row[place])
        if len(text) > IDENTITY_LENGTH:
            self._complaints.error(
                line,
                f"« {shown(text)} » est trop long : un code ou un numéro compte {IDENTITY_LENGTH} caractères au plus",
                self._titles[field],
            )
            return ""
        return text

    def day(self, line: int, row: list[str], field: str) -> date | None:
        """Return the day of *field*; None when the cell is empty, or unreadable (then with a complaint)."""
        place = self._places.get(field)
        if place is None or not row[place] or row[place].isspace():
            return None
        try:
            return self._dates.read(row[place])
        except Unreadable as reason:
            self._complaints.error(line, f"{reason}", self._titles[field])
            return None

    def amount(self, line: int, row: list[str], field: str) -> Money | None:
        """Return the amount of *field*; None when the cell is empty, or unreadable (then with a complaint)."""
        place = self._places.get(field)
        if place is None or not row[place] or row[place].isspace():
            return None
        try:
            return Money(read_cents(row[place], self._decimals[field]))
        except Unreadable as reason:
            self._complaints.error(line, f"{reason}", self._titles[field])
            return None

    def filled(self, row: list[str], field: str) -> bool:
        """Return whether the cell of *field* holds something."""
        place = self._places.get(field)
        return place is not None and bool(row[place].strip())
