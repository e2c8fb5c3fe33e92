"""Pictures every page of the demonstration company, in the sizes and themes that people have, into build/screenshots.

``dev.py screenshots`` starts it on a screen of its own; what follows is for looking at less, faster:

    screenshots.py --only reminders --size 1280x720 --theme dark
    screenshots.py --english
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from pictured_dialogs import take_dialogs
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog

from gestion_creances import app as program
from gestion_creances.app.program import Program
from gestion_creances.basics.progress import Progress
from gestion_creances.routines.make_demonstration import make_demonstration
from gestion_creances.ui.look.theme import Choice, Theme
from gestion_creances.usecases.view_figures import view_outstanding

BUILD = Path(__file__).resolve().parent.parent / "build" / "screenshots"
BOOKS = BUILD / "dossier" / "Ateliers Morvan.creances"
TODAY = date(2026, 11, 23)
SIZES = ("1280x720", "1440x900")
THEMES = ("light", "dark")
TABS = ("overview", "invoices", "payments", "exchanges", "agreed", "penalties", "papers", "statement", "terms")
# Written to, up to the formal notice signed for; a dispute; penalties; a paper.
_CHASED = "Vialle Plomberie"
_STOPS = 30
_PATIENCE = 30.0
_CALM = 0.25
_ACROSS = 3
_A_SHEET = 12
_THUMB = 640

SAMPLE = """numero;client;nom_client;date_emission;date_echeance;montant_ttc
FA-9001;C0900;Garage du Parc;02/10/2026;01/11/2026;1 240,00
FA-9002;C0901;Menuiserie Aubert;05/10/2026;04/11/2026;318,50
FA-9003;C0902;Cave des Halles;30/02/2026;31/03/2026;96,00
FA-9004;C0903;Imprimerie du Pont;12/10/2026;;2 015,40
"""


class Studio:
    """The running program before the camera."""

    def __init__(self, running: Program, folder: Path, only: str) -> None:
        self.running, self._folder, self._only = running, folder, only
        self.window = running.window
        self.taken: list[Path] = []

    def show(self, key: str, argument: object = None) -> Any:
        """Go to a page and return it, once its figures are there."""
        self.window.go(key, argument)
        self.settle()
        return self.window.page()

    def settle(self) -> None:
        """Wait until nothing works any more and everything is painted."""
        end, calm_since = time.monotonic() + _PATIENCE, time.monotonic()
        while time.monotonic() < end and time.monotonic() - calm_since < _CALM:
            QCoreApplication.processEvents()
            time.sleep(0.01)
            if self.running.jobs.running() or self.window.page() is None:
                calm_since = time.monotonic()

    def wants(self, name: str) -> bool:
        """Return whether the scene *name* was asked for."""
        return self._only in name

    def take(self, name: str) -> None:
        """Keep the window as it looks now, or the dialog over it."""
        self.settle()
        dialogs = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog)]
        shown = [dialog for dialog in dialogs if dialog.isVisible()]
        path = self._folder / f"{len(self.taken) + 1:02d}-{name}.png"
        (shown[-1] if shown else self.window).grab().save(str(path))
        self.taken.append(path)
        for dialog in shown:
            # The second time for what asks whether typed text may be lost.
            dialog.reject()
            dialog.reject()
        self.settle()


def _pages(studio: Studio) -> None:
    keys = ("today", "dashboard", "aged_balance", "invoices", "customers", "penalties", "receipts", "journal", "help")
    for key in keys:
        if studio.wants(key):
            studio.show(key)
            studio.take(key)


def _customer(studio: Studio) -> None:
    owing = view_outstanding(studio.running.desk()).customers
    debtor = max(owing, key=lambda row: row.outstanding.total.cents).customer_id
    for tab in TABS:
        studio.show("customer", (debtor, tab))
        studio.take(f"customer-{tab}")
    chased = next(row.customer_id for row in owing if row.name == _CHASED)
    for tab in ("overview", "exchanges", "agreed", "penalties", "papers"):
        studio.show("customer", (chased, tab))
        studio.take(f"customer-chased-{tab}")
    page = studio.show("customer", (debtor, "overview"))
    page.edit()
    studio.take("customer-edit")
    page.act.encash(debtor)
    studio.take("customer-encash")


def _reminders(studio: Studio) -> None:
    page = studio.show("reminders")
    studio.take("reminders-prepare")
    page.forward()
    studio.settle()
    studio.take("reminders-review")


def _sendings(studio: Studio) -> None:
    for tab in ("email", "post"):
        studio.show("sendings", tab)
        studio.take(f"sendings-{tab}")


def _disputes(studio: Studio) -> None:
    for tab in ("disputes", "promises", "plans", "suspensions"):
        studio.show("disputes", tab)
        studio.take(f"disputes-{tab}")


def _treasury(studio: Studio) -> None:
    page = studio.show("bank", "left")
    for number in range(page.list.model.rowCount()):
        page.list.choose(number)
        studio.take(f"treasury-bank-line-{number + 1}")
    page.list.choose(page.list.model.rowCount() - 1)
    page.share_by_hand()
    studio.take("treasury-bank-by-hand")
    page.panel.leave_hand()
    page.set_aside()
    studio.take("treasury-bank-ignore")
    for state in ("matched", "ignored", "out", "odd"):
        studio.show("bank", state)
        studio.take(f"treasury-bank-{state}")
    for tab in ("to_collect", "remittances", "mandates"):
        studio.show("debits", tab)
        studio.take(f"treasury-debits-{tab}")
    studio.show("entries")
    studio.take("treasury-entries")


def _rounds(studio: Studio) -> None:
    page = studio.show("rounds")
    # The page keeps its place for the day; every series of pictures begins with the first customer.
    for _ in range(_STOPS):
        page.step_to(-1)
    for number in range(1, 5):
        studio.take(f"rounds-{number}")
        page.step_to(1)


def _customers(studio: Studio) -> None:
    page = studio.show("customers")
    page.propose()
    studio.take("customers-profiles")


def _settings(studio: Studio) -> None:
    for tab in (
        "company",
        "terms",
        "rates",
        "policies",
        "automation",
        "templates",
        "mail",
        "debits",
        "bank",
        "accounting",
        "buckets",
        "display",
        "backup",
    ):
        studio.show("settings", tab)
        studio.take(f"settings-{tab}")


def _importing(studio: Studio) -> None:
    page = studio.show("importing")
    page.start_again()
    studio.take("importing-start")
    sample = BUILD / "dossier" / "factures.csv"
    sample.write_text(SAMPLE, encoding="utf-8")
    page.take([str(sample)])
    studio.settle()
    studio.take("importing-preview")
    page.choose_columns(page.files()[0])
    studio.take("importing-columns")
    page.start_again()


def _first_start(studio: Studio) -> None:
    studio.running.welcome()
    studio.take("first-start-welcome")
    start: Any = studio.running.first_start
    start.start_creating()
    wizard = start.wizard
    wizard.forward()
    studio.take("first-start-wrong")
    for field, text in (
        (wizard.company.company_name, "Ateliers Morvan"),
        (wizard.company.siren, "904172863"),
        (wizard.company.street, "14 rue des Tanneries"),
        (wizard.company.postcode, "21000"),
        (wizard.company.town, "Dijon"),
    ):
        field.line.setText(text)
        field.line.textEdited.emit(text)
    for step in ("company", "bank", "paper", "place", "data"):
        studio.take(f"first-start-{step}")
        wizard.forward() if step != "data" else None
    start.left.emit()


SCENES: dict[str, Callable[[Studio], None]] = {
    "pages": _pages,
    "customer": _customer,
    "reminders": _reminders,
    "sendings": _sendings,
    "disputes": _disputes,
    "treasury": _treasury,
    "rounds": _rounds,
    "customers": _customers,
    "dialog": take_dialogs,
    "settings": _settings,
    "importing": _importing,
    "first-start": _first_start,
}


def picture(sizes: Sequence[str], themes: Sequence[str], language: str, only: str) -> None:
    """Show the program in each size and theme in *language*, take every scene, and lay them on a contact sheet."""
    qt = QApplication(sys.argv[:1])
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    running = program.start(qt, BOOKS, lambda: TODAY, language)
    theme = qt.findChild(Theme)
    assert isinstance(theme, Theme)  # noqa: S101 - made by start
    for size in sizes:
        width, height = (int(side) for side in size.split("x"))
        for look in themes:
            theme.choose(Choice(look))
            folder = BUILD / f"{language}-{size}-{look}{'' if scale == '1' else f'-x{scale}'}"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            studio = Studio(running, folder, only)
            running.window.resize(width, height)
            studio.settle()
            for name, scene in SCENES.items():
                if name == "pages" or name.startswith(only) or only.startswith(name):
                    scene(studio)
            for number, start in enumerate(range(0, len(studio.taken), _A_SHEET), start=1):
                contact_sheet(studio.taken[start : start + _A_SHEET], folder.with_name(f"{folder.name}-{number}.png"))
            print(f"{len(studio.taken)} pictures in {folder}", flush=True)
    running.close_books()


def contact_sheet(pictures: Sequence[Path], place: Path) -> None:
    """Lay *pictures* out on one sheet at *place*, three across, each with its name."""
    if not pictures:
        return
    images = [QImage(str(path)) for path in pictures]
    thumbs = [image.scaledToWidth(_THUMB, Qt.TransformationMode.SmoothTransformation) for image in images]
    line = max(thumb.height() for thumb in thumbs) + 28
    rows = -(-len(thumbs) // _ACROSS)
    sheet = QImage(_THUMB * _ACROSS, line * rows, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.setFont(QFont("Source Sans Pro", 11))
    for number, (path, thumb) in enumerate(zip(pictures, thumbs, strict=True)):
        left, top = (number % _ACROSS) * _THUMB, (number // _ACROSS) * line
        painter.drawText(QRect(left + 8, top, _THUMB, 28), Qt.AlignmentFlag.AlignVCenter, path.stem)
        painter.drawImage(left, top + 28, thumb)
    painter.end()
    sheet.save(str(place))


def make_books() -> None:
    """Make the demonstration books anew."""
    shutil.rmtree(BUILD / "dossier", ignore_errors=True)
    BOOKS.parent.mkdir(parents=True)
    make_demonstration(BOOKS, TODAY, "claire.morvan", Progress()).close()


def _runs(asked: argparse.Namespace) -> Iterator[tuple[list[str], dict[str, str]]]:
    """Give the arguments and the environment of each run: one a language, one at 200 %."""
    sizes = ["--size", asked.size] if asked.size else []
    themes = ["--theme", asked.theme] if asked.theme else []
    for language in ("fr", "en") if asked.english else ("fr",):
        yield ["--picture", language, *sizes, *themes], {}
    if not asked.size and not asked.theme:
        yield ["--picture", "fr", "--size", SIZES[0], "--theme", THEMES[0]], {"QT_SCALE_FACTOR": "2"}


def main(words: Sequence[str]) -> int:
    """Do what the command line asks and return the exit status."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--only", default="", help="only the pictures whose name holds this")
    parser.add_argument("--size", choices=SIZES)
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--english", action="store_true", help="also in English")
    parser.add_argument("--picture", metavar="LANGUAGE", help=argparse.SUPPRESS)
    asked = parser.parse_args(words)
    if asked.picture:
        sizes = (asked.size,) if asked.size else SIZES
        themes = (asked.theme,) if asked.theme else THEMES
        picture(sizes, themes, asked.picture, asked.only)
        return 0
    make_books()
    own = {
        "LOGNAME": "claire.morvan",
        "XDG_CONFIG_HOME": str(BUILD / "settings"),
        "XDG_STATE_HOME": str(BUILD / "state"),
    }
    status = 0
    for arguments, more in _runs(asked):
        command = [sys.executable, __file__, *arguments, *(["--only", asked.only] if asked.only else [])]
        status |= subprocess.run(command, check=False, env={**os.environ, **own, **more}).returncode
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
