"""A list as it leaves the program, for a spreadsheet or the clipboard: raw values, not painted ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gestion_creances.basics.money import Money
from gestion_creances.ui.tables.column import Raw


@dataclass(frozen=True, slots=True)
class Sheet:
    """Titles of the columns shown, and the raw values row by row in the order shown."""

    titles: tuple[str, ...]
    rows: Iterator[tuple[Raw, ...]]


def _plain(value: Raw) -> str:
    """Return a raw value as text: decimal comma, ISO day, no tab or line break."""
    if value is None:
        return ""
    text = str(value).replace(".", ",") if isinstance(value, Money) else str(value)
    return text.replace("\t", " ").replace("\n", " ")


def tab_separated(rows: Sequence[Sequence[Raw]]) -> str:
    """Return *rows* as lines of values parted by tabs, as spreadsheets paste them."""
    return "\n".join("\t".join(_plain(value) for value in row) for row in rows)
