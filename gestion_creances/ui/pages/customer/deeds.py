"""All that can be done with a customer from his card, in one menu, each with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gestion_creances.ui.look.icons import icon


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing to do: its words, its key (empty: none), its icon, and what does it."""

    words: str
    keys: str
    icon: str
    run: Callable[[], object]


class Deeds:
    """The menu « Plus » of *page*; the keys work as long as the page is in view and nothing is being typed."""

    def __init__(self, page: QWidget, groups: Sequence[Sequence[Deed]]) -> None:
        self.menu = QMenu(page)
        self.actions: dict[str, QAction] = {}
        for group in groups:
            for deed in group:
                self._add(page, deed)
            self.menu.addSeparator()

    def _add(self, page: QWidget, deed: Deed) -> None:
        action = QAction(icon(deed.icon), deed.words.replace("&", "&&"), page)
        if deed.keys:
            action.setShortcut(QKeySequence(deed.keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False, run=deed.run: run())
        page.addAction(action)
        self.menu.addAction(action)
        self.actions[deed.keys or deed.words] = action

    def open_under(self, pressed: QPushButton) -> None:
        """Open the menu under *pressed*, inside the window."""
        corner = pressed.mapToGlobal(QPoint(pressed.width(), pressed.height() + 4))
        self.menu.popup(corner - QPoint(self.menu.sizeHint().width(), 0))
