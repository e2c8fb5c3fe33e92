"""Calling a customer from the call sheet, with the keyboard alone; tasks and notes that come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import Call, CallOutcome
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.task import Task
from gestion_creances.ledger.customer import Channel, Contact
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.call_sheet import CallSheetDialog
from gestion_creances.ui.dialogs.note import NoteDialog
from gestion_creances.ui.dialogs.task import PostponeDialog, TaskDialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.work.jobs import Jobs
from tests.ui.small_firm import FIRM, Heard, customer, opened, owe, pills, spaced

MONDAY = date(2026, 11, 23)
ONE_DAY = timedelta(days=1)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    """A firm whose first step is a call, on a Monday."""
    policy = standard_policy()
    levels = tuple(replace(each, channel=Channel.PHONE) if each.code == "first" else each for each in policy.levels)
    with desk.books.writing() as session:
        session.company.put(FIRM)
        session.policies.put(replace(policy, levels=levels))
    return replace(desk, today=MONDAY)


@pytest.fixture
def bakery(firm: Desk) -> int:
    key = customer(
        firm,
        phone="03 80 30 12 45",
        email="compta@lefevre.example",
        contacts=(Contact("Mme Rey", "comptable", "", "06 11 22 33 44"),),
    )
    owe(firm, key, "1000", MONDAY - 10 * ONE_DAY, number="FA-1")
    owe(firm, key, "500", MONDAY - 9 * ONE_DAY, number="FA-2")
    return key


@pytest.fixture
def actions(firm: Desk, page: Page, heard: Heard, jobs: Jobs) -> Actions:
    return Actions(page, Workplace(lambda: firm, jobs))


@pytest.fixture
def sheet(actions: Actions, bakery: int, page: Page, qtbot: QtBot) -> CallSheetDialog:
    actions.call(bakery)
    dialog = opened(page, CallSheetDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def calls_of(desk: Desk, key: int) -> tuple[Call, ...]:
    with desk.books.reading() as session:
        return session.calls.of_customer(key)


def last_call(desk: Desk, key: int) -> Call:
    return calls_of(desk, key)[-1]


def tasks_of(desk: Desk, key: int) -> tuple[Task, ...]:
    with desk.books.reading() as session:
        return session.tasks.of_customer(key)


def words(widget: QWidget) -> str:
    return spaced(" ".join(shown.text() for shown in widget.findChildren(QLabel)))


def key(qtbot: QtBot, dialog: QWidget, keys: Qt.Key) -> None:
    qtbot.keyClick(dialog.focusWidget() or dialog, keys)


def test_the_sheet_shows_what_to_say_what_is_owed_and_how_fresh_the_bank_is(sheet: CallSheetDialog) -> None:
    shown = words(sheet)
    assert "Bonjour, claire, de la société Ateliers Morvan." in shown
    assert "FA-1 13/11/2026 10 j de retard 1 000,00" in shown
    assert "Dernière écriture bancaire" in shown
    assert spaced(sheet.number.choice.currentText()) == "06 11 22 33 44 · Mme Rey, comptable"
    assert "1 500,00 € à demander" in [spaced(text) for text in pills(sheet)]


def test_one_key_records_a_call_that_reached_nobody(
    firm: Desk, sheet: CallSheetDialog, bakery: int, heard: Heard, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(sheet.accepted):
        key(qtbot, sheet, Qt.Key.Key_1)
    call = last_call(firm, bakery)
    assert (call.outcome, call.next_on, call.contact, call.phone) == (
        CallOutcome.UNREACHABLE,
        MONDAY + ONE_DAY,
        "Mme Rey",
        "06 11 22 33 44",
    )
    assert spaced(heard.toasts[-1].text) == "Boulangerie Lefèvre : Injoignable · à rappeler le 24/11/2026"


def test_a_promise_asks_its_day_and_its_amount_and_enter_records_it(
    firm: Desk, sheet: CallSheetDialog, bakery: int, qtbot: QtBot
) -> None:
    key(qtbot, sheet, Qt.Key.Key_3)
    assert sheet.focusWidget() is sheet.promised_on.line
    key(qtbot, sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.promised_on.message() == "À remplir."
    qtbot.keyClicks(sheet.promised_on.line, "27/11/2026")
    with qtbot.waitSignal(sheet.accepted):
        key(qtbot, sheet, Qt.Key.Key_Return)
    with firm.books.reading() as session:
        (hold,) = session.holds.all(bakery)
    assert (hold.kind, hold.until, hold.amount and hold.amount.cents) == (HoldKind.PROMISE, date(2026, 11, 27), 1500_00)


def test_a_dispute_wants_a_reason_and_may_be_about_one_invoice(
    firm: Desk, sheet: CallSheetDialog, bakery: int, qtbot: QtBot
) -> None:
    key(qtbot, sheet, Qt.Key.Key_4)
    key(qtbot, sheet, Qt.Key.Key_Return)
    assert "c’est le motif du litige" in sheet.note.message()
    qtbot.keyClicks(sheet.note.line, "3 cartons manquants")
    sheet.about.choice.setCurrentIndex(1)
    with qtbot.waitSignal(sheet.accepted):
        key(qtbot, sheet, Qt.Key.Key_Return)
    hold = _only_hold(firm, bakery)
    assert (hold.kind, hold.reason, hold.invoice_id is not None) == (HoldKind.DISPUTE, "3 cartons manquants", True)


def _only_hold(desk: Desk, key: int) -> Hold:
    with desk.books.reading() as session:
        (hold,) = session.holds.all(key)
    return hold


def test_digits_typed_in_a_note_choose_nothing_and_alt_does(sheet: CallSheetDialog, qtbot: QtBot) -> None:
    sheet.note.setFocus()
    qtbot.keyClicks(sheet.note.line, "3 cartons")
    assert (sheet.outcome, sheet.note.text()) == (None, "3 cartons")
    qtbot.keyClick(sheet.note.line, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    assert sheet.outcome is CallOutcome.OTHER
    key(qtbot, sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible(), "what was typed is not lost at the first Échap"
    key(qtbot, sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_an_invoice_that_never_came_is_named_before_it_is_promised_again(
    firm: Desk, sheet: CallSheetDialog, bakery: int, qtbot: QtBot
) -> None:
    key(qtbot, sheet, Qt.Key.Key_5)
    assert "Renvoyer la copie des factures FA-1, FA-2 par e-mail à compta@lefevre.example" in spaced(sheet.told.text())
    with qtbot.waitSignal(sheet.accepted):
        key(qtbot, sheet, Qt.Key.Key_Return)
    (task,) = tasks_of(firm, bakery)
    assert task.text.startswith("Renvoyer la copie des factures FA-1, FA-2")
    assert last_call(firm, bakery).next_on == date(2026, 12, 2)


def test_a_wrong_contact_opens_the_contacts(actions: Actions, page: Page, bakery: int, qtbot: QtBot) -> None:
    asked: list[bool] = []
    actions.call(bakery, lambda: asked.append(True))
    dialog = opened(page, CallSheetDialog)
    dialog.choose(CallOutcome.WRONG_CONTACT)
    assert asked == [True]


def test_a_call_back_proposes_a_day_that_can_be_changed(
    firm: Desk, sheet: CallSheetDialog, bakery: int, qtbot: QtBot
) -> None:
    key(qtbot, sheet, Qt.Key.Key_7)
    assert sheet.next_on.value() == MONDAY + 2 * ONE_DAY
    sheet.next_on.change_to(MONDAY + 4 * ONE_DAY)
    key(qtbot, sheet, Qt.Key.Key_Return)
    assert last_call(firm, bakery).next_on == MONDAY + 4 * ONE_DAY


def test_without_an_outcome_nothing_is_recorded(firm: Desk, sheet: CallSheetDialog, bakery: int) -> None:
    sheet.confirm_button.click()
    assert "choisissez une issue" in sheet.said()
    assert calls_of(firm, bakery) == ()


def test_the_number_is_handed_to_the_telephone(
    sheet: CallSheetDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialled: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: dialled.append(QUrl(url).toString()))
    key(qtbot, sheet, Qt.Key.Key_F9)
    sheet.number.choice.setCurrentIndex(1)
    sheet.number.choice.picked.emit(None)
    sheet.dial_button.click()
    assert dialled == ["tel:0611223344", "tel:0380301245"]


def test_a_customer_without_number_or_debt_can_still_be_noted(
    firm: Desk, actions: Actions, page: Page, qtbot: QtBot
) -> None:
    actions.call(customer(firm, "Sans Téléphone"))
    dialog = opened(page, CallSheetDialog)
    assert not dialog.dial_button.isVisible()
    assert "pas de texte proposé" in words(dialog)
    dialog.choose(CallOutcome.INVOICE_NOT_RECEIVED)
    assert dialog.told.text() == "Aucune facture échue à renvoyer."


def test_a_task_is_added_moved_finished_and_taken_back(
    firm: Desk, actions: Actions, page: Page, heard: Heard, bakery: int, qtbot: QtBot
) -> None:
    actions.add_task(bakery, "Boulangerie Lefèvre")
    dialog = opened(page, TaskDialog)
    dialog.accept()
    assert dialog.text.message() == "À remplir."
    qtbot.keyClicks(dialog.text.line, "Demander le bon de livraison")
    with qtbot.waitSignal(page.changed) as signal:
        dialog.accept()
    assert signal.args == [Changes.TASKS]
    (task,) = tasks_of(firm, bakery)
    assert (task.text, task.due_on) == ("Demander le bon de livraison", MONDAY + ONE_DAY)
    actions.postpone_task(task)
    moving = opened(page, PostponeDialog)
    moving.due_on.change_to(MONDAY - ONE_DAY)
    moving.accept()
    assert "déjà passé" in moving.due_on.message()
    moving.due_on.change_to(MONDAY + 7 * ONE_DAY)
    moving.accept()
    assert tasks_of(firm, bakery)[0].due_on == MONDAY + 7 * ONE_DAY
    assert heard.toasts[-1].undo is not None
    heard.toasts[-1].undo()
    assert tasks_of(firm, bakery) == (task,)
    actions.finish_task(task)
    assert tasks_of(firm, bakery)[0].done_on == MONDAY
    assert heard.toasts[-1].undo is not None
    heard.toasts[-1].undo()
    assert tasks_of(firm, bakery)[0].done_on is None


def test_a_note_may_come_back_on_its_day(
    firm: Desk, actions: Actions, page: Page, heard: Heard, bakery: int, qtbot: QtBot
) -> None:
    actions.add_note(bakery, "Boulangerie Lefèvre")
    dialog = opened(page, NoteDialog)
    dialog.text.area.setPlainText("Changer de banque en janvier")
    dialog.remind_on.change_to(MONDAY - ONE_DAY)
    dialog.accept()
    assert "déjà passé" in dialog.remind_on.message()
    dialog.remind_on.change_to(MONDAY + 30 * ONE_DAY)
    dialog.accept()
    assert [task.text for task in tasks_of(firm, bakery)] == ["Changer de banque en janvier"]
    assert heard.toasts[-1].text == "Note ajoutée, à revoir le 23/12/2026"
