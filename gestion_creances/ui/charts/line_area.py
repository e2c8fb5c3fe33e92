"""A figure over time, with what is expected next and how sure that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from gestion_creances.ui.charts.chart import LEGEND, Chart, Key
from gestion_creances.ui.charts.free_place import free_place
from gestion_creances.ui.charts.months import room_below
from gestion_creances.ui.charts.scale import Scale, round_scale
from gestion_creances.ui.look.fonts import SMALL, font
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.speech.formats import named

_LEFT = 48
_TALL = 18


@dataclass(frozen=True, slots=True)
class Point:
    """One moment: its name below, its value (None: unknown), the band around an expected value, the year it is in."""

    name: str
    value: float | None
    low: float | None = None
    high: float | None = None
    year: str = ""

    def extremes(self) -> tuple[float, ...]:
        """Return every number the scale must hold."""
        return tuple(number for number in (self.value, self.low, self.high) if number is not None)


class LineArea(Chart):
    """A line over what was, dashed over what is expected (points with a band); ``clicked(index)``."""

    def __init__(self, name: str, line: str, write_value: Callable[[float], str], band: str = "") -> None:
        """Name the *line* and the *band* in the legend; *write_value* writes a value for marks and tooltips."""
        super().__init__(name, least=QSize(240, 180))
        self._line, self._band, self._write_value = line, band, write_value
        self._points: tuple[Point, ...] = ()
        self._scale = Scale(0, 1, 1)

    def show_points(self, points: Sequence[Point]) -> None:
        """Show other moments, oldest first; expected ones (with a band) come last."""
        self._points = tuple(points)
        numbers = [number for point in points for number in point.extremes()] or [0.0, 1.0]
        self._scale = round_scale(min(numbers), max(numbers))
        self.renewed()

    def items(self) -> int:
        return len(self._points)

    def zone(self, index: int) -> QRectF:
        room = self._room()
        step = room.width() / max(len(self._points), 1)
        return QRectF(room.left() + index * step, room.top(), step, room.height() + self._below())

    def told(self, index: int) -> str:
        point = self._points[index]
        name = f"{point.name} {point.year}".strip()
        lines = [named(name, "–" if point.value is None else self._write_value(point.value))]
        if point.low is not None and point.high is not None:
            lines.append(named(self._band, f"{self._write_value(point.low)} – {self._write_value(point.high)}"))
        return "\n".join(lines)

    def draw(self, painter: QPainter) -> None:
        colours = tokens()
        accent = QColor(colours.accent)
        keys = [Key(self._line, accent, line=True)]
        if self._band and any(point.low is not None for point in self._points):
            keys.append(Key(self._band, self._faint(0.25)))
        self.draw_legend(painter, keys, float(_LEFT))
        self._draw_marks(painter)
        self._draw_band(painter)
        past, expected = self._places(expected=False), self._places(expected=True)
        self._draw_area(painter, past)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(QPolygonF(past))
        if expected:
            painter.setPen(QPen(accent, 2, Qt.PenStyle.DashLine))
            painter.drawPolyline(QPolygonF([*past[-1:], *expected]))
        self._draw_lit(painter, past)

    def _draw_marks(self, painter: QPainter) -> None:
        room = self._room()
        for mark in self._scale.marks():
            y = self._y(mark)
            painter.fillRect(QRectF(room.left(), y, room.width(), 1), QColor(tokens().line))
            side = QRectF(0, y - 9, _LEFT - 10, 18)
            self.write(
                painter, side, self._write_value(mark), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        self.write_months(painter, [point.name for point in self._points], self._years())

    def _draw_band(self, painter: QPainter) -> None:
        upper, lower = [], []
        for index, point in enumerate(self._points):
            if point.low is not None and point.high is not None:
                upper.append(QPointF(self._x(index), self._y(point.high)))
                lower.append(QPointF(self._x(index), self._y(point.low)))
        if upper:
            start = self._places(expected=False)[-1:]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._faint(0.16))
            painter.drawPolygon(QPolygonF([*start, *upper, *reversed(lower)]))

    def _draw_area(self, painter: QPainter, past: list[QPointF]) -> None:
        if len(past) < 2:
            return
        room = self._room()
        path = QPainterPath()
        path.addPolygon(QPolygonF([QPointF(past[0].x(), room.bottom()), *past, QPointF(past[-1].x(), room.bottom())]))
        fade = QLinearGradient(0, room.top(), 0, room.bottom())
        fade.setColorAt(0, self._faint(0.16))
        fade.setColorAt(1, self._faint(0.0))
        painter.fillPath(path, fade)

    def _draw_lit(self, painter: QPainter, past: list[QPointF]) -> None:
        """Paint the dot and the value of the lit point, or of the last known one."""
        known = [n for n, p in enumerate(self._points) if p.value is not None and p.low is None]
        index = self.lit if self.lit >= 0 else known[-1] if known else -1
        value = self._points[index].value if index >= 0 else None
        if value is None:
            return
        spot = QPointF(self._x(index), self._y(value))
        painter.setPen(QPen(QColor(tokens().card), 2))
        painter.setBrush(QColor(tokens().accent))
        painter.drawEllipse(spot, 5, 5)
        text = self._write_value(value)
        width = QFontMetricsF(font(SMALL, QFont.Weight.DemiBold)).horizontalAdvance(text) + 4
        room = self._room().adjusted(0, -12, 2, 0)
        line = [*past, *self._places(expected=True)]
        self.write_over(painter, free_place(spot, QSizeF(width, _TALL), line, room), text)

    def _places(self, *, expected: bool) -> list[QPointF]:
        return [
            QPointF(self._x(index), self._y(point.value))
            for index, point in enumerate(self._points)
            if point.value is not None and (point.low is not None) == expected
        ]

    def _faint(self, alpha: float) -> QColor:
        colour = QColor(tokens().accent)
        colour.setAlphaF(alpha)
        return colour

    def _x(self, index: int) -> float:
        return self.zone(index).center().x()

    def _y(self, value: float) -> float:
        room = self._room()
        return room.bottom() - self._scale.share(value) * room.height()

    def _room(self) -> QRectF:
        return QRectF(_LEFT, LEGEND + 12, self.width() - _LEFT - 4, self.height() - LEGEND - 12 - self._below())

    def _years(self) -> list[str]:
        return [point.year for point in self._points]

    def _below(self) -> int:
        return room_below(self._years())
