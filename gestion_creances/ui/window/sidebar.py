"""The left side of the window: the program's name, the company, the search, and the pages with their counts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from gestion_creances.ui.look.fonts import BODY, CAPTION, SMALL, font
from gestion_creances.ui.look.icons import paint_icon
from gestion_creances.ui.look.labels import IconTile, Role, label, plain_tip
from gestion_creances.ui.look.shapes import pill_font
from gestion_creances.ui.look.theme import tokens
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import initials
from gestion_creances.ui.window.places import Group, Place

WIDTH = 256
_LOW_WINDOW = 800


def group_title(group: Group) -> str:
    """Return the heading above a group of pages."""
    match group:
        case Group.STEERING:
            return QCoreApplication.translate("sidebar", "Pilotage")
        case Group.COLLECTION:
            return QCoreApplication.translate("sidebar", "Recouvrement")
        case Group.TREASURY:
            return QCoreApplication.translate("sidebar", "Trésorerie")
        case _:
            return ""


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


class Sidebar(QFrame):
    """256 pixels of navigation. ``chosen(key)``, ``search_wanted``, and the company menu's own actions."""

    chosen = Signal(str)
    search_wanted = Signal()

    def __init__(self, places: Iterable[Place]) -> None:
        super().__init__()
        self.setProperty("surface", "sidebar")
        self.setFixedWidth(WIDTH)
        self.items: dict[str, NavItem] = {}
        self._sections: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 13, 10)
        column.setSpacing(0)
        column.addLayout(self._brand())
        self.company = CompanyButton()
        self.company.hide()
        self.company.clicked.connect(self._show_companies)
        self._company_actions: list[QAction] = []
        search = SearchButton()
        search.clicked.connect(self.search_wanted)
        for widget in (self.company, search):
            column.addSpacing(8)
            column.addWidget(widget)
        placed = tuple(places)
        for group in (Group.STEERING, Group.COLLECTION, Group.TREASURY):
            self._add_group(column, group, [place for place in placed if place.group is group])
        column.addStretch(1)
        line = QFrame()
        line.setProperty("surface", "line")
        line.setFixedHeight(1)
        column.addWidget(line)
        column.addSpacing(6)
        self._add_group(column, Group.BOTTOM, [place for place in placed if place.group is Group.BOTTOM])

    def set_company(self, name: str) -> None:
        """Show the company in hand; an empty name hides the button."""
        self.company.setText(name)
        self.company.setAccessibleName(self.tr("Société\u00a0: {name}").format(name=name))
        self.company.setVisible(bool(name))

    def set_company_actions(self, actions: Iterable[QAction]) -> None:
        """Set what the company button offers (the other companies, open, new)."""
        self._company_actions = list(actions)

    def light(self, key: str) -> None:
        """Light the entry of *key* only."""
        for name, item in self.items.items():
            item.setChecked(name == key)

    def set_count(self, key: str, count: int) -> None:
        """Show a count on the entry of *key*; ignored when it has none."""
        if key in self.items:
            self.items[key].set_count(count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < _LOW_WINDOW
        for item in self.items.values():
            item.setFixedHeight(32 if low else 36)
        for section in self._sections:
            section.setFixedHeight(30 if low else 38)

    def _brand(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(IconTile("wallet", Tone.INFO, side=32, glyph=18))
        name = label(self.tr("Gestion des créances"), Role.HEADING)
        line.addWidget(name, 1)
        return line

    def _add_group(self, column: QVBoxLayout, group: Group, places: list[Place]) -> None:
        if not places:
            return
        if heading := group_title(group):
            section = label(heading.upper(), Role.SECTION)
            section.setContentsMargins(9, 0, 0, 4)
            section.setAlignment(Qt.AlignmentFlag.AlignBottom)
            self._sections.append(section)
            column.addWidget(section)
        for place in places:
            item = NavItem(place)
            item.clicked.connect(lambda _=False, key=place.key: self.chosen.emit(key))
            self.items[place.key] = item
            column.addWidget(item)

    def _show_companies(self) -> None:
        if not self._company_actions:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setMinimumWidth(self.company.width())
        menu.addActions(self._company_actions)
        menu.popup(self.company.mapToGlobal(self.company.rect().bottomLeft()))
