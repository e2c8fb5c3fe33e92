"""The statement of account and the aged balance on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.ledger.statement import statement
from gestion_creances.letters.paper.ages import AGE_COLOURS, age_colour
from gestion_creances.letters.report_pdf import AgedRow, aged_balance, draw_report
from gestion_creances.letters.spelling import amount
from gestion_creances.letters.statement_facts import StatementFacts
from gestion_creances.letters.statement_pdf import draw_statement
from tests.letters.makers import FIRM, HOTEL, euros, pages, words_of

BRACKETS = ("Non échu", "1–30 j", "31–60 j", "61–90 j", "> 90 j")
LAST = date(2026, 11, 23)


def invoice(rank: int, day: date, gross: str) -> Item:
    money = euros(gross)
    return Item(rank, 1, ItemKind.INVOICE, f"FA-{rank:04d}", day, day + timedelta(45), money, money, invoice_id=rank)


def payment(rank: int, day: date, received: str) -> Item:
    money = -euros(received)
    return Item(rank, 1, ItemKind.PAYMENT, "", day, day, money, money)


def account(number: int = 3) -> StatementFacts:
    day = date(2026, 7, 1)
    items = [invoice(rank, day + timedelta(rank), "100.10") for rank in range(1, number + 1)]
    items += [invoice(900, date(2026, 6, 1), "50"), payment(901, date(2026, 7, 20), "120")]
    return StatementFacts(FIRM, HOTEL, statement(items, LAST, day), LAST, day, "REL-0001", to_pay=euros("230.30"))


def test_a_statement_shows_the_balance_after_each_line() -> None:
    text = words_of(draw_statement(account()))
    assert "Solde antérieur 50,00" in text
    assert "02/07/2026 Facture FA-0001 100,10 – 150,10" in text
    assert "20/07/2026 Règlement – 120,00 230,30" in text
    assert "Solde au 23/11/2026 300,30 120,00 230,30" in text
    assert "Montant 230,30 €" in text


def test_a_long_statement_carries_its_balance_not_the_sum_of_balances() -> None:
    texts = pages(draw_statement(account(80)))
    assert len(texts) == 3
    first = texts[0]
    shown = sum(f"FA-{rank:04d}" in first for rank in range(1, 81))
    balance = euros("50") + Money(10010 * shown) - (euros("120") if "120,00" in first else ZERO)
    carried = next(line for line in first.splitlines() if line.startswith("À reporter"))
    assert carried.endswith(amount(balance, "fr").replace("\u00a0", " "))


def test_an_english_statement_is_english_throughout() -> None:
    text = words_of(draw_statement(account(), "en"))
    assert "Statement of account" in text
    assert "2 Jul 2026 Invoice FA-0001 100.10 – 150.10" in text
    assert "Payment" in text
    assert "Règlement" not in text


def test_nothing_overdue_is_said_and_no_box_is_printed() -> None:
    text = words_of(draw_statement(replace(account(), to_pay=ZERO)))
    assert "Aucune somme n’est échue à ce jour." in text
    assert "IBAN" not in text


def test_without_account_number_or_number_the_statement_still_prints() -> None:
    plain = replace(account(), company=replace(FIRM, iban=""), number="", first=None)
    assert "IBAN" not in words_of(draw_statement(plain))


def customers(number: int) -> tuple[AgedRow, ...]:
    return tuple(
        AgedRow(f"Client {rank}", f"C{rank:04d}", tuple(Money(rank * 1000 + each) for each in range(5)), Money(rank))
        for rank in range(number)
    )


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_aged_balance_adds_up_in_every_column_and_row(language: str) -> None:
    rows = customers(90)
    report = aged_balance(FIRM, LAST, BRACKETS, rows, language)
    assert report.table.total is not None
    for rank, cell in enumerate(report.table.total.cells):
        if isinstance(cell, Money):
            assert cell == total(row.cells[rank] for row in report.table.rows if isinstance(row.cells[rank], Money))
    texts = pages(draw_report(report, language))
    assert len(texts) > 1
    expected = amount(total(row.balance for row in rows), language).replace("\u00a0", " ")
    assert expected in " ".join(texts[-1].split())
    assert ("À reporter" if language == "fr" else "Carried forward") in texts[0]


def test_an_empty_aged_balance_prints_its_head() -> None:
    assert "Balance âgée" in words_of(draw_report(aged_balance(FIRM, LAST, BRACKETS, ())))


def test_older_brackets_are_darker() -> None:
    assert [age_colour(rank, 5) for rank in range(5)] == list(AGE_COLOURS)
    assert age_colour(1, 3) == AGE_COLOURS[1]
    assert age_colour(2, 3) == AGE_COLOURS[-1]
    assert age_colour(1, 2) == AGE_COLOURS[1]
