"""The accounting entry that what is being typed would make, shown line by line before it is made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gestion_creances.accounting.entry import Entry
from gestion_creances.basics.errors import Refusal
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.speech.formats import amount, painted

translate = QCoreApplication.translate


class EntryPreview(QWidget):
    """Shows the entry that *make* returns; what *make* refuses shows nothing yet."""

    def __init__(self, make: Callable[[], Entry | None]) -> None:
        super().__init__()
        self._make = make
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.shown: Entry | None = None

    def renew(self) -> None:
        """Show the entry of what is typed now."""
        try:
            self.shown = self._make()
        except Refusal:
            self.shown = None
        while (place := self._grid.takeAt(0)) is not None:
            if (widget := place.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self.shown is None:
            told = translate("accounting", "L’écriture s’affiche ici quand tout est rempli.")
            self._grid.addWidget(label(told, Role.MUTED, wrap=True), 0, 0, 1, 4)
            return
        self._fill(self.shown)
        self.setAccessibleName(self.text())

    def text(self) -> str:
        """Return the entry on one line, for those who hear it."""
        entry = self.shown
        if entry is None:
            return ""
        return " ; ".join(
            f"{line.account} {painted(line.account_label)} {amount(line.debit or line.credit)}" for line in entry.lines
        )

    def _fill(self, entry: Entry) -> None:
        titles = (
            translate("accounting", "Écriture"),
            "",
            translate("accounting", "Débit"),
            translate("accounting", "Crédit"),
        )
        for place, words in enumerate(titles):
            self._put(0, place, words, Role.MUTED, right=place > 1)
        for row, line in enumerate(entry.lines, 1):
            self._put(row, 0, line.account, Role.STRONG)
            name = " · ".join(filter(None, (painted(line.account_label), line.auxiliary)))
            self._grid.addWidget(Elided(name), row, 1)
            for place, value in ((2, line.debit), (3, line.credit)):
                self._put(row, place, amount(value) if value else "", Role.BODY, right=True)

    def _put(self, row: int, place: int, words: str, role: Role, *, right: bool = False) -> None:
        made = label(words, role)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(made, row, place, side)
