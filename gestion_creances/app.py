"""Puts the pieces together: books, desk, window and pages; nobody imports it but the command line's first word."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.look.memory import memory
from gestion_creances.ui.look.theme import Theme
from gestion_creances.ui.speech import translators
from gestion_creances.ui.window.main_window import MainWindow
from gestion_creances.ui.window.places import Group, Place
from gestion_creances.ui.work.crash import CrashHook
from gestion_creances.ui.work.jobs import Jobs

if TYPE_CHECKING:
    from gestion_creances.desk import Desk
    from gestion_creances.storage.books import Books
    from gestion_creances.ui.page.page import Page


class Program:
    """One running program: its window, its jobs, and the books in hand."""

    def __init__(self, app: QApplication, today: Callable[[], date]) -> None:
        self._today = today
        self._books: Books | None = None
        self.jobs = Jobs(app)
        self.window = MainWindow(self.places(), self.jobs)
        self.window.closing.connect(self.close_books)
        self._crash = CrashHook(lambda: self.window, app)
        self._crash.install()
        self.jobs.crashed.connect(self._crash.tell)

    def desk(self) -> Desk:
        """Return the desk over the books in hand, today."""
        from gestion_creances.desk import Desk

        if self._books is None:
            raise RuntimeError("no books are open")
        return Desk(self._books, self._today(), getpass.getuser())

    def open_books(self, path: Path) -> bool:
        """Open the books at *path* in the window; say why not when that fails, and return whether it worked."""
        from gestion_creances.storage.books import Books

        try:
            books = Books.open(path)
            with books.reading() as session:
                company = session.company.get()
        except Outcome as outcome:
            self.window.say_outcome(outcome, lambda: self.open_books(path))
            return False
        self.close_books()
        self._books = books
        memory().setValue("books/last", str(path))
        self.window.forget_pages()
        self.window.set_company(company.name)
        self.window.go("today")
        return True

    def close_books(self) -> None:
        """Give the books in hand back, if any."""
        if self._books is not None:
            self._books.close()
            self._books = None

    def places(self) -> tuple[Place, ...]:
        """Return the pages of the window, each built at its first show."""
        steering, collection, treasury, bottom = Group.STEERING, Group.COLLECTION, Group.TREASURY, Group.BOTTOM
        return (
            self._place("today", "Aujourd’hui", steering, "sun-horizon", "TodayPage"),
            self._place("dashboard", "Tableau de bord", steering, "squares-four", "DashboardPage"),
            self._place("aged_balance", "Balance âgée", steering, "chart-bar", "AgedBalancePage"),
            self._place("reminders", "Relances", collection, "paper-plane-tilt", "RemindersPage"),
            self._place("invoices", "Factures", collection, "file-text", "InvoicesPage"),
            self._place("customers", "Clients", collection, "users", "CustomersPage"),
            self._place("customer", "Client", Group.HIDDEN, "users", "CustomerPage", under="customers"),
            self._place("receipts", "Encaissements", treasury, "money", "ReceiptsPage"),
            self._place("importing", "Importer", Group.HIDDEN, "upload-simple", "ImportPage", under="invoices"),
            self._place("journal", "Journal", bottom, "notebook", "JournalPage"),
            self._place("settings", "Paramètres", bottom, "gear", "SettingsPage"),
            self._place("help", "Aide", bottom, "question", "HelpPage"),
        )

    def _place(self, key: str, title: str, group: Group, icon: str, page: str, under: str = "") -> Place:
        return Place(key, title, group, icon, partial(self._build, key, page), under)

    def _build(self, key: str, name: str) -> Page:
        from gestion_creances.ui.page.workplace import Workplace

        module = import_module(f"gestion_creances.ui.pages.{key}")
        page: Page = getattr(module, name)(Workplace(self.desk, self.jobs))
        return page


def start(app: QApplication, path: Path | None, today: Callable[[], date]) -> Program:
    """Dress *app*, show the window, and open the books at *path* once it is painted; return the running program."""
    app.setApplicationName("gestion-creances")
    Theme(app)
    translators.install(app)
    program = Program(app, today)
    program.window.show()
    if path is not None:
        # After the first paint: the database library is heavy, the window is not.
        QTimer.singleShot(0, lambda: program.open_books(path))
    return program


def main(path: Path | None = None, today: date | None = None) -> int:
    """Open the window on the books at *path* (else the last ones) as of *today*; return the exit status."""
    app = QApplication(sys.argv[:1])
    program = start(app, path or last_books(), lambda: today or datetime.now().astimezone().date())
    status = app.exec()
    program.close_books()
    return status


def last_books() -> Path | None:
    """Return the books this user had open last, if they are still there."""
    stored = str(memory().value("books/last", ""))
    return Path(stored) if stored and Path(stored).is_file() else None
