"""A card: the white panel with rounded corners that holds one subject of a page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ui.look.labels import Pill, Role, label
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone


class Card(QFrame):
    """A panel with an optional heading, a count beside it, and room for links at the right of the heading.

    Put widgets into ``card.body`` (a vertical layout). ``padded=False`` lets a list reach the edges.
    """

    def __init__(self, heading: str = "", *, count: str = "", count_tone: Tone = Tone.NEUTRAL, padded: bool = True):
        super().__init__()
        self.setProperty("surface", "panel")
        self._corners: _Corners | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        self._top = QWidget()
        self._line = QHBoxLayout(self._top)
        self._line.setContentsMargins(15, 12, 15, 8 if padded else 12)
        self._line.setSpacing(8)
        self._heading = label(heading, Role.HEADING)
        self._count = Pill(count, count_tone)
        self._line.addWidget(self._heading)
        self._line.addWidget(self._count)
        self._line.addStretch(1)
        self._top.setVisible(bool(heading))
        outer.addWidget(self._top)
        self.body = QVBoxLayout()
        side = 15 if padded else 0
        self.body.setContentsMargins(side, 2 if heading else side, side, side)
        self.body.setSpacing(8 if padded else 0)
        outer.addLayout(self.body, 1)
        self._corners = None if padded else _Corners(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._corners is not None:
            self._corners.resize(self.size())
            self._corners.raise_()

    def set_heading(self, text: str) -> None:
        """Change the heading; an empty text takes the heading line away."""
        self._heading.setText(text)
        self._top.setVisible(bool(text))

    def set_count(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Show a count beside the heading, or take it away when *text* is empty."""
        self._count.show_status(text, tone)

    def add_to_heading(self, widget: QWidget) -> None:
        """Put a link, a button or a choice at the right end of the heading line."""
        self._top.setVisible(True)
        self._line.addWidget(widget)


class _Corners(QWidget):
    """Rounds the corners of what reaches the edges of a card, by painting over them."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        whole = QPainterPath()
        whole.addRect(QRectF(self.rect()))
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole.subtracted(inside), QColor(colours.page))
        painter.setPen(QColor(colours.line))
        painter.drawPath(inside)
        painter.end()


class ClickCard(Card):
    """A card that opens something: with the mouse, or with Entrée or Espace once Tab has reached it."""

    clicked = Signal()

    def __init__(self, heading: str = "") -> None:
        super().__init__(heading)
        self.set_clickable(True)

    def set_clickable(self, clickable: bool) -> None:
        """Say whether the card opens something."""
        self.setProperty("clickable", clickable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if clickable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        self.style().unpolish(self)
        self.style().polish(self)

    def _open(self) -> bool:
        if self.property("clickable"):
            self.clicked.emit()
            return True
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if not (event.button() is Qt.MouseButton.LeftButton and inside and self._open()):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if not (opens and self._open()):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self.update()


def separator(*, vertical: bool = False) -> QFrame:
    """Return a one-pixel line that parts two regions of a card."""
    made = QFrame()
    made.setProperty("surface", "line")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made
