"""The name of a customer that opens his card, shortened when room is short."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from gestion_creances.ui.look.labels import plain_tip


class NameLink(QPushButton):
    """A link with *name*; *pressed* opens it."""

    def __init__(self, name: str, pressed: Callable[[], object]) -> None:
        super().__init__(name.replace("&", "&&"))
        self._whole = name
        self.setProperty("weight", "link")
        self.setStyleSheet("text-align: left")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Ouvrir la fiche de {name}").format(name=name))
        self.clicked.connect(lambda: pressed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width() - 4)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
