"""The page of one customer: the card above, a tab below it, the next step at the right."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customer.head import Head
from gestion_creances.ui.pages.customer.items import invoices_tab, overview, payments_tab
from gestion_creances.ui.pages.customer.letters import LettersTab
from gestion_creances.ui.pages.customer.side import Side
from gestion_creances.ui.pages.customer.statement import StatementTab
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.pages.customer.tabs import Tabs
from gestion_creances.ui.pages.customer.terms import TermsTab
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.letter_documents import letter_document
from gestion_creances.usecases.view_customer import CustomerView, view_customer
from gestion_creances.usecases.view_customer.events import Event

_ROOMY = 1060


class CustomerPage(Page):
    """Shows the customer it is opened with: an id, or an id and a tab."""

    concerns: ClassVar[Changes] = Changes.ALL & ~Changes.RATES

    def __init__(self, workplace: Workplace) -> None:
        super().__init__("", spacing=12)
        self.workplace = workplace
        self.act = Actions(self, workplace)
        self._customer_id = 0
        self._view: CustomerView | None = None
        self._job: Job | None = None
        self.header.set_title("")
        self.header.set_crumbs(self.tr("Clients"), lambda: self.go("customers"))
        self.header.add_secondary(self.tr("Relevé"), lambda: self.head.choose("statement"), "notebook")
        self.header.add_secondary(self.tr("Suspendre"), self._hold, "hand-palm")
        self.header.add_secondary(self.tr("Encaisser"), lambda: self.act.encash(self._customer_id), "money")
        self.header.set_primary(self.tr("Relancer"), self._remind, "paper-plane-tilt")
        self.head = Head()
        self.head.tab_chosen.connect(self._show_tab)
        self.side = Side()
        self.side.next_step.review_wanted.connect(self._remind)
        self.side.next_step.lift_wanted.connect(self.act.lift)
        self.side.edit_wanted.connect(self.edit)
        self.tabs = Tabs(
            {
                "overview": self._overview,
                "invoices": lambda: invoices_tab(self, workplace, self.act),
                "payments": lambda: payments_tab(self, workplace, self.act),
                "letters": self._letters,
                "statement": self._statement,
                "terms": self._terms,
            }
        )
        self._show_tab(self.head.tab())
        self.body.addWidget(self.head)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.tabs, 1)
        columns.addWidget(self.side)
        self.body.addLayout(columns, 1)

    # Building.
    def _overview(self) -> CustomerTab:
        made = overview(self, self.workplace, self.act)
        made.all_wanted.connect(lambda: self.head.choose("invoices"))
        made.thread_card.opened.connect(self._open_event)
        made.thread_card.note_wanted.connect(self._note)
        return made

    def _letters(self) -> CustomerTab:
        made = LettersTab()
        made.opened.connect(self._open_letter)
        can_export(self, self.workplace, made.list, self.tr("Courriers"))
        return made

    def _statement(self) -> CustomerTab:
        made = StatementTab(self.workplace)
        made.failed.connect(self.say_outcome)
        made.pdf_ready.connect(self._show_pdf)
        return made

    def _terms(self) -> CustomerTab:
        made = TermsTab()
        made.edit_wanted.connect(self.edit)
        return made

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        if self._customer_id:
            self._load()

    def open_with(self, argument: object) -> None:
        key, tab = argument if isinstance(argument, tuple) else (argument, "")
        if not isinstance(key, int):
            return
        if key != self._customer_id:
            self._customer_id = key
            self._view = None
            self.head.choose(str(tab))
            self._load()
        elif tab:
            self.head.choose(str(tab))

    def filter(self) -> None:
        self.tabs.tab(self.head.tab()).focus_filter()

    def print_(self) -> None:
        account = self.tabs.tab("statement")
        if isinstance(account, StatementTab):
            account.make_pdf()

    def edit(self) -> None:
        if self._view is not None:
            self.act.edit_customer(self._view.customer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.set_roomy(self.width() >= _ROOMY)

    # Reading.
    def _load(self) -> None:
        if self._job is not None:
            self._job.cancel()
        key = self._customer_id
        self._job = self.workplace.fetch(
            self.tr("Lecture de la fiche client"), lambda desk: view_customer(desk, key), self._show
        )

    def _show(self, view: CustomerView) -> None:
        if view.customer.id != self._customer_id:
            return
        self._job, self._view = None, view
        self.header.set_crumbs(self.tr("Clients"), lambda: self.go("customers"), view.customer.name)
        self.head.show_view(view)
        self.side.show_view(view)
        self.tabs.show_view(view, self.head.tab())

    def _show_tab(self, key: str) -> None:
        self.tabs.show_tab(key)

    # Acting.
    def _remind(self) -> None:
        self.go("reminders", self._customer_id)

    def _hold(self) -> None:
        self.act.hold(self._customer_id)

    def _note(self) -> None:
        if self._view is not None:
            self.act.add_note(self._customer_id, self._view.customer.name)

    def _open_event(self, event: Event) -> None:
        match event.subject:
            case Item(kind=ItemKind.PAYMENT):
                self.head.choose("payments")
            case Item(invoice_id=int() as key):
                self.act.show_invoice(key)
            case IssuedLetter() as letter:
                self._open_letter(letter)

    def _open_letter(self, letter: IssuedLetter) -> None:
        try:
            pdf = letter_document(self.workplace.desk, letter.id)
        except Outcome as outcome:
            self.say_outcome(outcome, lambda: self._open_letter(letter))
            return
        self._show_pdf(self.tr("Lettre {0}").format(letter.number), pdf)

    def _show_pdf(self, title: str, pdf: bytes) -> None:
        # The PDF library takes long to load: not before the first document.
        from gestion_creances.ui.dialogs.pdf import PdfDialog

        PdfDialog(self, self.workplace, title, pdf).open()
