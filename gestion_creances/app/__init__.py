"""Puts the pieces together: books, desk, window and pages; nobody imports it but the command line's first word.

A room of its own since it has several parts: the program itself (``program``), the list of its pages (``places``), what
Ctrl+K finds (``finding``), what the company button offers (``company_menu``), the books opened lately (``recent``), and
the log (``logs``).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gestion_creances.app.logs import keep_log
from gestion_creances.app.program import Program
from gestion_creances.app.recent import last_books
from gestion_creances.ui.look.theme import Theme
from gestion_creances.ui.speech import translators


def start(app: QApplication, path: Path | None, today: Callable[[], date], language: str = "") -> Program:
    """Dress *app*, show the window, then open the books at *path*, or the welcome; return the running program.

    *language* is ``fr`` or ``en``; without one, the person's choice or the computer's language.
    """
    app.setApplicationName("gestion-creances")
    Theme(app)
    translators.install(app, language or translators.wanted())
    program = Program(app, today)
    program.window.show()
    program.begin(path)
    return program


def main(path: Path | None = None, today: date | None = None) -> int:
    """Open the window on the books at *path* (else the last ones) as of *today*; return the exit status."""
    keep_log()
    app = QApplication(sys.argv[:1])
    program = start(app, path or last_books(), lambda: today or datetime.now().astimezone().date())
    status = app.exec()
    program.close_books()
    return status
