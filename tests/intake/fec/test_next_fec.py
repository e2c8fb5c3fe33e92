"""The same FEC, a longer one, or next year's: only what is new enters the books, and the balances stay exact."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gestion_creances.basics.money import Money
from gestion_creances.intake.drafts import Delivery
from gestion_creances.intake.fec.reading import read_fec
from gestion_creances.intake.recognise import read
from tests.intake.fec.writer import Line, balances, opening, receipt, renumbered, sale, write
from tests.intake.memory_books import MemoryBooks

YEAR_1 = (
    sale("1", "20250105", "C1", 100_00, "FA1", "A")
    + receipt("2", "20250210", "C1", 100_00, letter="A")
    + sale("3", "20250305", "C1", 200_00, "FA2", "B")
    + receipt("4", "20250410", "C1", 50_00, letter="B")
    + sale("5", "20251105", "C1", 70_00, "FA3")
    + receipt("6", "20251201", "C2", 40_00)
)


def _take(books: MemoryBooks, folder: Path, lines: list[Line]) -> Delivery:
    return books.take(read_fec(write(folder, lines)))


def test_the_same_file_again_changes_nothing(tmp_path: Path) -> None:
    books = MemoryBooks()
    first = _take(books, tmp_path, YEAR_1)
    kept = (dict(books.items), dict(books.allocations))
    again = _take(books, tmp_path, renumbered(YEAR_1))
    assert (again.customers, again.invoices, again.payments) == ((), (), ())
    assert (books.items, books.allocations) == kept
    assert again.already_known == len(first.invoices) + len(first.payments)


def test_a_longer_export_adds_its_new_lines_and_its_new_letters(tmp_path: Path) -> None:
    books = MemoryBooks()
    _take(books, tmp_path, YEAR_1)
    lettered = [
        replace(line, letter="C") if line.piece == "FA3" and line.account == "411000" else line for line in YEAR_1
    ]
    new = _take(books, tmp_path, lettered + receipt("7", "20251220", "C1", 70_00, letter="C"))
    assert ([one.number for one in new.invoices], [one.amount.cents for one in new.payments]) == ([], [70_00])
    assert [tie.amount.cents for tie in books.allocations.values()] == [100_00, 50_00, 70_00]
    assert books.balances() == {"C1": 150_00, "C2": -40_00}


@pytest.mark.parametrize(
    "brought",
    [
        opening("20260101", "C1", 150_00, "FA2", "20250305", "B") + opening("20260101", "C1", 70_00, "FA3", "20251105"),
        opening("20260101", "C1", 150_00, letter="B") + opening("20260101", "C1", 70_00),
        opening("20260101", "C1", 220_00, letter="B"),
        opening("20260101", "C1", 200_00, "FA2", letter="B")
        + opening("20260101", "C1", -50_00, letter="B")
        + opening("20260101", "C1", 70_00, "FA3"),
    ],
    ids=["by piece", "without piece", "in one sum", "in detail"],
)
def test_balances_brought_forward_are_not_doubled_and_new_payments_settle_the_old_invoices(
    tmp_path: Path, brought: list[Line]
) -> None:
    books = MemoryBooks()
    _take(books, tmp_path, YEAR_1)
    items = set(books.items)
    lines = brought + opening("20260101", "C2", -40_00) + receipt("8", "20260115", "C1", 150_00, letter="B")
    new = _take(books, tmp_path, lines)
    assert (new.invoices, [one.amount.cents for one in new.payments]) == ((), [150_00])
    assert books.balances() == {"C1": 70_00, "C2": -40_00}
    (payment,) = set(books.items) - items
    debit = next(debit for debit, credit in books.allocations if credit == payment)
    assert (books.items[debit].number, books.allocations[debit, payment].amount) == ("FA2", Money(150_00))
    assert _take(books, tmp_path, lines).payments == ()
    assert books.balances() == {"C1": 70_00, "C2": -40_00}


def test_an_invoice_brought_forward_that_the_books_never_saw_is_new(tmp_path: Path) -> None:
    books = MemoryBooks()
    _take(books, tmp_path, YEAR_1)
    brought = opening("20260101", "C1", 220_00) + opening("20260101", "C1", 30_00, "FA9", "20251230")
    new = _take(books, tmp_path, brought + sale("1", "20260105", "C3", 10_00, "FA20"))
    assert [one.number for one in new.invoices] == ["FA9", "FA20"]
    assert books.balances() == {"C1": 250_00, "C2": -40_00, "C3": 10_00}


def test_a_sum_brought_forward_that_differs_from_the_books_adds_the_difference_with_a_warning(tmp_path: Path) -> None:
    books = MemoryBooks()
    _take(books, tmp_path, YEAR_1)
    new = _take(books, tmp_path, opening("20260101", "C1", 180_00) + sale("1", "20260105", "C1", 10_00, "FA20"))
    assert [(one.label, one.gross.cents) for one in new.invoices] == [
        ("Écart d’à-nouveau", -40_00),
        ("Écriture", 10_00),
    ]
    assert [complaint.message.count("l’écart de") for complaint in new.complaints] == [1]
    assert books.balances() == {"C1": 190_00, "C2": -40_00}


def test_a_document_and_a_payment_known_from_another_source_are_not_doubled(tmp_path: Path) -> None:
    invoices, payments = tmp_path / "factures.csv", tmp_path / "reglements.csv"
    (tmp_path / "clients.csv").write_text("code;nom\nC1;Client C1\n")
    invoices.write_text("numero;client;date_emission;montant_ttc\nFA1;C1;05/01/2025;100,00\nFA2;C1;05/03/2025;999,00\n")
    payments.write_text("id;client;date;montant\nR1;C1;10/02/2025;100,00\n")
    books = MemoryBooks()
    for path in (tmp_path / "clients.csv", invoices, payments):
        books.take(read(path))
    new = _take(books, tmp_path, YEAR_1)
    assert [one.number for one in new.invoices] == ["FA2/2", "FA3"]
    assert "FA2/2" in new.complaints[-1].message
    assert books.allocations["document:FA1", "payment:R1|C1"].amount == Money(100_00)


MOVES = st.lists(
    st.tuples(
        st.booleans(),
        st.integers(0, 364),
        st.sampled_from([10_00, 20_00, 30_00, -10_00]),
        st.sampled_from(["C1", "C2"]),
        st.sampled_from(["", "x", "A1", "A2"]),
        st.sampled_from(["", "A", "B"]),
    ),
    max_size=12,
)


def _year(first: date, moves: list[tuple[bool, int, int, str, str, str]]) -> list[Line]:
    lines: list[Line] = []
    for rank, (is_sale, days, cents, customer, piece, letter) in enumerate(moves):
        when = (first + timedelta(days=days)).strftime("%Y%m%d")
        number = f"{piece}{first.year}" if piece.startswith("A") else piece
        make = sale if is_sale else receipt
        lines += make(str(rank), when, customer, cents, number, letter)
    return lines


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=MOVES, after=MOVES, in_detail=st.booleans())
def test_two_years_in_a_row_give_the_balances_of_the_second(
    tmp_path: Path,
    before: list[tuple[bool, int, int, str, str, str]],
    after: list[tuple[bool, int, int, str, str, str]],
    in_detail: bool,
) -> None:
    books = MemoryBooks()
    year_1 = [*_year(date(2025, 1, 1), before), *sale("99", "20251231", "C9", 1_00, "Z1")]
    _take(books, tmp_path, year_1)
    closing = [line for line in year_1 if line.account == "411000"]
    brought: list[Line] = []
    sums: Counter[str] = Counter()
    for line in closing:
        sums[line.auxiliary] += line.cents
        if in_detail:
            brought += opening("20260101", line.auxiliary, line.cents, line.piece, line.day)
    if not in_detail:
        brought = [line for customer, cents in sums.items() for line in opening("20260101", customer, cents)]
    year_2 = read_fec(
        write(tmp_path, brought + _year(date(2026, 1, 1), after) + sale("98", "20261231", "C9", 1_00, "Z2"))
    )
    books.take(year_2)
    assert books.balances() == balances(year_2)
    books.take(year_2)
    assert books.balances() == balances(year_2)
