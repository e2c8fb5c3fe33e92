"""The running program: its window, its jobs, the books in hand, and the day that passes."""

from __future__ import annotations

import getpass
import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from gestion_creances.app.company_menu import CompanyMenu
from gestion_creances.app.finding import found
from gestion_creances.app.places import places
from gestion_creances.app.recent import recent_books, remember_books
from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Message, Toast
from gestion_creances.ui.window.first_paint import FirstPaint
from gestion_creances.ui.window.main_window import MainWindow
from gestion_creances.ui.window.places import Hit
from gestion_creances.ui.work.crash import CrashHook
from gestion_creances.ui.work.jobs import Jobs

if TYPE_CHECKING:
    from gestion_creances.desk import Desk
    from gestion_creances.storage.books import Books
    from gestion_creances.ui.page.workplace import Workplace
    from gestion_creances.ui.pages.first_start import FirstStart

SUFFIX = ".creances"
_MINUTE = 60_000
_log = logging.getLogger(__name__)


class Program(QObject):
    """One running program: its ``window``, its ``jobs``, its ``first_start`` while there is one."""

    def __init__(self, app: QApplication, today: Callable[[], date]) -> None:
        super().__init__(app)
        self._today = today
        self._day = today()
        self._books: Books | None = None
        self.first_start: FirstStart | None = None
        self.jobs = Jobs(self)
        self.window = MainWindow(places(self.workplace), self.jobs, self.find)
        self._menu = CompanyMenu(
            self,
            open_books=self.open_books,
            choose_books=self._choose_books,
            new_books=self._new_books,
            back_up=self.back_up,
            show_folder=self._show_folder,
        )
        self._crash = CrashHook(lambda: self.window, self)
        self._crash.install()
        self._connect()

    def _connect(self) -> None:
        self.window.closing.connect(self.close_books)
        self.window.files_dropped.connect(self.take_files)
        self.window.refresh_wanted.connect(self._look_at_the_calendar)
        self.window.undo_wanted.connect(self._nothing_to_undo)
        self.window.page_shown.connect(lambda _: self._say_read_only())
        self.jobs.crashed.connect(self._crash.tell)
        minutes = QTimer(self, interval=_MINUTE)
        minutes.timeout.connect(self._look_at_the_calendar)
        minutes.start()

    def begin(self, path: Path | None) -> None:
        """Open the books at *path*, or welcome the person, once the window has been painted."""
        # The database library is heavy, the window is not: it shows itself first.
        FirstPaint(self.window, lambda: self.open_books(path) if path is not None else self.welcome())

    # The books in hand.
    def desk(self) -> Desk:
        """Return the desk over the books in hand, today."""
        from gestion_creances.desk import Desk

        if self._books is None:
            raise RuntimeError("no books are open")
        return Desk(self._books, self._today(), actor())

    def workplace(self) -> Workplace:
        """Return where pages work."""
        from gestion_creances.ui.page.workplace import Workplace

        return Workplace(self.desk, self.jobs)

    def open_books(self, path: Path) -> bool:
        """Open the books at *path* in the window; say why not when that fails, and return whether it worked."""
        from gestion_creances.storage.books import Books

        if not self._may_leave():
            return False
        if self._books is not None and not self._books.read_only and self._books.path.resolve() == path.resolve():
            return self._show_books()
        try:
            books = Books.open(path)
        except Outcome as outcome:
            self._say_closed(outcome, path)
            return False
        try:
            with books.reading() as session:
                company, halted = session.company.get(), bool(session.messages.interrupted())
        except Outcome as outcome:
            books.close()
            self._say_closed(outcome, path)
            return False
        self._take(books, company.name, halted=halted)
        return True

    def close_books(self) -> None:
        """Give the books in hand back, if any, once nothing works on them."""
        self.jobs.settle()
        if self._books is not None:
            self._books.close()
            self._books = None

    def _take(self, books: Books, name: str, *, halted: bool) -> None:
        self.close_books()
        self._books = books
        if halted:
            # A program stopped while it was sending: a person must know before anything else is done.
            from gestion_creances.usecases.send_messages import settle_interrupted

            settle_interrupted(self.desk())
        _log.info("books opened%s", " read-only" if books.read_only else "")
        remember_books(books.path)
        self.window.forget_pages()
        self.window.set_company(name)
        others = (path for path in recent_books() if path != books.path.resolve())
        self.window.set_company_actions(self._menu.actions(others))
        self._show_books()
        if books.upgrade_backup is not None:
            told = self.tr("Ce dossier a été mis à niveau. L’ancien est gardé dans «\u00a0{name}\u00a0», à côté.")
            self.window.say(Message(told.format(name=books.upgrade_backup.name), Tone.INFO))

    def _show_books(self) -> bool:
        self._leave_first_start()
        return self.window.go("today")

    def _may_leave(self) -> bool:
        page = self.window.page()
        return page is None or page.may_leave()

    def _say_closed(self, outcome: Outcome, path: Path) -> None:
        """Say why books stay closed: over the page when others are open, else on the welcome."""
        if self.first_start is None and self._books is not None:
            self.window.say_outcome(outcome, lambda: self.open_books(path))
            return
        self.welcome()
        if self.first_start is not None:
            self.first_start.say_outcome(outcome)

    def _say_read_only(self) -> None:
        if self._books is None or not self._books.read_only:
            return
        path = self._books.path
        told = self.tr(
            "Une autre fenêtre ou une tâche utilise ce dossier, ou son emplacement n’est pas modifiable\u00a0: "
            "vous pouvez tout consulter, rien ne peut être enregistré."
        )
        strong = self.tr("Lecture seule.")
        again = self.tr("Réessayer")
        self.window.say(Message(told, Tone.WARN, strong, again, lambda: self.open_books(path)))

    # The first start.
    def welcome(self) -> None:
        """Show the first start over the whole window, if it is not there yet."""
        from gestion_creances.ui.pages.first_start import FirstStart

        if self.first_start is not None:
            return
        start = FirstStart(self.jobs, self._today, actor(), recent_books(), closable=self._books is not None)
        start.chosen.connect(self._enter)
        start.left.connect(self._leave_first_start)
        self.first_start = start
        self.window.cover(start)

    def _enter(self, path: Path, files: list[str]) -> None:
        """Open the books just chosen or made, and show the *files* to import in them."""
        if self.open_books(path) and files:
            self.window.go("importing", files)

    def _leave_first_start(self) -> None:
        if self.first_start is not None:
            self.first_start = None
            self.window.uncover()

    # What the company menu does.
    def _choose_books(self) -> None:
        folder = str(self._books.path.parent) if self._books is not None else ""
        path, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Ouvrir un dossier"), folder, self.tr("Dossiers (*{suffix})").format(suffix=SUFFIX)
        )
        if path:
            self.open_books(Path(path))

    def _new_books(self) -> None:
        if self._may_leave():
            self.welcome()
            if self.first_start is not None:
                self.first_start.start_creating()

    def back_up(self) -> None:
        """Copy the books in hand to the folder of copies beside them."""
        from gestion_creances.usecases.keep_copies import back_up

        desk = self.desk()
        self.jobs.run(self.tr("Sauvegarde du dossier"), lambda _: back_up(desk), self._say_backed_up)

    def _say_backed_up(self, copy: Path) -> None:
        told = self.tr("Sauvegarde faite\u00a0: {name}, dans {folder}.").format(name=copy.name, folder=copy.parent.name)
        self.window.toast(Toast(told))

    def _show_folder(self) -> None:
        if self._books is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._books.path.parent)))

    # What happens anywhere in the window.
    def take_files(self, paths: list[str]) -> None:
        """Open the books among the dropped *paths*, else show the files on the import page (or keep them for later)."""
        books = [path for path in paths if path.lower().endswith(SUFFIX)]
        if books:
            self.open_books(Path(books[0]))
        elif self.first_start is not None:
            self.first_start.take_files(paths)
        elif self._books is not None:
            self.window.go("importing", paths)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return what Ctrl+K finds in the books in hand."""
        return found(self.desk(), text) if self._books is not None else ()

    def _nothing_to_undo(self) -> None:
        if self.first_start is None:
            self.window.toast(Toast(self.tr("Il n’y a rien à annuler.")))

    def _look_at_the_calendar(self) -> None:
        """Recompute everything when another day has come."""
        if self._today() != self._day:
            self._day = self._today()
            self.window.announce(Changes.ALL)


def actor() -> str:
    """Return the name of the person at the computer, as the journal keeps it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "inconnu"
