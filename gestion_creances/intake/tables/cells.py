"""Takes the cells of a mapped table, field by field, and complains about those that cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.tables.columns import Mapping, date_samples
from gestion_creances.intake.tables.fields import FIELDS
from gestion_creances.intake.tables.table_file import Table
from gestion_creances.intake.values import (
    DayOrder,
    Unreadable,
    clean,
    day_order,
    decimal_sign,
    needs_day_order,
    read_cents,
    read_date,
    shown,
    unguarded,
)

NAME_LENGTH = 200
IDENTITY_LENGTH = 60
_SAMPLED = 500
_Read = TypeVar("_Read")
TextOf = Callable[[int, list[str]], str]
DayOf = Callable[[int, list[str]], date | None]
CentsOf = Callable[[int, list[str]], int | None]


class Cells:
    """The cells of a table by field key: each method returns the function that reads one field of a line.

    ``options`` are those of the mapping.

    Those functions take the line number and the cells; they return empty text or None for an empty cell, and for one
    that cannot be read, after a complaint with the line and the column's name in the file.
    """

    def __init__(self, table: Table, mapping: Mapping, complaints: Complaints) -> None:
        self._places = mapping.positions(table.header)
        self._titles = {field: table.header[place] for field, place in self._places.items()}
        self._complaints = complaints
        sample = table.sample(_SAMPLED)
        self._order: DayOrder = "mdy" if self._proved_order(table, mapping, sample) == "mdy" else "dmy"
        self.options = mapping.options
        self._plain = table.is_workbook
        self._decimals = {
            field.key: mapping.options.decimal or decimal_sign([cells[self._places[field.key]] for cells in sample])
            for field in FIELDS[mapping.kind]
            if field.role == "amount" and field.key in self._places
        }

    def _proved_order(self, table: Table, mapping: Mapping, sample: list[list[str]]) -> str:
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

    def filled(self, row: list[str], field: str) -> bool:
        """Return whether the cell of *field* holds something."""
        place = self._places.get(field)
        return place is not None and bool(row[place].strip())

    def text(self, field: str, limit: int = NAME_LENGTH) -> TextOf:
        """Read a text without control characters, cut to *limit* characters with a warning."""
        place = self._places.get(field)
        if place is None:
            return _no_text

        def read(line: int, row: list[str]) -> str:
            text = clean(row[place] if self._plain else unguarded(row[place]))
            if len(text) <= limit:
                return text
            message = f"texte de {len(text)} caractères coupé à {limit} : « {shown(text)} »"
            self._complaints.warning(line, message, self._titles[field])
            return text[:limit].rstrip()

        return read

    def identity(self, field: str) -> TextOf:
        """Read a code or a number; one too long to be one is a complaint."""
        place = self._places.get(field)
        if place is None:
            return _no_text

        def read(line: int, row: list[str]) -> str:
            text = clean(row[place] if self._plain else unguarded(row[place]))
            if len(text) <= IDENTITY_LENGTH:
                return text
            message = f"« {shown(text)} » est trop long : un code ou un numéro a {IDENTITY_LENGTH} caractères au plus"
            self._complaints.error(line, message, self._titles[field])
            return ""

        return read

    def day(self, field: str) -> DayOf:
        """Read a date."""
        place = self._places.get(field)
        if place is None:
            return _nothing
        known: dict[str, date | None] = {"": None}
        order = self._order

        def read(line: int, row: list[str]) -> date | None:
            text = row[place]
            if text in known:
                return known[text]
            try:
                day = None if text.isspace() else read_date(text, order)
            except Unreadable as reason:
                self._complaints.error(line, str(reason), self._titles[field])
                return None
            known[text] = day
            return day

        return read

    def cents(self, field: str) -> CentsOf:
        """Read an amount, in cents."""
        place = self._places.get(field)
        if place is None:
            return _nothing
        decimal = self._decimals[field]

        def read(line: int, row: list[str]) -> int | None:
            text = row[place]
            try:
                return read_cents(text, decimal)
            except Unreadable as reason:
                if text and not text.isspace():
                    self._complaints.error(line, str(reason), self._titles[field])
                return None

        return read

    def value(self, field: str, read_value: Callable[[str], _Read]) -> Callable[[int, list[str]], _Read | None]:
        """Read what *read_value* makes of a cell that is not empty; None for an empty or an unreadable one."""
        place = self._places.get(field)
        if place is None:
            return _nothing

        def read(line: int, row: list[str]) -> _Read | None:
            text = clean(row[place])
            try:
                return read_value(text) if text else None
            except Unreadable as reason:
                self._complaints.error(line, str(reason), self._titles[field])
                return None

        return read


def _no_text(_line: int, _row: list[str]) -> str:
    return ""


def _nothing(_line: int, _row: list[str]) -> None:
    return None
