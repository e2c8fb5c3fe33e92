"""The penalty invoice, word for word, and what it counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gestion_creances.aging.penalties import Settlement
from gestion_creances.aging.penalty_account import PenaltyAmounts, PenaltyBalance
from gestion_creances.basics.money import ZERO
from gestion_creances.company.terms_of_sale import TermsOfSale
from gestion_creances.ledger.item import ItemKind
from gestion_creances.letters.penalty_invoice import LateDue, PenaltyLine, compose, once_per_invoice, penalty_line
from gestion_creances.letters.sources import Credit, Firm, ItemRecord, PastLetter
from tests.letters.makers import FIRM, HOTEL, NOTICE_DAY, RATES, euros, pages

GOLDEN = Path(__file__).parent / "golden"
HOUSE = Firm(FIRM, TermsOfSale(), RATES)
MARCH, MAY = date(2026, 3, 31), date(2026, 5, 31)


def due(number: str, gross: str, due_on: date, left: str = "0", *, key: int = 1, invoice: int = 1) -> LateDue:
    return LateDue(key, invoice, 7, number, due_on.replace(day=1), due_on, euros(gross), euros(left))


def paid(amount: str, on: date) -> Credit:
    return Credit(ItemKind.PAYMENT, "VIR", on, euros(amount))


def line(of: LateDue, record: ItemRecord, before: PenaltyBalance | None = None) -> PenaltyLine:
    return penalty_line(HOUSE, HOTEL, of, record, before or PenaltyBalance(), NOTICE_DAY)


def story() -> tuple[PenaltyLine, ...]:
    """One invoice paid late, one paid in part and 50 euros of its penalties waived, one in two parts."""
    waived = Settlement(date(2026, 10, 1), euros("10"), euros("40"), waived=True)
    return once_per_invoice(
        (
            line(due("F-2026-031", "1200", MARCH), ItemRecord((paid("1200", date(2026, 8, 10)),))),
            line(
                due("F-2026-057", "2400.50", MAY, "1400.50", key=2, invoice=2),
                ItemRecord((paid("1000", date(2026, 8, 12)),), settled=(waived,)),
                PenaltyBalance(
                    PenaltyAmounts(euros("60"), euros("40")), waived=PenaltyAmounts(euros("10"), euros("40"))
                ),
            ),
            line(due("F-2026-064", "450", date(2026, 6, 15), "450", key=3, invoice=3), ItemRecord()),
            line(due("F-2026-064", "450", date(2026, 7, 15), "450", key=4, invoice=3), ItemRecord()),
        )
    )


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_penalty_invoice_reads_as_agreed(language: str) -> None:
    draft = compose(HOUSE, replace(HOTEL, language=language), story(), NOTICE_DAY, "PEN-2026-0001")
    text = "\n\f\n".join(pages(draft.pdf))
    assert text == (GOLDEN / f"penalty_invoice.{language}.txt").read_text(encoding="utf-8")


def test_it_asks_for_what_its_lines_leave() -> None:
    lines = story()
    draft = compose(HOUSE, HOTEL, lines, NOTICE_DAY)
    assert draft.amounts.indemnity == euros("80")
    assert draft.amounts.interest == sum((each.left.interest for each in lines), ZERO)
    assert draft.letter.asked == draft.amounts.total
    assert draft.issued().amounts == draft.amounts


def test_interest_stops_on_the_day_the_invoice_was_paid() -> None:
    late = line(due("F1", "1200", MARCH), ItemRecord((paid("1200", date(2026, 8, 10)),)))
    assert late.settled_on == date(2026, 8, 10)
    assert late.penalty.segments[-1].last == date(2026, 8, 10)
    assert late.penalty.interest == euros("53.06")


def test_what_was_recorded_on_the_price_is_not_asked_for_again() -> None:
    part = line(due("F1", "1200", MARCH, "200"), ItemRecord((paid("1000", date(2026, 8, 10)),)))
    assert part.penalty.interest_paid == ZERO
    assert part.penalty.principal_left == euros("200")


def test_the_indemnity_stays_where_it_was_claimed() -> None:
    before = PenaltyBalance(PenaltyAmounts(ZERO, euros("40")))
    first = line(due("F1", "450", MARCH, "450"), ItemRecord())
    second = line(due("F1", "450", MAY, "450", key=2), ItemRecord(), before)
    kept = once_per_invoice((first, second))
    assert [each.penalty.indemnity for each in kept] == [ZERO, euros("40")]


def test_another_part_of_the_invoice_may_have_claimed_the_indemnity() -> None:
    record = ItemRecord(indemnity_claimed_with=frozenset({9}))
    assert line(due("F1", "450", MARCH, "450"), record).penalty.indemnity == ZERO


def test_a_credit_note_lowers_the_base_from_the_due_date() -> None:
    record = ItemRecord((Credit(ItemKind.CREDIT_NOTE, "AV1", date(2026, 9, 1), euros("450")),))
    assert line(due("F1", "450", MARCH, "0"), record).left == PenaltyAmounts()


def test_without_an_account_the_invoice_says_so() -> None:
    poor = replace(HOUSE, company=replace(FIRM, iban=""))
    text = " ".join(pages(compose(poor, HOTEL, story(), NOTICE_DAY).pdf))
    assert "Nos coordonnées bancaires" in " ".join(text.split())


def test_a_consumers_notice_starts_the_legal_interest() -> None:
    notice = PastLetter("MED-2026-0001", "formal_notice", date(2026, 6, 1))
    record = ItemRecord(letters=(notice,))
    assert line(due("F1", "450", MARCH, "450"), record).penalty.segments[0].first == date(2026, 4, 1)
