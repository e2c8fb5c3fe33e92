"""A list as it leaves the program, for a spreadsheet or the clipboard: raw values, not painted ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QMimeData

from gestion_creances.basics.money import Money
from gestion_creances.ui.tables.column import Raw

# Spreadsheets run a cell that starts so, even one with a space or a quote before.
_RUNS = ("=", "+", "-", "@")
_TEXT_STYLE = "mso-number-format:'\\@'"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Titles of the columns shown, the raw values row by row in the order shown, the ranks of columns with a total."""

    titles: tuple[str, ...]
    rows: Iterator[tuple[Raw, ...]]
    summed: frozenset[int] = frozenset()


def _plain(value: Raw) -> str:
    """Return a raw value as text: decimal comma, ISO day, no tab or line break, nothing that runs as a formula."""
    if value is None:
        return ""
    if isinstance(value, Money):
        return str(value).replace(".", ",")
    if not isinstance(value, str):
        return str(value)
    text = " ".join(value.split()) if any(sign in value for sign in "\t\n\r") else value
    return f"'{text}" if text.lstrip(" \"'").startswith(_RUNS) else text


def tab_separated(rows: Iterable[Sequence[Raw]]) -> str:
    """Return *rows* as lines of values parted by tabs, as spreadsheets paste them."""
    return "\n".join("\t".join(_plain(value) for value in row) for row in rows)


def html_table(titles: Sequence[str], rows: Iterable[Sequence[Raw]]) -> str:
    """Return *rows* under *titles* as an HTML table, as letters and e-mails paste them; texts stay texts."""
    head = "".join(f"<th>{escape(title)}</th>" for title in titles)
    lines = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>'


def _html_cell(value: Raw) -> str:
    style = f' style="{_TEXT_STYLE}"' if isinstance(value, str) else ' align="right"'
    return f"<td{style}>{escape(_plain(value))}</td>"


def clipped(titles: Sequence[str], rows: Sequence[Sequence[Raw]]) -> QMimeData:
    """Return *rows* under *titles* for the clipboard, as text parted by tabs and as a table."""
    data = QMimeData()
    data.setText(tab_separated([titles, *rows]))
    data.setHtml(html_table(titles, rows))
    return data
