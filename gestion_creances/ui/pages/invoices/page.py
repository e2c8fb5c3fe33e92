"""The page Factures: one long list, filtered by status, words and due dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.menus import due_entries
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.lists.dues import DueRows, due_columns, totals_of
from gestion_creances.ui.look.buttons import icon_button
from gestion_creances.ui.look.labels import Pill
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import day
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter, Sort
from gestion_creances.usecases.find_customers import customer_named

translate = QCoreApplication.translate


class InvoicesPage(Page):
    """Lists due dates; Entrée opens one, the menu acts on it."""

    concerns: ClassVar[Changes] = (
        Changes.INVOICES | Changes.PAYMENTS | Changes.CUSTOMERS | Changes.HOLDS | Changes.LETTERS | Changes.POLICIES
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Factures"))
        self.workplace = workplace
        self.act = Actions(self, workplace)
        self.header.add_secondary(self.tr("Importer"), lambda: self.go("importing"), "upload-simple")
        self.header.set_primary(self.tr("Nouvelle facture"), self.act.new_invoice, "plus")
        self._make_filters()
        self._make_list()

    def _make_filters(self) -> None:
        self.status: SegmentedButtons[str] = SegmentedButtons(
            [
                (self.tr("Toutes"), "all"),
                (self.tr("Ouvertes"), "open"),
                (self.tr("Échues"), "overdue"),
                (self.tr("À échoir"), "not_due"),
                (self.tr("Soldées"), "settled"),
                (self.tr("Avoirs et acomptes"), "credits"),
                (self.tr("Autres"), "beside"),
            ]
        )
        self.status.set_value("open")
        self.status.picked.connect(lambda status: self.list.show_only(status=status))
        self._narrowed = QWidget()
        line = QHBoxLayout(self._narrowed)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        self.narrowed_to = Pill("", Tone.INFO)
        line.addWidget(self.narrowed_to)
        line.addWidget(icon_button("x", self.tr("Retirer ce filtre"), self.widen))
        self._narrowed.hide()
        choices = QHBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(self.status)
        choices.addWidget(self._narrowed)
        choices.addStretch(1)
        self.body.addLayout(choices)

    def _make_list(self) -> None:
        self._rows = DueRows(lambda: self.workplace.desk, "open", Sort("due_on"))
        empty = EmptyState(
            self.tr("Aucune facture"),
            self.tr("Importez un FEC ou un tableau, ou saisissez une première facture."),
            "file-text",
        )
        empty.add_action(self.tr("Importer"), lambda: self.go("importing"), "upload-simple")
        self.list: ListView[ItemRow] = ListView(
            "factures",
            due_columns(self._rows),
            self._rows,
            key=lambda row: row.item_id,
            nouns=(self.tr("ligne"), self.tr("lignes")),
            empty=empty,
            menu=self._menu,
            totals=totals_of(self._rows),
        )
        self.list.opened.connect(self._open)
        self.list.failed.connect(self.say_outcome)
        can_export(self, self.workplace, self.list, self.tr("Factures"))
        card = Card(padded=False)
        card.body.addWidget(self.list)
        self.body.addWidget(card, 1)

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        self._rows.renew()
        self.list.reload()

    def open_with(self, argument: object) -> None:
        if not isinstance(argument, Mapping):
            return
        status = str(argument.get("status", "all"))
        self.status.set_value(status)
        chosen = {name: argument.get(name) for name in ("due_from", "due_to", "customer_id")}
        self.list.filter_box.setText(str(argument.get("text", "")))
        self.list.set_text(str(argument.get("text", "")))
        self.list.show_only(
            status=status,
            due_from=_iso(chosen["due_from"]),
            due_to=_iso(chosen["due_to"]),
            customer=str(chosen["customer_id"] or ""),
        )
        self._say_narrowed()

    def filter(self) -> None:
        self.list.focus_filter()

    # Filters.
    def widen(self) -> None:
        """Take away the due dates and the customer that the rows were narrowed to."""
        self.list.show_only(due_from="", due_to="", customer="")
        self._say_narrowed()

    def _say_narrowed(self) -> None:
        wanted = self.list.wanted()
        words = [text for text in (self._customer(wanted), _between(wanted)) if text]
        self.narrowed_to.show_status(" · ".join(words), Tone.INFO)
        self._narrowed.setVisible(bool(words))

    def _customer(self, wanted: Filter) -> str:
        key = wanted.choice("customer")
        return customer_named(self.workplace.desk, int(key)).name if key else ""

    # The rows.
    def _open(self, row: ItemRow) -> None:
        if row.invoice_id is not None:
            self.act.show_invoice(row.invoice_id, lambda key: self.go("customer", key))
        else:
            self.go("customer", row.customer_id)

    def _menu(self, rows: Sequence[ItemRow]) -> Sequence[MenuEntry[ItemRow]]:
        key = rows[0].customer_id
        same = len({row.customer_id for row in rows}) == 1
        return (
            *due_entries(self.act, rows, self._open),
            MenuEntry(self.tr("Ouvrir le client"), lambda _: self.go("customer", key), "users", same),
        )


def _iso(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else ""


def _between(wanted: Filter) -> str:
    first, last = (wanted.choice(name) for name in ("due_from", "due_to"))
    if first and first == last:
        return translate("InvoicesPage", "échéance du {day}").format(day=day(date.fromisoformat(first)))
    if first and last:
        days = (day(date.fromisoformat(first)), day(date.fromisoformat(last)))
        return translate("InvoicesPage", "échéances du {0} au {1}").format(*days)
    if first:
        return translate("InvoicesPage", "échéances à partir du {0}").format(day(date.fromisoformat(first)))
    if last:
        return translate("InvoicesPage", "échéances jusqu’au {0}").format(day(date.fromisoformat(last)))
    return ""
