"""How the aged balance leaves the program: printed, or saved as a spreadsheet or a PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QPushButton

from gestion_creances.desk import Desk
from gestion_creances.storage.figures import AgedRow
from gestion_creances.ui.look.icons import icon
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import ask_where, save_behind
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.view_ages import Ages

translate = QCoreApplication.translate


class Leaving:
    """Prints and saves for *page* the balance it shows (:meth:`hold` says which)."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        self._page, self._workplace = page, workplace
        self._ages: Ages | None = None

    def hold(self, ages: Ages) -> None:
        """Take *ages* as what is printed and saved from now on."""
        self._ages = ages

    def name(self) -> str:
        """Return the name of the document, with its day."""
        day = self._workplace.desk.today if self._ages is None else self._ages.as_of
        return translate("aged_balance", "Balance âgée au {day}").format(day=day.isoformat())

    def print_(self) -> None:
        """Print the whole balance."""
        if (ages := self._ages) is not None:
            told = translate("aged_balance", "Préparation de l’impression")
            self._workplace.fetch(told, partial(_draw, ages=ages), self._print)

    def _print(self, pdf: bytes) -> None:
        # As for PDF and spreadsheets below: what prints takes long to load, and few visits to the page print.
        from gestion_creances.ui.work.printing import print_documents

        print_documents(self._page, (pdf,), self.name())

    def offer(self, pressed: QPushButton) -> None:
        """Open the menu of the kinds of file under the button *pressed*."""
        menu = QMenu(self._page)
        kinds = (
            ("table", translate("aged_balance", "Excel"), "xlsx"),
            ("file-text", translate("aged_balance", "CSV"), "csv"),
            ("file-pdf", translate("aged_balance", "PDF"), "pdf"),
        )
        for picture, words, kind in kinds:
            menu.addAction(icon(picture), words, partial(self.save, kind))
        menu.popup(pressed.mapToGlobal(QPoint(0, pressed.height())))
        menu.aboutToHide.connect(menu.deleteLater)

    def save(self, kind: str) -> None:
        """Ask where and write the whole balance as *kind* (``xlsx``, ``csv`` or ``pdf``)."""
        ages, desk = self._ages, self._workplace.desk
        path = None if ages is None else ask_where(self._page, desk.books.path.parent, self.name(), kind)
        if ages is None or path is None:
            return
        save_behind(self._page, self._workplace, path, partial(_write, desk, ages, path, kind))


def _rows(ages: Ages) -> tuple[AgedRow, ...]:
    return tuple(line.aged for line in ages.lines)


def _draw(desk: Desk, ages: Ages) -> bytes:
    from gestion_creances.usecases.print_reports import aged_balance_pdf

    return aged_balance_pdf(desk, ages.buckets, _rows(ages), ages.as_of)


def _write(desk: Desk, ages: Ages, path: Path, kind: str) -> None:
    from gestion_creances.usecases.print_reports import aged_balance_table, put_report

    if kind == "pdf":
        put_report(path, _draw(desk, ages))
    else:
        aged_balance_table(desk, ages.buckets, _rows(ages), path, ages.as_of)
