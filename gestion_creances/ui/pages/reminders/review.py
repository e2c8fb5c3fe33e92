"""Step two: every letter to read over beside its list, and every invoice left alone with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from gestion_creances.dunning.reason import Reason
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.search_box import SearchBox
from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.reminders.checks import FreshnessStrip
from gestion_creances.ui.pages.reminders.left_list import LeftList
from gestion_creances.ui.pages.reminders.letter_list import LetterList
from gestion_creances.ui.pages.reminders.lines import Group, Left, Line
from gestion_creances.ui.pages.reminders.preview import Preview
from gestion_creances.ui.speech.folding import folded
from gestion_creances.ui.speech.formats import count, painted
from gestion_creances.ui.tables.menus import export_menu
from gestion_creances.ui.tables.sheet import Sheet

_LETTERS, _LEFT = 0, 1
_PAUSE = 150
_NARROW = 1080


class ReviewStep(QWidget):
    """The two lists and the letter in view.

    ``ticked`` when another set of letters would leave; ``customer_wanted(id)``; ``letters_export_wanted(kind)``;
    ``notice_wanted(Left)`` for a formal notice out of the cycle, ``call_wanted(id)`` to make a call.
    """

    ticked = Signal()
    customer_wanted = Signal(int)
    letters_export_wanted = Signal(str)
    notice_wanted = Signal(object)
    call_wanted = Signal(int)

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._groups: Sequence[Group] = ()
        self.letters = LetterList()
        self.left = LeftList()
        self.preview = Preview(workplace)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.search = SearchBox(self.tr("Filtrer"))
        self.levels: Choice[str] = Choice([(self.tr("Tous les niveaux"), "")], self.tr("Niveau"))
        self.warning = FreshnessStrip()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self._add_keys()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.warning)
        line = QHBoxLayout()
        line.setSpacing(16)
        column.addLayout(line, 1)
        self._card = Card(padded=False)
        top = QWidget()
        across = QHBoxLayout(top)
        across.setContentsMargins(16, 4, 12, 0)
        across.addWidget(self.tabs)
        across.addStretch(1)
        self._card.body.addWidget(top)
        self._filters = QWidget()
        filters = QHBoxLayout(self._filters)
        filters.setContentsMargins(12, 8, 12, 10)
        filters.setSpacing(8)
        filters.addWidget(self.levels, 1)
        filters.addWidget(self.search, 1)
        self._card.body.addWidget(self._filters)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.letters)
        self._stack.addWidget(self.left)
        nothing = self.tr("Rien à relancer aujourd’hui")
        self._stack.addWidget(EmptyState(nothing, self.tr("Voyez «\u00a0Non relancés\u00a0» pour savoir pourquoi.")))
        self._card.body.addWidget(below, 1)
        line.addWidget(self._card)
        line.addWidget(self.preview, 1)
        self.tabs.addTab("")
        self.tabs.addTab("")

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _: self._show_tab())
        self.levels.picked.connect(lambda _: self._filter())
        self.search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._filter)
        self.search.left.connect(self.letters.setFocus)
        self.letters.current_changed.connect(self._show_current)
        self.letters.letters.ticked.connect(self.ticked)
        self.letters.opened.connect(self._open)
        self.preview.call.call_wanted.connect(self.call_wanted)
        self.letters.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.letters.customContextMenuRequested.connect(self._show_menu)
        self.left.opened.connect(lambda row: self.customer_wanted.emit(row.why.customer_id))
        self.left.notice_wanted.connect(self.notice_wanted)
        self.preview.stepped.connect(self.letters.step)

    def _add_keys(self) -> None:
        for keys, by in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.letters.step(by))

    def show_run(self, groups: Sequence[Group], left: Sequence[Left]) -> None:
        """Show another run; the letter in view stays in view when it still leaves."""
        current = self.letters.line()
        self._groups = groups
        names = [(f"{group.name} ({count(len(group.lines))})", group.name) for group in groups]
        self.levels.set_options([(self.tr("Tous les niveaux"), ""), *names])
        shown = len(self.lines()) + len(self.calls())
        self.tabs.setTabText(_LETTERS, self.tr("À relancer ({n})").format(n=count(shown)))
        self.tabs.setTabText(_LEFT, self.tr("Non relancés ({n})").format(n=count(len(left))))
        self.left.show_rows(left)
        self._filter()
        if current is None or not self.letters.choose(current.key):
            self._first()
        self._show_tab()

    def lines(self) -> list[Line]:
        """Return every letter of the run, most serious first, ticked or not, filtered or not; calls are none."""
        return [line for group in self._groups if not group.calls for line in group.lines]

    def calls(self) -> list[Line]:
        """Return every call to make today, largest first."""
        return [line for group in self._groups if group.calls for line in group.lines]

    def leaving(self) -> list[Line]:
        """Return the letters that would leave."""
        out = self.letters.letters.unticked()
        return [line for line in self.lines() if line.key not in out]

    def keep_only(self, customer_id: int) -> bool:
        """Tick the letters to one customer only and show the first; return False when he has none."""
        every = (*self.lines(), *self.calls())
        mine = [line.key for line in every if line.reminder.customer_id == customer_id]
        if not mine:
            return False
        self.letters.letters.set_unticked(line.key for line in self.lines() if line.key not in mine)
        self.tabs.setCurrentIndex(_LETTERS)
        self._reset_filter()
        self.letters.choose(mine[0])
        return True

    def tick_all(self, *, on: bool) -> None:
        """Tick every letter shown, or none of them."""
        shown = {line.key for line in self.letters.letters.lines()}
        out = self.letters.letters.unticked()
        self.letters.letters.set_unticked(out - shown if on else out | shown)

    def show_letters(self) -> None:
        """Show the letters, ready to be walked through with the keys."""
        self.tabs.setCurrentIndex(_LETTERS)
        self.letters.setFocus()

    def show_left(self, reason: Reason | None = None, text: str = "") -> None:
        """Show the invoices left alone, for one *reason* or whose customer is named *text*."""
        self.tabs.setCurrentIndex(_LEFT)
        self.left.show_reason(reason)
        self.left.list.set_text(text)

    def focus_filter(self) -> None:
        """Put the caret into the filter of the list in view."""
        if self.tabs.currentIndex() == _LEFT:
            self.left.list.focus_filter()
        else:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sheet(self) -> Sheet:
        """Return the letters in view for an export."""
        titles = (
            self.tr("Niveau"),
            self.tr("Code"),
            self.tr("Client"),
            self.tr("Raison"),
            self.tr("Canal"),
            self.tr("Montant demandé"),
        )
        rows = (
            (painted(line.level.name_fr), line.reminder.debtor.code, line.name, line.why, line.channel, line.asked)
            for line in self.letters.letters.lines()
        )
        return Sheet(titles, rows)

    def forget_drafts(self) -> None:
        """Draw letters anew: something in the books has changed."""
        self.preview.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        alone = self.tabs.currentIndex() == _LEFT
        wide = 392 if self.width() < _NARROW else 440
        self._card.setMinimumWidth(0 if alone else wide)
        self._card.setMaximumWidth(16777215 if alone else wide)

    def _show_tab(self) -> None:
        letters = self.tabs.currentIndex() == _LETTERS
        self.preview.setVisible(letters)
        self._filters.setVisible(letters)
        page = self.left if not letters else self.letters
        if letters and not self._groups:
            self._stack.setCurrentIndex(2)
        else:
            self._stack.setCurrentWidget(page)
        self._fit()

    def _reset_filter(self) -> None:
        self.search.clear()
        self.levels.set_value("")
        self._pause.stop()
        self._filter()

    def _filter(self) -> None:
        words = folded(self.search.text()).split()
        level = self.levels.value()
        found = []
        for group in self._groups:
            kept = tuple(line for line in group.lines if _has(line, words))
            if kept and level in ("", group.name):
                found.append(Group(group.level, kept))
        current = self.letters.line()
        self.letters.letters.show_groups(found)
        if current is None or not self.letters.choose(current.key):
            self._first()

    def _first(self) -> None:
        lines = self.letters.letters.lines()
        if lines:
            self.letters.choose(lines[0].key)
        else:
            self._show_current(None)

    def _open(self, line: Line) -> None:
        wanted = self.call_wanted if line.reminder.is_call else self.customer_wanted
        wanted.emit(line.reminder.customer_id)

    def _show_current(self, line: Line | None) -> None:
        self.preview.show_line(line, self.letters.place())

    def _show_menu(self, place: QPoint) -> None:
        line = self.letters.line()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if line is not None:
            opened = line.reminder.customer_id
            menu.addAction(
                icon("users"), self.tr("Ouvrir la fiche du client"), lambda: self.customer_wanted.emit(opened)
            )
        menu.addAction(self.tr("Tout cocher"), lambda: self.tick_all(on=True))
        menu.addAction(self.tr("Tout décocher"), lambda: self.tick_all(on=False))
        menu.addSeparator()
        export_menu(self, self.letters_export_wanted.emit, menu).popup(self.letters.viewport().mapToGlobal(place))


def _has(line: Line, words: Sequence[str]) -> bool:
    whole = folded(f"{line.name} {line.reminder.debtor.code} {line.why}")
    return all(word in whole for word in words)
