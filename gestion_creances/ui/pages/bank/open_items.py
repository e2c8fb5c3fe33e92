"""What a customer owes and what stands in his favour, to be ticked for a line of the bank."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.basics.money import ZERO
from gestion_creances.ledger.item import Item
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.bank.dragged import DUES_MIME, LINE_MIME
from gestion_creances.ui.pages.bank.words import piece
from gestion_creances.ui.speech.formats import amount, day, short_lateness
from gestion_creances.ui.speech.words import item_kinds
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.dragging import Dropping, Pulling
from gestion_creances.ui.tables.list_view import ONE_LINE, ListView
from gestion_creances.ui.tables.source import ShortList

_LOW, _HIGH = 4, 9


class OpenItems(QWidget):
    """Open items of one customer. ``ticked()``; ``confirmed()`` on Entrée; ``dropped(Item)`` when a line falls on one.

    Ticks of other customers' items are kept while this one is shown.
    """

    ticked = Signal()
    confirmed = Signal()
    dropped = Signal(object)

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        columns = self._columns()
        self._items: tuple[Item, ...] = ()
        self._rows: ShortList[Item] = ShortList(columns)
        self._setting = False
        self._most = _LOW
        self.list: ListView[Item] = ListView(
            self.tr("factures à choisir"), columns, self._rows, key=lambda item: item.id, tickable=True, toolbar=False
        )
        self.list.ticked.connect(self._on_ticks)
        self.list.opened.connect(lambda _: self.confirmed.emit())
        self._nothing = label("", Role.MUTED, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        self._pulling = Pulling(self.list.table, DUES_MIME, self._pulled)
        self._dropping = Dropping(self.list.table, LINE_MIME, self._taken)

    def _columns(self) -> tuple[Column[Item], ...]:
        return (
            Column(
                key="number",
                title=self.tr("Pièce"),
                text=piece,
                sort="number",
                width=96,
                stretch=True,
                tip=lambda item: item_kinds()[item.kind],
            ),
            Column(
                key="due_on",
                title=self.tr("Échéance"),
                text=lambda item: day(item.due_on),
                sort="due_on",
                raw=lambda item: item.due_on,
                width=98,
            ),
            Column(
                key="late",
                title=self.tr("Retard"),
                text=lambda item: short_lateness((self._today() - item.due_on).days) if item.open > ZERO else "–",
                width=78,
                right=True,
                tone=lambda item: Tone.ALERT if item.open > ZERO and item.due_on < self._today() else None,
                shown=False,
            ),
            Column(
                key="open",
                title=self.tr("Reste dû"),
                text=lambda item: amount(item.open),
                kind=Kind.STRONG_AMOUNT,
                sort="open",
                raw=lambda item: item.open,
                width=112,
            ),
        )

    def show_items(self, items: Sequence[Item], nothing: str) -> None:
        """Show other items; *nothing* is said when there are none."""
        self._items = tuple(items)
        self._rows.replace(self._items)
        self.list.reload()
        self._nothing.setText(nothing)
        self._nothing.setVisible(not self._items)
        self.list.setVisible(bool(self._items))
        self._fit()

    def give_room(self, *, high: bool) -> None:
        """Show more rows at once where the window is *high*."""
        self._most = _HIGH if high else _LOW
        self._fit()

    def _fit(self) -> None:
        if self._items:
            self.list.setFixedHeight((1 + min(len(self._items), self._most)) * ONE_LINE + 2)

    def items(self) -> tuple[Item, ...]:
        """Return the items shown."""
        return self._items

    def chosen(self) -> tuple[Item, ...]:
        """Return the ticked items among those shown."""
        keys = self.list.ticked_keys()
        return tuple(item for item in self._items if item.id in keys)

    def tick(self, ids: frozenset[int]) -> None:
        """Tick exactly *ids*, without telling."""
        self._setting = True
        self.list.set_ticked_keys(frozenset(ids))
        self._setting = False

    def _on_ticks(self) -> None:
        if not self._setting:
            self.ticked.emit()

    def _pulled(self, row: int) -> Sequence[int]:
        """Return what a pull of that row carries: all the ticked ones when it is one of them."""
        item = self.list.model.row_at(row)
        if item is None:
            return ()
        chosen = [one.id for one in self.chosen()]
        return chosen if item.id in chosen else [item.id]

    def _taken(self, _ids: Sequence[int], row: int) -> None:
        item = self.list.model.row_at(row)
        if item is not None:
            self.dropped.emit(item)
