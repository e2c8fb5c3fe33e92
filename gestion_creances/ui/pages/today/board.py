"""The card of things to do: groups under their heads, one row each, columns that share the same place in all groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.pressed_row import PressedRow
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, IconTile, Pill, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.today.line import Group, Line
from gestion_creances.ui.speech.formats import amount, count

SHOWN = 5
_SIDE = 15
_GAP = 8
_AGE = 104
_AMOUNT = 100
_BUTTON = 98


def _column(width: int, widget: QWidget, where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QWidget:
    room = QWidget()
    room.setFixedWidth(width)
    line = QHBoxLayout(room)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(widget, 0, where | Qt.AlignmentFlag.AlignVCenter)
    return room


def _two_lines(upper: str, lower: str, *, strong: bool) -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    column.addWidget(Elided(upper, Role.STRONG if strong else Role.BODY))
    if lower:
        column.addWidget(Elided(lower, Role.MUTED))
    column.addStretch(1)
    return made


class TaskRow(PressedRow):
    """One thing to do. ``opened`` on a click, Entrée or Espace; ``stepped`` when its button is pressed; ↑ ↓ move."""

    opened = Signal(object)
    stepped = Signal(object)

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        self._hovered = False
        self.setFixedHeight(54)
        self.pressed.connect(lambda: self.opened.emit(self.line.opens))
        told = (line.what, line.detail, line.who, line.about, line.age, line.amount)
        self.setAccessibleName(", ".join(text for text in told if text))
        columns = QHBoxLayout(self)
        columns.setContentsMargins(_SIDE, 0, _SIDE, 1)
        columns.setSpacing(_GAP)
        columns.addWidget(IconTile(line.icon, line.tone))
        columns.addWidget(_two_lines(line.what, line.detail, strong=True), 1)
        columns.addWidget(_two_lines(line.who, line.about, strong=False), 1)
        if line.age or line.amount:
            columns.addWidget(_column(_AGE, Pill(line.age, line.tone)))
            columns.addWidget(_column(_AMOUNT, label(line.amount, Role.STRONG), Qt.AlignmentFlag.AlignRight))
        self.button = button(line.button, lambda: self.stepped.emit(line.next_step), weight=Weight.SMALL)
        self.button.setFixedWidth(_BUTTON)
        self.button.setAccessibleName(f"{line.button}, {line.who or line.what}")
        columns.addWidget(self.button)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.hover if self._hovered else colours.card))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        self.draw_focus(painter, self.rect().adjusted(2, 2, -2, -3))
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hover(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(False)

    def _hover(self, on: bool) -> None:
        self._hovered = on
        self.update()


class _GroupHead(QWidget):
    """Title and count at the left, the total in the column of amounts."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        self.setFixedHeight(38)
        line = QHBoxLayout(self)
        line.setContentsMargins(_SIDE, 0, _SIDE, 1)
        line.setSpacing(_GAP)
        title = label(group.title, Role.STRONG)
        line.addWidget(title)
        line.addWidget(Pill(count(group.count), Tone.NEUTRAL))
        line.addStretch(1)
        if group.total is not None:
            line.addWidget(label(self.tr("Total"), Role.MUTED))
            line.addWidget(_column(_AMOUNT, label(amount(group.total), Role.STRONG), Qt.AlignmentFlag.AlignRight))
            line.addSpacing(_BUTTON + _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().head))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens().line))
        painter.end()


class Board(Card):
    """All groups. ``left_for(Destination)`` when a row opens its object, or a button leads to the next step."""

    left_for = Signal(object)

    def __init__(self) -> None:
        super().__init__(padded=False)
        self._groups: tuple[Group, ...] = ()
        self._whole: set[str] = set()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other *groups*; those the user unfolded stay so."""
        self._groups = tuple(groups)
        empty(self.body)
        for group in self._groups:
            self._add(group)
        self.body.addStretch(1)

    def rows(self) -> list[TaskRow]:
        """Return the rows shown, from the top."""
        widgets = (self.body.itemAt(place) for place in range(self.body.count()))
        return [widget for item in widgets if item and isinstance(widget := item.widget(), TaskRow)]

    def heads(self) -> list[str]:
        """Return the titles of the groups shown."""
        return [group.title for group in self._groups]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        rows = self.rows()
        here = next((place for place, row in enumerate(rows) if row.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(rows):
            rows[here + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, group: Group) -> None:
        self.body.addWidget(_GroupHead(group))
        folded = len(group.lines) > SHOWN and (group.page is not None or group.title not in self._whole)
        for line in group.lines[: SHOWN if folded else None]:
            row = TaskRow(line)
            row.opened.connect(self.left_for)
            row.stepped.connect(self._step)
            self.body.addWidget(row)
        if folded:
            self.body.addWidget(self._more(group))

    def _step(self, step: object) -> None:
        if callable(step):
            step()
        else:
            self.left_for.emit(step)

    def _more(self, group: Group) -> QWidget:
        left = group.count - SHOWN
        words = self.tr("Voir l’autre") if left == 1 else self.tr("Voir les {n} autres").format(n=count(left))
        room = QWidget()
        room.setFixedHeight(38)
        line = QHBoxLayout(room)
        line.setContentsMargins(_SIDE, 0, _SIDE, 0)
        line.addWidget(button(words, lambda: self._open(group), weight=Weight.LINK))
        line.addStretch(1)
        return room

    def _open(self, group: Group) -> None:
        if group.page is not None:
            self.left_for.emit(group.page)
        else:
            self._whole.add(group.title)
            self.show_groups(self._groups)
