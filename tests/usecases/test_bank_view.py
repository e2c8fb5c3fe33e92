"""What the page of the bank shows: accounts, what waits, what is out of the ordinary, and the firm's choices."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gestion_creances.banking.account import BankAccountRefused
from gestion_creances.banking.statement import AccountName
from gestion_creances.basics.money import Money
from gestion_creances.basics.progress import Cancelled, Progress
from gestion_creances.desk import Desk
from gestion_creances.matching.facts import Tolerances
from gestion_creances.matching.gap_accounts import GapAccounts
from gestion_creances.usecases.edit_bank import edit_bank_account, edit_gap_accounts, edit_tolerances
from gestion_creances.usecases.match_bank_lines import accept_proposals, match_certain
from gestion_creances.usecases.view_bank import (
    ExceptionKind,
    certain_of,
    exceptions,
    open_dues,
    propose_for,
    read_lines_left,
    view_bank,
)
from tests.usecases.banking import OURS, a_line, a_movement, a_statement, entered
from tests.usecases.builders import a_customer, a_debt, open_for_business

DUE = date(2026, 10, 31)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    """Return a desk over books with a firm in them."""
    open_for_business(desk)
    return desk


def test_every_certain_line_is_accepted_in_one_go(firm: Desk) -> None:
    bakery = a_customer(firm)
    for rank in range(3):
        a_debt(firm, bakery, f"FA-2026-01{rank}7", f"{834 + 11 * rank}.56", DUE)
        a_line(firm, date(2026, 11, 5 + rank), f"{834 + 11 * rank}.56", f"VIR BOULANGERIE LEFEVRE FA-2026-01{rank}7")
    a_line(firm, date(2026, 11, 9), "77.77", "VIR MARTIN")

    read = read_lines_left(firm)
    certain = certain_of(read.lines)
    accept_proposals(firm, certain)

    assert len(certain) == 3
    assert [read.customers[key] for one in certain for key in read.owners(one)] == [("C1", "Boulangerie Lefèvre")] * 3
    assert [one.line.label for one in read_lines_left(firm).lines] == ["VIR MARTIN"]
    assert open_dues(firm, bakery) == ()


def test_the_search_can_be_stopped_and_writes_nothing(firm: Desk) -> None:
    bakery = a_customer(firm)
    a_debt(firm, bakery, "FA-2026-0117", "834.56", DUE)
    line = a_line(firm, date(2026, 11, 5), "834.56", "VIR BOULANGERIE LEFEVRE FA-2026-0117")

    with pytest.raises(Cancelled):
        match_certain(firm, Progress(cancelled=lambda: True))
    with pytest.raises(Cancelled):
        propose_for(firm, progress=Progress(cancelled=lambda: True))
    assert view_bank(firm).counts.left == 1
    assert list(propose_for(firm, [line])) == [line]
    assert propose_for(firm, [999]) == {999: ()}


def test_what_is_out_of_the_ordinary_is_told_with_its_line(firm: Desk) -> None:
    old = a_line(firm, date(2026, 10, 5), "77.77", "VIR MARTIN")
    back = a_line(firm, date(2026, 11, 20), "-50", "REJET", return_reason="Provision insuffisante")
    entered(firm, a_statement(a_movement(date(2026, 10, 1), "5", "A"), opening="100", last_on=date(2026, 10, 2)))
    entered(firm, a_statement(a_movement(date(2026, 11, 21), "5", "B"), opening="300"))

    found = exceptions(view_bank(firm), read_lines_left(firm).lines, firm.today)

    told = [(one.kind, None if one.line is None else one.line.line_id) for one in found]
    assert (ExceptionKind.WAITED, old) in told
    assert (ExceptionKind.RETURN, back) in told
    assert (ExceptionKind.MISSING, None) in told
    waited = next(one for one in found if one.line is not None and one.line.line_id == old)
    assert waited.sentence == "77,77\u202f€ reçus le 05/10/2026 attendent depuis 48 jours d’être rapprochés."


def test_the_choices_about_the_bank_are_kept_and_told_in_the_journal(firm: Desk) -> None:
    entered(firm, a_statement(a_movement(date(2026, 11, 5), "5")))
    (state,) = view_bank(firm).accounts

    edit_bank_account(firm, replace(state.account, label="Compte courant", ledger_account="512100"))
    edit_tolerances(firm, Tolerances(pennies=Money(50), automatic=False, exchange_percent=2))
    edit_gap_accounts(firm, GapAccounts(bank_fee="627800"))

    view = view_bank(firm)
    assert (view.accounts[0].account.name, view.accounts[0].account.ledger_account) == ("Compte courant", "512100")
    assert view.tolerances == Tolerances(pennies=Money(50), automatic=False, exchange_percent=2)
    assert view.gap_accounts == GapAccounts(bank_fee="627800")
    with pytest.raises(BankAccountRefused):
        edit_bank_account(firm, replace(state.account, ledger_account="411"))
    with firm.books.reading() as session:
        actions = [entry.action for entry in session.journal.entries()]
    assert actions[-3:] == ["bank_account.changed", "bank_settings.changed", "gap_accounts.changed"]
    with pytest.raises(KeyError), firm.books.reading() as session:
        session.bank.account(99)


def test_an_account_known_by_its_bank_only_is_given_its_iban_and_statements_then_join(firm: Desk) -> None:
    table = AccountName(number="Fortuneo")
    entered(firm, a_statement(a_movement(date(2026, 11, 5), "5"), account=table), name="export.csv")
    (state,) = view_bank(firm).accounts

    edit_bank_account(firm, replace(state.account, iban=OURS.iban))
    (other,) = entered(firm, a_statement(a_movement(date(2026, 11, 5), "5", "VIR")), name="releve.ofx")
    (again,) = entered(firm, a_statement(a_movement(date(2026, 11, 5), "5"), account=table), name="export.csv")

    assert (other.account.id, other.created, again.created) == (state.account.id, (), ())
    second = AccountName(iban="FR7610278000010002003004005")
    entered(firm, a_statement(a_movement(date(2026, 11, 5), "5"), account=second))
    with pytest.raises(BankAccountRefused, match="Un autre compte"):
        edit_bank_account(firm, replace(view_bank(firm).accounts[1].account, iban=OURS.iban))


def test_the_account_shows_its_last_day_and_balance(firm: Desk) -> None:
    entered(firm, a_statement(a_movement(date(2026, 11, 5), "5"), opening="100", last_on=date(2026, 11, 8)))

    (state,) = view_bank(firm).accounts

    assert (state.last_on, state.balance, state.left) == (date(2026, 11, 8), Money.euros(105), 1)
