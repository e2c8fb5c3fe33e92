"""Saves a list for a spreadsheet: asks where, writes behind the page, says when it is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gestion_creances.basics.money import Money
from gestion_creances.exports.sheet import Column, Kind, Sheet
from gestion_creances.exports.workbook import write_table
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.tables import sheet as shown
from gestion_creances.ui.tables.column import Raw

_FILTERS = {"xlsx": "Excel (*.xlsx)", "csv": "CSV (*.csv)", "pdf": "PDF (*.pdf)"}


def ask_where(parent: QWidget, name: str, kind: str) -> Path | None:
    """Ask where to save *name* as *kind* (``xlsx``, ``csv``, ``pdf``); return None when the person gave up."""
    title = QCoreApplication.translate("saving", "Enregistrer sous")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / f"{name}.{kind}"), _FILTERS[kind])
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == f".{kind}" else path.with_name(f"{path.name}.{kind}")


def save_behind(page: Page, workplace: Workplace, path: Path, write: Callable[[Path], object]) -> None:
    """Let *write* make the file at *path* behind the page, and say where it is."""
    text = QCoreApplication.translate("saving", "Enregistrement de {name}").format(name=path.name)
    done = QCoreApplication.translate("saving", "Enregistré\u00a0: {path}").format(path=path)
    workplace.jobs.run(text, lambda progress: write(path), lambda _: page.toast(done))


def save_list(page: Page, workplace: Workplace, title: str, kind: str, sheet: shown.Sheet) -> None:
    """Ask where to save a list and write it as *kind* (``xlsx`` or ``csv``): answer to ``ListView.export_wanted``."""
    path = ask_where(page, title, kind)
    if path is not None:
        save_behind(page, workplace, path, lambda where: write_table(where, typed(title, sheet)))


def typed(title: str, sheet: shown.Sheet) -> Sheet:
    """Return a list as a table with typed cells; amounts are added up."""
    rows = tuple(sheet.rows)
    columns = tuple(_column(name, [row[rank] for row in rows]) for rank, name in enumerate(sheet.titles))
    return Sheet(title, title, columns, rows)


def _column(title: str, values: list[Raw]) -> Column:
    first = next((value for value in values if value is not None), None)
    match first:
        case Money():
            return Column(title, Kind.MONEY, summed=True)
        case date():
            return Column(title, Kind.DAY)
        case int():
            return Column(title, Kind.COUNT)
        case Decimal():
            return Column(title, Kind.NUMBER)
        case _:
            return Column(title)
