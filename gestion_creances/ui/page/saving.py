"""Saves a list or a document: asks where, writes behind the page, says when it is done."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from gestion_creances.basics.progress import Progress
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.sheet import Sheet

_FILTERS = {
    "xlsx": "Excel (*.xlsx)",
    "csv": "CSV (*.csv)",
    "pdf": "PDF (*.pdf)",
    "eml": "E-mail (*.eml)",
    "xml": "SEPA (*.xml)",
    "zip": "ZIP (*.zip)",
}


def can_export(page: Page, workplace: Workplace, listed: ListView[Any], title: str) -> None:
    """Let the export buttons of *listed* save it under *title*, from *page*."""
    listed.export_wanted.connect(lambda kind: save_list(page, workplace, title, kind, listed.sheet()))


def ask_where(parent: QWidget, folder: Path, name: str, kind: str) -> Path | None:
    """Ask where to save *name* as *kind* (``xlsx``, ``csv``, ``pdf``); return None when the person gave up."""
    title = QCoreApplication.translate("saving", "Enregistrer sous")
    bare = re.sub(r'[<>:"/\\|?*]+', " ", name)
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title, str(folder / f"{bare}.{kind}"), _FILTERS.get(kind, f"*.{kind}")
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == f".{kind}" else path.with_name(f"{path.name}.{kind}")


def save_behind(page: Page, workplace: Workplace, path: Path, write: Callable[[], object]) -> None:
    """Let *write* make the file at *path* behind the page, and say where it is."""
    text = QCoreApplication.translate("saving", "Enregistrement de {name}").format(name=path.name)
    done = QCoreApplication.translate("saving", "Enregistré\u00a0: {path}").format(path=path)

    def run(progress: Progress) -> None:
        progress.step(0, 0)
        write()

    workplace.jobs.run(text, run, lambda _: page.toast(done))


def save_list(page: Page, workplace: Workplace, title: str, kind: str, sheet: Sheet) -> None:
    """Ask where to save a list and write it as *kind* (``xlsx`` or ``csv``)."""
    path = ask_where(page, workplace.desk.books.path.parent, title, kind)
    if path is None:
        return
    target = path

    def write() -> None:
        # Spreadsheet libraries take long to load: not before the first export.
        from gestion_creances.usecases.export_list import export_list

        export_list(target, title, sheet.titles, sheet.rows, sheet.summed)

    save_behind(page, workplace, target, write)
