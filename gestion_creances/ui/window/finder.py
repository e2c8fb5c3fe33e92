"""Ctrl+K: one box that finds a page, a customer, an invoice, and goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.speech.folding import folded
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.window.places import Group, Hit, Place, Search

_PAUSE = 120
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Finder(QDialog):
    """Lists pages whose title holds the words typed, then what the search finds. ``went_to(Destination)``."""

    went_to = Signal(object)

    def __init__(self, places: Sequence[Place], search: Search | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName(self.tr("Rechercher"))
        self._over = parent
        self._places = tuple(place for place in places if place.group is not Group.HIDDEN)
        self._search = search
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        frame.setProperty("surface", "popup")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 4, 10, 10)
        column.setSpacing(2)
        self.box = QLineEdit()
        self.box.setProperty("surface", "bare")
        self.box.setPlaceholderText(self.tr("Un client, une facture, un SIREN, une page…"))
        self.box.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
        self.box.installEventFilter(self)
        self.found = QListWidget()
        self.found.setIconSize(QSize(18, 18))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.itemClicked.connect(self._go)
        self._hint = label(self.tr("↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer"), Role.MUTED)
        column.addWidget(self.box)
        column.addWidget(self.found, 1)
        column.addWidget(self._hint)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self.box.textChanged.connect(self._pause.start)
        self._look()

    def appear(self) -> None:
        """Open over the middle of the window's top, with an empty box."""
        self.box.clear()
        self._look()
        parent = self._over
        self.resize(min(600, parent.width() - 80), min(420, parent.height() - 120))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + 72)
        self.show()
        self.box.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._move(event.key())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pause.stop()
                self._look_if_changed()
                self._go(self.found.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _move(self, key: int) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}[Qt.Key(key)]
        last = self.found.count() - 1
        self.found.setCurrentRow(max(0, min(last, self.found.currentRow() + step)))

    def _look_if_changed(self) -> None:
        if self.found.property("asked") != self.box.text():
            self._look()

    def _look(self) -> None:
        text = self.box.text()
        words = folded(text).split()
        self.found.clear()
        self.found.setProperty("asked", text)
        for place in self._places:
            if all(word in folded(place.title) for word in words):
                self._add(Hit(place.title, "", place.icon, place.key))
        if self._search is not None and words:
            self._add_found(self._search, text)
        self.found.setCurrentRow(0)

    def _add_found(self, search: Search, text: str) -> None:
        try:
            for hit in search(text):
                self._add(hit)
        except Outcome as outcome:
            told = QListWidgetItem(icon("warning", "bad"), sentence(outcome))
            told.setFlags(Qt.ItemFlag.NoItemFlags)
            self.found.addItem(told)

    def _add(self, hit: Hit) -> None:
        text = f"{hit.title}   {hit.detail}" if hit.detail else hit.title
        item = QListWidgetItem(icon(hit.icon), text)
        item.setData(Qt.ItemDataRole.UserRole, Destination(hit.page, hit.argument))
        self.found.addItem(item)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is None or item.flags() == Qt.ItemFlag.NoItemFlags:
            return
        self.hide()
        self.went_to.emit(item.data(Qt.ItemDataRole.UserRole))
