"""A place to drop files on, or to press to choose them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout

from gestion_creances.ui.look.labels import IconTile, Role, label, set_role
from gestion_creances.ui.look.tokens import Tone


class DropZone(QFrame):
    """``files_given(list of paths)`` when files were dropped or chosen. *kinds* is a file dialog filter.

    ``folder`` is where one begins to choose.
    """

    files_given = Signal(list)

    def __init__(self, heading: str, hint: str = "", kinds: str = "", icon_name: str = "upload-simple") -> None:
        super().__init__()
        self.setProperty("surface", "drop")
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(132)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(hint)
        self._heading, self._kinds = heading, kinds
        self.folder = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(IconTile(icon_name, Tone.INFO, side=40, glyph=22), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(label(heading, Role.STRONG), 0, Qt.AlignmentFlag.AlignHCenter)
        told = label(hint, Role.MUTED, wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        told.setVisible(bool(hint))
        column.addWidget(told)
        column.addStretch(1)

    def browse(self) -> None:
        """Let the user choose files."""
        paths, _ = QFileDialog.getOpenFileNames(self, self._heading, self.folder, self._kinds)
        if paths:
            self.files_given.emit(paths)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.browse()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.browse()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._light(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(over=False)
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_given.emit(paths)

    def _light(self, *, over: bool) -> None:
        set_role(self, "over", "true" if over else "false")
