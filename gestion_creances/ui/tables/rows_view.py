"""The table itself: whole rows, chosen with mouse or keys, ticked with Espace, opened with Entrée."""

from __future__ import annotations

from typing import Generic

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from gestion_creances.ui.tables.column import Kind, R
from gestion_creances.ui.tables.head import Head
from gestion_creances.ui.tables.model import RowsModel
from gestion_creances.ui.tables.painter import SIDE, TICK_ROOM, CellPainter


class RowsView(QTableView, Generic[R]):
    """Shows a :class:`RowsModel`. ``opened`` carries the row's number, ``copied`` asks for the raw values."""

    opened = Signal(int)
    copy_wanted = Signal()
    current_moved = Signal(int)

    def __init__(self, model: RowsModel[R], *, row_height: int, tickable: bool) -> None:
        super().__init__()
        self._rows = model
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self.hovered = -1
        self.tickable = tickable
        self.head = Head(self.right_aligned, lambda: model.all_ticked() if tickable else None)
        self.setHorizontalHeader(self.head)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(24)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self._painter = CellPainter(self, row_height)
        self.setItemDelegate(self._painter)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.clicked.connect(self._clicked)
        for section, column in enumerate(model.columns):
            self.setColumnWidth(section, self._least(section))
            self.setColumnHidden(section, not column.shown)
        self.head.sectionResized.connect(lambda *_: self.stretch())
        # A list starts in the order of its source: no column is marked as sorting.
        self.head.setSortIndicator(*self._sorted)
        self.head.sortIndicatorChanged.connect(self._sort)
        if tickable:
            self.head.ticked_all.connect(self._tick_all)

    # What the painter and the head ask.
    def row_ticked(self, row: int) -> bool:
        """Return whether *row* is ticked."""
        return self._rows.is_ticked(row)

    def first_column(self) -> int:
        """Return the column shown first, which carries the tick box."""
        return self.head.first_column()

    def right_aligned(self, section: int) -> bool:
        """Return whether the texts of *section* stand at the right."""
        return self._rows.columns[section].right_aligned

    def chosen_rows(self) -> list[int]:
        """Return the numbers of the selected rows, in order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _least(self, section: int) -> int:
        room = TICK_ROOM if self.tickable and section == 0 else 0
        return self._rows.columns[section].width + room

    def stretch(self) -> None:
        """Give the room that is left to the columns that stretch."""
        sections = [i for i, c in enumerate(self._rows.columns) if c.stretch and not self.isColumnHidden(i)]
        if not sections:
            return
        least = {section: self._least(section) for section in sections}
        shown = (i for i in range(len(self._rows.columns)) if not self.isColumnHidden(i))
        fixed = sum(self.columnWidth(i) for i in shown if i not in least)
        left = self.viewport().width() - fixed - sum(least.values())
        blocked = self.head.blockSignals(True)
        for section in sections:
            self.setColumnWidth(section, least[section] + max(left, 0) // len(sections))
        self.head.blockSignals(blocked)
        self.updateGeometries()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stretch()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Space and self.tickable and row >= 0:
            self._rows.tick(self.chosen_rows() or [row], not self._rows.is_ticked(row))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.current_moved.emit(current.row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._on_box(index, event):
            self._rows.tick([index.row()], not self._rows.is_ticked(index.row()))
            self.setFocus()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index.row())
        link = index.isValid() and self._rows.columns[index.column()].kind is Kind.LINK
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _on_box(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not (self.tickable and index.isValid() and index.column() == self.first_column()):
            return False
        return event.position().x() - self.columnViewportPosition(index.column()) < SIDE + TICK_ROOM

    def _clicked(self, index: QModelIndex) -> None:
        if self._rows.columns[index.column()].kind is Kind.LINK:
            self.opened.emit(index.row())

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        if section >= 0 and self._rows.columns[section].sort:
            self._sorted = (section, order)
            self._rows.sort(section, order)
            self.scrollToTop()
        elif (section, order) != self._sorted:
            # A click on a title that does not sort leaves the arrow where it was.
            self.head.setSortIndicator(*self._sorted)

    def _tick_all(self) -> None:
        self._rows.tick_all(self._rows.all_ticked() is not Qt.CheckState.Checked)
