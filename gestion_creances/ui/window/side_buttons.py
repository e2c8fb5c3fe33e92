"""The painted buttons of the sidebar: a page with its count, the company in hand, the search."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from gestion_creances.ui.look.fonts import BODY, CAPTION, SMALL, font
from gestion_creances.ui.look.icons import paint_icon
from gestion_creances.ui.look.labels import plain_tip
from gestion_creances.ui.look.shapes import pill_font
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import initials
from gestion_creances.ui.window.places import Place

WIDTH = 256


class _Painted(QAbstractButton):
    """A button painted by hand; a click leaves the focus where it was, Tab reaches it."""

    def __init__(self, text: str, height: int) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 24, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def panel(self, painter: QPainter, fill: str, edge: str) -> None:
        """Paint the rounded ground, with the focus ring when Tab has brought us here."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 2))
        elif edge:
            painter.setPen(QPen(QColor(edge), 1))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        inset = painter.pen().widthF() / 2 if painter.pen().style() != Qt.PenStyle.NoPen else 0.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)


class NavItem(_Painted):
    """A page in the sidebar, with its count."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.title, 36)
        self.place = place
        self._count = 0
        self.setCheckable(True)
        self.setAutoExclusive(False)

    def count(self) -> int:
        """Return the count shown."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show *count* in a pill, or none for zero."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        lit = self.isChecked()
        fill = colours.accent_tint if lit else colours.hover if self.underMouse() else ""
        self.panel(painter, fill, "")
        ink = QColor(colours.accent_text if lit else colours.text)
        middle = self.height() // 2
        paint_icon(
            painter,
            QRect(9, middle - 9, 18, 18),
            self.place.icon,
            QColor(colours.accent_text if lit else colours.muted),
        )
        face = font(BODY, QFont.Weight.DemiBold if lit else QFont.Weight.Normal)
        room = QRect(36, 0, self.width() - 40 - self._badge(painter, lit), self.height())
        painter.setFont(face)
        painter.setPen(ink)
        shown = QFontMetrics(face).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _badge(self, painter: QPainter, lit: bool) -> int:
        if not self._count:
            return 0
        colours = tokens()
        text = str(self._count) if self._count < 100 else "99+"
        face = pill_font()
        width = max(QFontMetrics(face).horizontalAdvance(text) + 14, 24)
        box = QRect(self.width() - width - 6, self.height() // 2 - 10, width, 20)
        info = colours.ink(Tone.INFO)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if lit else info.tint))
        painter.drawRoundedRect(box, 10, 10)
        painter.setFont(face)
        painter.setPen(QColor(colours.on_accent if lit else info.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width + 6


class CompanyButton(_Painted):
    """The company in hand; a click shows the others."""

    def __init__(self) -> None:
        super().__init__("", 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        self.panel(painter, colours.hover if self.underMouse() else colours.head, colours.edge)
        tile = QRect(8, 6, 28, 28)
        ink = colours.ink(Tone.NEUTRAL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink.tint))
        painter.drawRoundedRect(tile, 6, 6)
        painter.setFont(font(SMALL, QFont.Weight.Bold))
        painter.setPen(QColor(ink.text))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, initials(self.text()))
        face = font(BODY, QFont.Weight.DemiBold)
        room = QRect(46, 0, self.width() - 46 - 30, self.height())
        painter.setFont(face)
        painter.setPen(QColor(colours.text))
        shown = QFontMetrics(face).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        paint_icon(painter, QRect(self.width() - 26, 13, 14, 14), "caret-down", QColor(colours.muted))
        painter.end()


class SearchButton(_Painted):
    """What looks like a search box and opens the finder."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("sidebar", "Rechercher"), 36)
        self.setToolTip(QCoreApplication.translate("sidebar", "Rechercher un client, une facture, une page (Ctrl+K)"))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens()
        painter = QPainter(self)
        self.panel(painter, colours.hover if self.underMouse() else colours.card, colours.edge)
        muted = QColor(colours.muted)
        paint_icon(painter, QRect(10, 10, 16, 16), "magnifying-glass", muted)
        painter.setFont(font(BODY))
        painter.setPen(muted)
        painter.drawText(QRect(35, 0, self.width() - 100, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        key = QRect(self.width() - 58, 8, 50, 20)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.head))
        painter.drawRoundedRect(key, 4, 4)
        painter.setFont(font(CAPTION, QFont.Weight.DemiBold))
        painter.setPen(muted)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, "Ctrl+K")
        painter.end()
