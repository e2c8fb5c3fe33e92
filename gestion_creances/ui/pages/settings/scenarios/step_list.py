"""The steps of a scenario one under the other, in the order of their days."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gestion_creances.dunning.policy import Level
from gestion_creances.ui.charts.time_line import days_words
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.pages.settings.scenarios.words import COLOURS, about, icon_of
from gestion_creances.ui.speech.formats import painted

translate = QCoreApplication.translate
_ROW = 34


class _Steps(QListWidget):
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class StepList(QWidget):
    """Chooses the step to edit; ``chosen(position)``, ``added()``, ``removed(position)`` (Suppr)."""

    chosen = Signal(int)
    added = Signal()
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.list = _Steps()
        self.list.setAccessibleName(translate("levels", "Étapes du scénario"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setUniformItemSizes(True)
        self.list.setMinimumWidth(200)
        above = QHBoxLayout()
        above.setSpacing(8)
        self.add_button = button(translate("levels", "Ajouter"), self.added.emit, weight=Weight.SMALL, icon_name="plus")
        self.remove_button = button(
            translate("levels", "Retirer"), self._remove, weight=Weight.SMALL, icon_name="trash"
        )
        above.addWidget(self.add_button)
        above.addWidget(self.remove_button)
        above.addStretch(1)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        self.list.currentItemChanged.connect(lambda now, _: self._choose(now))
        self.list.removed.connect(self._remove)

    def show_levels(self, levels: Sequence[Level], position: int) -> None:
        """Show these steps, the one at *position* chosen; nothing is emitted."""
        self.list.blockSignals(True)
        self.list.clear()
        for level in levels:
            item = QListWidgetItem(icon(icon_of(level.channel), COLOURS[level.tone].value), _words(level))
            item.setToolTip(about(level))
            item.setSizeHint(QSize(0, _ROW))
            item.setData(Qt.ItemDataRole.UserRole, level.position)
            face = item.font()
            face.setStrikeOut(not level.enabled)
            item.setFont(face)
            self.list.addItem(item)
            if level.position == position:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.remove_button.setEnabled(len(levels) > 1)

    def position(self) -> int:
        """Return the position of the step chosen, 0 when there is none."""
        item = self.list.currentItem()
        return 0 if item is None else int(item.data(Qt.ItemDataRole.UserRole))

    def texts(self) -> list[str]:
        """Return the words of every step."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(int(item.data(Qt.ItemDataRole.UserRole)))

    def _remove(self) -> None:
        if self.position() and self.list.count() > 1:
            self.removed.emit(self.position())


def _words(level: Level) -> str:
    return f"{days_words(level.offset_days)}   {painted(level.name_fr)}"
