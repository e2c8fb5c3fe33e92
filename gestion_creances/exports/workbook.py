"""Writes a table as an Excel workbook or as CSV: typed cells, frozen header, filters, sums, never a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import XlsxFileError

from gestion_creances.basics.money import Money
from gestion_creances.exports.files import put, written_whole
from gestion_creances.exports.sheet import Kind, Sheet, Value

_FORMATS = {
    Kind.TEXT: "@",
    Kind.MONEY: "#,##0.00 €;[Red]-#,##0.00 €",
    Kind.DAY: "dd/mm/yyyy",
    Kind.COUNT: "#,##0",
    Kind.NUMBER: "#,##0.00",
}
_WIDTHS = {Kind.TEXT: 14, Kind.MONEY: 15, Kind.DAY: 12, Kind.COUNT: 10, Kind.NUMBER: 12}
_WIDEST = 48
_HEADER = 2
# Spreadsheets run a CSV cell that starts so, even one with a space or quote before.
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")
_NAME_LENGTH = 31


def write_table(path: Path, sheet: Sheet) -> Path:
    """Write *sheet* to *path*, as CSV when its name ends in .csv, else as a workbook; raise ExportFailed."""
    return write_csv(path, sheet) if path.suffix.lower() == ".csv" else write_workbook(path, sheet)


def write_workbook(path: Path, sheet: Sheet) -> Path:
    """Write *sheet* as an .xlsx workbook and return *path*; raise ExportFailed, the old file then stays as it was."""

    def write(draft: Path) -> None:
        try:
            _fill(draft, sheet)
        except XlsxFileError as error:
            raise OSError(str(error)) from error

    return written_whole(path, write)


def write_csv(path: Path, sheet: Sheet) -> Path:
    """Write *sheet* as CSV as French Excel opens it: UTF-8 with mark, semicolons, decimal commas, dd/mm/yyyy.

    A text that a spreadsheet would run as a formula gets an apostrophe before it.
    """

    return put(path, csv_bytes(sheet))


def csv_bytes(sheet: Sheet) -> bytes:
    """Return *sheet* as the bytes of the CSV file that `write_csv` writes."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";")
    writer.writerow([_inert(column.title) for column in sheet.columns])
    writer.writerows([_as_text(value) for value in row] for row in sheet.rows)
    return file.getvalue().encode("utf-8-sig")


def _as_text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, Money | Decimal):
        return str(value).replace(".", ",")
    if isinstance(value, date):
        return f"{value.day:02d}/{value.month:02d}/{value.year:04d}"
    return _inert(value) if isinstance(value, str) else str(value)


def _inert(text: str) -> str:
    return f"'{text}" if text.lstrip(" \"'").startswith(_RUNS) else text


def _fill(draft: Path, sheet: Sheet) -> None:
    with xlsxwriter.Workbook(str(draft), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"title": sheet.title})
        page = book.add_worksheet(_sheet_name(sheet.name))
        looks = [book.add_format({"num_format": _FORMATS[column.kind]}) for column in sheet.columns]
        bold = {"bold": True}
        sums = [book.add_format({**bold, "top": 1, "num_format": _FORMATS[column.kind]}) for column in sheet.columns]
        page.write_string(0, 0, sheet.title, book.add_format({**bold, "font_size": 13}))
        _header(page, sheet, book)
        for rank, row in enumerate(sheet.rows, _HEADER + 1):
            _write_row(page, rank, row, looks)
        if sheet.has_sums:
            _write_row(page, _HEADER + 1 + len(sheet.rows), sheet.sums(), sums)


def _header(page: Any, sheet: Sheet, book: Any) -> None:
    left = book.add_format({"bold": True, "bottom": 1})
    right = book.add_format({"bold": True, "bottom": 1, "align": "right"})
    for rank, column in enumerate(sheet.columns):
        page.write_string(_HEADER, rank, column.title, left if column.kind is Kind.TEXT else right)
        page.set_column(rank, rank, _width(sheet, rank))
    page.freeze_panes(_HEADER + 1, 0)
    last = _HEADER + max(1, len(sheet.rows))
    page.autofilter(_HEADER, 0, last, len(sheet.columns) - 1)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(_HEADER)
    page.set_footer("&L&A&R&P / &N")


def _width(sheet: Sheet, rank: int) -> int:
    column = sheet.columns[rank]
    longest = max((len(row[rank]) for row in sheet.rows if isinstance(row[rank], str)), default=0)  # type: ignore[arg-type]
    return min(_WIDEST, max(_WIDTHS[column.kind], len(column.title) + 3, longest + 1))


def _write_row(page: Any, rank: int, row: Sequence[Value], looks: Sequence[Any]) -> None:
    for place, (value, look) in enumerate(zip(row, looks, strict=True)):
        if isinstance(value, str):
            page.write_string(rank, place, value, look)
        elif isinstance(value, Money):
            page.write_number(rank, place, value.cents / 100, look)
        elif isinstance(value, date):
            page.write_datetime(rank, place, value, look)
        elif value is not None:
            page.write_number(rank, place, value, look)


def _sheet_name(name: str) -> str:
    plain = "".join(" " if sign in "[]:*?/\\" else sign for sign in name).strip(" '")
    return plain[:_NAME_LENGTH] or "Feuille"
