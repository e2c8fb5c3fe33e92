"""What a person sees and does on Prélèvements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gestion_creances.banking.creditor import Creditor
from gestion_creances.banking.mandate import Mandate
from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.ui.dialogs.mandate import EndMandateDialog, MandateDialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.debits import DebitsPage
from gestion_creances.ui.pages.debits.dialogs import MakeDialog, RejectDialog, RemittanceDialog, WithdrawDialog
from gestion_creances.ui.pages.debits.mandates import MandatesTab
from gestion_creances.ui.pages.debits.remittances import RemittancesTab
from gestion_creances.ui.pages.debits.to_collect import ToCollectTab
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.collect_debits import make_collection
from gestion_creances.usecases.edit_creditor import edit_creditor
from gestion_creances.usecases.edit_mandate import edit_mandate
from gestion_creances.usecases.view_debits import view_mandates, view_remittances
from tests.ui.small_firm import Heard, customer, entry, founded, opened, owe, spaced

JUNE = date(2026, 6, 30)
IBAN = "FR1420041010050500013M02606"
FIRST_DAY = date(2026, 12, 7)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    """A firm that collects, and a customer with a mandate who owes two invoices."""
    founded(desk)
    edit_creditor(desk, Creditor("FR72ZZZ123456"))
    who = customer(desk)
    owe(desk, who, "1000", JUNE, number="FA-1")
    owe(desk, who, "234.56", JUNE, number="FA-2")
    edit_mandate(desk, Mandate(who, "", date(2026, 1, 5), "Lefèvre", IBAN))
    return desk


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[DebitsPage]:
    made = DebitsPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1056, 720)
    made.show()
    yield made
    jobs.close()


@pytest.fixture
def heard(page: DebitsPage) -> Heard:
    return Heard(page)


def collecting(page: DebitsPage, qtbot: QtBot) -> ToCollectTab:
    page.refresh(Changes.ALL)
    tab = page.tab()
    assert isinstance(tab, ToCollectTab)
    qtbot.waitUntil(lambda: tab.sum.text() != "")
    return tab


def remittances(page: DebitsPage, qtbot: QtBot, count: int = 1) -> RemittancesTab:
    page.open_with("remittances")
    tab = page.tab()
    assert isinstance(tab, RemittancesTab)
    qtbot.waitUntil(lambda: tab.list.model.rowCount() == count)
    return tab


def mandates(page: DebitsPage, qtbot: QtBot, count: int = 1) -> MandatesTab:
    page.open_with("mandates")
    tab = page.tab()
    assert isinstance(tab, MandatesTab)
    qtbot.waitUntil(lambda: tab.list.model.rowCount() == count)
    return tab


def test_everything_that_may_be_collected_is_ticked_with_its_sum_and_the_first_day(
    page: DebitsPage, qtbot: QtBot
) -> None:
    tab = collecting(page, qtbot)
    assert tab.day.value() == FIRST_DAY
    assert spaced(tab.sum.text()) == "1 234,56 €"
    assert "2 prélèvements cochés" in spaced(tab.told.text())


def test_unticking_with_the_keyboard_lowers_the_sum_and_holds_when_the_books_change(
    page: DebitsPage, qtbot: QtBot
) -> None:
    tab = collecting(page, qtbot)
    tab.list.choose(0)
    qtbot.keyClick(tab.list.table, Qt.Key.Key_Space)
    assert spaced(tab.sum.text()) == "234,56 €"
    with qtbot.waitSignal(tab.list.shown):
        page.refresh(Changes.CUSTOMERS)
    assert spaced(tab.sum.text()) == "234,56 €"


def test_a_day_on_which_banks_are_closed_is_said_below_the_day(page: DebitsPage, qtbot: QtBot) -> None:
    tab = collecting(page, qtbot)
    tab.day.change_to(date(2026, 12, 25))
    qtbot.waitUntil(lambda: "Les banques ne prélèvent pas" in spaced(tab.day.message()))


def test_what_is_left_out_says_why(page: DebitsPage, firm: Desk, qtbot: QtBot) -> None:
    who = customer(firm, "Garage Dupré", method="direct_debit")
    owe(firm, who, "50", JUNE, number="FA-3")
    tab = collecting(page, qtbot)
    tab.which.picked.emit(1)
    row = tab.left.model.row_at(0)
    assert row is not None
    assert row.sentence() == "Aucun mandat de prélèvement signé par ce client."
    assert tab.left.isVisible()


def test_a_remittance_is_made_of_what_is_ticked_and_its_file_saved(
    page: DebitsPage, heard: Heard, firm: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "banque.xml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    tab = collecting(page, qtbot)
    tab.make()
    dialog = opened(page, MakeDialog)
    dialog.accept()
    qtbot.waitUntil(target.exists)
    (made,) = view_remittances(firm)
    assert (made.collect_on, len(made.lines)) == (FIRST_DAY, 2)
    assert made.number.encode() in target.read_bytes()
    assert heard.toasts[0].text == "Remise PRV-2026-0001 faite"
    assert "0 e-mail à envoyer, 1 lettre à imprimer" in heard.said[-1]
    qtbot.waitUntil(lambda: tab.list.model.rowCount() == 0)


def test_without_an_identifier_the_page_leads_to_the_settings(
    page: DebitsPage, heard: Heard, firm: Desk, qtbot: QtBot
) -> None:
    edit_creditor(firm, Creditor())
    tab = collecting(page, qtbot)
    assert "ICS" in tab.told.text()
    tab.remedy.click()
    assert (heard.went[-1].page, heard.went[-1].argument) == ("settings", "debits")
    tab.make()
    assert "ICS" in heard.said[-1]


def test_a_remittance_opens_on_its_debits_and_one_is_rejected(page: DebitsPage, firm: Desk, qtbot: QtBot) -> None:
    make_collection(firm, FIRST_DAY)
    tab = remittances(page, qtbot)
    tab.list.choose(0)
    qtbot.keyClick(tab.list.table, Qt.Key.Key_Return)
    dialog = opened(page, RemittanceDialog)
    line = dialog.list.model.row_at(0)
    assert line is not None
    entry(dialog._menu((line,)), "Noter un rejet")()
    asked = opened(dialog, RejectDialog)
    asked.accept()
    assert asked.isVisible()
    asked.reason.set_text("compte clos")
    asked.accept()
    assert view_remittances(firm)[0].lines[0].reason == "compte clos"
    dialog.accept()


def test_a_remittance_is_withdrawn_for_a_reason(page: DebitsPage, heard: Heard, firm: Desk, qtbot: QtBot) -> None:
    make_collection(firm, FIRST_DAY)
    tab = remittances(page, qtbot)
    row = tab.list.model.row_at(0)
    assert row is not None
    entry(tab.menu((row,)), "Retirer")()
    dialog = opened(page, WithdrawDialog)
    dialog.reason.set_text("jour erroné")
    dialog.accept()
    assert heard.toasts[-1].text == "Remise PRV-2026-0001 retirée"
    qtbot.waitUntil(lambda: tab.list.model.row_at(0) is not None and tab.list.model.row_at(0).words == "Retirée")


def test_a_mandate_is_recorded_from_what_is_known_of_the_customer(
    page: DebitsPage, heard: Heard, firm: Desk, qtbot: QtBot
) -> None:
    who = customer(firm, "Garage Dupré", code="G1", iban="FR7630006000011234567890189", method="direct_debit")
    tab = mandates(page, qtbot)
    assert "Garage Dupré" in tab.told.text()
    page.open_with(("mandates", who))
    dialog = opened(page, MandateDialog)
    assert (dialog.reference.text(), dialog.holder.text()) == ("RUM-G1-1", "Garage Dupré")
    dialog.iban.set_value("FR7630006000011234567890188")
    dialog.accept()
    assert dialog.isVisible()
    dialog.iban.set_value("FR7630006000011234567890189")
    dialog.accept()
    assert heard.toasts[-1].text == "Mandat RUM-G1-1 enregistré"
    qtbot.waitUntil(lambda: tab.list.model.rowCount() == 2)
    qtbot.waitUntil(lambda: not tab.hint.isVisible())


def test_a_reference_already_given_is_refused_beside_its_field(page: DebitsPage, firm: Desk, qtbot: QtBot) -> None:
    who = customer(firm, "Garage Dupré")
    mandates(page, qtbot).add(who)
    dialog = opened(page, MandateDialog)
    dialog.reference.set_text("RUM-C001-1")
    dialog.iban.set_value(IBAN)
    dialog.accept()
    assert "celle d’un autre mandat" in spaced(dialog.reference.message())


def test_a_mandate_is_corrected_and_ended(page: DebitsPage, firm: Desk, qtbot: QtBot) -> None:
    tab = mandates(page, qtbot)
    tab.list.choose(0)
    qtbot.keyClick(tab.list.table, Qt.Key.Key_Return)
    dialog = opened(page, MandateDialog)
    dialog.holder.set_text("Lefèvre SARL")
    dialog.accept()
    assert view_mandates(firm)[0].mandate.holder == "Lefèvre SARL"
    row = tab.list.model.row_at(0)
    assert row is not None
    entry(tab.menu((row,)), "Mettre fin")()
    ending = opened(page, EndMandateDialog)
    ending.reason.set_text("compte clos")
    ending.accept()
    assert view_mandates(firm)[0].mandate.end_reason == "compte clos"


def test_the_main_action_follows_the_tab(page: DebitsPage, qtbot: QtBot) -> None:
    collecting(page, qtbot)
    page.filter()
    assert page.header.title() == "Prélèvements"
    mandates(page, qtbot)
    page.filter()
    remittances(page, qtbot, 0)
    page.filter()
