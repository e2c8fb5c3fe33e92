"""Asks where a list is to be written, and writes it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.tables.list_view import ListView

translate = QCoreApplication.translate


def can_export(page: Page, listed: ListView[Any], title: str) -> None:
    """Let the export buttons of *listed* write it under *title*, and *page* say how it went."""
    listed.export_wanted.connect(lambda suffix: _export(page, listed, title, suffix))


def ask_place(page: Page, heading: str, name: str, kinds: str) -> Path | None:
    """Ask where to write a file first called *name*; return None when the user gives up."""
    plain = re.sub(r'[\\/:*?"<>|]', " ", name)
    chosen, _ = QFileDialog.getSaveFileName(page, heading, plain, kinds)
    return Path(chosen) if chosen else None


def _export(page: Page, listed: ListView[Any], title: str, suffix: str) -> None:
    kinds = "Excel (*.xlsx)" if suffix == "xlsx" else "CSV (*.csv)"
    place = ask_place(page, translate("exporting", "Exporter la liste"), f"{title}.{suffix}", kinds)
    if place is None:
        return
    # Spreadsheet libraries take long to load: not before the first export.
    from gestion_creances.usecases.export_list import export_list

    place = place if place.suffix else place.with_suffix(f".{suffix}")
    sheet = listed.sheet()
    try:
        export_list(place, title, sheet.titles, sheet.rows)
    except Outcome as outcome:
        page.say_outcome(outcome, lambda: _export(page, listed, title, suffix))
        return
    page.toast(translate("exporting", "Liste exportée\u00a0: {name}").format(name=place.name))
