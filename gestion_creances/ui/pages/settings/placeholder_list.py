"""The fields and blocks a text may use: name, meaning and an example, put into it by a double click or Entrée."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.letters.placeholders import Placeholder
from gestion_creances.ui.speech.phrasebook import said
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import ShortList


class PlaceholderList(QWidget):
    """``chosen(Placeholder)`` on a double click or Entrée."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        columns: tuple[Column[Placeholder], ...] = (
            Column(
                key="name",
                title=self.tr("Champ"),
                text=lambda row: row.written if row.block else row.name,
                kind=Kind.STRONG,
                tip=lambda row: row.written,
                sort="name",
                width=150,
            ),
            Column(
                key="meaning",
                title=self.tr("Ce qu’il dit"),
                text=lambda row: said(row.meaning),
                tip=lambda row: said(row.meaning),
                sort="meaning",
                width=150,
                stretch=True,
            ),
            Column(
                key="sample",
                title=self.tr("Exemple"),
                text=lambda row: row.sample,
                kind=Kind.MUTED,
                tip=lambda row: row.sample,
                width=130,
            ),
        )
        self._source = ShortList(columns)
        self.list: ListView[Placeholder] = ListView(
            "settings-placeholders",
            columns,
            self._source,
            key=lambda row: row.written,
            row_height=30,
            toolbar=False,
        )
        self.list.opened.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.list.reload()

    def offer(self, fields: Sequence[Placeholder]) -> None:
        """Show these fields and blocks: those that the text in view may use."""
        self._source.replace(fields)
        self.list.reload()
