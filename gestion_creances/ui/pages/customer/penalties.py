"""The penalties of a customer: what is still claimed, what was paid and given up, and what to do about it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from gestion_creances.letters.penalty_invoice import PenaltyInvoice
from gestion_creances.storage.penalties import PenaltyRow
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.penalty_actions import PenaltyActions
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.lists.penalties import kept, penalty_columns, totals_of
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Role
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.speech.formats import amount
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.usecases.view_customer import CustomerView
from gestion_creances.usecases.view_penalties import view_penalties, view_penalty_invoices

_PAPERS = 3


class PenaltiesTab(CustomerTab):
    """The list, one line per due date; Entrée opens the invoice, the menu collects, gives up, invoices."""

    def __init__(self, page: Page, workplace: Workplace, act: Actions, penalties: PenaltyActions) -> None:
        super().__init__()
        self._workplace, self._penalties = workplace, penalties
        self._customer = 0
        columns = penalty_columns(customer=False)
        self._rows: ShortList[PenaltyRow] = ShortList(columns, keep=kept)
        nothing = EmptyState(
            self.tr("Aucune pénalité à recouvrer"),
            self.tr("Une mise en demeure les réclame\u00a0; une facture de pénalités aussi, à tout moment."),
            "percent",
        )
        nothing.add_action(self.tr("Facture de pénalités…"), self._invoice, "file-plus")
        self.list: ListView[PenaltyRow] = ListView(
            "pénalités du client",
            columns,
            self._rows,
            key=lambda row: row.item_id,
            nouns=(self.tr("échéance"), self.tr("échéances")),
            empty=nothing,
            menu=penalties.entries,
            totals=totals_of(self._rows, "number"),
        )
        self.list.opened.connect(lambda row: act.show_invoice(row.invoice_id) if row.invoice_id is not None else None)
        self.list.failed.connect(page.say_outcome)
        can_export(page, workplace, self.list, self.tr("Pénalités"))
        self.status: SegmentedButtons[str] = SegmentedButtons(
            [(self.tr("À recouvrer"), ""), (self.tr("Soldées"), "closed"), (self.tr("Toutes"), "all")]
        )
        self.status.picked.connect(lambda status: self.list.show_only(status=status))
        self.list.add_to_bar(self.status)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(15, 10, 15, 0)
        top.setSpacing(8)
        self.told = Elided("", Role.STRONG)
        top.addWidget(self.told, 1)
        self._papers = QHBoxLayout()
        self._papers.setSpacing(8)
        top.addLayout(self._papers)
        for words, act, icon_name in (
            (self.tr("Encaisser…"), self.collect, "money"),
            (self.tr("Renoncer…"), self.waive, "heart"),
            (self.tr("Facturer…"), self._invoice, "file-plus"),
        ):
            top.addWidget(button(words, act, weight=Weight.SMALL, icon_name=icon_name))
        card = Card(padded=False)
        card.body.addLayout(top)
        card.body.addWidget(self.list, 1)
        self.column.addWidget(card)

    def show_view(self, view: CustomerView) -> None:
        """Show the penalties of another customer."""
        self._customer = view.customer.id
        self._rows.replace(view_penalties(self._workplace.desk, customer_id=self._customer).rows)
        self.list.reload()
        found = view.penalties
        words = self.tr("Reste {0} sur {1}").format(amount(found.left.total), amount(found.claimed.total))
        self.told.set_whole(words if found.claimed else self.tr("Rien n’a été réclamé"))
        self._show_papers()

    def focus_filter(self) -> None:
        self.list.focus_filter()

    def collect(self) -> None:
        """Collect what is still claimed on the lines chosen, on all of them when none is."""
        if rows := self._owed():
            self._penalties.collect(rows)

    def waive(self) -> None:
        """Give up what is still claimed on the lines chosen, on all of them when none is."""
        if rows := self._owed():
            self._penalties.waive(rows)

    def _owed(self) -> tuple[PenaltyRow, ...]:
        rows = self.list.chosen_rows() or tuple(self.list.model.rows())
        return tuple(row for row in rows if row.balance.left.total.cents > 0)

    def _invoice(self) -> None:
        self._penalties.invoice(self._customer)

    def _show_papers(self) -> None:
        """Offer the last penalty invoices, to be looked at again."""
        empty(self._papers)
        papers = view_penalty_invoices(self._workplace.desk, self._customer)
        for paper in papers[-_PAPERS:]:
            self._papers.addWidget(self._paper(paper))

    def _paper(self, paper: PenaltyInvoice) -> QPushButton:
        return button(paper.number, lambda: self._penalties.show_invoice(paper), weight=Weight.LINK)
