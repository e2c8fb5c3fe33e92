"""How one cell is painted: its background, its text, pill, heat or two lines, and the tick box of its row."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gestion_creances.ui.look.fonts import BODY, SECONDARY, font
from gestion_creances.ui.look.icons import paint_icon
from gestion_creances.ui.look.shapes import paint_pill
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.tables.column import Cell, Kind
from gestion_creances.ui.tables.model import CELL_ROLE

SIDE = 12
TICK_ROOM = 30
_BOX = 16
_ICON = 18
_STRONG = frozenset({Kind.STRONG, Kind.STRONG_AMOUNT, Kind.TWO_LINES, Kind.LINK})


class ListState(Protocol):
    """What the painter must know of its list."""

    hovered: int
    tickable: bool

    def row_ticked(self, row: int) -> bool:
        """Return whether *row* is ticked."""

    def first_column(self) -> int:
        """Return the column shown first, which carries the tick box."""


def paint_box(painter: QPainter, rect: QRect, state: Qt.CheckState) -> None:
    """Paint a tick box centred in *rect*."""
    colours = tokens()
    box = QRect(rect.center().x() - _BOX // 2 + 1, rect.center().y() - _BOX // 2 + 1, _BOX, _BOX)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    on = state is not Qt.CheckState.Unchecked
    painter.setPen(QColor(colours.accent if on else colours.input_edge))
    painter.setBrush(QColor(colours.accent if on else colours.card))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        name = "check-bold" if state is Qt.CheckState.Checked else "minus-bold"
        paint_icon(painter, box.adjusted(2, 2, -1, -1), name, QColor(colours.on_accent))
    painter.restore()


class CellPainter(QStyledItemDelegate):
    """Paints every kind of cell from its :class:`Cell`, in the colours in force."""

    def __init__(self, state: ListState, row_height: int) -> None:
        super().__init__()
        self._state = state
        self._height = row_height
        self._fonts = {
            (size, strong): font(size, QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
            for size in (BODY, SECONDARY)
            for strong in (False, True)
        }
        self._metrics = {key: QFontMetrics(face) for key, face in self._fonts.items()}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        cell = index.data(CELL_ROLE)
        width = self._metrics[BODY, True].horizontalAdvance(cell.text) if isinstance(cell, Cell) else 0
        return QSize(width + 2 * SIDE + 12, self._height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRect(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        first = index.column() == self._state.first_column()
        self._background(painter, rect, index.row(), selected, first)
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        inner = rect.adjusted(SIDE, 0, -SIDE, -1)
        if first and self._state.tickable:
            box = QRect(inner.left(), rect.top(), _BOX + 2, rect.height())
            ticked = self._state.row_ticked(index.row())
            paint_box(painter, box, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            inner.setLeft(inner.left() + TICK_ROOM)
        self._cell(painter, inner, rect, cell)

    def _background(self, painter: QPainter, rect: QRect, row: int, selected: bool, first: bool) -> None:
        colours = tokens()
        if selected:
            painter.fillRect(rect, QColor(colours.accent_tint))
        elif row == self._state.hovered:
            painter.fillRect(rect, QColor(colours.hover))
        if selected and first:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), QColor(colours.accent))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))

    def _cell(self, painter: QPainter, inner: QRect, rect: QRect, cell: Cell) -> None:
        if cell.kind is Kind.PILL:
            if cell.text:
                paint_pill(painter, inner, cell.text, cell.tone or tokens().tones[0][0], cell.icon)
            return
        if cell.kind is Kind.HEAT and cell.heat is not None:
            self._heat(painter, rect, cell)
        if cell.icon:
            square = QRect(inner.left(), inner.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            paint_icon(painter, square, cell.icon, self._colour(cell))
            inner.setLeft(inner.left() + _ICON + 8)
        if cell.second:
            half = inner.height() // 2
            upper = QRect(inner.left(), inner.top() + 6, inner.width(), half - 4)
            lower = QRect(inner.left(), inner.top() + half, inner.width(), half - 4)
            self._text(painter, upper, cell.text, cell, BODY, self._colour(cell))
            self._text(painter, lower, cell.second, cell, SECONDARY, QColor(tokens().muted))
        else:
            self._text(painter, inner, cell.text, cell, BODY, self._colour(cell))

    def _colour(self, cell: Cell) -> QColor:
        colours = tokens()
        if cell.tone is not None:
            return QColor(colours.ink(cell.tone).text)
        if cell.kind is Kind.LINK:
            return QColor(colours.accent_text)
        quiet = cell.kind in (Kind.MUTED, Kind.ICON) or cell.text == "–"
        return QColor(colours.muted if quiet else colours.text)

    def _heat(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        if cell.heat is None:
            return
        colour = QColor(tokens().ramp[cell.heat.hue])
        colour.setAlphaF(0.10 + 0.30 * min(max(cell.heat.strength, 0.0), 1.0))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect.adjusted(3, 3, -3, -4), 5, 5)
        painter.restore()

    def _text(self, painter: QPainter, room: QRect, text: str, cell: Cell, size: int, colour: QColor) -> None:
        strong = cell.kind in _STRONG and size == BODY
        painter.setFont(self._fonts[size, strong])
        painter.setPen(colour)
        shown = text
        metrics = self._metrics[size, strong]
        if metrics.horizontalAdvance(text) > room.width():
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), shown)
