"""The short word at the bottom that something was done, with « Annuler » for ten seconds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.requests import Toast

LASTS = 10_000


class ToastBar(QFrame):
    """Floats over the bottom of its parent; one word at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("surface", "toast")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 10, 8)
        line.setSpacing(12)
        self._text = label("", Role.STRONG)
        self._undo = button(self.tr("Annuler"), self.undo, weight=Weight.SMALL)
        line.addWidget(self._text)
        line.addWidget(self._undo)
        self._toast: Toast | None = None
        self._end = QTimer(self, singleShot=True, interval=LASTS)
        self._end.timeout.connect(self.clear)
        parent.installEventFilter(self)
        self.hide()

    def show_toast(self, toast: Toast) -> None:
        """Show *toast* for ten seconds, instead of the one before."""
        self._toast = toast
        self._text.setText(toast.text)
        self._undo.setVisible(toast.undo is not None)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._end.start()

    def toast(self) -> Toast | None:
        """Return what is shown."""
        return self._toast

    def undo(self) -> bool:
        """Take back what was done; return whether there was something to take back."""
        toast = self._toast
        self.clear()
        if toast is None or toast.undo is None:
            return False
        toast.undo()
        return True

    def clear(self) -> None:
        """Take the word away; what was done stays done."""
        self._toast = None
        self._end.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        over = self._over
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - 84)
