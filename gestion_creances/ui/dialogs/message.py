"""A look at an e-mail exactly as it was sent: its head, its words, its papers, and everything that happened to it."""

from __future__ import annotations

from collections.abc import Callable
from email.utils import parsedate_to_datetime
from functools import partial

from PySide6.QtGui import QFontDatabase, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from gestion_creances.basics.errors import Outcome
from gestion_creances.letters.email import Enclosure
from gestion_creances.ui.dialogs.pdf import PdfDialog
from gestion_creances.ui.lists.messages import moment, state_tone, state_words
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Pill, Role, label
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import ask_where
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import painted
from gestion_creances.usecases.print_reports import put_report
from gestion_creances.usecases.view_messages import OpenedMessage

_PDF = "application/pdf"
_HISTORY = 6


class MessageDialog(QDialog):
    """Shows *opened*; ``export`` saves its file. Échap closes, and a closed one is forgotten."""

    def __init__(self, page: Page, workplace: Workplace, opened: OpenedMessage, export: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._workplace, self._opened = page, workplace, opened
        self.setWindowTitle(opened.row.message.subject)
        self.finished.connect(self.deleteLater)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._title())
        column.addLayout(self._head())
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        # The columns of a plain text stand under each other in a fixed pitch only.
        pitch = QTextCharFormat()
        pitch.setFontFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
        self.words.textCursor().insertText(opened.email.text.replace("\r\n", "\n"), pitch)
        self.words.moveCursor(QTextCursor.MoveOperation.Start)
        self.words.setAccessibleName(self.tr("Texte du message"))
        column.addWidget(self.words, 1)
        column.addLayout(self._papers())
        column.addLayout(self._history())
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(button(self.tr("Enregistrer en .eml"), export, icon_name="download-simple"))
        closing = button(self.tr("Fermer"), self.reject, weight=Weight.PRIMARY)
        closing.setDefault(True)
        line.addWidget(closing)
        column.addLayout(line)
        self.resize(760, min(760, page.window().height() - 40))

    def _title(self) -> QHBoxLayout:
        row = self._opened.row
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Elided(row.message.subject, Role.HEADING), 1)
        line.addWidget(Pill(state_words()[row.message.state], state_tone(row.message.state)))
        return line

    def _head(self) -> QGridLayout:
        names = {
            "From": self.tr("De"),
            "To": self.tr("À"),
            "Cc": self.tr("Copie à"),
            "Reply-To": self.tr("Répondre à"),
            "Date": self.tr("Date"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        head = self._opened.email.head
        shown = [(names[name], _written(name, value)) for name, value in head if name in names]
        for rank, (name, value) in enumerate(shown):
            grid.addWidget(label(name, Role.MUTED), rank, 0)
            grid.addWidget(Elided(value), rank, 1)
        return grid

    def _papers(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label(self.tr("Pièces jointes"), Role.MUTED))
        for paper in self._opened.email.enclosures:
            made = button(paper.name, partial(self.open_paper, paper), weight=Weight.SMALL, icon_name="file-text")
            line.addWidget(made)
        line.addStretch(1)
        return line

    def _history(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        for rank, event in enumerate(self._opened.events[-_HISTORY:]):
            grid.addWidget(label(moment(event.at), Role.MUTED), rank, 0)
            grid.addWidget(label(state_words()[event.state]), rank, 1)
            grid.addWidget(Elided(" · ".join(part for part in (painted(event.detail), event.actor) if part)), rank, 2)
        return grid

    def open_paper(self, paper: Enclosure) -> None:
        """Show a paper as it was attached, or save one that is no PDF."""
        if paper.media == _PDF:
            PdfDialog(self._page, self._workplace, paper.name, paper.content).open()
            return
        stem, _, kind = paper.name.rpartition(".")
        path = ask_where(self, self._workplace.desk.books.path.parent, stem or paper.name, kind or "bin")
        if path is None:
            return
        try:
            put_report(path, paper.content)
        except Outcome as outcome:
            self._page.say_outcome(outcome)


def _written(name: str, value: str) -> str:
    return moment(parsedate_to_datetime(value)) if name == "Date" else value
