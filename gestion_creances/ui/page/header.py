"""The top of a page: where one is, its title, its one main action at the right and the others beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.look.layouts import empty


class Header(QWidget):
    """Title and subtitle at the left, secondary buttons then the primary one at the right."""

    def __init__(self, title: str) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self._crumbs = QWidget()
        self._crumb_line = QHBoxLayout(self._crumbs)
        self._crumb_line.setContentsMargins(0, 0, 0, 2)
        self._crumb_line.setSpacing(6)
        self._crumbs.hide()
        self._title = Elided(title, Role.TITLE)
        self._subtitle = Elided("", Role.MUTED)
        self._subtitle.hide()
        texts.addStretch(1)
        for widget in (self._crumbs, self._title, self._subtitle):
            texts.addWidget(widget)
        texts.addStretch(1)
        line.addLayout(texts, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        line.addLayout(self._actions)
        self.setMinimumHeight(44)

    def set_title(self, text: str) -> None:
        """Change the title; an empty text takes its line away (a crumb then stands for it)."""
        self._title.set_whole(text)
        self._title.setVisible(bool(text))

    def title(self) -> str:
        """Return the title."""
        return self._title.whole()

    def set_subtitle(self, text: str) -> None:
        """Change the line under the title; an empty text takes it away."""
        self._subtitle.set_whole(text)
        self._subtitle.setVisible(bool(text))

    def subtitle(self) -> str:
        """Return the line under the title."""
        return self._subtitle.whole()

    def set_crumbs(self, parent: str, back: Callable[[], object], here: str = "") -> None:
        """Show where the page hangs: a link *parent*, then *here*."""
        empty(self._crumb_line)
        self._crumb_line.addWidget(button(parent, back, weight=Weight.LINK))
        for text in ["›", here] if here else []:
            self._crumb_line.addWidget(label(text, Role.MUTED))
        self._crumb_line.addStretch(1)
        self._crumbs.show()

    def add_secondary(self, text: str, pressed: Callable[[], object], icon_name: str = "") -> QPushButton:
        """Add a button left of the primary one and return it."""
        made = button(text, pressed, icon_name=icon_name)
        self._actions.insertWidget(self._actions.count() - (1 if self._primary() else 0), made)
        return made

    def replace_secondary(
        self, old: QPushButton, text: str, pressed: Callable[[], object], icon_name: str = ""
    ) -> QPushButton:
        """Put another button in the place of *old*, and return it."""
        made = button(text, pressed, icon_name=icon_name)
        self._actions.replaceWidget(old, made)
        old.hide()
        old.deleteLater()
        return made

    def set_primary(self, text: str, pressed: Callable[[], object], icon_name: str = "") -> QPushButton:
        """Set the one filled button of the page, at the far right, and return it."""
        if old := self._primary():
            old.hide()
            old.deleteLater()
            self._actions.removeWidget(old)
        made = button(text, pressed, weight=Weight.PRIMARY, icon_name=icon_name)
        self._actions.addWidget(made)
        return made

    def add_widget(self, widget: QWidget) -> None:
        """Put something else (a stepper) at the right, before the buttons."""
        self._actions.insertWidget(0, widget)

    def _primary(self) -> QWidget | None:
        last = self._actions.itemAt(self._actions.count() - 1)
        widget = last.widget() if last else None
        return widget if widget is not None and widget.property("weight") == Weight.PRIMARY.value else None
