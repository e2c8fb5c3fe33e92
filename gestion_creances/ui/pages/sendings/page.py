"""The page « Envois »: one tab for e-mails, one for paper."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar

from gestion_creances.basics.changes import Changes
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.sendings.email_tab import EmailTab
from gestion_creances.ui.pages.sendings.post_tab import STATES, PostTab

_KEYS = ("email", "post")


class SendingsPage(Page):
    """What leaves the firm.

    Opened with ``email`` or ``post``, or a pair with what to show there.

    ``("email", "decide")`` shows what a person must settle, ``("email", "send")`` sends what waits at once.
    """

    concerns: ClassVar[Changes] = (
        Changes.MAIL | Changes.LETTERS | Changes.CUSTOMERS | Changes.PAYMENTS | Changes.COMPANY
    )

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Envois"))
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self._stack = QStackedWidget()
        self.email = EmailTab(self, workplace)
        self.post = PostTab(self, workplace)
        for title, tab in ((self.tr("E-mails"), self.email), (self.tr("Courrier"), self.post)):
            self.bar.addTab(title)
            self._stack.addWidget(tab)
        self.bar.currentChanged.connect(self._stack.setCurrentIndex)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._stack, 1)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._act)

    # What the window asks.
    def refresh(self, changes: Changes) -> None:
        self.email.refresh(changes)
        self.post.refresh(changes)

    def open_with(self, argument: object) -> None:
        key, shown = argument if isinstance(argument, tuple) else (argument, "")
        if key in _KEYS:
            self.bar.setCurrentIndex(_KEYS.index(str(key)))
        if key == "email" and shown == "send":
            self.email.show_group("waiting")
            self.email.send()
        elif key == "email" and shown:
            self.email.show_group(str(shown))
        elif key == "post" and shown in STATES:
            self.post.show_state(str(shown))

    def filter(self) -> None:
        self._tab().focus_filter()

    def print_(self) -> None:
        if self._tab() is self.post:
            self.post.print_()

    def _tab(self) -> EmailTab | PostTab:
        return self.post if self.bar.currentIndex() else self.email

    def _act(self) -> None:
        if self._tab() is self.email:
            self.email.send()
