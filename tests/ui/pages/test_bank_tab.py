"""What the firm chooses about its bank in « Paramètres »."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from gestion_creances.banking.statement import AccountName, Movement, Statement
from gestion_creances.basics.changes import Changes
from gestion_creances.desk import Desk
from gestion_creances.matching.facts import Tolerances
from gestion_creances.matching.gap_accounts import GapAccounts
from gestion_creances.ui.look.labels import Elided
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings import SettingsPage
from gestion_creances.ui.pages.settings.bank_tab import BankTab
from gestion_creances.ui.work.jobs import Jobs
from tests.ui.small_firm import euros, founded, spaced

DAY = date(2026, 11, 2)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    founded(desk)
    account = AccountName("FR7630006000011234567890189", "", "Compte courant")
    statement = Statement(account, (Movement(DAY, DAY, euros("12"), "VIR"),), DAY, DAY)
    with desk.books.writing() as session:
        session.bank.enter([statement], "releve.ofx", "a" * 64, desk.now())
    return desk


@pytest.fixture
def page(firm: Desk, jobs: Jobs, qtbot: QtBot) -> Iterator[SettingsPage]:
    made = SettingsPage(Workplace(lambda: firm, jobs))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.refresh(Changes.ALL)
    made.open_with("bank")
    yield made
    jobs.close()


@pytest.fixture
def tab(page: SettingsPage) -> BankTab:
    found = page.tab()
    assert isinstance(found, BankTab)
    return found


def test_what_is_tolerated_is_shown_as_it_stands(tab: BankTab) -> None:
    assert tab.automatic.isChecked()
    assert [spaced(field.text()) for field in (tab.pennies, tab.bank_fee, tab.exchange, tab.oldest)] == [
        "1,00 €",
        "25,00 €",
        "0",
        "90",
    ]
    assert (tab.fee_account.text(), tab.pennies_lost.text()) == ("627", "658")
    assert not tab.touched()


def test_choices_are_stored_at_one_press(firm: Desk, page: SettingsPage, tab: BankTab) -> None:
    heard: list[Changes] = []
    page.changed.connect(heard.append)
    tab.automatic.click()
    tab.pennies.line.setText("0,05")
    tab.pennies.touch()
    tab.fee_account.line.setText("6278")
    tab.fee_account.touch()
    assert page.save_button.isEnabled()
    page.save()
    with firm.books.reading() as session:
        assert session.settings.tolerances() == Tolerances(pennies=euros("0.05"), automatic=False)
        assert session.settings.gap_accounts() == GapAccounts(bank_fee="6278")
    assert heard[-1] & Changes.BANK
    assert not tab.touched()


def test_an_account_that_is_none_is_said_beside_its_field_and_nothing_is_stored(
    firm: Desk, page: SettingsPage, tab: BankTab
) -> None:
    tab.exchange_won.line.setText("411")
    tab.exchange_won.touch()
    tab.pennies.line.setText("0,05")
    tab.pennies.touch()
    page.save()
    assert spaced(tab.exchange_won.message()).startswith("« 411 » n’est pas un compte de charge ou de produit")
    with firm.books.reading() as session:
        assert session.settings.tolerances() == Tolerances()
        assert session.settings.gap_accounts() == GapAccounts()


def test_a_bank_account_has_its_label_its_ledger_account_and_its_journal(
    firm: Desk, page: SettingsPage, tab: BankTab
) -> None:
    (form,) = tab.accounts
    assert [one.whole() for one in form.findChildren(Elided)] == ["FR76 3000 6000 0112 3456 7890 189"]
    form.label.line.setText("Banque du Morvan")
    form.label.touch()
    form.ledger_account.line.setText("411")
    form.ledger_account.touch()
    page.save()
    assert spaced(form.ledger_account.message()).startswith("Un compte de banque commence par 5")
    form.ledger_account.line.setText("51210")
    form.journal.line.setText("bqm")
    page.save()
    with firm.books.reading() as session:
        (account,) = session.bank.accounts()
    assert (account.label, account.ledger_account, account.journal) == ("Banque du Morvan", "51210", "BQM")
    assert tab.accounts[0].journal.text() == "BQM"
