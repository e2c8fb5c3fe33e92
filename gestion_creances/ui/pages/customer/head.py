"""The top of the card: identity, statuses, figures, and the tabs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar

from gestion_creances.ui.fields.card import Card, separator
from gestion_creances.ui.pages.customer.exchanges import exchanged
from gestion_creances.ui.pages.customer.figures import Figures
from gestion_creances.ui.pages.customer.identity import Identity
from gestion_creances.ui.speech.formats import count
from gestion_creances.usecases.view_customer import CustomerView

KEYS = ("overview", "invoices", "payments", "exchanges", "agreed", "penalties", "papers", "statement", "terms")
# What was asked for under an older name.
_FORMER = {"letters": "exchanges"}


class Head(Card):
    """Identity and figures, which stay in view, over the tabs. ``tab_chosen(key)``."""

    tab_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._keys = KEYS
        self.body.setContentsMargins(19, 14, 19, 0)
        self.body.setSpacing(10)
        self.identity, self.figures = Identity(), Figures()
        for part in (self.identity, self.figures):
            self.body.addWidget(part)
            self.body.addWidget(separator())
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
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
        wanted = _FORMER.get(key, key)
        self.tabs.setCurrentIndex(self._keys.index(wanted) if wanted in self._keys else 0)

    def _show_tabs(self, view: CustomerView) -> None:
        texts = (
            self.tr("Vue d’ensemble"),
            self.tr("Factures ({0})").format(count(view.documents)),
            self.tr("Règlements ({0})").format(count(view.payments)),
            self.tr("Échanges ({0})").format(count(len(exchanged(view)))),
            self.tr("Accords ({0})").format(count(view.agreed)),
            self.tr("Pénalités"),
            self.tr("Pièces ({0})").format(count(len(view.papers))),
            self.tr("Relevé"),
            self.tr("Conditions"),
        )
        for place, text in enumerate(texts):
            self.tabs.setTabText(place, text)
