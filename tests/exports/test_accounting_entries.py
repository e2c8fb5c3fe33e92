"""Accounting programs of fixed layouts get plain letters, and codes that can never be taken for another's."""

from datetime import date

import pytest

from gestion_creances.accounting.entry import EntryLine
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.exports.accounting_entries import FORMATS, format_of
from gestion_creances.exports.accounting_entries.lines import (
    DoesNotFit,
    code,
    column,
    comma,
    customer_account,
    dotted,
    plain,
)


def line(account: str, auxiliary: str) -> EntryLine:
    return EntryLine(account, "Clients", Money(100), ZERO, auxiliary, "Un client")


def test_letters_are_plain_and_on_one_line() -> None:
    assert plain("L’Œuvre d’été\n–\t12 €") == "L'OEuvre d'ete - 12 EUR"
    assert plain("Łódź\x00中") == "odz"
    assert column("Été", 5) == "Ete  "
    assert column("Boulangerie", 5) == "Boula"


def test_a_code_is_never_cut() -> None:
    assert code("C1", 4, "Ciel") == "C1  "
    with pytest.raises(DoesNotFit, match=r"C12345.*4 caractères que prend Ciel"):
        code("C12345", 4, "Ciel")


def test_the_account_of_a_customer_is_his_code_behind_411() -> None:
    assert customer_account(line("411000", "C1")) == "411C1"
    assert customer_account(line("411000", "411DUPONT")) == "411DUPONT"
    assert customer_account(line("416000", "411DUPONT")) == "416DUPONT"
    assert customer_account(line("512000", "")) == "512000"


def test_amounts_are_written_as_each_program_reads_them() -> None:
    assert dotted(Money(9_900)) == "0000000099.00"
    assert comma(Money(-5)) == "-0,05"


def test_files_are_named_by_the_law_or_by_their_day() -> None:
    day = date(2026, 10, 31)
    assert format_of("fec").file_name("552100554", day) == "552100554FEC20261031.txt"
    assert format_of("csv").file_name("552100554", day) == "ecritures-20261031-csv.csv"
    assert len({one.code for one in FORMATS}) == len(FORMATS) == 6
