"""The letters under review: groups under their heads, most serious first, each line with its tick box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gestion_creances.basics.money import Money, total
from gestion_creances.ui.look.fonts import BODY, SECONDARY, font
from gestion_creances.ui.look.icons import paint_icon
from gestion_creances.ui.look.shapes import paint_pill, pill_size
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.pages.reminders.lines import Group, Key, Line, channel_icon
from gestion_creances.ui.speech.formats import amount, counted, painted
from gestion_creances.ui.tables.painter import SIDE, TICK_ROOM, paint_box

_HEAD, _ROW = 36, 54
_ENTRY = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class LetterModel(QAbstractListModel):
    """Heads and lines in the order shown; every line is ticked until the person unticks it."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Group | Line] = []
        self._unticked: set[Key] = set()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other *groups*; what the person unticked stays so."""
        self.beginResetModel()
        self._entries = []
        for group in groups:
            self._entries += [group, *group.lines]
        self.endResetModel()

    def entry(self, row: int) -> Group | Line | None:
        """Return the head or the line shown at *row*, if any."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def lines(self) -> list[Line]:
        """Return the lines shown, from the top."""
        return [entry for entry in self._entries if isinstance(entry, Line)]

    def row_of(self, key: Key) -> int:
        """Return the row that shows the reminder *key*, -1 when none does."""
        rows = (row for row, entry in enumerate(self._entries) if isinstance(entry, Line) and entry.key == key)
        return next(rows, -1)

    def unticked(self) -> frozenset[Key]:
        """Return the reminders left out, shown or not."""
        return frozenset(self._unticked)

    def set_unticked(self, keys: Iterable[Key]) -> None:
        """Leave out exactly *keys*."""
        self._unticked = set(keys)
        self._changed()

    def toggle(self, row: int) -> None:
        """Tick or untick the line at *row*, or the whole group when it is a head."""
        entry = self.entry(row)
        if entry is None or _is_call(entry):
            return
        keys = {entry.key} if isinstance(entry, Line) else {line.key for line in entry.lines}
        off = self.state(entry) is not Qt.CheckState.Unchecked
        self._unticked = self._unticked | keys if off else self._unticked - keys
        self._changed()

    def state(self, entry: Group | Line) -> Qt.CheckState:
        """Return whether *entry* will leave: a group may leave in part."""
        lines = (entry,) if isinstance(entry, Line) else entry.lines
        out = sum(line.key in self._unticked for line in lines)
        if not out:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if out == len(lines) else Qt.CheckState.PartiallyChecked

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        entry = self.entry(index.row())
        if not isinstance(entry, Line):
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if _is_call(entry) else chosen | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == _ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(entry)
        if role == Qt.ItemDataRole.CheckStateRole and not _is_call(entry):
            return self.state(entry).value
        return None

    def _words(self, entry: Group | Line) -> str:
        if isinstance(entry, Group):
            return f"{entry.name}, {amount(entry.asked)}"
        return ", ".join((entry.name, painted(entry.level.name_fr), entry.why, entry.channel, amount(entry.asked)))

    def _changed(self) -> None:
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))
        self.ticked.emit()


