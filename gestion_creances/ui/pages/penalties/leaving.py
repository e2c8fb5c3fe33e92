"""How the statement of penalties leaves the program: printed, or saved as a spreadsheet or a PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from gestion_creances.desk import Desk
from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import ask_where, save_behind
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.view_penalties import view_penalty_statement

translate = QCoreApplication.translate


class Leaving:
    """Prints and saves for *page* what was claimed and collected, per customer, up to today."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        self._page, self._workplace = page, workplace

    def name(self) -> str:
        """Return the name of the document, with its day."""
        day = self._workplace.desk.today.isoformat()
        return translate("penalties", "État des pénalités au {day}").format(day=day)

    def print_(self) -> None:
        """Print the statement."""
        self._workplace.fetch(translate("penalties", "Préparation de l’impression"), _draw, self._print)

    def _print(self, pdf: bytes) -> None:
        from gestion_creances.ui.work.printing import print_documents

        print_documents(self._page, (pdf,), self.name())

    def offer(self, place: QPoint) -> None:
        """Open the menu of the kinds of file at *place* (of the screen)."""
        menu = QMenu(self._page)
        kinds = (
            ("table", translate("penalties", "Excel"), "xlsx"),
            ("file-text", translate("penalties", "CSV"), "csv"),
            ("file-pdf", translate("penalties", "PDF"), "pdf"),
        )
        for picture, words, kind in kinds:
            menu.addAction(icon(picture), words, partial(self.save, kind))
        menu.popup(place)
        menu.aboutToHide.connect(menu.deleteLater)

    def save(self, kind: str) -> None:
        """Ask where and write the statement as *kind* (``xlsx``, ``csv`` or ``pdf``)."""
        desk = self._workplace.desk
        path = ask_where(self._page, desk.books.path.parent, self.name(), kind)
        if path is not None:
            save_behind(self._page, self._workplace, path, partial(_write, desk, path, kind))


def _draw(desk: Desk) -> bytes:
    # What draws and what writes spreadsheets take long to load, and few visits to the page need them.
    from gestion_creances.usecases.print_penalties import penalty_statement_pdf

    return penalty_statement_pdf(desk, view_penalty_statement(desk))


def _write(desk: Desk, path: Path, kind: str) -> None:
    from gestion_creances.usecases.print_penalties import penalty_statement_table, put_statement

    if kind == "pdf":
        put_statement(path, _draw(desk))
    else:
        penalty_statement_table(view_penalty_statement(desk), path)
