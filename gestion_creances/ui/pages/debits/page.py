"""The page « Prélèvements »: what to collect, the remittances made, the mandates, each in its tab."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QTabBar

from gestion_creances.basics.changes import Changes
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.debits.mandates import MandatesTab
from gestion_creances.ui.pages.debits.remittances import RemittancesTab
from gestion_creances.ui.pages.debits.to_collect import CONCERNS, ToCollectTab

DebitsTab = ToCollectTab | RemittancesTab | MandatesTab

_KINDS: dict[str, type[DebitsTab]] = {
    "to_collect": ToCollectTab,
    "remittances": RemittancesTab,
    "mandates": MandatesTab,
}
_KEYS = tuple(_KINDS)


class DebitsPage(Page):
    """Opened with a tab's key (``mandates``), or that key and a customer's id to record his mandate."""

    concerns: ClassVar[Changes] = CONCERNS

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Prélèvements"))
        self._workplace = workplace
        self.tabs: dict[str, DebitsTab] = {}
        self._stale: set[str] = set()
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self._stack = QStackedWidget()
        for title in (self.tr("À prélever"), self.tr("Remises"), self.tr("Mandats")):
            self.bar.addTab(title)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(lambda _: self._show())

    def tab(self) -> DebitsTab:
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
        key, customer_id = argument if isinstance(argument, tuple) else (argument, None)
        if key in _KEYS:
            self.bar.setCurrentIndex(_KEYS.index(str(key)))
        tab = self.tab()
        if isinstance(tab, MandatesTab) and isinstance(customer_id, int):
            tab.add(customer_id)

    def filter(self) -> None:
        self.tab().focus_filter()

    # Inside.
    def _show(self, changes: Changes = Changes.ALL) -> None:
        """Show the tab in view, read again when the books have changed since, with its own main action."""
        tab = self.tab()
        key = _KEYS[self.bar.currentIndex()]
        if key in self._stale:
            self._stale.remove(key)
            tab.refresh(changes)
        self._stack.setCurrentWidget(tab)
        if isinstance(tab, ToCollectTab):
            self.header.set_primary(self.tr("Créer la remise…"), tab.make, "tray")
        elif isinstance(tab, MandatesTab):
            self.header.set_primary(self.tr("Nouveau mandat"), tab.add, "plus")
        else:
            self.header.set_primary(self.tr("À prélever"), lambda: self.bar.setCurrentIndex(0), "tray")
