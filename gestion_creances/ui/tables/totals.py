"""The line of totals under a list, each under its column, staying put while the rows scroll."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from gestion_creances.ui.look.fonts import BODY, font
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.tables.painter import SIDE


class Totals(QWidget):
    """Texts by column key, painted at the columns' places."""

    def __init__(self, head: QHeaderView, keys: tuple[str, ...], right_aligned: Callable[[int], bool]) -> None:
        super().__init__()
        self._head, self._keys, self._right_aligned = head, keys, right_aligned
        self._texts: dict[str, str] = {}
        self.setFixedHeight(36)
        self.hide()
        head.sectionResized.connect(self.update)
        head.sectionMoved.connect(self.update)
        head.geometriesChanged.connect(self.update)

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show *texts* (column key → text); none hides the line."""
        self._texts = dict(texts)
        self.setAccessibleName(", ".join(self._texts.values()))
        self.setVisible(bool(self._texts))
        self.update()

    def texts(self) -> Mapping[str, str]:
        """Return what is shown."""
        return self._texts

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.head))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(colours.line))
        painter.setFont(font(BODY, QFont.Weight.Bold))
        painter.setPen(QColor(colours.text))
        for section, key in enumerate(self._keys):
            text = self._texts.get(key, "")
            if not text or self._head.isSectionHidden(section):
                continue
            left = self._head.sectionViewportPosition(section)
            room = QRect(left + SIDE, 0, self._head.sectionSize(section) - 2 * SIDE, self.height())
            side = Qt.AlignmentFlag.AlignRight if self._right_aligned(section) else Qt.AlignmentFlag.AlignLeft
            flags = int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
            painter.drawText(room, flags, text)
        painter.end()
