"""The page of one customer: the card above, a tab below it, the next step at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.menus import due_entries, payment_entries
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.lists.dues import DueRows, due_columns, totals_of
from gestion_creances.ui.lists.payments import payment_columns, payment_totals
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customer.head import Head
from gestion_creances.ui.pages.customer.letters import letter_list
from gestion_creances.ui.pages.customer.side import Contacts, NextStep, Terms
from gestion_creances.ui.pages.customer.statement import StatementTab
from gestion_creances.ui.pages.customer.terms import TermsTab
from gestion_creances.ui.pages.customer.thread import Thread
from gestion_creances.ui.speech.formats import count
from gestion_creances.ui.tables.list_view import ONE_LINE, ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Sort
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.letter_documents import letter_document
from gestion_creances.usecases.view_customer import CustomerView, Event, view_customer

_WIDE, _NARROW = 300, 224
_NARROW_PAGE = 1060
_MOST_ROWS = 6


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
        self.body.addWidget(self.head)
        self._make_tabs()
        self._make_side()
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self._tabs, 1)
        columns.addWidget(self._side)
        self.body.addLayout(columns, 1)

    # Building.
    def _make_tabs(self) -> None:
        self._make_lists()
        self.thread_card = Thread()
        self.thread_card.opened.connect(self._open_event)
        self.thread_card.note_wanted.connect(self._note)
        self.letters, self._letter_rows = letter_list()
        self.letters.opened.connect(self._open_letter)
        can_export(self, self.workplace, self.letters, self.tr("Courriers"))
        self.statement = StatementTab(self.workplace)
        self.statement.failed.connect(self.say_outcome)
        self.statement.pdf_ready.connect(self._show_pdf)
        self.terms = TermsTab()
        self.terms.edit_wanted.connect(self.edit)
        self._tabs = QStackedWidget()
        self._places: dict[str, QWidget] = {
            "overview": self._overview(),
            "invoices": _in_card(self.invoices),
            "payments": _in_card(self.payments),
            "letters": _in_card(self.letters),
            "statement": self.statement,
            "terms": _scrolling(self.terms),
        }
        for widget in self._places.values():
            self._tabs.addWidget(widget)

    def _make_lists(self) -> None:
        def desk() -> Desk:
            return self.workplace.desk

        self._open_rows = DueRows(desk, "open")
        self._due_rows = DueRows(desk, "all", Sort("dated_on", descending=True))
        self._payment_rows = DueRows(desk, "payments", Sort("dated_on", descending=True))
        self.open_dues = self._dues("factures du client ouvertes", self._open_rows, toolbar=False)
        self.invoices = self._dues("factures du client", self._due_rows, toolbar=True)
        self.payments: ListView[ItemRow] = ListView(
            "règlements du client",
            payment_columns(customer=False),
            self._payment_rows,
            key=lambda row: row.item_id,
            nouns=(self.tr("règlement"), self.tr("règlements")),
            empty=EmptyState(self.tr("Aucun règlement"), self.tr("Encaissez-en un avec le bouton en haut."), "money"),
            menu=self._payment_menu,
            totals=payment_totals(self._payment_rows),
        )
        self.payments.opened.connect(self.act.show_payment)
        for listed, title in ((self.invoices, self.tr("Factures")), (self.payments, self.tr("Règlements"))):
            listed.failed.connect(self.say_outcome)
            can_export(self, self.workplace, listed, title)

    def _dues(self, name: str, rows: DueRows, *, toolbar: bool) -> ListView[ItemRow]:
        made: ListView[ItemRow] = ListView(
            name,
            due_columns(rows, customer=False),
            rows,
            key=lambda row: row.item_id,
            toolbar=toolbar,
            nouns=(self.tr("ligne"), self.tr("lignes")),
            empty=EmptyState(self.tr("Aucune facture"), "", "file-text"),
            menu=self._due_menu,
            totals=totals_of(rows),
        )
        made.opened.connect(self._open_due)
        return made

    def _overview(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._open_card = Card(self.tr("Factures ouvertes"), padded=False)
        self._open_card.add_to_heading(
            button(self.tr("Toutes les factures"), lambda: self.head.choose("invoices"), weight=Weight.LINK)
        )
        self._open_card.body.addWidget(self.open_dues)
        column.addWidget(self._open_card)
        column.addWidget(self.thread_card)
        column.addStretch(1)
        return _scrolling(inside)

    def _make_side(self) -> None:
        self.next_step, self.contacts, self.terms_card = NextStep(), Contacts(), Terms()
        self.next_step.review_wanted.connect(self._remind)
        self.next_step.lift_wanted.connect(self.act.lift)
        self.contacts.edit_wanted.connect(self.edit)
        self.terms_card.edit_wanted.connect(self.edit)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.next_step, self.contacts, self.terms_card):
            column.addWidget(card)
        column.addStretch(1)
        self._side = _scrolling(inside)
        self._side.setFixedWidth(_WIDE)

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
            for rows in (self._open_rows, self._due_rows, self._payment_rows):
                rows.of_customer(key)
            self.head.choose(str(tab))
            self._load()
        elif tab:
            self.head.choose(str(tab))

    def filter(self) -> None:
        lists: dict[str, ListView[Any]] = {
            "invoices": self.invoices,
            "payments": self.payments,
            "letters": self.letters,
        }
        listed = lists.get(self.head.tab())
        if listed is not None:
            listed.focus_filter()

    def print_(self) -> None:
        self.statement.make_pdf()

    def edit(self) -> None:
        if self._view is not None:
            self.act.edit_customer(self._view.customer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(_NARROW if self.width() < _NARROW_PAGE else _WIDE)

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
        self.next_step.show_view(view)
        self.contacts.show_customer(view.customer)
        self.terms_card.show_view(view)
        self.terms.show_view(view)
        self.thread_card.show_view(view)
        self._letter_rows.replace(view.letters)
        self.letters.reload()
        self.statement.show_customer(view.customer.code, view.customer.name)
        self._show_lists()

    def _show_lists(self) -> None:
        for rows, listed in (
            (self._open_rows, self.open_dues),
            (self._due_rows, self.invoices),
            (self._payment_rows, self.payments),
        ):
            rows.renew()
            listed.reload()
        number = self.open_dues.model.rowCount()
        self._open_card.set_count(count(number))
        self._open_card.setVisible(bool(number))
        self.open_dues.setFixedHeight((min(number, _MOST_ROWS) + 2) * ONE_LINE + 2)

    def _show_tab(self, key: str) -> None:
        self._tabs.setCurrentWidget(self._places[key])

    # Acting.
    def _remind(self) -> None:
        self.go("reminders", self._customer_id)

    def _hold(self) -> None:
        self.act.hold(self._customer_id)

    def _note(self) -> None:
        if self._view is not None:
            self.act.add_note(self._customer_id, self._view.customer.name)

    def _open_due(self, row: ItemRow) -> None:
        if row.invoice_id is not None:
            self.act.show_invoice(row.invoice_id)

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

    def _due_menu(self, rows: Sequence[ItemRow]) -> Sequence[MenuEntry[ItemRow]]:
        return due_entries(self.act, rows, self._open_due)

    def _payment_menu(self, rows: Sequence[ItemRow]) -> Sequence[MenuEntry[ItemRow]]:
        return payment_entries(self.act, rows)


def _in_card(listed: QWidget) -> QWidget:
    card = Card(padded=False)
    card.body.addWidget(listed)
    return card


def _scrolling(inside: QWidget) -> QScrollArea:
    inside.setProperty("surface", "scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
