"""The page « Litiges et accords »: disputes, promises to pay, suspensions and payment plans, each in its tab."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QTabBar

from gestion_creances.basics.changes import Changes
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.disputes.disputes_tab import DisputesTab
from gestion_creances.ui.pages.disputes.plans_tab import PlansTab
from gestion_creances.ui.pages.disputes.promises_tab import PromisesTab
from gestion_creances.ui.pages.disputes.suspensions_tab import SuspensionsTab

AgreedTab = DisputesTab | PromisesTab | SuspensionsTab | PlansTab

_KINDS: dict[str, type[AgreedTab]] = {
    "disputes": DisputesTab,
    "promises": PromisesTab,
    "suspensions": SuspensionsTab,
    "plans": PlansTab,
}
_KEYS = tuple(_KINDS)


class DisputesPage(Page):
    """Opened with a tab's key (``promises``), or a pair of key and words to look for, it shows that tab."""

    concerns: ClassVar[Changes] = (
        Changes.HOLDS
        | Changes.PLANS
        | Changes.PAYMENTS
        | Changes.INVOICES
        | Changes.CUSTOMERS
        | Changes.LETTERS
        | Changes.PENALTIES
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Litiges et accords"))
        self._workplace = workplace
        self.tabs: dict[str, AgreedTab] = {}
        self._stale: set[str] = set()
        act = Actions(self, workplace)
        self._new: dict[str, tuple[str, Callable[[], object]]] = {
            "disputes": (self.tr("Ouvrir un litige"), act.dispute),
            "promises": (self.tr("Noter une promesse"), act.promise),
            "suspensions": (self.tr("Suspendre"), act.hold),
            "plans": (self.tr("Nouvel échéancier"), act.plan),
        }
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self._stack = QStackedWidget()
        for title in (self.tr("Litiges"), self.tr("Promesses"), self.tr("Suspensions"), self.tr("Échéanciers")):
            self.bar.addTab(title)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(lambda _: self._show())

    def tab(self) -> AgreedTab:
        """Return the tab in view, built when it is first shown."""
        key = _KEYS[self.bar.currentIndex()]
        if key not in self.tabs:
            self.tabs[key] = _KINDS[key](self, self._workplace)
            self._stack.addWidget(self.tabs[key])
            self._stale.add(key)
        return self.tabs[key]

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        self._stale |= self.tabs.keys()
        self._show(changes)

    def open_with(self, argument: object) -> None:
        key, text = argument if isinstance(argument, tuple) else (argument, "")
        if key in _KEYS:
            self.bar.setCurrentIndex(_KEYS.index(str(key)))
            if text:
                self.tab().list.set_text(str(text))

    def filter(self) -> None:
        self.tab().list.focus_filter()

    # Inside.
    def _show(self, changes: Changes = Changes.ALL) -> None:
        """Show the tab in view, read again when the books have changed since, with its own main action."""
        tab = self.tab()
        key = _KEYS[self.bar.currentIndex()]
        if key in self._stale:
            self._stale.remove(key)
            tab.refresh(changes)
        self._stack.setCurrentWidget(tab)
        self.header.set_primary(*self._new[key], "plus")
