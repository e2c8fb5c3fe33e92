"""The statement of account between two days, with its running balance, as PDF or on paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from gestion_creances.basics.calendar import add_months
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.money import Money
from gestion_creances.ledger.statement import Statement, StatementLine
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.speech.formats import amount, day, painted
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ListView
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.usecases.view_customer import CustomerView
from gestion_creances.usecases.view_figures import view_statement

_MONTHS = 12


class StatementTab(CustomerTab):
    """Shows the account of a customer. ``pdf_ready(title, bytes)``; ``failed(Outcome)``."""

    pdf_ready = Signal(str, bytes)
    failed = Signal(object)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._code = self._name = ""
        self.first = DateField(self.tr("Du"), optional=True)
        self.last = DateField(self.tr("Au"))
        for field in (self.first, self.last):
            field.setMaximumWidth(170)
            field.edited.connect(self.show_account)
        self._opening = label("", Role.STRONG)
        self._make_list()
        top = QHBoxLayout()
        top.setContentsMargins(15, 12, 15, 12)
        top.setSpacing(12)
        top.addWidget(self.first)
        top.addWidget(self.last)
        top.addWidget(self._opening)
        top.addStretch(1)
        self.pdf_button = button(self.tr("PDF et impression"), self.make_pdf, icon_name="file-pdf")
        top.addWidget(self.pdf_button)
        card = Card(padded=False)
        card.body.addLayout(top)
        card.body.addWidget(self.list, 1)
        self.column.addWidget(card)

    def _make_list(self) -> None:
        columns = self._columns()
        self._rows: ShortList[StatementLine] = ShortList(columns)
        self.list: ListView[StatementLine] = ListView(
            "relevé",
            columns,
            self._rows,
            toolbar=False,
            empty=EmptyState(self.tr("Aucun mouvement"), self.tr("Élargissez la période."), "notebook"),
            totals=lambda _: self._totals,
        )
        self._totals: dict[str, str] = {}

    def _columns(self) -> tuple[Column[StatementLine], ...]:
        return (
            Column(
                key="dated_on",
                title=self.tr("Date"),
                text=lambda line: day(line.dated_on),
                width=96,
                raw=lambda line: line.dated_on,
            ),
            Column(key="label", title=self.tr("Libellé"), text=_label, width=170, stretch=True),
            _sums("debit", self.tr("Débit"), lambda line: line.debit, Kind.AMOUNT),
            _sums("credit", self.tr("Crédit"), lambda line: line.credit, Kind.AMOUNT),
            _sums("balance", self.tr("Solde"), lambda line: line.balance, Kind.STRONG_AMOUNT),
        )

    def show_view(self, view: CustomerView) -> None:
        """Show the account of that customer over the last twelve months, or again when he is the one shown."""
        code, name = view.customer.code, view.customer.name
        if code != self._code:
            self._code, self._name = code, name
            today = self._workplace.desk.today
            self.first.set_value(add_months(today, -_MONTHS))
            self.last.set_value(today)
        self.show_account()

    def show_account(self) -> None:
        """Read the account again, once both days are right."""
        last = self.last.value()
        if not self._code or last is None or (self.first.text() and self.first.value() is None):
            return
        try:
            view = view_statement(self._workplace.desk, self._code, last, self.first.value())
        except Outcome as outcome:
            self.failed.emit(outcome)
            return
        self._show(view.statement)

    def _show(self, account: Statement) -> None:
        self._totals = {
            "dated_on": self.tr("Total"),
            "debit": amount(account.debit),
            "credit": amount(account.credit),
            "balance": amount(account.closing),
        }
        first = self.first.value()
        words = self.tr("Solde au {0}\u00a0: {1}").format(day(first), amount(account.opening))
        self._opening.setText(words if first is not None else "")
        self._rows.replace(account.lines)
        self.list.reload()

    def opening(self) -> str:
        """Return what is said of the balance before the first day."""
        return self._opening.text()

    def make_pdf(self) -> None:
        """Make the statement as PDF."""
        if not (self.first.check() and self.last.check()):
            return
        # What draws PDF takes long to load: not before the first statement.
        from gestion_creances.usecases.print_reports import statement_pdf

        try:
            pdf = statement_pdf(self._workplace.desk, self._code, self.last.value(), self.first.value())
        except Outcome as outcome:
            self.failed.emit(outcome)
            return
        self.pdf_ready.emit(self.tr("Relevé {0}").format(self._name), pdf)


def _label(line: StatementLine) -> str:
    """Return what the line is, then its number, in the language of the window."""
    return " ".join(filter(None, (painted(line.label.removesuffix(line.number).rstrip()), line.number)))


def _sums(key: str, title: str, value: Callable[[StatementLine], Money], kind: Kind) -> Column[StatementLine]:
    """Return a column of amounts; a zero is left blank, but not in the balance."""
    return Column(
        key=key,
        title=title,
        text=lambda line: amount(value(line)) if value(line) or key == "balance" else "",
        kind=kind,
        width=112,
        raw=value,
    )
