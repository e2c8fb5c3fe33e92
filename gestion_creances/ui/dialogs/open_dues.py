"""What a customer owes, ticked with what a payment pays, and what each tick leaves to be paid."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import Item
from gestion_creances.ledger.matching import allocate_oldest_first
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, day, short_lateness
from gestion_creances.ui.speech.words import item_kinds
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.dragging import Dropping
from gestion_creances.ui.tables.list_view import ONE_LINE, ListView
from gestion_creances.ui.tables.source import Filter, ShortList

PAYMENT_MIME = "application/x-creances-payment"


class OpenDues(QWidget):
    """The open due dates of a customer. ``ticked()`` when the user ticks; ``dropped(payment id, Item)`` after a drag.

    :meth:`show_dues` gives the rows, :meth:`pay_with` the credit (a payment as a ledger item) shared among the ticks.
    """

    ticked = Signal()
    dropped = Signal(int, object)

    def __init__(self, today: Callable[[], date], most: int = 4) -> None:
        """Show at most *most* rows at once."""
        super().__init__()
        self._most = most
        self._today = today
        self._dues: tuple[Item, ...] = ()
        self._credit: Item | None = None
        self._paid: Mapping[int, Money] = {}
        self._setting = False
        columns = self._columns()
        self._rows: ShortList[Item] = ShortList(columns)
        self.list: ListView[Item] = ListView(
            "encaissement",
            columns,
            self._rows,
            key=lambda item: item.id,
            tickable=True,
            toolbar=False,
            totals=self._totals,
        )
        self.list.ticked.connect(self._on_ticks)
        self._nothing = label(self.tr("Ce client ne doit rien\u00a0: le règlement sera gardé en avance."), Role.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        self.dropping = Dropping(self.list.table, PAYMENT_MIME, self._drop)

    def _columns(self) -> tuple[Column[Item], ...]:
        return (
            Column(key="number", title=self.tr("Facture"), text=_number, width=130, stretch=True),
            Column(key="due_on", title=self.tr("Échéance"), text=lambda item: day(item.due_on), width=104),
            Column(
                key="late",
                title=self.tr("Retard"),
                text=lambda item: short_lateness((self._today() - item.due_on).days),
                width=100,
                right=True,
                tone=lambda item: Tone.ALERT if item.due_on < self._today() else Tone.NEUTRAL,
            ),
            Column(
                key="open",
                title=self.tr("Reste dû"),
                text=lambda item: amount(item.open),
                kind=Kind.AMOUNT,
                width=118,
            ),
            Column(
                key="paid",
                title=self.tr("Affecté"),
                text=lambda item: amount(self._paid[item.id]) if item.id in self._paid else "–",
                kind=Kind.STRONG_AMOUNT,
                width=118,
            ),
            Column(
                key="left",
                title=self.tr("Restera dû"),
                text=lambda item: amount(item.open - self._paid.get(item.id, ZERO)),
                kind=Kind.AMOUNT,
                width=118,
            ),
        )

    def show_dues(self, dues: Sequence[Item]) -> None:
        """Show other due dates, none ticked."""
        self._dues = tuple(dues)
        self._rows.replace(self._dues)
        self._tick(frozenset())
        self.list.reload()
        self._nothing.setVisible(not self._dues)
        self.list.setVisible(bool(self._dues))
        if self._dues:
            # Head and totals are as high as a row.
            self.list.setFixedHeight((2 + min(len(self._dues), self._most)) * ONE_LINE)

    def dues(self) -> tuple[Item, ...]:
        """Return the due dates shown."""
        return self._dues

    def pay_with(self, credit: Item | None, chosen: Sequence[int] | None = None) -> None:
        """Share *credit* among the ticked due dates, or among *chosen*, which are then the ticked ones."""
        self._credit = credit
        if chosen is not None:
            self._tick(frozenset(chosen))
        self._share()

    def chosen(self) -> tuple[int, ...]:
        """Return the ids of the ticked due dates, earliest due first."""
        keys = self.list.ticked_keys()
        return tuple(item.id for item in self._dues if item.id in keys)

    def left(self) -> Money:
        """Return what of the credit the ticks leave on account."""
        credit = -self._credit.open if self._credit is not None else ZERO
        return credit - total(self._paid.values())

    def open_total(self) -> Money:
        """Return the sum of what is open."""
        return total(item.open for item in self._dues)

    def _tick(self, keys: frozenset[int]) -> None:
        self._setting = True
        self.list.set_ticked_keys(frozenset(keys))
        self._setting = False

    def _on_ticks(self) -> None:
        if not self._setting:
            self._share()
            self.ticked.emit()

    def _share(self) -> None:
        chosen = set(self.chosen())
        mine = [item for item in self._dues if item.id in chosen]
        shared = allocate_oldest_first(self._credit, mine) if self._credit is not None else ()
        self._paid = {allocation.debit_id: allocation.amount for allocation in shared}
        self.list.table.viewport().update()
        self.list.refresh_totals()

    def _totals(self, wanted: Filter) -> Mapping[str, str]:
        paid = total(self._paid.values())
        return {
            "number": self.tr("Total"),
            "open": amount(self.open_total()),
            "paid": amount(paid),
            "left": amount(self.open_total() - paid),
        }

    def _drop(self, payments: Sequence[int], rank: int) -> None:
        due = self.list.model.row_at(rank)
        if due is not None:
            self.dropped.emit(payments[0], due)


def _number(item: Item) -> str:
    return item.number or item_kinds()[item.kind]
