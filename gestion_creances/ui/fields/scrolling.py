"""Areas that scroll when what is inside them is larger than the room there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

# What a dialog and its frame need of the screen around the area: margins, title bar, a message, buttons.
_BESIDE = QSize(64, 190)


def scrolling(inside: QWidget) -> QScrollArea:
    """Return an area in which *inside* scrolls, as wide as the area, without a frame or a stop of its own for Tab."""
    inside.setProperty("surface", "scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


class ScreenBound(QScrollArea):
    """An area as large as *inside* until the screen is full; from there on *inside* scrolls."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        inside.setProperty("surface", "scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self._inside = inside

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.minimumSizeHint().boundedTo(self.screen().availableSize() - _BESIDE)

    def hasHeightForWidth(self) -> bool:
        return self._inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return max(self._inside.heightForWidth(width), self._inside.minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
