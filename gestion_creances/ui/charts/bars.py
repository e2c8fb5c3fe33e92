"""A few bars with their value above and their name below: the due dates of the next seven days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from gestion_creances.ui.charts.chart import Chart
from gestion_creances.ui.look.theme import tokens

_BELOW = 44
_ABOVE = 24


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: two lines below it (``lun.``, ``23``), its height, what stands above it, what the tooltip says."""

    name: str
    second: str
    value: float
    shown: str
    told: str
    today: bool = False


class Bars(Chart):
    """Bars of one colour, the one of today stronger; ``clicked(index)``."""

    def __init__(self, name: str) -> None:
        super().__init__(name, least=QSize(200, 130))
        self._bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        self.renewed()

    def items(self) -> int:
        return len(self._bars)

    def zone(self, index: int) -> QRectF:
        width = self.width() / max(len(self._bars), 1)
        return QRectF(index * width, 0, width, self.height())

    def told(self, index: int) -> str:
        return self._bars[index].told

    def draw(self, painter: QPainter) -> None:
        highest = max((bar.value for bar in self._bars), default=0.0) or 1.0
        for index, bar in enumerate(self._bars):
            self._draw_bar(painter, self.zone(index), bar, bar.value / highest, lit=index == self.lit)

    def _draw_bar(self, painter: QPainter, zone: QRectF, bar: Bar, share: float, *, lit: bool) -> None:
        colours = tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        if bar.today or lit:
            painter.setBrush(QColor(colours.accent_tint if bar.today else colours.hover))
            painter.drawRoundedRect(zone.adjusted(1, 0, -1, 0), 8, 8)
        bottom = zone.bottom() - _BELOW
        height = max(share * (zone.height() - _BELOW - _ABOVE), 3.0 if bar.value <= 0 else 4.0)
        width = min(zone.width() * 0.5, 22)
        colour = QColor(colours.accent if bar.value > 0 else colours.track)
        if bar.value > 0 and not bar.today:
            colour.setAlphaF(0.55)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(zone.center().x() - width / 2, bottom - height, width, height), 3, 3)
        middle = Qt.AlignmentFlag.AlignCenter
        self.write(
            painter,
            QRectF(zone.left(), bottom - height - 20, zone.width(), 18),
            bar.shown,
            middle,
            colour="text",
            strong=True,
        )
        ink = "accent_text" if bar.today else "muted"
        self.write(painter, QRectF(zone.left(), bottom + 4, zone.width(), 18), bar.name, middle, colour=ink)
        ink = "accent_text" if bar.today else "text" if bar.value > 0 else "muted"
        below = QRectF(zone.left(), bottom + 22, zone.width(), 18)
        self.write(painter, below, bar.second, middle, colour=ink, strong=True)
