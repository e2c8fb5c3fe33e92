"""The guided run « Passer en revue », walked with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.ledger.customer import Channel
from gestion_creances.ui.dialogs.call_sheet import CallSheetDialog
from gestion_creances.ui.dialogs.note import NoteDialog
from gestion_creances.ui.dialogs.task import TaskDialog
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.rounds import RoundsPage
from gestion_creances.ui.pages.rounds.dialogs import IssueDialog, PassDialog
from gestion_creances.ui.pages.rounds.stop_view import habit_words
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.add_task import add_task
from gestion_creances.usecases.hold_reminders import hold_reminders
from tests.ui.small_firm import Heard, customer, founded, opened, owe, pay, pills, spaced

D = TypeVar("D", bound=QDialog)

MONDAY = date(2026, 11, 23)
ONE_DAY = timedelta(days=1)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    """A garage to call about 900 euros, a bakery to write to about 400 with a task, a printer who owes nothing late."""
    firm = replace(founded(desk), today=MONDAY)
    bakery = customer(firm, email="compta@lefevre.example")
    owe(firm, bakery, "400", MONDAY - 10 * ONE_DAY, number="FA-1")
    garage = customer(firm, "Garage Remy", channel=Channel.PHONE, phone="03 80 30 12 45")
    owe(firm, garage, "900", MONDAY - 12 * ONE_DAY, number="FA-2")
    owe(firm, customer(firm, "Imprimerie"), "5000", MONDAY + 20 * ONE_DAY, number="FA-3")
    add_task(firm, Task(TaskKind.FOLLOW_UP, "Envoyer le bon", MONDAY, MONDAY, "claire", bakery))
    return firm


def page_of(firm: Desk, jobs: Jobs, qtbot: QtBot) -> RoundsPage:
    made = RoundsPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1040, 680)
    made.show()
    made.changed.connect(made.refresh)
    with qtbot.waitSignal(made.shown, timeout=5000):
        made.refresh(Changes.ALL)
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[RoundsPage]:
    yield page_of(firm, jobs, qtbot)
    jobs.close()


def press(page: RoundsPage, qtbot: QtBot, key: Qt.Key) -> None:
    # A window manager gives the keys back when a dialog closes; offscreen there is none.
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, key)


def go_on(page: RoundsPage, qtbot: QtBot) -> None:
    """Go to the next customer and wait until all of him is shown."""
    with qtbot.waitSignal(page.shown, timeout=5000):
        press(page, qtbot, Qt.Key.Key_Right)


def asked(page: RoundsPage, qtbot: QtBot, kind: type[D]) -> D:
    """Return the dialog that has opened over the page, once it takes the keys."""
    dialog = opened(page, kind)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def told(page: RoundsPage) -> str:
    return spaced(" ".join(shown.text() for shown in page.findChildren(QLabel)))


def test_the_largest_debt_comes_first_with_the_bank_and_what_is_to_be_done(page: RoundsPage) -> None:
    assert page.stop.name.text() == "Garage Remy"
    assert spaced(page.progress.text()) == "1 / 2"
    assert "reste 1 300,00 € à passer en revue" in spaced(page.header.subtitle())
    assert page.stop.bank.text().startswith("Aucune écriture bancaire")
    assert "Appel" in pills(page.stop)
    assert "FA-2 11/11/2026 12 j de retard 900,00" in told(page)
    assert "Se présenter" in told(page)


def test_the_arrows_walk_from_customer_to_customer_and_stop_at_the_ends(page: RoundsPage, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Left)
    assert page.stop.name.text() == "Garage Remy"
    press(page, qtbot, Qt.Key.Key_Right)
    assert page.stop.name.text() == "Boulangerie Lefèvre"
    press(page, qtbot, Qt.Key.Key_Right)
    assert spaced(page.progress.text()) == "2 / 2"


def test_enter_makes_the_call_that_is_owed_then_goes_on(firm: Desk, page: RoundsPage, qtbot: QtBot) -> None:
    assert page.primary.text() == "Appeler (Entrée)"
    press(page, qtbot, Qt.Key.Key_Return)
    dialog = asked(page, qtbot, CallSheetDialog)
    with qtbot.waitSignal(page.shown, timeout=5000):
        qtbot.keyClick(dialog, Qt.Key.Key_2)
    with firm.books.reading() as session:
        assert [call.outcome.value for call in session.calls.of_customer(2)] == ["message_left"]
    assert "Rien ne reste à faire pour lui aujourd’hui." in told(page)
    assert spaced(page.progress.text()) == "1 / 2", "whoever is done with stays in the count of the day"
    assert page.left().cents == 400_00
    press(page, qtbot, Qt.Key.Key_Return)
    assert page.stop.name.text() == "Boulangerie Lefèvre"


def test_enter_shows_the_letter_and_issues_that_one_only(firm: Desk, page: RoundsPage, qtbot: QtBot) -> None:
    go_on(page, qtbot)
    qtbot.waitUntil(lambda: page.pages.page_count() > 0, timeout=10000)
    assert "FA-1" in page.pages.text()
    press(page, qtbot, Qt.Key.Key_Return)
    dialog = asked(page, qtbot, IssueDialog)
    with qtbot.waitSignal(page.shown, timeout=10000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    with firm.books.reading() as session:
        assert [letter.customer_id for letter in session.letters.of_customer(1)] == [1]
        assert session.letters.count() == 1
    assert page.primary.text() == "Marquer comme faite (Entrée)"
    with qtbot.waitSignal(page.shown, timeout=5000):
        press(page, qtbot, Qt.Key.Key_Return)
    assert "Rien ne reste à faire" in told(page)


def test_a_letter_no_longer_due_is_said_not_sent(firm: Desk, page: RoundsPage, qtbot: QtBot) -> None:
    heard = Heard(page)
    go_on(page, qtbot)
    press(page, qtbot, Qt.Key.Key_Return)
    dialog = asked(page, qtbot, IssueDialog)
    pay(firm, 1, "400", MONDAY, None)
    with qtbot.waitSignal(page.shown, timeout=10000):
        dialog.accept()
    assert heard.said[-1] == "Cette lettre n’est plus due : le dossier a changé depuis."
    with firm.books.reading() as session:
        assert session.letters.count() == 0


def test_keys_open_what_one_may_do_with_a_customer(page: RoundsPage, qtbot: QtBot) -> None:
    for key, kind in (
        (Qt.Key.Key_A, CallSheetDialog),
        (Qt.Key.Key_N, NoteDialog),
        (Qt.Key.Key_T, TaskDialog),
        (Qt.Key.Key_S, PassDialog),
    ):
        press(page, qtbot, key)
        asked(page, qtbot, kind).reject()
    for key, title in (
        (Qt.Key.Key_P, "promesse"),
        (Qt.Key.Key_L, "litige"),
        (Qt.Key.Key_H, "suspendre"),
    ):
        press(page, qtbot, key)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        assert title in dialog.windowTitle().casefold()
        dialog.reject()


def test_passing_over_with_a_reason_leaves_a_note_and_takes_his_debt_out_of_what_is_left(
    firm: Desk, page: RoundsPage, qtbot: QtBot
) -> None:
    press(page, qtbot, Qt.Key.Key_S)
    dialog = asked(page, qtbot, PassDialog)
    qtbot.keyClicks(dialog.reason.line, "le patron est absent")
    qtbot.keyClick(dialog.reason.line, Qt.Key.Key_Return)
    assert page.stop.name.text() == "Boulangerie Lefèvre"
    assert page.left().cents == 400_00
    with firm.books.reading() as session:
        notes = [entry.facts["text"] for entry in session.journal.entries("client:C002")]
    assert [spaced(str(note)) for note in notes] == ["Passé en revue sans suite : le patron est absent"]


def test_the_run_goes_on_where_one_was_today(firm: Desk, page: RoundsPage, jobs: Jobs, qtbot: QtBot) -> None:
    press(page, qtbot, Qt.Key.Key_Right)
    again = page_of(firm, jobs, qtbot)
    assert again.stop.name.text() == "Boulangerie Lefèvre"
    tomorrow = page_of(replace(firm, today=MONDAY + ONE_DAY), jobs, qtbot)
    assert tomorrow.stop.name.text() == "Garage Remy"


def test_a_pause_is_a_banner_and_escape_leaves(firm: Desk, page: RoundsPage, qtbot: QtBot) -> None:
    heard = Heard(page)
    until = MONDAY + 5 * ONE_DAY
    hold_reminders(firm, Hold(HoldKind.BLOCK, "En attente du chef", "claire", MONDAY, 1, until=until))
    with qtbot.waitSignal(page.shown, timeout=5000):
        page.refresh(Changes.HOLDS)
    go_on(page, qtbot)
    assert spaced(page.stop.paused.text()) == "Bloquée jusqu’au 28/11/2026 : En attente du chef"
    press(page, qtbot, Qt.Key.Key_Escape)
    assert heard.went == [Destination("today")]


def test_nobody_to_look_at_is_said(desk: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    page = page_of(founded(desk), jobs, qtbot)
    assert "Personne à passer en revue aujourd’hui" in told(page)
    assert not page.primary.isEnabled()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_Right):
        press(page, qtbot, key)
    jobs.close()


def test_a_customer_who_never_paid_has_no_known_habit() -> None:
    assert spaced(habit_words(None)) == "Aucune échéance réglée en un an : ses habitudes ne sont pas connues."
