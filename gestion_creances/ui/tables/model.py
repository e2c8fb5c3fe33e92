"""The one model of every list: it asks its source for the rows in view and keeps the last pages seen."""

from __future__ import annotations

import sys
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.look.labels import plain_tip
from gestion_creances.ui.tables.column import Column, R, cell
from gestion_creances.ui.tables.source import Filter, RowSource, Sort

PAGE = 200
KEPT = 20
CELL_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel, Generic[R]):
    """Read-only rows of one source under columns described as data.

    ``failed`` carries the Outcome when the source could not answer; the rows are then empty until the next reload.
    """

    failed = Signal(object)
    ticked = Signal()

    def __init__(
        self,
        columns: Sequence[Column[R]],
        source: RowSource[R],
        key: Callable[[R], Hashable] = lambda row: row,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.source = source
        self.order: Sort | None = None
        self.wanted = Filter()
        self._key = key
        self._count = 0
        self._pages: OrderedDict[int, Sequence[R]] = OrderedDict()
        self._ticked: set[Hashable] = set()
        self._broken = False

    # What Qt asks.
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        # Qt asks from within a paint: an error that left here would take the whole program down, so it is told instead.
        try:
            return self._answer(index, role)
        except Exception:
            self._broken = True
            sys.excepthook(*sys.exc_info())
            return None

    def _answer(self, index: Index, role: int) -> object:
        row = self.row_at(index.row()) if index.isValid() and not self._broken else None
        if row is None:
            return None
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(column.tip(row)) if column.tip else None
            case _ if role == CELL_ROLE:
                return cell(column, row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns) and self.columns[column].sort:
            self.show(sort=Sort(self.columns[column].sort, order is Qt.SortOrder.DescendingOrder))

    # What a list asks.
    def renew(self, columns: Sequence[Column[R]]) -> None:
        """Take *columns* with the keys of those before, in the same order, that speak of newer figures."""
        self.columns = tuple(columns)

    def show(self, *, wanted: Filter | None = None, sort: Sort | None = None) -> None:
        """Ask the source again, with another filter or order when given; ticks stay."""
        self.beginResetModel()
        self.wanted = self.wanted if wanted is None else wanted
        self.order = self.order if sort is None else sort
        self._pages.clear()
        self._broken = False
        try:
            self._count = self.source.count(self.wanted)
        except Outcome as outcome:
            self._count = 0
            self.failed.emit(outcome)
        self.endResetModel()

    def has_any(self) -> bool:
        """Return whether there is any row at all, whatever the filter keeps out."""
        if self._count or self.wanted == Filter():
            return self._count > 0
        try:
            return self.source.count(Filter()) > 0
        except Outcome:
            # Already told when the rows were asked for.
            return True

    def row_at(self, row: int) -> R | None:
        """Return the row shown at *row*, or None when there is none (any more)."""
        if not 0 <= row < self._count:
            return None
        page = self._page(row // PAGE)
        return page[row % PAGE] if row % PAGE < len(page) else None

    def rows(self) -> Iterator[R]:
        """Return every row that passes the filter, in order, fetched page by page."""
        for number in range((self._count + PAGE - 1) // PAGE):
            yield from self.source.page(number * PAGE, PAGE, self.order, self.wanted)

    def key_of(self, row: R) -> Hashable:
        """Return what tells *row* from every other."""
        return self._key(row)

    def _page(self, number: int) -> Sequence[R]:
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        if self._broken:
            return ()
        try:
            page = self.source.page(number * PAGE, PAGE, self.order, self.wanted)
        except Outcome as outcome:
            self._broken = True
            self.failed.emit(outcome)
            return ()
        self._pages[number] = page
        if len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        return page

    # Ticks.
    def is_ticked(self, row: int) -> bool:
        """Return whether the row shown at *row* is ticked."""
        found = self.row_at(row)
        return found is not None and self._key(found) in self._ticked

    def ticked_keys(self) -> frozenset[Hashable]:
        """Return the keys of all ticked rows, whether the filter shows them or not."""
        return frozenset(self._ticked)

    def set_ticked_keys(self, keys: frozenset[Hashable]) -> None:
        """Tick exactly *keys*."""
        self._ticked = set(keys)
        self._ticks_changed()

    def tick(self, rows: Sequence[int], on: bool) -> None:
        """Tick or untick the rows shown at *rows*."""
        found = [row for number in rows if (row := self.row_at(number)) is not None]
        keys = {self._key(row) for row in found}
        self._ticked = self._ticked | keys if on else self._ticked - keys
        self._ticks_changed()

    def tick_all(self, on: bool) -> None:
        """Tick or untick every row that passes the filter."""
        keys = {self._key(row) for row in self.rows()}
        self._ticked = self._ticked | keys if on else self._ticked - keys
        self._ticks_changed()

    def all_ticked(self) -> Qt.CheckState:
        """Return the state of the box in the head, from the number of ticks."""
        if not self._ticked:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if len(self._ticked) >= self._count else Qt.CheckState.PartiallyChecked

    def _ticks_changed(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, 0))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        self.ticked.emit()
