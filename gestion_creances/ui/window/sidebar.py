"""The left side of the window: the program's name, the company, the search, and the pages with their counts."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gestion_creances.ui.look.labels import IconTile, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.window.places import Group, Place
from gestion_creances.ui.window.side_buttons import WIDTH, CompanyButton, NavItem, SearchButton

# Heights of an entry and of a heading, from the roomiest to the closest, and what stands around them.
_HEIGHTS = ((36, 38), (32, 30), (28, 24), (24, 20))
_AROUND = 156


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
        room = self.height() - _AROUND
        entries, headings = len(self.items), len(self._sections)
        fitting = (each for each in _HEIGHTS if entries * each[0] + headings * each[1] <= room)
        entry, heading = next(fitting, _HEIGHTS[-1])
        for item in self.items.values():
            item.setFixedHeight(entry)
        for section in self._sections:
            section.setFixedHeight(heading)

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
