"""The first tab of the card: the invoices he owes, oldest first, and all that happened with him."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.lists.dues import DueRows
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.pages.customer.thread import Thread
from gestion_creances.ui.speech.formats import count
from gestion_creances.ui.tables.list_view import ONE_LINE, ListView
from gestion_creances.usecases.view_customer import CustomerView

MOST = 8


class Overview(CustomerTab):
    """*dues* with its *rows*, of which :data:`MOST` are shown, over the thread. ``all_wanted()``: every invoice."""

    all_wanted = Signal()

    def __init__(self, dues: ListView[ItemRow], rows: DueRows) -> None:
        super().__init__()
        self.dues, self._rows = dues, rows
        self.thread_card = Thread()
        self._card = Card(self.tr("Factures ouvertes"), padded=False)
        self._card.add_to_heading(button(self.tr("Toutes les factures"), self.all_wanted.emit, weight=Weight.LINK))
        self._card.body.addWidget(dues)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._card)
        column.addWidget(self.thread_card)
        column.addStretch(1)
        self.column.addWidget(scrolling(inside))

    def show_view(self, view: CustomerView) -> None:
        self._rows.of_customer(view.customer.id)
        self.dues.reload()
        shown, owed = self.dues.model.rowCount(), self._rows.totals(self.dues.wanted()).count
        self._card.set_count(count(owed) if shown == owed else self.tr("{0} sur {1}").format(count(shown), count(owed)))
        self._card.setVisible(bool(shown))
        # Head, rows and totals in full: the tab scrolls, not the list inside it.
        self.dues.setFixedHeight((shown + 2) * ONE_LINE)
        self.thread_card.show_view(view)
