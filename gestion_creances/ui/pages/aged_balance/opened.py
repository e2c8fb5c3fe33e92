"""The invoices behind one cell of the aged balance, as they were open at its date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.money import total
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.speech.formats import amount, day, number, short_lateness
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import Filter, ShortList
from gestion_creances.usecases.view_ages import OpenInvoice

translate = QCoreApplication.translate


class OpenedCell(QDialog):
    """A list of invoices with their sum. ``customer_opened(id)`` on Entrée or a click on a name; Échap closes."""

    customer_opened = Signal(int)

    def __init__(self, title: str, as_of: date, invoices: Sequence[OpenInvoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(820, 520)
        columns = _columns(as_of)
        self.source = ShortList(columns, invoices)
        self.list: ListView[OpenInvoice] = ListView(
            "aged_cell",
            columns,
            self.source,
            key=lambda row: row.item.id,
            nouns=(self.tr("échéance"), self.tr("échéances")),
            totals=self._totals,
        )
        self.list.opened.connect(self._open)
        card = Card(padded=False)
        card.body.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(Elided(title, Role.HEADING))
        words = self.tr("Restes dus au {day}\u00a0: {amount}")
        owed = amount(total(row.item.open for row in invoices))
        column.addWidget(label(words.format(day=day(as_of), amount=owed), Role.MUTED))
        column.addWidget(card, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        close = button(self.tr("Fermer"), self.accept, weight=Weight.PRIMARY)
        line.addWidget(close)
        column.addLayout(line)
        self.list.reload()
        self.list.table.setFocus()

    def _totals(self, wanted: Filter) -> Mapping[str, str]:
        rows = self.source.page(0, self.source.count(wanted), None, wanted)
        return {"number": self.tr("Total"), "open": number(total(row.item.open for row in rows))}

    def _open(self, row: OpenInvoice) -> None:
        self.accept()
        self.customer_opened.emit(row.item.customer_id)


def _columns(as_of: date) -> tuple[Column[OpenInvoice], ...]:
    return (
        Column(
            key="number",
            title=translate("aged_balance", "Facture"),
            text=lambda row: row.item.number,
            kind=Kind.STRONG,
            sort="number",
            width=130,
        ),
        Column(
            key="customer",
            title=translate("aged_balance", "Client"),
            text=lambda row: row.customer,
            kind=Kind.LINK,
            sort="customer",
            width=160,
            stretch=True,
        ),
        Column(
            key="dated_on",
            title=translate("aged_balance", "Émise le"),
            text=lambda row: day(row.item.dated_on),
            sort="dated_on",
            width=100,
            raw=lambda row: row.item.dated_on,
        ),
        Column(
            key="due_on",
            title=translate("aged_balance", "Échéance"),
            text=lambda row: day(row.item.due_on),
            sort="due_on",
            width=100,
            raw=lambda row: row.item.due_on,
        ),
        Column(
            key="late",
            title=translate("aged_balance", "Retard"),
            text=lambda row: short_lateness((as_of - row.item.due_on).days),
            right=True,
            sort="late",
            width=96,
            raw=lambda row: (as_of - row.item.due_on).days,
        ),
        Column(
            key="open",
            title=translate("aged_balance", "Reste dû"),
            text=lambda row: number(row.item.open),
            kind=Kind.STRONG_AMOUNT,
            sort="open",
            width=110,
            raw=lambda row: row.item.open,
        ),
    )
