"""Texts by their role on the page: title, heading, figure, secondary line."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gestion_creances.ui.look.icons import paint_icon
from gestion_creances.ui.look.shapes import PILL_HEIGHT, paint_pill, pill_size
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"})


class Role(StrEnum):
    """What a text is, which decides its size, weight and colour."""

    TITLE = "h1"
    HEADING = "h2"
    FIGURE = "figure"
    KPI = "kpi"
    BODY = "body"
    STRONG = "strong"
    MUTED = "muted"
    SECTION = "section"


def set_role(widget: QWidget, name: str, value: str) -> None:
    """Set the style property *name* and restyle *widget* at once."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def plain_tip(text: str) -> str:
    """Return *text* so that a tooltip shows it as typed, never as markup."""
    shown = text.translate(_ESCAPED)
    return f"<span>{shown}</span>" if text else ""


def label(text: str, role: Role = Role.BODY, *, wrap: bool = False, tone: Tone | None = None) -> QLabel:
    """Return a plain-text label in its *role* (text never read as markup)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role.value)
    made.setWordWrap(wrap)
    if tone is not None:
        made.setProperty("tone", tone.value)
    return made


class Elided(QLabel):
    """A one-line label that shortens its text with « … » when room is short; the tooltip has it whole."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        left_out: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Show *text* in its *role*; *left_out* is the part that gives way."""
        super().__init__()
        self._left_out = left_out
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""
        self.set_whole(text)

    def set_whole(self, text: str) -> None:
        """Show *text*, shortened to the room there is."""
        self._whole = text
        self.setAccessibleName(text)
        self._shorten()

    def whole(self) -> str:
        """Return the text as given."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, self._left_out, max(self.width(), 1))
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._whole) + 2, super().sizeHint().height())


class Pill(QWidget):
    """A status: a word on a tint of its tone."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL, icon_name: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._text, self._tone, self._icon = text, tone, icon_name
        self.show_status(text, tone, icon_name)

    def show_status(self, text: str, tone: Tone, icon_name: str = "") -> None:
        """Show another word and tone; an empty *text* hides the pill."""
        self._text, self._tone, self._icon = text, tone, icon_name
        self.setAccessibleName(text)
        if text and self.parentWidget() is None:
            # Shown now it would be a window of its own for a moment: it shows with what it is put into.
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        else:
            self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word shown."""
        return self._text

    def tone(self) -> Tone:
        """Return the tone shown."""
        return self._tone

    def sizeHint(self) -> QSize:
        return pill_size(self._text, self._icon)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, QRect(0, 0, self.width(), PILL_HEIGHT), self._text, self._tone, self._icon)
        painter.end()


class IconTile(QWidget):
    """An icon on a rounded tint of its tone (or bare, without tint)."""

    def __init__(self, icon_name: str, tone: Tone | None = None, side: int = 32, glyph: int = 18) -> None:
        super().__init__()
        self._icon, self._tone, self._glyph = icon_name, tone, glyph
        self.setFixedSize(side, side)

    def show_icon(self, icon_name: str, tone: Tone | None) -> None:
        """Show another icon and tone."""
        self._icon, self._tone = icon_name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(tokens().muted)
        if self._tone is not None:
            ink = tokens().ink(self._tone)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ink.tint))
            painter.drawRoundedRect(self.rect(), 8, 8)
            colour = QColor(ink.text)
        inset = (self.width() - self._glyph) // 2
        paint_icon(painter, QRect(inset, inset, self._glyph, self._glyph), self._icon, colour)
        painter.end()
