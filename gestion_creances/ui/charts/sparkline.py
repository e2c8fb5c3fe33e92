"""A tiny line that shows which way a figure went, without axes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gestion_creances.ui.look.theme import tokens


class Sparkline(QWidget):
    """The last values of a figure; not clickable, described by *name* for a screen reader."""

    def __init__(self, name: str, values: Sequence[float] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._values = tuple(values)

    def show_values(self, values: Sequence[float]) -> None:
        """Show other values, oldest first."""
        self._values = tuple(values)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(96, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._values) < 2:
            return
        low, high = min(self._values), max(self._values)
        spread = (high - low) or 1.0
        step = (self.width() - 8) / (len(self._values) - 1)
        tall = self.height() - 10
        places = [
            QPointF(4 + n * step, 5 + tall * (1 - (value - low) / spread)) for n, value in enumerate(self._values)
        ]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(tokens().accent)
        painter.setPen(QPen(accent, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(places[-1], 2.6, 2.6)
        painter.end()
