"""A field that finds something while one types: a customer by his name, his code or an invoice's number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout

from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.fields.field import TextField, Verdict
from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.speech.sentences import sentence

V = TypeVar("V")
_PAUSE = 120
_ROW = 36


@dataclass(frozen=True, slots=True)
class Found(Generic[V]):
    """Something found: the words the field then shows, a detail beside them in the list, and the value."""

    words: str
    detail: str
    value: V


class LookupField(TextField, Generic[V]):
    """Lists what *search* finds under the line; ↑ ↓ choose, Entrée takes. ``chosen(value or None)`` at each change."""

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        search: Callable[[str], Sequence[Found[V]]],
        *,
        icon_name: str = "users",
        placeholder: str = "",
        unknown: str = "",
    ) -> None:
        super().__init__(name, placeholder=placeholder, check=lambda _: self._judged())
        self._search, self._icon = search, icon_name
        self._unknown = unknown or self.tr("Choisissez dans la liste.")
        self._found: tuple[Found[V], ...] = ()
        self._asked = ""
        self._value: Found[V] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self._make_list()
        self.line.textEdited.connect(self._typing)
        self.line.installEventFilter(self)

    def _make_list(self) -> None:
        # A tool tip's window: over everything, and the caret stays in the line.
        self._popup = QFrame(self, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self._popup.setProperty("surface", "popup")
        self._popup.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        column = QVBoxLayout(self._popup)
        column.setContentsMargins(4, 4, 4, 4)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setIconSize(QSize(18, 18))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(lambda item: self._take(self._list.row(item)))
        column.addWidget(self._list)

    def value(self) -> V | None:
        """Return what was chosen, or None."""
        return self._value.value if self._value is not None else None

    def set_found(self, found: Found[V] | None) -> None:
        """Show *found* as what is stored."""
        self._value = found
        self.set_text(found.words if found is not None else "")
        self._hide()

    def proposals(self) -> list[str]:
        """Return the words of what is listed."""
        return [found.words for found in self._found]

    def _judged(self) -> Verdict:
        return Verdict(ok=self._value is not None, text="" if self._value is not None else self._unknown)

    def _typing(self) -> None:
        if self._value is not None:
            self._value = None
            self.chosen.emit(None)
        self._pause.start()

    def _look(self) -> None:
        self._pause.stop()
        self._asked = self.text()
        try:
            self._found = tuple(self._search(self._asked))
        except Outcome as outcome:
            self._found = ()
            self.show_error(sentence(outcome))
        self._list.clear()
        for found in self._found:
            text = f"{found.words}   {found.detail}" if found.detail else found.words
            self._list.addItem(QListWidgetItem(icon(self._icon), text))
        self._list.setCurrentRow(0)
        self._show() if self._found and self.line.hasFocus() else self._hide()

    def _show(self) -> None:
        height = min(len(self._found), 8) * _ROW + 10
        self._popup.setFixedSize(max(self.line.width(), 360), height)
        self._popup.move(self.line.mapToGlobal(QPoint(0, self.line.height() + 2)))
        self._popup.show()

    def _hide(self) -> None:
        self._pause.stop()
        self._popup.hide()

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self._value = self._found[row]
            self.line.setText(self._value.words)
            self._hide()
            self.check()
            self.touch()
            self.chosen.emit(self._value.value)

    def _settle_on_first(self) -> bool:
        """Take the proposal marked, looking first when the text has changed; return whether something was taken."""
        if self._value is not None or not self.text():
            return False
        if self._asked != self.text() or not self._found:
            self._look()
        self._take(max(self._list.currentRow(), 0))
        return self._value is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._key(event)
            if event.type() is QEvent.Type.FocusOut:
                self._settle_on_first()
                self._hide()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._found:
            row = self._list.currentRow() + (step if self._popup.isVisible() else 0)
            self._list.setCurrentRow(max(0, min(row, len(self._found) - 1)))
            self._show()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._settle_on_first()
        if event.key() == Qt.Key.Key_Escape and self._popup.isVisible():
            self._hide()
            return True
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hide()
