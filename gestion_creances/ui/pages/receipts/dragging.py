"""Lets a payment be dragged from its list onto the invoice it pays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.open_dues import PAYMENT_MIME
from gestion_creances.ui.tables.list_view import ListView


def payment_mime(row: ItemRow) -> QMimeData:
    """Return what a drag of *row* carries."""
    mime = QMimeData()
    mime.setData(PAYMENT_MIME, str(row.item_id).encode())
    return mime


class PaymentDragging(QObject):
    """Begins a drag when a payment with money left is pulled; *begins* is called first, to show where it may go."""

    def __init__(self, listed: ListView[ItemRow], begins: Callable[[ItemRow], object]) -> None:
        super().__init__(listed)
        self._list, self._begins = listed, begins
        self._pressed: QPoint | None = None
        listed.table.viewport().installEventFilter(self)

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
            far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            row = self._list.model.row_at(self._list.table.indexAt(self._pressed).row())
            if far and row is not None and row.open.cents < 0:
                self._pressed = None
                self._drag(row)
                return True
        return False

    def _drag(self, row: ItemRow) -> None:
        self._begins(row)
        drag = QDrag(self._list)
        drag.setMimeData(payment_mime(row))
        drag.exec(Qt.DropAction.MoveAction)
