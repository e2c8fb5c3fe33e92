"""What every tab of the settings is: filled from the choices stored, saved at one press, never losing typed text."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.view_choices import Choices


class Tab(QWidget):
    """Base of the tabs.

    ``edited`` when something was typed; ``done(text, Changes)`` after a write of the tab's own, or
    ``undoable(text, Changes, undo)`` when *undo*, which returns what it changed, takes it back; ``failed(Outcome)``.
    ``saves`` is whether the page's « Enregistrer » is for it.
    """

    edited = Signal()
    done = Signal(str, object)
    undoable = Signal(str, object, object)
    failed = Signal(object)
    saves: ClassVar[bool] = True

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(0, 0, 0, 0)
        self.across.setSpacing(16)

    def load(self, choices: Choices) -> None:
        """Show *choices* as they are stored."""

    def forget(self, choices: Choices) -> None:
        """Show *choices* and forget what was typed."""
        self.load(choices)

    def touched(self) -> bool:
        """Return whether something typed is not stored."""
        return False

    def save(self) -> Changes | None:
        """Store what is typed and return what changed; None when a field is wrong (it says so itself).

        Raise Refusal or Trouble.
        """
        return None

    def take_back(self) -> Callable[[], Changes] | None:
        """Return what takes the last save back and says what it changed; None when it cannot be taken back."""
        return None

    def shown(self) -> None:
        """The tab has come into view."""


def column() -> tuple[QWidget, QVBoxLayout]:
    """Return a widget and its layout, for cards one above the other."""
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 8, 0)
    layout.setSpacing(16)
    return made, layout
