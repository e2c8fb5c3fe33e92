"""The icons of the program, drawn from a font of outlines crisp at any size, in the colours of the theme."""

from __future__ import annotations

import json
from functools import cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from gestion_creances.ui.look.fonts import package_file
from gestion_creances.ui.look.theme import tokens

# qtawesome loads all its families at the first icon (about 0.2 s): its one font file that we use is read directly.
_FONT = "fonts/phosphor-1.3.0.ttf"
_NAMES = "fonts/phosphor-charmap-1.3.0.json"


@cache
def _glyphs() -> dict[str, str]:
    """Return icon name → character of the icon font."""
    codes: dict[str, str] = json.loads(package_file("qtawesome", _NAMES).read_text("utf-8"))
    return {name: chr(int(code, 16)) for name, code in codes.items()}


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(package_file("qtawesome", _FONT)))
    return QFontDatabase.applicationFontFamilies(number)[0]


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Paint the icon *name* (``file-text``) in the square of *rect*; raise KeyError when there is no such icon."""
    side = min(rect.width(), rect.height())
    face = QFont(_family())
    face.setPixelSize(max(side, 1))
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(face)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, _glyphs()[name])
    painter.restore()


class _Outline(QIconEngine):
    """Paints one icon in the colours of the theme in force at that moment."""

    def __init__(self, name: str, colour: str, on: str) -> None:
        super().__init__()
        self._name, self._colour, self._on = name, colour, on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        lit = state is QIcon.State.On or mode is QIcon.Mode.Selected
        name = "muted" if mode is QIcon.Mode.Disabled else self._on if lit else self._colour
        colour = QColor(tokens().colour(name))
        # A room wider than high leaves the gap between an icon and the words after it.
        square = QRect(rect.left(), rect.top(), min(rect.width(), rect.height()), rect.height())
        paint_icon(painter, square, self._name, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QPixmap(size)
        if image.isNull():
            # A button being laid out may have no room yet: there is nothing to paint on.
            return image
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return image


def icon(name: str, colour: str = "muted", on: str = "accent_text") -> QIcon:
    """Return the Phosphor icon *name* in the token or tone *colour* (and *on* when checked or selected)."""
    if name not in _glyphs():
        raise KeyError(name)
    return QIcon(_Outline(name, colour, on))
