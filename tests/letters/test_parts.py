"""Frozen words, letter numbers, square codes, spelling and line breaking."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address
from gestion_creances.letters.epc import modules, payload
from gestion_creances.letters.freezing import freeze, thaw
from gestion_creances.letters.heading import address_lines, legal_line
from gestion_creances.letters.numbering import FORMAL_NOTICE, REMINDER, next_number
from gestion_creances.letters.paper.breaking import lines
from gestion_creances.letters.paper.fonts import REGULAR, SEMIBOLD, printable, width
from gestion_creances.letters.pdf import draw
from gestion_creances.letters.spelling import amount, count, euros, half_year, listing, long_date, percent, short_date
from tests.letters.makers import EARLIER, FIRM, notice_invoices, written


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_frozen_letter_comes_back_the_same_and_draws_the_same(language: str) -> None:
    letter = written("formal_notice", language, lines=notice_invoices(), earlier=EARLIER)
    again = thaw(freeze(letter))
    assert again == letter
    assert draw(again) == draw(letter)


def test_a_text_that_is_not_a_frozen_letter_is_refused() -> None:
    with pytest.raises(ValueError, match="not a frozen letter"):
        thaw('{"cents": 12}')


@pytest.mark.parametrize(
    ("prefix", "year", "last", "expected"),
    [
        (REMINDER, 2026, None, "R-2026-0001"),
        (REMINDER, 2026, "R-2026-0418", "R-2026-0419"),
        (FORMAL_NOTICE, 2027, "MED-2026-0007", "MED-2027-0001"),
        (REMINDER, 2026, "R-2026-9999", "R-2026-10000"),
    ],
)
def test_letters_are_numbered_without_gap_year_by_year(prefix: str, year: int, last: str | None, expected: str) -> None:
    assert next_number(prefix, year, last) == expected


@pytest.mark.parametrize("last", ["R-2027-0001", "MED-2026-0001", "0001", "R-2026-1"])
def test_a_number_of_another_series_is_refused(last: str) -> None:
    with pytest.raises(ValueError, match="is not a letter number"):
        next_number(REMINDER, 2026, last)


def test_the_square_code_says_what_the_standard_asks() -> None:
    text = payload(
        "François D'Alsace S.A.", "FR14 2004 1010 0505 0001 3M02 606", "", Money(1230), "Client:Marie Louise La Lune"
    )
    assert text == (
        "BCD\n002\n1\nSCT\n\nFrançois D'Alsace S.A.\nFR1420041010050500013M02606\nEUR12.30\n\n\n"
        "Client:Marie Louise La Lune"
    )


@pytest.mark.parametrize(("iban", "cents"), [("", 100), ("FR76", 0), ("FR76", -5), ("FR76", 100_000_000_000)])
def test_no_code_is_made_for_what_no_bank_could_pay(iban: str, cents: int) -> None:
    assert payload("Moi", iban, "", Money(cents), "R-1") is None


def test_a_code_that_would_be_too_long_is_left_out() -> None:
    assert payload("é" * 70, "FR7630006000011234567890189", "AGRIFRPP", Money(1), "é" * 140) is None


def test_a_code_is_a_square_of_black_runs() -> None:
    side, runs = modules("BCD\n002\n1\nSCT\nAGRIFRPP\nAteliers Kervadec\nFR7630006000011234567890189\nEUR7483.80")
    assert side == 37
    assert runs[0] == "0 0 7 1 re"


def test_amounts_and_dates_are_written_as_each_language_reads_them() -> None:
    assert euros(Money(123456789), "fr") == "1\u00a0234\u00a0567,89\u00a0€"
    assert euros(Money(123456789), "en") == "€1,234,567.89"
    assert amount(Money(-5), "fr") == "\u22120,05"
    assert long_date(date(2026, 11, 1), "fr") == "1ᵉʳ\u00a0novembre\u00a02026"
    assert long_date(date(2026, 11, 1), "en") == "1\u00a0November\u00a02026"
    assert short_date(date(2026, 2, 3), "fr") == "03/02/2026"
    assert short_date(date(2026, 2, 3), "en") == "3\u00a0Feb\u00a02026"
    assert percent(Decimal("12.4"), "fr") == "12,40\u00a0%"
    assert percent(Decimal("12.125"), "en") == "12.125%"
    assert half_year("2026-S1", "fr") == "premier semestre\u00a02026"
    assert half_year("2026-S2", "en") == "second half of\u00a02026"
    assert (count(1, "fr", feminine=True), count(1, "fr"), count(16, "fr"), count(17, "fr")) == (
        "une",
        "un",
        "seize",
        "17",
    )
    assert (count(12, "en"), count(13, "en")) == ("twelve", "13")
    assert listing(["a", "b", "c"], "fr") == "a, b et\u00a0c"
    assert listing([], "en") == ""


def test_an_address_abroad_ends_with_its_country() -> None:
    abroad = Address(("Hauptstraße 1",), "10115", "Berlin", "DE")
    assert address_lines(abroad) == ("Hauptstraße 1", "10115 Berlin", "ALLEMAGNE")
    assert address_lines(Address(("", " "), "", "Angers")) == ("Angers",)


def test_the_legal_line_has_what_the_code_asks_of_a_registered_business() -> None:
    assert legal_line(FIRM).replace("\u00a0", " ") == (
        "Ateliers Kervadec, SAS au capital de 80 000 € – Siège social : 14, rue de la Fonderie, 44200 Nantes"
        " – SIREN 123 456 782 RCS Nantes – TVA FR 11 123 456 782"
    )


@pytest.mark.parametrize("typed", ["20000", "20 000", "20000 €", "20\u00a0000\u00a0€"])
def test_a_capital_typed_as_a_number_is_printed_as_a_sum(typed: str) -> None:
    assert "au capital de 20\u00a0000\u00a0€ " in legal_line(replace(FIRM, capital=typed))


def test_a_capital_with_words_is_printed_as_typed() -> None:
    assert "au capital de 500 € (variable) " in legal_line(replace(FIRM, capital="500 € (variable)"))


@given(st.lists(st.text("abc\u00a0é,", min_size=1, max_size=12), min_size=1, max_size=60), st.integers(5, 30))
def test_lines_keep_every_word_in_order_within_the_measure(words: list[str], measure: int) -> None:
    text = " ".join(words)
    broken = lines(((text, REGULAR),), measure)
    assert "".join("".join(part for part, _ in line) for line in broken).replace(" ", "") == text.replace(" ", "")
    assert all(sum(width(part, face) for part, face in line) <= measure + 1e-6 for line in broken)


def test_a_bold_amount_and_its_full_stop_stay_together() -> None:
    pieces = (("il reste ", REGULAR), ("7\u00a0483,80\u00a0€", SEMIBOLD), (". Merci à vous", REGULAR))
    for measure in (6, 8, 10, 14):
        broken = ["".join(part for part, _ in line) for line in lines(pieces, measure)]
        assert any("7\u00a0483,80\u00a0€." in line for line in broken)


def test_characters_the_font_lacks_are_shown_as_a_question_mark() -> None:
    assert printable("Café 🥖🥖 d’Oc\u200b\n") == "Café ? d’Oc "
    assert printable("e\u0301te\u0301") in ("été", "e\u0301te\u0301")
