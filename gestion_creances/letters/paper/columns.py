"""Decides how wide the columns of a table are, which of them are kept, and in what size of type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gestion_creances.basics.money import Money
from gestion_creances.letters.letter import Cell, Column, Row, Table
from gestion_creances.letters.paper.fonts import BOLD, REGULAR, SEMIBOLD
from gestion_creances.letters.paper.sheet import text_width
from gestion_creances.letters.spelling import amount, percent, short_date

HEAD_SIZE = 7.8
_GAP = 2.6
_NARROWEST = 24.0
_WIDEST_NAME = 0.36  # of the table, for the first column: beyond, its text is broken over lines
_SIZES = (9.2, 9.0, 8.6, 8.2, 7.8, 7.4, 7.0)


@dataclass(frozen=True, slots=True)
class Measures:
    """Columns kept, where each begins and ends (mm from the left edge), and the size of the cells in points."""

    kept: tuple[int, ...]
    edges: tuple[tuple[float, float], ...]
    size: float


def written(cell: Cell, language: str) -> str:
    """Return *cell* as printed, an empty string for nothing."""
    if isinstance(cell, Money):
        return amount(cell, language)
    if isinstance(cell, date):
        return short_date(cell, language)
    if isinstance(cell, Decimal):
        return percent(cell, language)
    return "" if cell is None else str(cell)


def measured(table: Table, room: float, inset: float, language: str) -> Measures:
    """Return the largest setting of *table* that fits in *room*: spare columns go first, then the type gets smaller."""
    everything = tuple(range(len(table.columns)))
    without = tuple(index for index in everything if not table.columns[index].spare)
    for size, kept in [(_SIZES[0], everything), (_SIZES[1], everything), *((size, without) for size in _SIZES)]:
        natural = [_natural(table, index, size, (room, language)) for index in kept]
        if sum(natural) + _GAP * (len(kept) - 1) <= room:
            return _spread(kept, natural, size, (room, inset))
    natural = [_natural(table, index, _SIZES[-1], (room, language)) for index in without]
    natural[0] = max(_NARROWEST, room - sum(natural[1:]) - _GAP * (len(without) - 1))
    return _spread(without, natural, _SIZES[-1], (room, inset))


def runs_over(row: Row, index: int, columns: Sequence[Column]) -> bool:
    """Return True when the text of a cell may run over the empty cells on its right."""
    if columns[index].right or index + 1 >= len(row.cells):
        return False
    if row.kind in ("band", "total", "subtotal", "payment"):
        return True
    return row.cells[index + 1] is None and not columns[index + 1].right


def _spread(kept: tuple[int, ...], natural: list[float], size: float, place: tuple[float, float]) -> Measures:
    """Return the columns with what is left shared out evenly between them."""
    room, at = place
    gap = (room - sum(natural)) / max(len(kept) - 1, 1)
    edges = []
    for wide in natural:
        edges.append((at, at + wide))
        at += wide + gap
    return Measures(kept, tuple(edges), size)


def _natural(table: Table, index: int, size: float, page: tuple[float, str]) -> float:
    """Return the width of a column's widest text, those that run over empty cells left out."""
    room, language = page
    column = table.columns[index]
    widest = max(text_width(line, HEAD_SIZE, SEMIBOLD) for line in column.title.split("\n"))
    for row in table.rows if table.total is None else (*table.rows, table.total):
        text = written(row.cells[index], language)
        if text and not runs_over(row, index, table.columns):
            widest = max(widest, text_width(text, size, _face(row, column)))
    return min(widest, room * _WIDEST_NAME) if index == 0 and len(table.columns) > 2 else widest


def _face(row: Row, column: Column) -> str:
    if row.kind == "total":
        return BOLD
    return SEMIBOLD if column.strong or row.kind == "subtotal" else REGULAR
