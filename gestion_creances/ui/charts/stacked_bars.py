"""The aged balance month by month: one bar a month, what is due at the bottom, the oldest debts at the top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from gestion_creances.ui.charts.chart import LEGEND, Chart, Key
from gestion_creances.ui.charts.months import room_below
from gestion_creances.ui.charts.scale import Scale, round_scale
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.speech.formats import named

_LEFT = 48
_WIDEST = 34


@dataclass(frozen=True, slots=True)
class Stack:
    """One bar: its name below, its parts from the bottom up (none below zero), and the year it is in."""

    name: str
    parts: tuple[float, ...]
    year: str = ""


class StackedBars(Chart):
    """Bars of parts in the colours of the ageing ramp; ``clicked(index)`` carries the bar's number."""

    def __init__(self, name: str, parts: Sequence[str], write_value: Callable[[float], str]) -> None:
        """Name the *parts* (lowest first, five at most); *write_value* writes a value for marks and tooltips."""
        super().__init__(name, least=QSize(280, 180))
        self._parts = tuple(parts)
        self._write_value = write_value
        self._stacks: tuple[Stack, ...] = ()
        self._scale = Scale(0, 1, 1)

    def show_stacks(self, stacks: Sequence[Stack]) -> None:
        """Show other bars."""
        self._stacks = tuple(stacks)
        self._scale = round_scale(0, max((sum(stack.parts) for stack in stacks), default=1))
        self.renewed()

    def items(self) -> int:
        return len(self._stacks)

    def zone(self, index: int) -> QRectF:
        room = self._room()
        width = room.width() / max(len(self._stacks), 1)
        return QRectF(room.left() + index * width, room.top(), width, room.height() + self._below())

    def told(self, index: int) -> str:
        stack = self._stacks[index]
        lines = [named(name, self._write_value(part)) for name, part in zip(self._parts, stack.parts, strict=True)]
        name = f"{stack.name} {stack.year}".strip()
        return "\n".join([named(name, self._write_value(sum(stack.parts))), *lines])

    def draw(self, painter: QPainter) -> None:
        colours = tokens()
        self.draw_legend(
            painter, [Key(name, QColor(colours.ramp[n])) for n, name in enumerate(self._parts)], float(_LEFT)
        )
        room = self._room()
        for mark in self._scale.marks():
            y = room.bottom() - self._scale.share(mark) * room.height()
            painter.fillRect(QRectF(room.left(), y, room.width(), 1), QColor(colours.line))
            side = QRectF(0, y - 9, _LEFT - 10, 18)
            self.write(
                painter, side, self._write_value(mark), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        for index, stack in enumerate(self._stacks):
            zone = self.zone(index)
            if index == self.lit:
                painter.fillRect(zone, QColor(colours.hover))
            self._draw_stack(painter, room, zone, stack)
        self.write_months(painter, [stack.name for stack in self._stacks], self._years())

    def _draw_stack(self, painter: QPainter, room: QRectF, zone: QRectF, stack: Stack) -> None:
        colours = tokens()
        width = min(zone.width() * 0.6, _WIDEST)
        whole = self._scale.share(sum(stack.parts)) * room.height()
        bar = QRectF(zone.center().x() - width / 2, room.bottom() - whole, width, whole)
        shape = QPainterPath()
        shape.addRoundedRect(bar.adjusted(0, 0, 0, 6), 4, 4)
        painter.save()
        painter.setClipPath(shape)
        painter.setClipRect(bar, Qt.ClipOperation.IntersectClip)
        bottom = bar.bottom()
        for number, part in enumerate(stack.parts):
            height = self._scale.share(part) * room.height()
            if height <= 0:
                continue
            gap = 1.2 if number and height > 2 else 0.0
            painter.fillRect(QRectF(bar.left(), bottom - height, width, height - gap), QColor(colours.ramp[number]))
            bottom -= height
        painter.restore()

    def _room(self) -> QRectF:
        return QRectF(_LEFT, LEGEND + 6, self.width() - _LEFT - 4, self.height() - LEGEND - 6 - self._below())

    def _years(self) -> list[str]:
        return [stack.year for stack in self._stacks]

    def _below(self) -> int:
        return room_below(self._years())
