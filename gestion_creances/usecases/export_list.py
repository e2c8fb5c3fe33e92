"""Writes a list as it is shown on screen into a workbook or a CSV file."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from gestion_creances.basics.money import Money
from gestion_creances.exports.sheet import Column, Kind, Sheet, Value
from gestion_creances.exports.workbook import write_table


def export_list(
    path: Path, title: str, titles: Sequence[str], rows: Iterable[Sequence[Value]], summed: Container[int] = ()
) -> Path:
    """Write *rows* under *titles* to *path* (.csv, else a workbook) and return it; raise ExportFailed.

    What a column holds is seen from its values: amounts, days, numbers or texts. A workbook ends with the total of the
    amounts in the columns whose ranks are in *summed*.
    """
    values = [tuple(row) for row in rows]
    kinds = [_kind([row[rank] for row in values]) for rank in range(len(titles))]
    columns = tuple(
        Column(name, kind, rank in summed and kind is Kind.MONEY)
        for rank, (name, kind) in enumerate(zip(titles, kinds, strict=True))
    )
    return write_table(path, Sheet(title, title, columns, values))


def _kind(values: Sequence[Value]) -> Kind:
    kinds = {_of(value) for value in values if value is not None}
    return kinds.pop() if len(kinds) == 1 else Kind.TEXT


def _of(value: Value) -> Kind:
    match value:
        case Money():
            return Kind.MONEY
        case date():
            return Kind.DAY
        case int():
            return Kind.COUNT
        case Decimal():
            return Kind.NUMBER
        case _:
            return Kind.TEXT
