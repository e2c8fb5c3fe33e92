"""What every page is: a header and a body, filled when shown and again when the books change."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.header import Header
from gestion_creances.ui.page.requests import Destination, Message, Toast
from gestion_creances.ui.speech.sentences import can_retry, sentence, title

MARGIN = 24


class Page(QWidget):
    """Base of all pages. Build widgets in ``__init__`` (cheap), fetch figures in :meth:`refresh`.

    ``concerns`` says which changes make the page stale: the window calls :meth:`refresh` with ``Changes.ALL`` at the
    first show, then with what changed, at once when the page is in view, else when it is shown again.
    Signals, all answered by the window: ``said(Message)``, ``toasted(Toast)``, ``left_for(Destination)``,
    ``badged(key, count)``, ``changed(Changes)`` when the page wrote something itself.
    """

    concerns: ClassVar[Changes] = Changes.ALL

    said = Signal(object)
    toasted = Signal(object)
    left_for = Signal(object)
    badged = Signal(str, int)
    changed = Signal(object)

    def __init__(self, title: str, *, scrolls: bool = False, spacing: int = 16) -> None:
        super().__init__()
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(MARGIN, 18, MARGIN, 18)
        column.setSpacing(spacing)
        self.header = Header(title)
        column.addWidget(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(spacing)
        column.addLayout(self.body, 1)
        self._area = scrolling(inside) if scrolls else None
        self._outer.addWidget(self._area or inside, 1)

    def add_bottom_bar(self) -> QHBoxLayout:
        """Add the bar under the page that holds a flow's totals and buttons, and return its layout."""
        bar = QFrame()
        bar.setProperty("surface", "bottom")
        bar.setFixedHeight(64)
        line = QHBoxLayout(bar)
        line.setContentsMargins(MARGIN, 0, MARGIN, 0)
        line.setSpacing(8)
        self._outer.addWidget(bar)
        return line

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll to *widget*, once what was just shown has its place; a page that does not scroll shows it anyway."""
        area = self._area
        if area is not None:
            QTimer.singleShot(0, self, lambda: area.ensureWidgetVisible(widget))

    # What a page overrides.
    def refresh(self, changes: Changes) -> None:
        """Fetch the figures again, after *changes*."""

    def open_with(self, argument: object) -> None:
        """Show what the user came for (``Destination.argument``); called after the first refresh."""

    def filter(self) -> None:
        """Put the caret into the filter (Ctrl+F)."""

    def print_(self) -> None:
        """Print what the page shows (Ctrl+P)."""

    def edit(self) -> None:
        """Edit what the page shows (Ctrl+E)."""

    def may_leave(self) -> bool:
        """Return whether the window may go to another page or close (False when typed text would be lost)."""
        return True

    # What a page asks of the window.
    def say(
        self, text: str, tone: Tone = Tone.INFO, *, action: str = "", run: Callable[[], object] | None = None
    ) -> None:
        """Say *text* in the strip above the page."""
        self.said.emit(Message(text, tone, action=action, run=run))

    def say_outcome(self, outcome: Outcome, retry: Callable[[], object] | None = None) -> None:
        """Say why a wish failed; a Trouble offers to do it again when *retry* is given."""
        action = self.tr("Réessayer") if retry is not None and can_retry(outcome) else ""
        tone = Tone.BAD if can_retry(outcome) else Tone.WARN
        self.said.emit(Message(sentence(outcome), tone, title(outcome), action, retry if action else None))

    def toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say shortly that something was done, and how to take it back."""
        self.toasted.emit(Toast(text, undo))

    def go(self, page: str, argument: object = None) -> None:
        """Go to another page, by its key."""
        self.left_for.emit(Destination(page, argument))
