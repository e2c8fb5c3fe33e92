"""The dialog that makes a penalty invoice: whose, of which late invoices, with a look at it before it is issued."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from gestion_creances.aging.penalty_account import PenaltyRefused
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.money import total
from gestion_creances.letters.penalty_invoice import PenaltyInvoice, PenaltyLine
from gestion_creances.ui.dialogs.customer_lookup import CustomerLookup
from gestion_creances.ui.dialogs.pdf import PdfDialog
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, amount_or_dash, day
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ONE_LINE, ListView
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.usecases.find_customers import CustomerFound
from gestion_creances.usecases.invoice_penalties import draft_penalty_invoice, issue_penalty_invoice, penalty_lines

translate = QCoreApplication.translate
_MOST_ROWS = 7


class PenaltyInvoiceDialog(FormDialog):
    """Issues the penalty invoice of a customer; *done* receives it.

    What is ticked at first is what *item_ids* names, else everything on which penalties are owed.
    """

    def __init__(
        self,
        page: Page,
        workplace: Workplace,
        customer_id: int | None,
        item_ids: tuple[int, ...],
        done: Callable[[PenaltyInvoice], object],
    ) -> None:
        super().__init__(
            page,
            self.tr("Facture de pénalités"),
            self._issue,
            verb=self.tr("Émettre la facture"),
            hint=self.tr(
                "Hors champ de la TVA, à part des factures elles-mêmes. Une facture émise est conservée telle quelle."
            ),
            width=820,
        )
        self._page, self._workplace, self._done = page, workplace, done
        self._lines: tuple[PenaltyLine, ...] = ()
        self.customer = CustomerLookup(workplace)
        self.customer.chosen.connect(self._named)
        self.form.row(self.customer)
        self._make_list()
        self.customer.set_customer(customer_id)
        self._show(customer_id, item_ids)

    def _make_list(self) -> None:
        columns = _columns()
        self._rows: ShortList[PenaltyLine] = ShortList(columns)
        self.list: ListView[PenaltyLine] = ListView(
            "facture-de-penalites",
            columns,
            self._rows,
            key=lambda line: line.due.item_id,
            tickable=True,
            toolbar=False,
        )
        self.list.ticked.connect(self._say_total)
        self._nothing = label("", Role.MUTED, wrap=True)
        self._total = label("", Role.STRONG)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.list)
        self._look = button(self.tr("Voir la facture"), self.preview, icon_name="eye")
        line = QHBoxLayout()
        line.addWidget(self._total)
        line.addStretch(1)
        line.addWidget(self._look)
        self.body.addLayout(line)

    def chosen(self) -> tuple[int, ...]:
        """Return the ids of the ticked due dates."""
        keys = self.list.ticked_keys()
        return tuple(line.due.item_id for line in self._lines if line.due.item_id in keys)

    def preview(self) -> None:
        """Show the invoice as it would leave."""
        named = self.customer.value()
        if named is None:
            return
        try:
            draft = draft_penalty_invoice(self._workplace.desk, named.customer_id, self.chosen())
        except Outcome as outcome:
            self._refuse(outcome)
            return
        PdfDialog(self._page, self._workplace, self.tr("Facture de pénalités, provisoire"), draft.pdf).open()

    def _named(self, named: CustomerFound | None) -> None:
        self._show(named.customer_id if named is not None else None, ())

    def _show(self, customer_id: int | None, item_ids: tuple[int, ...]) -> None:
        self._lines = ()
        said = self.tr("Nommez le client\u00a0: ses factures en retard, ou payées en retard, s’affichent ici.")
        if customer_id is not None:
            try:
                self._lines = penalty_lines(self._workplace.desk, customer_id)
                said = self.tr("Aucune pénalité n’est due par ce client à ce jour.")
            except Outcome as outcome:
                said = sentence(outcome)
        self._rows.replace(self._lines)
        self.list.reload()
        keys = frozenset(line.due.item_id for line in self._lines)
        self.list.set_ticked_keys(keys & frozenset(item_ids) if item_ids else keys)
        self._nothing.setText(said)
        self._nothing.setVisible(not self._lines)
        self.list.setVisible(bool(self._lines))
        self.list.setFixedHeight((1 + min(max(len(self._lines), 1), _MOST_ROWS)) * ONE_LINE)
        self._say_total()

    def _say_total(self) -> None:
        keys = set(self.chosen())
        left = [line.left for line in self._lines if line.due.item_id in keys]
        told = self.tr("Pénalités {interest} + indemnités {indemnity} = {total}")
        interest, indemnity = total(each.interest for each in left), total(each.indemnity for each in left)
        self._total.setText(
            told.format(interest=amount(interest), indemnity=amount(indemnity), total=amount(interest + indemnity))
        )
        self._total.setVisible(bool(self._lines))
        self._look.setVisible(bool(self._lines))
        self._look.setEnabled(bool(keys))
        self.confirm_button.setEnabled(bool(keys))

    def _issue(self) -> None:
        named = self.customer.value()
        if named is None:
            raise PenaltyRefused("customer", self.tr("Nommez le client à facturer."))
        self._done(issue_penalty_invoice(self._workplace.desk, named.customer_id, self.chosen()))


def _columns() -> tuple[Column[PenaltyLine], ...]:
    unpaid = translate("penalties", "non soldée")
    return (
        Column(
            key="number",
            title=translate("penalties", "Facture"),
            text=lambda line: line.due.number,
            width=130,
            stretch=True,
        ),
        Column(
            key="due_on", title=translate("penalties", "Échéance"), text=lambda line: day(line.due.due_on), width=104
        ),
        Column(
            key="paid_on",
            title=translate("penalties", "Payée le"),
            text=lambda line: day(line.settled_on) if line.settled_on else unpaid,
            width=104,
        ),
        Column(
            key="days",
            title=translate("penalties", "Jours"),
            text=lambda line: str(line.penalty.days),
            width=64,
            right=True,
        ),
        Column(
            key="before",
            title=translate("penalties", "Déjà réclamé"),
            text=lambda line: amount_or_dash(line.before.claimed.total),
            kind=Kind.AMOUNT,
            width=112,
        ),
        Column(
            key="interest",
            title=translate("penalties", "Pénalités"),
            text=lambda line: amount(line.left.interest),
            kind=Kind.AMOUNT,
            width=104,
        ),
        Column(
            key="indemnity",
            title=translate("penalties", "Indemnité"),
            text=lambda line: amount_or_dash(line.left.indemnity),
            kind=Kind.AMOUNT,
            width=96,
        ),
    )
