"""The steps of a scenario on a line of days: the due date in the middle, what comes before it left, after it right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from gestion_creances.ui.charts.chart import Chart
from gestion_creances.ui.look.fonts import SMALL, font
from gestion_creances.ui.look.icons import paint_icon
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone

translate = QCoreApplication.translate

_DOT = 15
_ICON = 18
_MARGIN = 56
_ROWS = 3
_ROW = 34
_BELOW = 22
_BEFORE_SHARE = 0.22


@dataclass(frozen=True, slots=True)
class Mark:
    """One step: its days from the due date, its name, the words for the rest, its icon and its tone.

    ``faint``: the step is switched off.
    """

    days: int
    name: str
    told: str
    icon: str
    tone: Tone
    faint: bool = False


class TimeLine(Chart):
    """Dots on a line, as far apart as their days allow; ``clicked(index)`` carries the number of the step."""

    def __init__(self, name: str, due_words: str) -> None:
        least = QSize(360, _ROWS * _ROW + _DOT * 2 + _BELOW + 8)
        super().__init__(name, least=least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._due_words = due_words
        self._marks: tuple[Mark, ...] = ()
        self._chosen = -1

    def show_marks(self, marks: Sequence[Mark], chosen: int = -1) -> None:
        """Show other steps, in the order of their days, the one at *chosen* ringed."""
        self._marks = tuple(marks)
        self._chosen = chosen
        self.renewed()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def items(self) -> int:
        return len(self._marks)

    def zone(self, index: int) -> QRectF:
        spot = self._spot(index)
        return QRectF(spot.x() - _DOT - 4, spot.y() - _DOT - 4, 2 * _DOT + 8, 2 * _DOT + 8)

    def told(self, index: int) -> str:
        mark = self._marks[index]
        return f"{days_words(mark.days)} · {mark.name}\n{mark.told}"

    def draw(self, painter: QPainter) -> None:
        colours = tokens()
        across = self._across()
        painter.setPen(QPen(QColor(colours.edge), 2))
        painter.drawLine(QPointF(12, across), QPointF(self.width() - 12, across))
        due = self._place(0)
        painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(due, 22), QPointF(due, across + _DOT))
        room = QRectF(due - 80, 2, 160, 18)
        self.write(painter, room, self._due_words, Qt.AlignmentFlag.AlignCenter, colour="accent_text", strong=True)
        for index in range(len(self._marks)):
            self._draw_mark(painter, index)

    def _draw_mark(self, painter: QPainter, index: int) -> None:
        mark, spot = self._marks[index], self._spot(index)
        ink = tokens().ink(mark.tone)
        colour = QColor(tokens().muted if mark.faint else ink.text)
        stem = self._name_zone(index)
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.drawLine(QPointF(spot.x(), stem.bottom()), QPointF(spot.x(), spot.y() - _DOT))
        painter.setBrush(QColor(tokens().card if mark.faint else ink.tint))
        style = Qt.PenStyle.DashLine if mark.faint else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 3 if index == self._chosen else 1.5, style))
        painter.drawEllipse(spot, _DOT, _DOT)
        place = QRect(int(spot.x()) - _ICON // 2, int(spot.y()) - _ICON // 2, _ICON, _ICON)
        paint_icon(painter, place, mark.icon, colour)
        self._write_name(painter, stem, mark, strong=index == self._chosen)
        below = QRectF(spot.x() - 40, spot.y() + _DOT + 4, 80, 18)
        self.write(painter, below, days_words(mark.days), Qt.AlignmentFlag.AlignCenter, colour="muted")

    def _write_name(self, painter: QPainter, room: QRectF, mark: Mark, *, strong: bool) -> None:
        metrics = QFontMetricsF(font(SMALL, QFont.Weight.DemiBold))
        text = metrics.elidedText(mark.name, Qt.TextElideMode.ElideRight, room.width())
        colour = "muted" if mark.faint else "text"
        self.write(painter, room, text, Qt.AlignmentFlag.AlignCenter, colour=colour, strong=strong)

    # Where things are.
    def _across(self) -> float:
        return self.height() - _BELOW - _DOT - 4.0

    def _spot(self, index: int) -> QPointF:
        return QPointF(self._spread()[index], self._across())

    def _place(self, days: int) -> float:
        """Return where *days* from the due date lie, before dots are kept apart."""
        before = min((mark.days for mark in self._marks), default=0)
        after = max((mark.days for mark in self._marks), default=0)
        usable = self.width() - 2 * _MARGIN
        zero = _MARGIN + (usable * _BEFORE_SHARE if before < 0 else usable * 0.06)
        if days < 0:
            return zero + (zero - _MARGIN) * days / max(-before, 1)
        return zero + (self.width() - _MARGIN - zero) * days / max(after, 1)

    def _spread(self) -> list[float]:
        """Return the places of the dots, kept apart by a dot's width, inside the margins if they fit."""
        places: list[float] = []
        for mark in self._marks:
            places.append(max(self._place(mark.days), places[-1] + 2 * _DOT + 8 if places else 0))
        furthest = float(self.width() - _MARGIN)
        for index in range(len(places) - 1, -1, -1):
            places[index] = min(places[index], furthest)
            furthest = places[index] - 2 * _DOT - 8
        return places

    def _name_zone(self, index: int) -> QRectF:
        """Return the room of a name: on one of three rows, so that neighbours do not write over each other."""
        row = index % _ROWS
        spot = self._spot(index)
        top = self._across() - _DOT - 6 - _ROW * (row + 1) + (_ROW - 18)
        left, right = max(spot.x() - 78, 0.0), min(spot.x() + 78, float(self.width()))
        half = min(spot.x() - left, right - spot.x())
        return QRectF(spot.x() - half, max(top, 22.0), 2 * half, 18)


def days_words(days: int) -> str:
    """Return the days from the due date as people write them: J, J+8, J−5."""
    if days == 0:
        return translate("time_line", "J")
    words = translate("time_line", "J+{0}") if days > 0 else translate("time_line", "J\u2212{0}")
    return words.format(abs(days))
