"""The thread of events: what happened with a customer, newest first, one line each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.fields.pressed_row import PressedRow
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, IconTile, Pill, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.pages.customer.events import Told
from gestion_creances.ui.pages.customer.sorts import Sort, sort_of, sorts
from gestion_creances.ui.pages.customer.telling import told
from gestion_creances.ui.speech.formats import count, day
from gestion_creances.usecases.view_customer import CustomerView
from gestion_creances.usecases.view_customer.events import Event

_SHOWN = 20
_MORE = 100
_SIDE = 15
_TILE = 28


class EventRow(PressedRow):
    """One event. ``opened(Event)`` on a click or Entrée."""

    opened = Signal(object)

    def __init__(self, line: Told, *, first: bool, last: bool) -> None:
        super().__init__()
        self.line = line
        self._first, self._last = first, last
        self.setFixedHeight(50)
        self.pressed.connect(lambda: self.opened.emit(self.line.event))
        when = day(line.event.day)
        self.setAccessibleName(", ".join(filter(None, (when, line.what, line.detail, line.state, line.amount))))
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.setSpacing(12)
        row.addWidget(IconTile(line.icon, line.tone, side=_TILE, glyph=16))
        date_label = label(when, Role.MUTED)
        date_label.setFixedWidth(76)
        row.addWidget(date_label)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(Elided(line.what, Role.STRONG))
        if line.detail:
            texts.addWidget(Elided(" ".join(line.detail.split()), Role.MUTED))
        texts.addStretch(1)
        row.addLayout(texts, 1)
        if line.state:
            row.addWidget(Pill(line.state, line.state_tone))
        row.addWidget(label(line.amount, Role.STRONG))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle, gap = _SIDE + _TILE // 2 - 1, (self.height() - _TILE) // 2
        if not self._first:
            painter.fillRect(middle, 0, 2, gap, QColor(tokens().line))
        if not self._last:
            painter.fillRect(middle, self.height() - gap, 2, gap, QColor(tokens().line))
        self.draw_focus(painter, self.rect().adjusted(4, 2, -4, -2))
        painter.end()


class Thread(Card):
    """All events, of one sort when chosen. ``opened(Event)``; ``note_wanted()`` when one is to be added."""

    opened = Signal(object)
    note_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Fil des événements"), padded=False)
        options: list[tuple[str, Sort | None]] = [(self.tr("Tous les types"), None)]
        options += [(words, sort) for sort, words in sorts().items()]
        self.sort: Choice[Sort | None] = Choice(options, self.tr("Types d’événements"))
        self.sort.picked.connect(lambda _: self._show())
        self.add_to_heading(self.sort)
        self.add_to_heading(
            button(self.tr("Ajouter une note"), self.note_wanted.emit, weight=Weight.SMALL, icon_name="note-pencil")
        )
        self._view: CustomerView | None = None
        self._most = _SHOWN

    def show_view(self, view: CustomerView) -> None:
        """Show the events of another customer, or those of this one again."""
        self._view = view
        self._most = _SHOWN
        self._show()

    def rows(self) -> list[EventRow]:
        """Return the rows shown, newest first."""
        items = (self.body.itemAt(place) for place in range(self.body.count()))
        return [widget for item in items if item and isinstance(widget := item.widget(), EventRow)]

    def events(self) -> Sequence[Event]:
        """Return the events shown."""
        return [row.line.event for row in self.rows()]

    def _show(self) -> None:
        empty(self.body)
        view, chosen = self._view, self.sort.value()
        if view is None:
            return
        mine = [event for event in view.events if chosen is None or sort_of(event) is chosen]
        # Only what is shown is told: a thread may be a thousand events long.
        for place, event in enumerate(mine[: self._most]):
            row = EventRow(told(event, view), first=not place, last=place == min(self._most, len(mine)) - 1)
            row.opened.connect(self.opened)
            self.body.addWidget(row)
        if not mine:
            nothing = label(self._nothing(), Role.MUTED, wrap=True)
            nothing.setContentsMargins(_SIDE, 0, _SIDE, 14)
            self.body.addWidget(nothing)
        if len(mine) > self._most:
            self.body.addWidget(self._more(len(mine) - self._most))
        self.body.addSpacing(8)

    def _nothing(self) -> str:
        if self._view is not None and self._view.events:
            return self.tr("Rien de ce type\u00a0: choisissez «\u00a0Tous les types\u00a0» pour revoir tout le fil.")
        return self.tr("Rien encore\u00a0: ajoutez une facture ou une note, elles paraîtront ici.")

    def _more(self, left: int) -> QWidget:
        room = QWidget()
        line = QHBoxLayout(room)
        line.setContentsMargins(_SIDE, 4, _SIDE, 4)
        words = self.tr("Voir les {0} événements plus anciens").format(count(left))
        line.addWidget(button(words, self._show_more, weight=Weight.LINK))
        line.addStretch(1)
        return room

    def _show_more(self) -> None:
        self._most += _MORE
        self._show()
