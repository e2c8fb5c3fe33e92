"""A key figure: its name, its value, how it changed, and a note; a click opens the rows behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gestion_creances.ui.fields.card import ClickCard
from gestion_creances.ui.look.labels import Elided, Pill, Role, label, plain_tip
from gestion_creances.ui.look.tokens import Tone


class KpiCard(ClickCard):
    """The 80 px card of a key figure. ``clicked`` is emitted when it should open."""

    def __init__(self, name: str, value: str = "–", note: str = "", *, clickable: bool = True) -> None:
        super().__init__()
        self.set_clickable(clickable)
        self.setMinimumHeight(80)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = label(name, Role.MUTED)
        self._change = Pill()
        self._value = label(value, Role.KPI)
        self._note = Elided(note, Role.MUTED)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        top.addWidget(self._name)
        top.addStretch(1)
        top.addWidget(self._change)
        self._bottom = QHBoxLayout()
        self._bottom.setSpacing(8)
        self._bottom.addWidget(self._value)
        self._bottom.addWidget(self._note, 1)
        self.body.setContentsMargins(15, 10, 15, 10)
        self.body.setSpacing(2)
        self.body.addLayout(top)
        self.body.addLayout(self._bottom)
        self._say()

    def show_value(self, value: str, note: str = "") -> None:
        """Show another value and note."""
        self._value.setText(value)
        self._note.set_whole(note)
        self._say()

    def show_change(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show how the figure changed, e.g. ``−4,8 % sur un mois``; an empty text takes the pill away."""
        self._change.show_status(text, tone)
        self._say()

    def set_formula(self, text: str) -> None:
        """Explain the figure in a tooltip: formula, numerator, denominator."""
        self.setToolTip(plain_tip(text))
        self.setAccessibleDescription(text)

    def fits_beside(self) -> bool:
        """Return whether the note has room beside the value."""
        room = self.width() - 32 - 8 - self._value.sizeHint().width()
        return self._note.sizeHint().width() <= room

    def put_note_below(self, below: bool) -> None:
        """Put the note under the value, or beside it."""
        if below == (self._bottom.indexOf(self._note) < 0):
            return
        if below:
            self._bottom.removeWidget(self._note)
            self.body.addWidget(self._note)
        else:
            self.body.removeWidget(self._note)
            self._bottom.addWidget(self._note, 1)
        self.setMinimumHeight(100 if below else 80)

    def value(self) -> str:
        """Return the value shown."""
        return self._value.text()

    def _say(self) -> None:
        parts = (self._name.text(), self._value.text(), self._change.text(), self._note.whole())
        self.setAccessibleName(", ".join(part for part in parts if part))


class KpiRow(QWidget):
    """Key figures side by side; when one note has no room beside its value, all notes move under theirs."""

    def __init__(self, cards: Sequence[KpiCard], spacing: int = 16) -> None:
        super().__init__()
        self._cards = tuple(cards)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing)
        for card in self._cards:
            line.addWidget(card, 1)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._settle()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        below = not all(card.fits_beside() for card in self._cards)
        for card in self._cards:
            card.put_note_below(below)
