"""The head of a list: titles that sort at a click, an arrow beside the one that sorts, and the box that ticks all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView

from gestion_creances.ui.look.fonts import SECONDARY, font
from gestion_creances.ui.look.icons import paint_icon
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.tables.painter import SIDE, TICK_ROOM, paint_box

_ARROW = 12


class Head(QHeaderView):
    """Paints titles aligned as their cells are. ``ticked_all`` is emitted when the box at the left is clicked."""

    ticked_all = Signal()

    def __init__(self, right_aligned: Callable[[int], bool], tick_state: Callable[[], Qt.CheckState | None]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._right_aligned = right_aligned
        self._tick_state = tick_state
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setFixedHeight(36)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def first_column(self) -> int:
        """Return the logical index of the column shown first."""
        for visual in range(self.count()):
            logical = self.logicalIndex(visual)
            if not self.isSectionHidden(logical):
                return logical
        return 0

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self._tick_state() is not None and self._box_room().contains(spot):
            self.ticked_all.emit()
            return
        super().mouseReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._tick_state() is not None and self._box_room().contains(event.position().toPoint()):
            return
        super().mousePressEvent(event)

    def _box_room(self) -> QRect:
        left = self.sectionViewportPosition(self.first_column())
        return QRect(left, 0, SIDE + TICK_ROOM, self.height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours = tokens()
        painter.save()
        painter.fillRect(rect, QColor(colours.head))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        inner = rect.adjusted(SIDE, 0, -SIDE, -1)
        state = self._tick_state()
        if state is not None and logicalIndex == self.first_column():
            paint_box(painter, QRect(inner.left(), rect.top(), 18, rect.height()), state)
            inner.setLeft(inner.left() + TICK_ROOM)
        self._title(painter, inner, logicalIndex)
        painter.restore()

    def _title(self, painter: QPainter, inner: QRect, section: int) -> None:
        colours = tokens()
        model = self.model()
        title = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        sorted_here = section == self.sortIndicatorSection()
        face = font(SECONDARY, QFont.Weight.DemiBold)
        metrics = QFontMetrics(face)
        arrow = _ARROW + 4 if sorted_here else 0
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, inner.width() - arrow)
        width = metrics.horizontalAdvance(shown)
        left = inner.right() - width - arrow + 1 if self._right_aligned(section) else inner.left()
        painter.setFont(face)
        painter.setPen(QColor(colours.text if sorted_here else colours.muted))
        painter.drawText(QRect(left, inner.top(), width + 2, inner.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        if sorted_here:
            down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            square = QRect(left + width + 4, inner.center().y() - _ARROW // 2 + 1, _ARROW, _ARROW)
            paint_icon(painter, square, "caret-down-bold" if down else "caret-up-bold", QColor(colours.accent_text))
