"""The program as a whole: it opens on books or on the welcome, and keeps its parts in step."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gestion_creances import app as program
from gestion_creances import locations
from gestion_creances.app.logs import keep_log
from gestion_creances.app.program import Program
from gestion_creances.app.recent import last_books, recent_books, remember_books
from gestion_creances.company.profile import Company
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters.message import MessageEvent, MessageState
from gestion_creances.storage.books import Books
from gestion_creances.ui.speech import translators
from gestion_creances.usecases.create_books import create_books
from tests.usecases.mailing import NOON, monday, opened, states

MONDAY = date(2026, 11, 23)
Start = Callable[..., Program]


@pytest.fixture
def morvan(tmp_path: Path) -> Path:
    path = tmp_path / "Ateliers Morvan.creances"
    with create_books(path, Company("Ateliers Morvan"), "claire") as books, books.writing() as session:
        session.customers.add_many([Customer("C1", "Boulangerie Lefèvre", siren="552100554")])
    return path


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication) -> Iterator[Start]:
    running: list[Program] = []

    def begin(path: Path | None, today: Callable[[], date] = lambda: MONDAY) -> Program:
        made = Program(qapp, today)
        qtbot.addWidget(made.window)
        made.window.show()
        made.begin(path)
        running.append(made)
        qtbot.waitUntil(lambda: made.window.page() is not None or made.first_start is not None)
        qtbot.waitUntil(lambda: not made.jobs.running())
        return made

    yield begin
    for made in running:
        made.close_books()
        made.deleteLater()


def test_it_opens_the_last_books_on_the_work_of_the_day(start: Start, morvan: Path) -> None:
    running = start(morvan)
    assert running.window.current_key() == "today"
    assert running.window.windowTitle() == "Ateliers Morvan – Gestion des créances"
    assert last_books() == morvan.resolve()


def test_without_books_it_welcomes(start: Start) -> None:
    running = start(None)
    assert running.first_start is not None
    assert running.first_start.isVisible()


def test_books_that_are_gone_are_said_on_the_welcome(start: Start, tmp_path: Path) -> None:
    running = start(tmp_path / "parti.creances")
    assert running.first_start is not None
    assert "introuvable" in running.first_start.welcome.said()


def test_books_held_elsewhere_open_read_only_and_say_so_on_every_page(start: Start, morvan: Path) -> None:
    with Books.open(morvan):
        running = start(morvan)
        running.window.go("help")
        message = running.window.strip.message()
    assert message is not None
    assert message.strong == "Lecture seule."
    assert message.run is not None
    message.run()
    assert running.window.strip.message() is None


def test_the_search_finds_customers_by_name_and_by_spaced_siren(start: Start, morvan: Path) -> None:
    running = start(morvan)
    assert [hit.title for hit in running.find("lefevre")] == ["Boulangerie Lefèvre"]
    assert [hit.page for hit in running.find("552 100 554")] == ["customer"]
    assert running.find("  ") == ()


def test_files_dropped_on_the_window_are_shown_on_the_import_page(
    qtbot: QtBot, start: Start, morvan: Path, tmp_path: Path
) -> None:
    table = tmp_path / "clients.csv"
    table.write_text("code;nom\nC2;Garage\n", "utf-8")
    running = start(morvan)
    running.window.files_dropped.emit([str(table)])
    qtbot.waitUntil(lambda: not running.jobs.running())
    assert running.window.current_key() == "importing"


def test_books_dropped_on_the_window_are_opened(start: Start, morvan: Path, tmp_path: Path) -> None:
    other = tmp_path / "Garage.creances"
    create_books(other, Company("Garage"), "claire").close()
    running = start(morvan)
    running.window.files_dropped.emit([str(other)])
    assert running.window.windowTitle().startswith("Garage")
    assert recent_books() == (other.resolve(), morvan.resolve())


def test_files_dropped_before_there_are_books_wait_for_them(start: Start) -> None:
    running = start(None)
    running.window.files_dropped.emit(["clients.csv"])
    assert running.first_start is not None
    running.first_start.start_creating()
    assert running.first_start.wizard is not None
    assert running.first_start.wizard.data.files == ["clients.csv"]


def test_a_bad_file_leaves_the_books_in_hand_open(start: Start, morvan: Path, tmp_path: Path) -> None:
    bad = tmp_path / "faux.creances"
    bad.write_text("rien")
    running = start(morvan)
    assert not running.open_books(bad)
    message = running.window.strip.message()
    assert message is not None
    assert "n’est pas un dossier" in message.text
    assert running.desk().books.path == morvan


def test_a_copy_is_made_from_the_company_menu(qtbot: QtBot, start: Start, morvan: Path) -> None:
    running = start(morvan)
    running.back_up()
    qtbot.waitUntil(lambda: running.window.toast_bar.toast() is not None)
    assert len(list((morvan.parent / "Sauvegardes").glob("*.creances"))) == 1


def test_another_day_recomputes_the_page_in_view(qtbot: QtBot, start: Start, morvan: Path) -> None:
    days = [MONDAY]
    running = start(morvan, lambda: days[-1])
    days.append(date(2026, 11, 24))
    running.window.refresh_wanted.emit()
    page = running.window.page()
    assert page is not None
    qtbot.waitUntil(lambda: "24 novembre" in page.header.subtitle())


def test_the_welcome_can_be_left_when_books_are_open_behind(start: Start, morvan: Path) -> None:
    running = start(morvan)
    running.welcome()
    assert running.first_start is not None
    running.first_start.left.emit()
    assert running.first_start is None
    assert running.window.current_key() == "today"


def test_new_books_replace_the_welcome(start: Start, morvan: Path) -> None:
    running = start(None)
    assert running.first_start is not None
    running.first_start.chosen.emit(morvan, [])
    assert running.first_start is None
    assert running.window.current_key() == "today"


def test_every_place_of_the_sidebar_has_its_page(qtbot: QtBot, start: Start, morvan: Path) -> None:
    running = start(morvan)
    for key in running.window.sidebar.items:
        running.window.go(key)
        qtbot.waitUntil(lambda: not running.jobs.running())
        assert running.window.current_key() == key


def test_recent_books_are_remembered_once_each(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.creances" for number in range(8)]
    for path in [*paths, paths[0]]:
        path.touch()
        remember_books(path)
    assert recent_books()[0] == paths[0].resolve()
    assert len(recent_books()) == 6


def test_the_chosen_language_wins_over_the_computer() -> None:
    assert translators.wanted() == "fr"
    translators.remember("en")
    QSettings().sync()
    assert translators.wanted() == "en"


def test_the_log_is_kept_in_its_folder() -> None:
    keep_log()
    log = logging.getLogger("gestion_creances")
    handler = log.handlers[-1]
    log.removeHandler(handler)
    handler.close()
    assert "window started" in (locations.logs() / "fenetre.log").read_text("utf-8")
    shutil.rmtree(locations.logs())


def test_starting_dresses_the_application(qtbot: QtBot, qapp: QApplication, morvan: Path) -> None:
    running = program.start(qapp, morvan, lambda: MONDAY, "fr")
    qtbot.addWidget(running.window)
    qtbot.waitUntil(lambda: running.window.current_key() == "today")
    running.close_books()
    assert qapp.applicationName() == "gestion-creances"


def test_a_message_half_sent_by_a_stopped_program_is_to_be_decided_at_the_next_opening(
    start: Start, morvan: Path
) -> None:
    books = Books.open(morvan)
    opened(monday(books), code="C9")
    with books.writing() as session:
        session.messages.move(MessageEvent(1, NOON, "claire", MessageState.SENDING), (MessageState.QUEUED,))
    books.close()
    assert states(start(morvan).desk()) == [MessageState.AMBIGUOUS]
