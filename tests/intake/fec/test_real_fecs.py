"""Real FECs come out with the balances of their accounts, to the cent, customer by customer."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.recognise import read
from tests.intake.fec.writer import balances

FILES = {
    "quadra_123456789FEC20190731.txt": ("utf-8-sig", "\t", 187_699_020, 159_387_637, 146),
    "0000000001FEC20220831.txt": ("utf-8-sig", "\t", 118_553_504, 113_301_780, 6),
    "111111111FEC20221231.TXT": ("cp1252", "|", 5_363_878, 3_922_226, 19),
}


def _by_hand(path: Path, encoding: str, separator: str) -> dict[str, int]:
    """Return debit minus credit per customer of the 411 lines, added up without our reader."""
    sums: Counter[str] = Counter()
    rows = [line.split(separator) for line in path.read_text(encoding).split("\n")[1:] if line.strip()]
    for row in rows:
        if row[4].startswith("411"):
            debit, credit = (round(float(cell.replace(",", ".")) * 100) for cell in row[11:13])
            sums[row[6].strip() or row[4].strip()] += debit - credit
    return {customer: cents for customer, cents in sums.items() if cents}


@pytest.mark.parametrize("name", FILES)
def test_each_customers_balance_is_debit_minus_credit(corpus: Path, name: str) -> None:
    encoding, separator, debit, credit, owing = FILES[name]
    path = corpus / "data" / "fec" / name
    delivery = read(path)
    found = balances(delivery)
    assert delivery.kind is Kind.FEC
    assert delivery.acceptable
    assert (delivery.facts.debit, delivery.facts.credit) == (Money(debit), Money(credit))
    assert sum(found.values()) == debit - credit
    assert len(found) == owing
    assert found == _by_hand(path, encoding, separator)


@pytest.mark.parametrize(
    ("name", "customer", "cents"), [("sample_tab.txt", "C001", 1200_00), ("sample_pipe.txt", "C002", 2500_00)]
)
def test_the_two_small_samples(corpus: Path, name: str, customer: str, cents: int) -> None:
    delivery = read(corpus / "data" / "fec" / name)
    assert balances(delivery) == {customer: cents}
    assert delivery.complaints == ()


def test_balanced_letters_of_the_winery_settle_every_line_they_hold(corpus: Path) -> None:
    delivery = read(corpus / "data" / "fec" / "quadra_123456789FEC20190731.txt")
    allocated = sum(allocation.amount.cents for allocation in delivery.allocations)
    assert not delivery.complaints
    assert 187_699_020 - allocated >= 28_311_383
    assert len(delivery.customers) == 733
