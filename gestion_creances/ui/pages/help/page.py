"""The page Aide: sections at the left, their entries at the right, and a search over all of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.company.legal_rates import RateTable
from gestion_creances.desk import Desk
from gestion_creances.kpi.indicator import Kpi
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.search_box import SearchBox
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.help.about import about
from gestion_creances.ui.pages.help.figures import figures
from gestion_creances.ui.pages.help.getting_paid import getting_paid
from gestion_creances.ui.pages.help.guide import first_steps, keys, pages
from gestion_creances.ui.pages.help.law import law
from gestion_creances.ui.pages.help.money_in import money_in
from gestion_creances.ui.pages.help.section import Entry, Section
from gestion_creances.ui.speech.folding import folded
from gestion_creances.usecases.view_figures import view_indicators

_INDEX = 220
# As wide as lines stay easy to read.
_TEXT = 820


class HelpPage(Page):
    """Read from top to bottom, or found by a word."""

    concerns = Changes.RATES

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Aide"))
        self.workplace = workplace
        self.search = SearchBox(self.tr("Chercher dans l’aide"))
        self.search.setFixedWidth(280)
        self.search.textChanged.connect(self._filter)
        self.header.add_widget(self.search)
        self._sections: tuple[Section, ...] = ()
        self._cards: dict[str, Card] = {}
        self._index = QVBoxLayout()
        self._index.setSpacing(2)
        index = QWidget()
        index.setFixedWidth(_INDEX)
        index.setLayout(self._index)
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        inside.setMaximumWidth(_TEXT)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(16)
        self._text = QScrollArea()
        self._text.setWidgetResizable(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setAccessibleName(self.tr("Texte de l’aide"))
        self._text.setWidget(inside)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(index, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        self.body.addLayout(line, 1)

    def refresh(self, changes: Changes) -> None:
        self.workplace.fetch(self.tr("Lecture de l’aide"), _facts, lambda facts: self._show(*facts))

    def filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def open_with(self, argument: object) -> None:
        if isinstance(argument, str):
            self._go_to(argument)

    def shown(self) -> tuple[str, ...]:
        """Return the titles of the entries in view, in order."""
        words = folded(self.search.text()).split()
        return tuple(entry.title for section in self._sections for entry in section.entries if entry.holds(words))

    def _show(self, rates: RateTable, indicators: Mapping[str, Kpi]) -> None:
        guide = (first_steps(), getting_paid(), money_in(), pages())
        self._sections = (*guide, figures(indicators), law(rates), keys(), about())
        empty(self._index)
        for section in self._sections:
            self._index.addWidget(self._index_button(section))
        self._index.addStretch(1)
        self._filter()

    def _index_button(self, section: Section) -> QPushButton:
        made = button(section.title, partial(self._go_to, section.key), weight=Weight.LINK, icon_name=section.icon)
        made.setStyleSheet("text-align: left;")
        return made

    def _filter(self) -> None:
        """Show the entries that hold the words typed, section by section."""
        words = folded(self.search.text()).split()
        empty(self._column)
        self._cards = {}
        for section in self._sections:
            entries = [entry for entry in section.entries if entry.holds(words)]
            if entries:
                self._cards[section.key] = card = self._card(section, entries)
                self._column.addWidget(card)
        if self._sections and not self._cards:
            self._column.addWidget(
                EmptyState(self.tr("Rien dans l’aide"), self.tr("Essayez un autre mot."), "magnifying-glass")
            )
        self._column.addStretch(1)

    def _card(self, section: Section, entries: list[Entry]) -> Card:
        card = Card(section.title)
        card.body.setSpacing(14)
        if section.remark:
            card.body.addWidget(label(section.remark, Role.MUTED, wrap=True))
        if section.key == "keys":
            card.body.addLayout(_key_table(entries))
            return card
        for entry in entries:
            card.body.addLayout(self._entry(entry))
        return card

    def _entry(self, entry: Entry) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(label(entry.title, Role.STRONG, wrap=True), 1)
        if entry.page:
            opens = button(self.tr("Ouvrir"), partial(self.go, entry.page), weight=Weight.LINK)
            opens.setAccessibleName(self.tr("Ouvrir\u00a0: {title}").format(title=entry.title))
            top.addWidget(opens, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        text = label(entry.text, Role.BODY, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(text)
        return column

    def _go_to(self, key: str) -> None:
        if (card := self._cards.get(key)) is not None:
            self._text.verticalScrollBar().setValue(card.y())


def _key_table(entries: list[Entry]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, entry in enumerate(entries):
        grid.addWidget(label(entry.title, Role.STRONG), row, 0)
        grid.addWidget(label(entry.text, Role.BODY, wrap=True), row, 1)
    return grid


def _facts(desk: Desk) -> tuple[RateTable, dict[str, Kpi]]:
    with desk.books.reading() as session:
        rates = session.settings.rates()
    return rates, view_indicators(desk)
