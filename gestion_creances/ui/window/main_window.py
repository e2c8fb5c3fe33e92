"""The window itself: sidebar, page in view, messages, long work, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.fields.scrolling import ScreenBound
from gestion_creances.ui.look.memory import memory
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.requests import Destination, Message, Toast
from gestion_creances.ui.speech.sentences import can_retry, sentence, title
from gestion_creances.ui.window.busy_bar import BusyBar
from gestion_creances.ui.window.finder import Finder
from gestion_creances.ui.window.places import Group, Place, Search
from gestion_creances.ui.window.sidebar import Sidebar
from gestion_creances.ui.window.strip import Strip
from gestion_creances.ui.window.toast import ToastBar
from gestion_creances.ui.window.undo_key import UndoKey
from gestion_creances.ui.work.jobs import Jobs

_LEAST = QSize(1024, 640)
# Below this width pages would cut their words.
_INSIDE = QSize(1200, 640)
_TITLE_BAR = QSize(0, 40)


class _Whole(QWidget):
    """All that the window shows, never smaller than pages need; one that wants more height scrolls by itself."""

    def __init__(self, covers: QWidget) -> None:
        super().__init__()
        self._covers = covers
        covers.setParent(self)
        self.setMinimumSize(_INSIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._covers.resize(event.size())


class MainWindow(QMainWindow):
    """Shows the pages described by *places*, building each at its first show.

    Signals: ``files_dropped(list of paths)``; ``refresh_wanted`` (F5, after the page in view was refreshed);
    ``undo_wanted`` (Ctrl+Z when no toast can be taken back); ``page_shown(key)``; ``closing`` just before the window
    closes, once every job has stopped.
    """

    files_dropped = Signal(list)
    refresh_wanted = Signal()
    undo_wanted = Signal()
    page_shown = Signal(str)
    closing = Signal()

    def __init__(self, places: Sequence[Place], jobs: Jobs, search: Search | None = None) -> None:
        super().__init__()
        self._places = {place.key: place for place in places}
        self._jobs = jobs
        self._search = search
        self._pages: dict[str, Page] = {}
        self._stale: dict[str, Changes] = {}
        self._current = ""
        self._kept_here = False
        self._finder: Finder | None = None
        self.setAcceptDrops(True)
        self.setMinimumSize(_LEAST.boundedTo(self.screen().availableSize() - _TITLE_BAR))
        self._lay_out(places)
        self._add_keys()
        self._undo_key = UndoKey(self)
        jobs.failed.connect(self.say_outcome)
        self.set_company("")
        self._recall()

    def _lay_out(self, places: Iterable[Place]) -> None:
        self._covers = QStackedWidget()
        # In a smaller window, or on a screen magnified twice, the whole scrolls.
        self.setCentralWidget(ScreenBound(_Whole(self._covers)))
        frame = QWidget()
        self._covers.addWidget(frame)
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self.sidebar = Sidebar(places)
        self.sidebar.chosen.connect(self.go)
        self.sidebar.search_wanted.connect(self.open_finder)
        line.addWidget(self.sidebar)
        right = QWidget()
        right.setProperty("surface", "page")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.strip = Strip()
        self._stack = QStackedWidget()
        self.busy = BusyBar(self._jobs)
        column.addWidget(self.strip)
        column.addWidget(self._stack, 1)
        column.addWidget(self.busy)
        line.addWidget(right, 1)
        self.toast_bar = ToastBar(right)

    def _add_keys(self) -> None:
        keys: list[tuple[QKeySequence | QKeySequence.StandardKey | str, Callable[[], object]]] = [
            ("Ctrl+K", self.open_finder),
            ("F5", self._refresh),
            ("Ctrl+Z", self._undo),
            ("Ctrl+P", lambda: self._on_page(lambda page: page.print_())),
            ("Ctrl+F", lambda: self._on_page(lambda page: page.filter())),
            ("Ctrl+E", lambda: self._on_page(lambda page: page.edit())),
        ]
        numbered = [place.key for place in self._places.values() if place.group is not Group.HIDDEN][:9]
        for number, key in enumerate(numbered, start=1):
            keys.append((f"Ctrl+{number}", partial(self.go, key)))
        for sequence, run in keys:
            QShortcut(QKeySequence(sequence), self, run)

    # For the program that puts the pieces together.
    def go(self, key: str, argument: object = None) -> bool:
        """Show the page *key* (built now if need be) and open *argument* in it.

        Returns False when the page in view may not be left; raises KeyError when there is no such page.
        """
        place = self._places[key]
        here = self.page()
        if here is not None and key != self._current and not here.may_leave():
            self.sidebar.light(self._lit(self._places[self._current]))
            self._kept_here = True
            return False
        page = self._pages.get(key) or self._build(place)
        moved = key != self._current
        self._current = key
        self._stack.setCurrentWidget(page)
        self.sidebar.light(self._lit(place))
        self._kept_here = False
        if moved:
            self.strip.clear()
        self._freshen(key)
        if argument is not None:
            page.open_with(argument)
        self.page_shown.emit(key)
        return True

    def page(self) -> Page | None:
        """Return the page in view, if any."""
        return self._pages.get(self._current)

    def current_key(self) -> str:
        """Return the key of the page in view."""
        return self._current

    def announce(self, changes: Changes) -> None:
        """Tell every built page that the books have changed: the one in view at once, the others when shown."""
        if self._kept_here:
            # What kept the person on the page has been recorded.
            self._kept_here = False
            self.strip.clear()
        for key, page in self._pages.items():
            if page.concerns & changes:
                self._stale[key] = self._stale.get(key, Changes.NONE) | changes
        self._freshen(self._current)

    def set_company(self, name: str) -> None:
        """Show the company in hand in the sidebar and the window's title."""
        program = self.tr("Gestion des créances")
        self.setWindowTitle(f"{name} – {program}" if name else program)
        self.sidebar.set_company(name)

    def set_company_actions(self, actions: Iterable[QAction]) -> None:
        """Set what the company button offers."""
        self.sidebar.set_company_actions(actions)

    def set_count(self, key: str, count: int) -> None:
        """Show a count on the sidebar's entry *key* (none for zero)."""
        self.sidebar.set_count(key, count)

    def forget_pages(self) -> None:
        """Drop every built page, as when another company is opened; call :meth:`go` afterwards."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._stale.clear()
        self._current = ""
        self.strip.clear()
        self.toast_bar.clear()

    def cover(self, widget: QWidget) -> None:
        """Let *widget* (the first start) take the whole window until :meth:`uncover`."""
        self._covers.addWidget(widget)
        self._covers.setCurrentWidget(widget)

    def uncover(self) -> None:
        """Take the cover away and delete it."""
        while self._covers.count() > 1:
            if (cover := self._covers.widget(1)) is not None:
                self._covers.removeWidget(cover)
                cover.deleteLater()

    def say(self, message: Message) -> None:
        """Show *message* in the strip above the page."""
        self.strip.show_message(message)

    def say_outcome(self, outcome: Outcome, retry: Callable[[], object] | None = None) -> None:
        """Say why a wish failed, with « Réessayer » when that may help."""
        again = retry if can_retry(outcome) else None
        tone = Tone.BAD if can_retry(outcome) else Tone.WARN
        action = self.tr("Réessayer") if again is not None else ""
        self.say(Message(sentence(outcome), tone, title(outcome), action, again))

    def toast(self, toast: Toast) -> None:
        """Show *toast* for ten seconds."""
        self.toast_bar.show_toast(toast)

    def open_finder(self) -> None:
        """Open the finder (Ctrl+K)."""
        if self._finder is None:
            self._finder = Finder(tuple(self._places.values()), self._search, self)
            self._finder.went_to.connect(self._leave_for)
        self._finder.appear()

    # Inside.
    def _build(self, place: Place) -> Page:
        page = place.build()
        page.said.connect(self.say)
        page.toasted.connect(self.toast)
        page.left_for.connect(self._leave_for)
        page.badged.connect(self.set_count)
        page.changed.connect(self.announce)
        self._pages[place.key] = page
        self._stale[place.key] = Changes.ALL
        self._stack.addWidget(page)
        return page

    def _lit(self, place: Place) -> str:
        return place.under if place.group is Group.HIDDEN else place.key

    def _freshen(self, key: str) -> None:
        changes = self._stale.pop(key, None)
        if changes is None or key not in self._pages:
            return
        try:
            self._pages[key].refresh(changes)
        except Outcome as outcome:
            self._stale[key] = changes
            self.say_outcome(outcome, lambda: self._freshen(key))

    def _leave_for(self, destination: Destination) -> None:
        self.go(destination.page, destination.argument)

    def _on_page(self, act: Callable[[Page], object]) -> None:
        page = self.page()
        if page is not None and self._covers.currentIndex() == 0:
            act(page)

    def _refresh(self) -> None:
        for key in self._pages:
            self._stale[key] = Changes.ALL
        self._freshen(self._current)
        self.refresh_wanted.emit()

    def _undo(self) -> None:
        if not self.toast_bar.undo():
            self.undo_wanted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.page()
        if page is not None and not page.may_leave():
            event.ignore()
            return
        memory().setValue("window/geometry", self.saveGeometry())
        self._jobs.close()
        self.closing.emit()
        super().closeEvent(event)

    def _recall(self) -> None:
        geometry = memory().value("window/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            # The frame and the bar of the desktop take their part of a small screen.
            room = self.screen().availableGeometry().size() - _TITLE_BAR
            self.resize(QSize(1280, 800).boundedTo(room))
