"""The lists of a customer's due dates and payments, as they stand in the tabs of his card."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from gestion_creances.desk import Desk
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.menus import due_entries, payment_entries
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.lists.dues import DueRows, due_columns, totals_of
from gestion_creances.ui.lists.payments import payment_columns, payment_totals
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customer.overview import MOST, Overview
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import Sort
from gestion_creances.usecases.view_customer import CustomerView

translate = QCoreApplication.translate


class ItemsTab(CustomerTab):
    """One list, alone in a card."""

    def __init__(self, listed: ListView[ItemRow], rows: DueRows) -> None:
        super().__init__()
        self.list, self._rows = listed, rows
        card = Card(padded=False)
        card.body.addWidget(listed)
        self.column.addWidget(card)

    def show_view(self, view: CustomerView) -> None:
        self._rows.of_customer(view.customer.id)
        self.list.reload()

    def focus_filter(self) -> None:
        self.list.focus_filter()


def invoices_tab(page: Page, workplace: Workplace, act: Actions) -> ItemsTab:
    """Return the tab of all his documents, newest first."""
    rows = DueRows(partial(_desk, workplace), "all", Sort("dated_on", descending=True))
    listed = _dues("factures du client", rows, page, act, toolbar=True)
    can_export(page, workplace, listed, translate("customer", "Factures"))
    return ItemsTab(listed, rows)


def payments_tab(page: Page, workplace: Workplace, act: Actions) -> ItemsTab:
    """Return the tab of his payments, newest first."""
    rows = DueRows(partial(_desk, workplace), "payments", Sort("dated_on", descending=True))
    listed: ListView[ItemRow] = ListView(
        "règlements du client",
        payment_columns(customer=False),
        rows,
        key=lambda row: row.item_id,
        nouns=(translate("customer", "règlement"), translate("customer", "règlements")),
        empty=EmptyState(
            translate("customer", "Aucun règlement"),
            translate("customer", "Encaissez-en un avec le bouton en haut."),
            "money",
        ),
        menu=lambda chosen: payment_entries(act, chosen),
        totals=payment_totals(rows),
    )
    listed.opened.connect(act.show_payment)
    listed.failed.connect(page.say_outcome)
    can_export(page, workplace, listed, translate("customer", "Règlements"))
    return ItemsTab(listed, rows)


def overview(page: Page, workplace: Workplace, act: Actions) -> Overview:
    """Return the first tab."""
    rows = DueRows(partial(_desk, workplace), "open", most=MOST)
    return Overview(_dues("factures du client ouvertes", rows, page, act, toolbar=False), rows)


def _desk(workplace: Workplace) -> Desk:
    return workplace.desk


def _dues(name: str, rows: DueRows, page: Page, act: Actions, *, toolbar: bool) -> ListView[ItemRow]:
    def show(row: ItemRow) -> None:
        if row.invoice_id is not None:
            act.show_invoice(row.invoice_id)

    made: ListView[ItemRow] = ListView(
        name,
        due_columns(rows, customer=False),
        rows,
        key=lambda row: row.item_id,
        toolbar=toolbar,
        nouns=(translate("customer", "ligne"), translate("customer", "lignes")),
        empty=EmptyState(translate("customer", "Aucune facture"), "", "file-text"),
        menu=lambda chosen: due_entries(act, chosen, show),
        totals=totals_of(rows),
    )
    made.opened.connect(show)
    made.failed.connect(page.say_outcome)
    return made
