"""The top of the card: identity, statuses, figures, and the tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar

from gestion_creances.ui.fields.card import Card, separator
from gestion_creances.ui.pages.customer.figures import Figures
from gestion_creances.ui.pages.customer.identity import Identity
from gestion_creances.ui.speech.formats import count
from gestion_creances.usecases.view_customer import CustomerView


class Head(Card):
    """Identity and figures, which stay in view, over the tabs. ``tab_chosen(key)``."""

    tab_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._keys = ("overview", "invoices", "payments", "letters", "statement", "terms")
        self.body.setContentsMargins(19, 14, 19, 0)
        self.body.setSpacing(10)
        self.identity, self.figures = Identity(), Figures()
        for part in (self.identity, self.figures):
            self.body.addWidget(part)
            self.body.addWidget(separator())
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        for _ in self._keys:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(lambda place: self.tab_chosen.emit(self._keys[place]))
        self.body.addWidget(self.tabs)

    def show_view(self, view: CustomerView) -> None:
        """Show other figures."""
        self.identity.show_view(view)
        self.figures.show_view(view)
        self._show_tabs(view)

    def tab(self) -> str:
        """Return the key of the tab in view."""
        return self._keys[self.tabs.currentIndex()]

    def choose(self, key: str) -> None:
        """Show the tab *key*; an unknown one shows the overview."""
        self.tabs.setCurrentIndex(self._keys.index(key) if key in self._keys else 0)

    def _show_tabs(self, view: CustomerView) -> None:
        texts = (
            self.tr("Vue d’ensemble"),
            self.tr("Factures ({0})").format(count(view.documents)),
            self.tr("Règlements ({0})").format(count(view.payments)),
            self.tr("Courriers ({0})").format(count(len(view.letters))),
            self.tr("Relevé"),
            self.tr("Conditions"),
        )
        for place, text in enumerate(texts):
            self.tabs.setTabText(place, text)
