"""What all charts share: what lies under the mouse or the caret is told, and a click or Entrée opens it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gestion_creances.ui.charts.months import names_below, room_below
from gestion_creances.ui.look.fonts import SMALL, font
from gestion_creances.ui.look.labels import plain_tip
from gestion_creances.ui.look.theme import tokens

LEGEND = 26


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of a legend: its words, its colour, and whether it is a line or a patch."""

    text: str
    colour: QColor
    line: bool = False


class Chart(QWidget):
    """Base of all charts. ``clicked(index)`` when an item is pressed, or Entrée hit while it is lit (← → move)."""

    clicked = Signal(int)

    def __init__(self, name: str, *, least: QSize) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumSize(least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.lit = -1

    # Overridden by each chart.
    def items(self) -> int:
        """Return how many items can be pointed at."""
        return 0

    def zone(self, index: int) -> QRectF:
        """Return the part of the chart that belongs to item *index*."""
        return QRectF()

    def told(self, index: int) -> str:
        """Return what is said of item *index* (several lines)."""
        return ""

    def draw(self, painter: QPainter) -> None:
        """Paint the chart."""

    # For pages.
    def to_image(self, scale: float = 2.0) -> QImage:
        """Return the chart as a picture, *scale* pixels a point, on the colour of a card."""
        image = QImage(self.size() * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(scale)
        image.fill(QColor(tokens().card))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.end()
        return image

    def renewed(self) -> None:
        """Repaint after other figures were given, and tell a screen reader."""
        self.lit = min(self.lit, self.items() - 1)
        whole = "; ".join(self.told(index).replace("\n", ", ") for index in range(self.items()))
        self.setAccessibleDescription(whole)
        self.update()

    # Shared painting.
    def write(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        where: Qt.AlignmentFlag,
        *,
        colour: str = "muted",
        strong: bool = False,
    ) -> None:
        """Write a small text in *room*."""
        painter.setFont(font(SMALL, QFont.Weight.DemiBold if strong else QFont.Weight.Normal))
        painter.setPen(QColor(tokens().colour(colour)))
        painter.drawText(room, int(where) | int(Qt.TextFlag.TextDontClip), text)

    def write_over(self, painter: QPainter, room: QRectF, text: str) -> None:
        """Write a small strong text in *room*, with a halo in the colour of the card that parts it from lines."""
        used = font(SMALL, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(used)
        path = QPainterPath()
        left = room.center().x() - metrics.horizontalAdvance(text) / 2
        path.addText(QPointF(left, room.center().y() + metrics.capHeight() / 2), used, text)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens().card), 4, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPath(path)
        self.write(painter, room, text, Qt.AlignmentFlag.AlignCenter, colour="text", strong=True)

    def write_months(self, painter: QPainter, names: Sequence[str], years: Sequence[str]) -> None:
        """Write the names of the items below them, and the years under these (empty: no year)."""
        zones = [self.zone(place) for place in range(len(names))]
        for place, name, year in names_below(names, years, sum(zone.width() for zone in zones)):
            zone = zones[place]
            below = QRectF(zone.left(), zone.bottom() - room_below(years) + 4, zone.width(), 18)
            self.write(painter, below, name, Qt.AlignmentFlag.AlignCenter)
            self.write(painter, below.translated(0, 16), year, Qt.AlignmentFlag.AlignCenter)

    def draw_legend(self, painter: QPainter, keys: Sequence[Key], left: float) -> None:
        """Paint the legend at the top."""
        metrics = QFontMetrics(font(SMALL))
        for key in keys:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(key.colour)
            mark = QRectF(left, 10, 13, 3) if key.line else QRectF(left, 6, 10, 10)
            painter.drawRoundedRect(mark, 2, 2)
            room = QRectF(mark.right() + 6, 2, 10, 18)
            self.write(painter, room, key.text, Qt.AlignmentFlag.AlignVCenter)
            left = mark.right() + 6 + metrics.horizontalAdvance(key.text) + 16

    def index_at(self, spot: QPointF) -> int:
        """Return the item under *spot*, or −1."""
        return next((index for index in range(self.items()) if self.zone(index).contains(spot)), -1)

    # What Qt sends.
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = self.zone(self.lit) if self.lit >= 0 else QRectF(self.rect())
            painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.index_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(self.told(index)) if index >= 0 else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._light(self.index_at(event.position()))
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.lit >= 0 else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._light(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index >= 0:
            self.clicked.emit(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.lit < 0 and self.items():
            self._light(self.items() - 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._light(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.items() - 1
        moves = {
            Qt.Key.Key_Left: self.lit - 1,
            Qt.Key.Key_Right: self.lit + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in moves and last >= 0:
            self._light(max(0, min(last, moves[Qt.Key(event.key())])))
            place = self.zone(self.lit).center().toPoint()
            QToolTip.showText(self.mapToGlobal(QPoint(place)), plain_tip(self.told(self.lit)), self)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.lit >= 0:
            self.clicked.emit(self.lit)
        else:
            super().keyPressEvent(event)

    def _light(self, index: int) -> None:
        if index != self.lit:
            self.lit = index
            self.update()
