"""The few shapes painted by hand wherever they appear: the status pill and the bar of shares."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath

from gestion_creances.ui.look.fonts import SMALL, font
from gestion_creances.ui.look.icons import paint_icon
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone

PILL_HEIGHT = 22
_SIDE = 9
_ICON = 14


def pill_font() -> QFont:
    """Return the font of a pill: 12 px semi-bold."""
    return font(SMALL, QFont.Weight.DemiBold)


def pill_size(text: str, icon_name: str = "") -> QSize:
    """Return the size a pill needs to show *text* whole."""
    width = QFontMetrics(pill_font()).horizontalAdvance(text) + 2 * _SIDE
    return QSize(max(width + (_ICON + 4 if icon_name else 0), PILL_HEIGHT + 2), PILL_HEIGHT)


def paint_pill(painter: QPainter, rect: QRect, text: str, tone: Tone, icon_name: str = "") -> None:
    """Paint a pill at the left of *rect*, vertically centred, elided when *rect* is too narrow."""
    ink = tokens().ink(tone)
    wanted = pill_size(text, icon_name)
    box = QRect(rect.left(), rect.center().y() - PILL_HEIGHT // 2 + 1, min(wanted.width(), rect.width()), PILL_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.tint))
    painter.drawRoundedRect(box, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    inner = box.adjusted(_SIDE, 0, -_SIDE, 0)
    if icon_name:
        square = QRect(inner.left(), box.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        paint_icon(painter, square, icon_name, QColor(ink.text))
        inner.setLeft(inner.left() + _ICON + 4)
    face = pill_font()
    painter.setFont(face)
    painter.setPen(QColor(ink.text))
    shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
    painter.restore()


def paint_shares(painter: QPainter, rect: QRectF, shares: Sequence[tuple[float, QColor]], track: QColor) -> None:
    """Paint a rounded bar filled from the left by *shares* (each 0 to 1 of the whole), two pixels apart."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setClipPath(shape)
    painter.fillRect(rect, track)
    left = rect.left()
    for share, colour in shares:
        width = max(0.0, share) * rect.width()
        if width > 0:
            painter.fillRect(QRectF(left, rect.top(), max(width - 1.5, 1.0), rect.height()), colour)
        left += width
    painter.restore()
