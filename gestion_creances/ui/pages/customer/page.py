"""The page of one customer, where one works: what pauses him, the card, a tab below it, the next step at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from gestion_creances.basics.changes import Changes
from gestion_creances.dunning.hold import Hold
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.mail_actions import MailActions
from gestion_creances.ui.dialogs.penalty_actions import PenaltyActions
from gestion_creances.ui.dialogs.post_actions import PostActions
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customer.agreed import AgreedTab
from gestion_creances.ui.pages.customer.banners import Banners
from gestion_creances.ui.pages.customer.deeds import Deeds
from gestion_creances.ui.pages.customer.doing import Doing
from gestion_creances.ui.pages.customer.exchanges import ExchangesTab
from gestion_creances.ui.pages.customer.head import Head
from gestion_creances.ui.pages.customer.items import invoices_tab, overview, payments_tab
from gestion_creances.ui.pages.customer.opening import Opening
from gestion_creances.ui.pages.customer.papers import PapersTab
from gestion_creances.ui.pages.customer.penalties import PenaltiesTab
from gestion_creances.ui.pages.customer.side import Side
from gestion_creances.ui.pages.customer.statement import StatementTab
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.pages.customer.tabs import Tabs
from gestion_creances.ui.pages.customer.terms import TermsTab
from gestion_creances.ui.work.job import Job
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
        self.post, self.mail = PostActions(self, workplace), MailActions(self, workplace)
        self.penalties = PenaltyActions(self, workplace)
        self.opening = Opening(self, workplace, self.act, self.mail, self.penalties, self._choose)
        self._customer_id = 0
        self._view: CustomerView | None = None
        self._job: Job | None = None
        self._calls = False
        self.doing = Doing(self, workplace, self.act, self.penalties, self._attach, lambda: self._choose("statement"))
        self._make_header()
        self.banners = Banners(self.act.lift, self._show_dispute, self.act.show_plan, lambda: self._choose("agreed"))
        self.head = Head()
        self.head.tab_chosen.connect(self._show_tab)
        self._make_side()
        self.tabs = Tabs(self._makers())
        self._show_tab(self.head.tab())
        self.body.addWidget(self.banners)
        self.body.addWidget(self.head)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addWidget(self.tabs, 1)
        columns.addWidget(self.side)
        self.body.addLayout(columns, 1)

    # Building.
    def _make_header(self) -> None:
        self.header.set_title("")
        self.header.set_crumbs(self.tr("Clients"), lambda: self.go("customers"))
        self.deeds = Deeds(self, self.doing.groups())
        self.other = self.header.add_secondary(self.tr("Appeler"), self.doing.call, "phone")
        self.header.add_secondary(self.tr("Encaisser"), self.doing.encash, "money")
        self.header.add_secondary(self.tr("Note"), self.doing.note, "note-pencil")
        self.more = self.header.add_secondary(self.tr("Plus"), lambda: self.deeds.open_under(self.more), "dots-three")
        self.more.setToolTip(self.tr("Tout ce que l’on peut faire avec ce client (touche +)"))
        QShortcut(QKeySequence("+"), self, self.more.click, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.main = self.header.set_primary(self.tr("Relancer"), self.doing.remind, "paper-plane-tilt")

    def _make_side(self) -> None:
        self.side = Side()
        self.side.next_step.review_wanted.connect(self.doing.remind)
        self.side.next_step.call_wanted.connect(self.doing.call)
        self.side.next_step.look_wanted.connect(self.doing.look_again)
        self.side.next_step.now_wanted.connect(self.doing.write)
        self.side.todo.add_wanted.connect(self.doing.task)
        self.side.todo.done.connect(self.act.finish_task)
        self.side.todo.postponed.connect(self.act.postpone_task)
        self.side.todo.opened.connect(lambda task: self.opening.talk(task, self.doing.name()))
        self.side.contacts.call_wanted.connect(self.doing.call)
        self.side.edit_wanted.connect(self.edit)

    def _makers(self) -> dict[str, Callable[[], CustomerTab]]:
        return {
            "overview": self._overview,
            "invoices": lambda: invoices_tab(self, self.workplace, self.act),
            "payments": lambda: payments_tab(self, self.workplace, self.act),
            "exchanges": self._exchanges,
            "agreed": lambda: AgreedTab(self, self.workplace, self.act),
            "penalties": lambda: PenaltiesTab(self, self.workplace, self.act, self.penalties),
            "papers": self._papers,
            "statement": self._statement,
            "terms": self._terms,
        }

    def _overview(self) -> CustomerTab:
        made = overview(self, self.workplace, self.act)
        made.all_wanted.connect(lambda: self._choose("invoices"))
        made.thread_card.opened.connect(self._open_event)
        made.thread_card.note_wanted.connect(self.doing.note)
        return made

    def _exchanges(self) -> CustomerTab:
        made = ExchangesTab(self.post, self.mail, self.doing.call)
        made.opened.connect(self._open_event)
        can_export(self, self.workplace, made.list, self.tr("Échanges"))
        return made

    def _papers(self) -> CustomerTab:
        made = PapersTab(self.act)
        made.told.connect(self.toast)
        return made

    def _statement(self) -> CustomerTab:
        made = StatementTab(self.workplace)
        made.failed.connect(self.say_outcome)
        made.pdf_ready.connect(self.opening.pdf)
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
            self.doing.forget()
            self._choose(str(tab))
            self._load()
        elif tab:
            self._choose(str(tab))

    def filter(self) -> None:
        self.tabs.tab(self.head.tab()).focus_filter()

    def print_(self) -> None:
        account = self.tabs.tab("statement")
        if isinstance(account, StatementTab):
            account.make_pdf()

    def edit(self) -> None:
        if self._view is not None:
            self.act.edit_customer(self._view.customer)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard, so that one key is enough for each thing to do."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.doing.about(view)
        self.header.set_crumbs(self.tr("Clients"), lambda: self.go("customers"), view.customer.name)
        self._show_main(view)
        self.banners.show_holds(view.holds)
        self.head.show_view(view)
        self.side.show_view(view)
        self.tabs.show_view(view, self.head.tab())

    def _show_main(self, view: CustomerView) -> None:
        """Make the next step the main action: the call owed, else the letter; the other one stands beside it."""
        step = view.coming
        calls = step is not None and step.reminder is not None and step.reminder.is_call
        if calls is self._calls:
            return
        self._calls = calls
        remind = (self.tr("Relancer"), self.doing.remind, "paper-plane-tilt")
        call = (self.tr("Appeler"), self.doing.call, "phone")
        main, other = (call, remind) if calls else (remind, call)
        self.main = self.header.set_primary(*main)
        self.other = self.header.replace_secondary(self.other, *other)

    def _choose(self, tab: str) -> None:
        self.head.choose(tab)

    def _show_tab(self, key: str) -> None:
        self.tabs.show_tab(key)

    def _show_dispute(self, hold: Hold) -> None:
        self.act.show_dispute(hold.id)

    def _open_event(self, event: Event) -> None:
        if self._view is not None:
            self.opening.open(event, self._view)

    def _attach(self) -> None:
        self._choose("papers")
        papers = self.tabs.tab("papers")
        if isinstance(papers, PapersTab):
            papers.browse()
