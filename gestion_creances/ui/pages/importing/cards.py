"""The cards of files on the import page: one each or, of many, those that ask for something and one for the rest."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.pages.importing.file_card import FileCard
from gestion_creances.ui.pages.importing.many_card import ManyCard
from gestion_creances.ui.pages.importing.reading import Reading

_MOST = 12


class FileCards(QWidget):
    """Shows a reading; the signals pass the :class:`FileRead` on that the person has pressed a button of."""

    columns_wanted = Signal(object)
    doubts_wanted = Signal(object)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._each = False

    def show_reading(self, reading: Reading) -> None:
        """Show the files of *reading*, in the order they were given."""
        self.clear()
        gathered = len(reading.files) > _MOST and not self._each
        for file in reading.files:
            if file.asks or not gathered:
                card = FileCard(file)
                card.columns_wanted.connect(lambda file=file: self.columns_wanted.emit(file))
                card.doubts_wanted.connect(lambda file=file: self.doubts_wanted.emit(file))
                card.removed.connect(lambda file=file: self.removed.emit(file))
                self._column.addWidget(card)
        fine = [file for file in reading.files if not file.asks]
        if gathered and fine:
            together = ManyCard(fine)
            together.each_wanted.connect(lambda: self._show_each(reading))
            self._column.addWidget(together)
        self.setVisible(bool(reading.files))

    def clear(self) -> None:
        """Take every card away."""
        empty(self._column)
        self.hide()

    def gather(self) -> None:
        """Show many files together again."""
        self._each = False

    def cards(self) -> tuple[FileCard, ...]:
        """Return the cards of single files, from top to bottom."""
        places = (self._column.itemAt(number) for number in range(self._column.count()))
        widgets = (place.widget() for place in places if place is not None)
        return tuple(card for card in widgets if isinstance(card, FileCard))

    def _show_each(self, reading: Reading) -> None:
        self._each = True
        self.show_reading(reading)