class _Painter(QStyledItemDelegate):
    def __init__(self, model: LetterModel) -> None:
        super().__init__()
        self._model = model
        self._strong = font(BODY, QFont.Weight.DemiBold)
        self._quiet = font(SECONDARY)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW if isinstance(index.data(_ENTRY), Line) else _HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(_ENTRY)
        rect = QRect(option.rect)
        painter.save()
        if isinstance(entry, Line):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._line(painter, rect, entry, selected=selected, hovered=hovered)
        elif isinstance(entry, Group):
            self._head(painter, rect, entry)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens().line))
        painter.restore()

    def _head(self, painter: QPainter, rect: QRect, group: Group) -> None:
        painter.fillRect(rect, QColor(tokens().head))
        inner = self._boxed(painter, rect, group)
        words = group.name
        paint_pill(painter, inner, words, group.tone)
        inner.setLeft(inner.left() + pill_size(words).width() + 8)
        going = [line for line in group.lines if self._model.state(line) is Qt.CheckState.Checked]
        self._text(painter, inner, counted(len(group.lines), self.tr("client"), self.tr("clients")), right=False)
        self._text(painter, inner, amount(total(line.asked for line in going)), right=True)

    def _line(self, painter: QPainter, rect: QRect, line: Line, *, selected: bool, hovered: bool) -> None:
        colours = tokens()
        if selected:
            painter.fillRect(rect, QColor(colours.accent_tint))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), QColor(colours.accent))
        elif hovered:
            painter.fillRect(rect, QColor(colours.hover))
        inner = self._boxed(painter, rect, line)
        upper = QRect(inner.left(), inner.top() + 7, inner.width(), 21)
        lower = QRect(inner.left(), inner.top() + 28, inner.width(), 19)
        asked = amount(line.asked)
        self._text(painter, upper, asked, right=True, strong=True)
        room = QFontMetrics(self._strong).horizontalAdvance(asked) + 10
        self._text(painter, upper.adjusted(0, 0, -room, 0), line.name, right=False, strong=True)
        taken = self._channel(painter, lower, line)
        self._text(painter, lower.adjusted(0, 0, -taken, 0), line.why, right=False)

    def _channel(self, painter: QPainter, room: QRect, line: Line) -> int:
        """Paint by which way the letter goes at the right of *room* and return the width it took."""
        colour = QColor(tokens().colour("bad") if line.incomplete else tokens().muted)
        words = self.tr("Sans adresse") if line.incomplete else line.short_channel
        left = room.right() - QFontMetrics(self._quiet).horizontalAdvance(words)
        self._text(painter, room, words, right=True, colour=colour)
        square = QRect(left - 20, room.center().y() - 7, 15, 15)
        paint_icon(painter, square, "warning" if line.incomplete else channel_icon(line.reminder.channel), colour)
        return room.right() - left + 28

    def _boxed(self, painter: QPainter, rect: QRect, entry: Group | Line) -> QRect:
        inner = rect.adjusted(SIDE, 0, -SIDE, -1)
        if _is_call(entry):
            square = QRect(inner.left(), rect.center().y() - 8, 17, 17)
            paint_icon(painter, square, "phone", QColor(tokens().muted))
        else:
            paint_box(painter, QRect(inner.left(), rect.top(), 18, rect.height()), self._model.state(entry))
        return inner.adjusted(TICK_ROOM, 0, 0, 0)

    def _text(
        self,
        painter: QPainter,
        room: QRect,
        text: str,
        *,
        right: bool,
        strong: bool = False,
        colour: QColor | None = None,
    ) -> None:
        face = self._strong if strong else self._quiet
        painter.setFont(face)
        painter.setPen(colour or QColor(tokens().text if strong else tokens().muted))
        shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), shown)


class LetterList(QListView):
    """``current_changed(Line | None)`` when another line is current; ``opened(Line)`` on Entrée or a double click."""

    current_changed = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.letters = LetterModel()
        self.setModel(self.letters)
        self._painter = _Painter(self.letters)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("Lettres à relire"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QListView::item { padding: 0; border-radius: 0; }")
        self.doubleClicked.connect(lambda index: self._open(index.row()))

    def line(self) -> Line | None:
        """Return the current line, if any."""
        entry = self.letters.entry(self.currentIndex().row())
        return entry if isinstance(entry, Line) else None

    def choose(self, key: Key) -> bool:
        """Make the reminder *key* current; return False when it is not shown."""
        row = self.letters.row_of(key)
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.letters.index(row), flag)
        return row >= 0

    def step(self, by: int) -> None:
        """Move to the next line (*by* 1) or the one before (-1)."""
        lines = self.letters.lines()
        here = self.line()
        place = lines.index(here) + by if here in lines else 0
        if 0 <= place < len(lines):
            self.choose(lines[place].key)

    def place(self) -> tuple[int, int]:
        """Return which line is current (1 is the first, 0 none) and how many there are."""
        lines = self.letters.lines()
        here = self.line()
        return (lines.index(here) + 1 if here in lines else 0), len(lines)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.current_changed.emit(self.line())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space:
            self.letters.toggle(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and self._on_box(spot):
            self.letters.toggle(self.indexAt(spot).row())
            self.setFocus()
            return
        super().mousePressEvent(event)

    def _on_box(self, spot: QPoint) -> bool:
        return self.indexAt(spot).isValid() and spot.x() < SIDE + TICK_ROOM

    def _open(self, row: int) -> None:
        entry = self.letters.entry(row)
        if isinstance(entry, Line):
            self.opened.emit(entry)


def _is_call(entry: Group | Line) -> bool:
    return entry.reminder.is_call if isinstance(entry, Line) else entry.calls


def asked(lines: Iterable[Line]) -> Money:
    """Return what *lines* ask for together."""
    return total(line.asked for line in lines)
