"""A whole list: its filter, its table, its totals, its choice of columns, and what it says when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Generic

from PySide6.QtCore import QByteArray, QItemSelectionModel, QMetaMethod, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.search_box import SearchBox
from gestion_creances.ui.look.buttons import icon_button
from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.memory import memory
from gestion_creances.ui.speech.formats import counted
from gestion_creances.ui.tables.column import Column, R
from gestion_creances.ui.tables.menus import MenuEntry, columns_menu, export_menu, row_menu
from gestion_creances.ui.tables.model import RowsModel
from gestion_creances.ui.tables.rows_view import RowsView
from gestion_creances.ui.tables.sheet import Sheet, clipped
from gestion_creances.ui.tables.source import Filter, RowSource, Sort
from gestion_creances.ui.tables.totals import Totals

ONE_LINE = 36
TWO_LINES = 54
_PAUSE = 150


class ListView(QWidget, Generic[R]):
    """A list of rows of type ``R``.

    Signals: ``opened(row)`` on Entrée, double click or a link; ``chosen(row | None)`` when the current row moves;
    ``ticked()`` when ticks change; ``shown(count)`` after each answer of the source; ``export_wanted("csv" | "xlsx")``
    (answer it with :meth:`sheet`); ``failed(Outcome)`` when the source could not answer.
    """

    opened = Signal(object)
    chosen = Signal(object)
    ticked = Signal()
    shown = Signal(int)
    export_wanted = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column[R]],
        source: RowSource[R],
        *,
        key: Callable[[R], Hashable] = lambda row: row,
        tickable: bool = False,
        row_height: int = ONE_LINE,
        toolbar: bool = True,
        nouns: tuple[str, str] = ("ligne", "lignes"),
        empty: EmptyState | None = None,
        menu: Callable[[Sequence[R]], Sequence[MenuEntry[R]]] | None = None,
        totals: Callable[[Filter], Mapping[str, str]] | None = None,
    ) -> None:
        """Build the list *name* (its place in the settings); call :meth:`reload` to fill it."""
        super().__init__()
        self._name, self._nouns, self._menu, self._ask_totals = name, nouns, menu, totals
        self.model: RowsModel[R] = RowsModel(columns, source, key, self)
        self.table: RowsView[R] = RowsView(self.model, row_height=row_height, tickable=tickable)
        self.table.setAccessibleName(name)
        self._totals = Totals(self.table.head, tuple(c.key for c in columns), self.table.right_aligned)
        self._empty = empty or EmptyState(self.tr("Rien à montrer"), "", "magnifying-glass")
        self._nothing_found = EmptyState(
            self.tr("Aucun résultat"), self.tr("Essayez d’autres mots ou retirez un filtre."), "magnifying-glass"
        )
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        # One write for a whole drag of a column's edge.
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out(toolbar)
        self._connect()
        self._recall()

    def _lay_out(self, toolbar: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = QWidget()
        self._bar_line = QHBoxLayout(self._bar)
        self._bar_line.setContentsMargins(12, 10, 12, 10)
        self._bar_line.setSpacing(8)
        self.filter_box = SearchBox(self.tr("Filtrer"))
        self.filter_box.setMinimumWidth(200)
        self.filter_box.setMaximumWidth(320)
        self._counter = label("", Role.MUTED)
        self._bar_line.addWidget(self.filter_box, 1)
        self._bar_line.addStretch(1)
        self._bar_line.addWidget(self._counter)
        self._columns_button = icon_button("columns", self.tr("Choisir les colonnes"), self._choose_columns)
        self._export_button = icon_button("download-simple", self.tr("Exporter la liste"), self._choose_export)
        self._bar_line.addWidget(self._columns_button)
        self._bar_line.addWidget(self._export_button)
        self._bar.setVisible(toolbar)
        column.addWidget(self._bar)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._nothing_found)
        column.addWidget(below, 1)
        column.addWidget(self._totals)

    def _connect(self) -> None:
        self.filter_box.textChanged.connect(self._pause.start)
        self.filter_box.left.connect(self._into_table)
        self._pause.timeout.connect(self._filter_now)
        self.table.opened.connect(self._open)
        self.table.current_moved.connect(lambda row: self.chosen.emit(self.model.row_at(row)))
        self.table.copy_wanted.connect(self.copy)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.head.customContextMenuRequested.connect(lambda _: self._choose_columns())
        self.table.horizontalScrollBar().valueChanged.connect(lambda _: self._totals.update())
        self._later.timeout.connect(self._remember)
        self.table.head.sectionResized.connect(lambda *_: self._later.start())
        self.table.head.sectionMoved.connect(lambda *_: self._later.start())
        self.model.modelReset.connect(self._answered)
        self.model.ticked.connect(self.ticked)
        self.model.failed.connect(self.failed)

    # For the page.
    def reload(self) -> None:
        """Ask the source again, keeping the current row and the place in the list when they still exist."""
        row = self.table.currentIndex().row()
        current = self.current()
        key = None if current is None else self.model.key_of(current)
        place = self.table.verticalScrollBar().value()
        self.model.show()
        same = self.model.row_at(row)
        if same is not None and self.model.key_of(same) == key:
            self.choose(row)
        self.table.verticalScrollBar().setValue(place)

    def show_only(self, **choices: str) -> None:
        """Filter by the page's own choices (``status="overdue"``); an empty value takes a choice away."""
        kept = dict(self.model.wanted.choices) | choices
        pairs = tuple(sorted((name, value) for name, value in kept.items() if value))
        self._show(Filter(self.model.wanted.text, pairs))

    def set_text(self, text: str) -> None:
        """Filter by *text* at once."""
        self.filter_box.setText(text)
        self._pause.stop()
        self._filter_now()

    def wanted(self) -> Filter:
        """Return the filter in force."""
        return self.model.wanted

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by the column *key* and show its arrow; raise KeyError when there is no such column."""
        section = self._section(key)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.head.setSortIndicator(section, order)

    def sorted_by(self) -> Sort | None:
        """Return the order in force."""
        return self.model.order

    def current(self) -> R | None:
        """Return the current row, if any."""
        return self.model.row_at(self.table.currentIndex().row())

    def chosen_rows(self) -> tuple[R, ...]:
        """Return the selected rows, in order."""
        found = (self.model.row_at(row) for row in self.table.chosen_rows())
        return tuple(row for row in found if row is not None)

    def choose(self, row: int) -> None:
        """Make the row shown at *row* the current one and bring it into view."""
        # Not the table's own way: while Ctrl is held (Ctrl+Entrée), that would choose no row.
        whole = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        index = self.model.index(row, self.table.first_column())
        self.table.selectionModel().setCurrentIndex(index, whole)
        self.table.scrollTo(index)

    def ticked_keys(self) -> frozenset[Hashable]:
        """Return the keys of the ticked rows."""
        return self.model.ticked_keys()

    def set_ticked_keys(self, keys: frozenset[Hashable]) -> None:
        """Tick exactly *keys*."""
        self.model.set_ticked_keys(keys)

    def add_to_bar(self, widget: QWidget) -> None:
        """Put a choice of the page (a combo, segments) beside the filter box."""
        self._bar_line.insertWidget(self._bar_line.indexOf(self.filter_box) + 1, widget)

    def focus_filter(self) -> None:
        """Put the caret into the filter box."""
        self.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_box.selectAll()

    def refresh_totals(self) -> None:
        """Ask for the totals again, when they changed without the rows."""
        if self._ask_totals is not None:
            self._totals.show_texts(self._ask_totals(self.model.wanted) if self.model.rowCount() else {})

    def totals(self) -> Mapping[str, str]:
        """Return the totals shown, by column key."""
        return self._totals.texts()

    def sheet(self) -> Sheet:
        """Return the whole list for an export: the columns shown, in their order, all rows of the filter."""
        columns = self._shown_columns()
        rows = (tuple(column.raw_value(row) for column in columns) for row in self.model.rows())
        totals = self.totals()
        summed = frozenset(rank for rank, column in enumerate(columns) if totals.get(column.key))
        return Sheet(tuple(column.title for column in columns), rows, summed)

    def copy(self) -> None:
        """Copy the selected rows under their titles, the whole list when none is: as a table and as text with tabs."""
        self._copy(self.chosen_rows() or self.model.rows())

    def copy_all(self) -> None:
        """Copy every row of the filter, as :meth:`copy` does."""
        self._copy(self.model.rows())

    def _copy(self, chosen: Iterable[R]) -> None:
        columns = self._shown_columns()
        rows = [[column.raw_value(row) for column in columns] for row in chosen]
        QGuiApplication.clipboard().setMimeData(clipped([column.title for column in columns], rows))

    # Inside.
    def _section(self, key: str) -> int:
        for section, column in enumerate(self.model.columns):
            if column.key == key:
                return section
        raise KeyError(key)

    def _shown_columns(self) -> list[Column[R]]:
        head = self.table.head
        order = (head.logicalIndex(visual) for visual in range(head.count()))
        return [self.model.columns[section] for section in order if not head.isSectionHidden(section)]

    def _open(self, number: int) -> None:
        row = self.model.row_at(number)
        if row is not None:
            self.opened.emit(row)

    def _into_table(self) -> None:
        self.table.setFocus()
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.choose(0)

    def _filter_now(self) -> None:
        text = self.filter_box.text().strip()
        if text != self.model.wanted.text:
            self._show(Filter(text, self.model.wanted.choices))

    def _show(self, wanted: Filter) -> None:
        self.model.show(wanted=wanted)
        self.table.scrollToTop()

    def _answered(self) -> None:
        count = self.model.rowCount()
        nothing = self._nothing_found if self.model.has_any() else self._empty
        self._stack.setCurrentWidget(self.table if count else nothing)
        self._counter.setText(counted(count, *self._nouns))
        self.refresh_totals()
        self.shown.emit(count)

    def _show_menu(self, place: QPoint) -> None:
        rows = self.chosen_rows()
        entries = self._menu(rows) if self._menu and rows else ()
        menu = row_menu(self, entries, rows, self.copy, self._choose_columns)
        menu.addAction(icon("table"), self.tr("Copier toute la liste"), self.copy_all)
        # A list to choose from, in a dialog, is saved by nobody.
        if self.isSignalConnected(QMetaMethod.fromSignal(self.export_wanted)):
            menu = export_menu(self, self.export_wanted.emit, menu)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def _choose_export(self) -> None:
        menu = export_menu(self, self.export_wanted.emit)
        menu.addAction(icon("copy"), self.tr("Copier toute la liste"), self.copy_all)
        menu.popup(self._export_button.mapToGlobal(self._export_button.rect().bottomLeft()))

    def _choose_columns(self) -> None:
        menu = columns_menu(self, self.model.columns, self.table.isColumnHidden, self.show_column)
        menu.popup(self._columns_button.mapToGlobal(self._columns_button.rect().bottomLeft()))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._later.isActive():
            self._remember()

    def show_column(self, key: str, shown: bool) -> None:
        """Show or hide the column *key* and remember it."""
        self.table.setColumnHidden(self._section(key), not shown)
        self.table.stretch()
        self._later.start()

    def _place(self) -> str:
        return f"lists/{self._name}/{'-'.join(column.key for column in self.model.columns)}"

    def _remember(self) -> None:
        self._later.stop()
        memory().setValue(self._place(), self.table.head.saveState())

    def _recall(self) -> None:
        state = memory().value(self._place())
        if isinstance(state, QByteArray):
            blocked = self.table.head.blockSignals(True)
            self.table.head.restoreState(state)
            self.table.head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.table.head.blockSignals(blocked)
