"""What is done for a page: work that may be refused, dialogs that open over it, and the news of what changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.desk import Desk
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace


class Acting:
    """Acts for *page*: dialogs open over it, and it announces what changed.

    Each dialog is loaded when first opened: a page that offers ten of them must not wait for all.
    """

    def __init__(self, page: Page, workplace: Workplace) -> None:
        self._page = page
        self._workplace = workplace

    @property
    def desk(self) -> Desk:
        """Return the desk of the moment."""
        return self._workplace.desk

    def attempt(self, work: Callable[[], object], changes: Changes) -> bool:
        """Do *work* and announce *changes*; say why when it fails, and return whether it worked."""
        try:
            work()
        except Outcome as outcome:
            self._page.say_outcome(outcome, lambda: self.attempt(work, changes))
            return False
        self._page.changed.emit(changes)
        return True


def open_dialog(dialog: QDialog) -> None:
    """Open *dialog*, which is forgotten once closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
