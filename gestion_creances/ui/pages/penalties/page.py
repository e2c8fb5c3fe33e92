"""The page Pénalités: key figures, who is to be invoiced by rule, and the account of penalties invoice by invoice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from gestion_creances.aging.penalty_account import PenaltyAmounts, PenaltyBalance
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.desk import Desk
from gestion_creances.storage.penalties import PenaltyRow
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.penalty_actions import PenaltyActions
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import SegmentedButtons
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.kpi import KpiCard, KpiRow
from gestion_creances.ui.lists.penalties import kept, penalty_columns, totals_of
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.penalties.discounts import Discounts
from gestion_creances.ui.pages.penalties.leaving import Leaving
from gestion_creances.ui.pages.penalties.proposals import Proposals
from gestion_creances.ui.speech.formats import amount, counted
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.invoice_penalties import ProposedInvoice, propose_systematic
from gestion_creances.usecases.view_penalties import PenaltyView, view_penalties

_OPEN, _CLOSED, _ALL, _DISCOUNTS = "", "closed", "all", "discounts"


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the page shows, read at once; ``trouble`` says why nothing could be proposed."""

    view: PenaltyView
    proposals: tuple[ProposedInvoice, ...]
    trouble: Outcome | None = None


class PenaltiesPage(Page):
    """Lists penalties per invoice; Entrée opens the invoice, the menu collects, gives up, invoices."""

    concerns: ClassVar[Changes] = (
        Changes.PENALTIES | Changes.LETTERS | Changes.PAYMENTS | Changes.CUSTOMERS | Changes.POLICIES | Changes.HOLDS
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Pénalités"))
        self.workplace = workplace
        self.act = Actions(self, workplace)
        self.penalties = PenaltyActions(self, workplace)
        self._job: Job | None = None
        self.leaving = Leaving(self, workplace)
        self._export = self.header.add_secondary(self.tr("État"), self._offer_statement, "download-simple")
        self.header.set_primary(self.tr("Facture de pénalités"), lambda: self.penalties.invoice(), "plus")
        self._make_figures()
        self.proposals = Proposals(self.penalties.invoice)
        self.body.addWidget(self.proposals)
        self._make_filters()
        self._make_list()

    def _make_figures(self) -> None:
        self.claimed = KpiCard(self.tr("Réclamé"), clickable=False)
        self.paid = KpiCard(self.tr("Payé"), clickable=False)
        self.waived = KpiCard(self.tr("Remis"), clickable=False)
        self.left = KpiCard(self.tr("Reste à recouvrer"), clickable=False)
        self.left.set_formula(self.tr("Réclamé − payé − remis, hors champ de la TVA."))
        self.paid.set_formula(self.tr("Imposable à l’encaissement (article 237 sexies du CGI)."))
        self.body.addWidget(KpiRow((self.claimed, self.paid, self.waived, self.left)))

    def _make_filters(self) -> None:
        self.status: SegmentedButtons[str] = SegmentedButtons(
            [
                (self.tr("À recouvrer"), _OPEN),
                (self.tr("Soldées"), _CLOSED),
                (self.tr("Toutes"), _ALL),
                (self.tr("Escomptes accordés"), _DISCOUNTS),
            ]
        )
        self.status.picked.connect(self._show)
        line = QHBoxLayout()
        line.addWidget(self.status)
        line.addStretch(1)
        self.body.addLayout(line)

    def _make_list(self) -> None:
        columns = penalty_columns()
        self._rows: ShortList[PenaltyRow] = ShortList(columns, keep=kept)
        empty = EmptyState(
            self.tr("Aucune pénalité à recouvrer"),
            self.tr("Une mise en demeure les réclame\u00a0; une facture de pénalités aussi, à tout moment."),
            "percent",
        )
        self.list: ListView[PenaltyRow] = ListView(
            "pénalités",
            columns,
            self._rows,
            key=lambda row: row.item_id,
            nouns=(self.tr("échéance"), self.tr("échéances")),
            empty=empty,
            menu=self._menu,
            totals=totals_of(self._rows),
        )
        self.list.opened.connect(self._open)
        self.list.failed.connect(self.say_outcome)
        can_export(self, self.workplace, self.list, self.tr("Pénalités"))
        self.discounts = Discounts(self, self.workplace)
        self._stack = QStackedWidget()
        card = Card(padded=False)
        card.body.addWidget(self.list)
        self._stack.addWidget(card)
        self._stack.addWidget(self.discounts)
        self.body.addWidget(self._stack, 1)

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self.workplace.fetch(self.tr("Lecture des pénalités"), _read, self._fill)
        self.discounts.refresh()

    def open_with(self, argument: object) -> None:
        if isinstance(argument, int):
            self.penalties.invoice(argument)
        elif argument == _DISCOUNTS:
            self.status.set_value(_DISCOUNTS)
            self._show(_DISCOUNTS)

    def filter(self) -> None:
        self.list.focus_filter()

    def print_(self) -> None:
        self.leaving.print_()

    # Inside.
    def _fill(self, shown: _Shown) -> None:
        self._rows.replace(shown.view.rows)
        self.list.reload()
        whole = shown.view.total
        self.claimed.show_value(*_figure(whole.claimed))
        self.paid.show_value(*_figure(whole.paid))
        self.waived.show_value(*_figure(whole.waived))
        self.left.show_value(*_figure(whole.left))
        self.header.set_subtitle(self._subtitle(whole, shown.view.rows))
        self.proposals.show_proposals(shown.proposals)
        if shown.trouble is not None:
            self.say_outcome(shown.trouble)

    def _subtitle(self, whole: PenaltyBalance, rows: Sequence[PenaltyRow]) -> str:
        owing = len({row.customer_id for row in rows if row.balance.left.total.cents > 0})
        if not owing:
            return self.tr("Rien à recouvrer, hors champ de la TVA")
        who = counted(owing, self.tr("client"), self.tr("clients"))
        told = self.tr("{amount} à recouvrer auprès de {who}, hors champ de la TVA")
        return told.format(amount=amount(whole.left.total), who=who)

    def _show(self, status: str) -> None:
        granted = status == _DISCOUNTS
        self._stack.setCurrentIndex(1 if granted else 0)
        if not granted:
            self.list.show_only(status=status)

    def _open(self, row: PenaltyRow) -> None:
        if row.invoice_id is not None:
            self.act.show_invoice(row.invoice_id, lambda key: self.go("customer", key))

    def _menu(self, rows: Sequence[PenaltyRow]) -> Sequence[MenuEntry[PenaltyRow]]:
        first, one = rows[0], len(rows) == 1
        return (
            *self.penalties.entries(rows),
            MenuEntry(self.tr("Ouvrir la facture"), lambda _: self._open(first), "file-text", one),
            MenuEntry(self.tr("Ouvrir le client"), lambda _: self.go("customer", first.customer_id), "users", one),
        )

    def _offer_statement(self) -> None:
        self.leaving.offer(self._export.mapToGlobal(QPoint(0, self._export.height())))


def _figure(both: PenaltyAmounts) -> tuple[str, str]:
    parts = f"{amount(both.interest)} + {amount(both.indemnity)}"
    return amount(both.total), parts if both.interest and both.indemnity else ""


def _read(desk: Desk) -> _Shown:
    view = view_penalties(desk)
    try:
        return _Shown(view, propose_systematic(desk))
    except Outcome as outcome:
        return _Shown(view, (), outcome)
