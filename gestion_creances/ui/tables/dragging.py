"""Lets the rows of a list be dragged onto the rows of another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView


def mime_of(kind: str, ids: Sequence[int]) -> QMimeData:
    """Return what a drag of *ids* carries."""
    mime = QMimeData()
    mime.setData(kind, ",".join(map(str, ids)).encode())
    return mime


def ids_in(mime: QMimeData, kind: str) -> tuple[int, ...]:
    """Return the ids that a drag carries; nothing when it is of another kind."""
    if not mime.hasFormat(kind):
        return ()
    text = bytes(mime.data(kind).data()).decode()
    return tuple(int(part) for part in text.split(",") if part)


class Pulling(QObject):
    """Begins a drag when a row of *table* is pulled: *gives* tells what row number → ids are carried as *kind*."""

    def __init__(self, table: QTableView, kind: str, gives: Callable[[int], Sequence[int]]) -> None:
        super().__init__(table)
        self._table, self._kind, self._gives = table, kind, gives
        self._pressed: QPoint | None = None
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = place
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() is QEvent.Type.MouseMove and self._pressed is not None:
            if (place - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return True
            ids = self._gives(self._table.indexAt(self._pressed).row())
            self._pressed = None
            if ids:
                self._drag(ids)
            return True
        return False

    def _drag(self, ids: Sequence[int]) -> None:
        drag = QDrag(self._table)
        drag.setMimeData(mime_of(self._kind, ids))
        drag.exec(Qt.DropAction.MoveAction)


class Dropping(QObject):
    """Takes what is dropped on a row of *table*: *takes* receives the ids carried as *kind*, and the row's number."""

    def __init__(self, table: QTableView, kind: str, takes: Callable[[Sequence[int], int], object]) -> None:
        super().__init__(table)
        self._table, self._kind, self._takes = table, kind, takes
        viewport = table.viewport()
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.mimeData().hasFormat(self._kind):
            row = self._table.indexAt(event.position().toPoint()).row()
            if row < 0:
                event.ignore()
            else:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self._takes(ids_in(event.mimeData(), self._kind), row)
            return True
        return super().eventFilter(watched, event)
