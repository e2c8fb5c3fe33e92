"""Ctrl+Z takes back the last deed when the line that has the caret has nothing typed to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


class UndoKey(QObject):
    """Watches the line that has the caret: a line claims Ctrl+Z even when it can do nothing with it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, left: QWidget | None, entered: QWidget | None) -> None:
        if isinstance(left, QLineEdit):
            left.removeEventFilter(self)
        if isinstance(entered, QLineEdit):
            entered.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(watched, QLineEdit):
            return False
        asks = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo)
        if not asks or watched.isUndoAvailable():
            return False
        event.ignore()
        return True
