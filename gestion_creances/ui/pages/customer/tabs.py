"""The tabs below the card: each is built when it is first wanted, and filled when it is in view."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget

from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.usecases.view_customer import CustomerView


class Tabs(QStackedWidget):
    """Shows one of the tabs made by *makers* (key → what builds it)."""

    def __init__(self, makers: Mapping[str, Callable[[], CustomerTab]]) -> None:
        super().__init__()
        self._makers = makers
        self._made: dict[str, CustomerTab] = {}
        self._fresh: set[str] = set()
        self._view: CustomerView | None = None

    def show_tab(self, key: str) -> None:
        """Bring the tab *key* into view."""
        self.setCurrentWidget(self.tab(key))

    def show_view(self, view: CustomerView, key: str) -> None:
        """Show another customer in the tab *key*; the others follow when they are shown."""
        self._view = view
        self._fresh.clear()
        self.tab(key)

    def tab(self, key: str) -> CustomerTab:
        """Return the tab *key*, filled with the customer known so far."""
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._makers[key]()
            self.addWidget(made)
        if self._view is not None and key not in self._fresh:
            self._fresh.add(key)
            made.show_view(self._view)
        return made
