"""Which account a file means, and what may be chosen about it."""

from __future__ import annotations

import pytest

from gestion_creances.banking.account import BankAccount, BankAccountRefused, checked_account, known_as
from gestion_creances.banking.statement import AccountName
from gestion_creances.basics.identity import IdentityRefused

IBAN = "FR7630006000011234567890189"
NUMBER = "300060000112345678901"


def test_an_account_is_called_by_its_label_else_its_iban_else_its_number() -> None:
    assert BankAccount(1, IBAN, IBAN, "Courant").name == "Courant"
    assert BankAccount(1, IBAN, IBAN).name == "FR76 3000 6000 0112 3456 7890 189"
    assert BankAccount(1, NUMBER).name == NUMBER
    assert BankAccount(1, "").name == "Compte sans numéro"


def test_a_file_means_the_account_of_its_iban_or_the_one_whose_iban_holds_its_number() -> None:
    by_iban, by_number = BankAccount(1, IBAN, IBAN), BankAccount(2, NUMBER)
    other = BankAccount(3, "12345678901X")

    assert known_as(AccountName(iban=IBAN), [other, by_iban]) == by_iban
    assert known_as(AccountName(number=NUMBER), [other, by_iban]) == by_iban
    assert known_as(AccountName(iban=IBAN), [other, by_number]) == by_number
    assert known_as(AccountName(number="123"), [by_iban]) is None
    assert known_as(AccountName(number=NUMBER), []) is None
    told = BankAccount(4, "Fortuneo", IBAN)
    assert known_as(AccountName(iban=IBAN), [other, told]) == told
    assert known_as(AccountName(number="Fortuneo"), [other, told]) == told


def test_a_file_that_names_no_account_means_the_nameless_one_or_the_only_one() -> None:
    first, second, nameless = BankAccount(1, IBAN, IBAN), BankAccount(2, "x"), BankAccount(3, "")

    assert known_as(AccountName(), []) is None
    assert known_as(AccountName(), [first]) == first
    assert known_as(AccountName(), [first, second]) is None
    assert known_as(AccountName(), [first, nameless]) == nameless
    assert known_as(AccountName(iban=IBAN), [nameless]) is None


def test_the_ledger_account_and_the_journal_are_checked_and_have_their_usual_values() -> None:
    tidy = checked_account(BankAccount(1, IBAN, IBAN, "  Compte   courant ", " 512 100 ", " bq1 "))
    assert (tidy.label, tidy.ledger_account, tidy.journal) == ("Compte courant", "512100", "BQ1")
    assert checked_account(BankAccount(1, "Fortuneo", "fr76 3000 6000 0112 3456 7890 189")).iban == IBAN
    with pytest.raises(IdentityRefused):
        checked_account(BankAccount(1, "Fortuneo", "FR76 3000"))
    usual = checked_account(BankAccount(1, IBAN, ledger_account="", journal=""))
    assert (usual.ledger_account, usual.journal) == ("512", "BQ")
    with pytest.raises(BankAccountRefused) as refused:
        checked_account(BankAccount(1, IBAN, ledger_account="411"))
    assert refused.value.field == "ledger_account"
    with pytest.raises(BankAccountRefused) as refused:
        checked_account(BankAccount(1, IBAN, journal="BANQUE-1"))
    assert refused.value.field == "journal"
