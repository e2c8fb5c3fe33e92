"""Amounts and dates are read exactly as people write them, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.intake.values import Unreadable, clean, day_order, decimal_sign, read_cents, read_date


def _grouped(cents: int, separator: str, decimal: str) -> str:
    return f"{abs(cents) // 100:,}".replace(",", separator) + f"{decimal}{abs(cents) % 100:02d}"


SIGNS: list[Callable[[str, bool], str]] = [
    lambda text, minus: f"-{text}" if minus else text,
    lambda text, minus: f"{text}-" if minus else text,
    lambda text, minus: f"\N{MINUS SIGN}{text}" if minus else f"+{text}",
    lambda text, minus: f"({text})" if minus else text,
    lambda text, minus: f"- {text} €" if minus else f"{text}\N{NO-BREAK SPACE}€",
    lambda text, minus: f"-€{text}" if minus else f"EUR {text}",
]
THOUSANDS = [
    "",
    " ",
    "\N{NO-BREAK SPACE}",
    "\N{NARROW NO-BREAK SPACE}",
    "\N{THIN SPACE}",
    "'",
    "\N{RIGHT SINGLE QUOTATION MARK}",
]


@given(
    cents=st.integers(-(10**13), 10**13),
    separator=st.sampled_from([*THOUSANDS, ".", ","]),
    decimal=st.sampled_from([",", "."]),
    sign=st.sampled_from(SIGNS),
)
def test_an_amount_reads_back_exactly_in_every_way_of_writing_it(
    cents: int, separator: str, decimal: str, sign: Callable[[str, bool], str]
) -> None:
    if separator == decimal:
        separator = ""
    assert read_cents(sign(_grouped(cents, separator, decimal), cents < 0)) == cents


@given(st.integers(0, 10**10))
def test_a_whole_amount_and_one_decimal_read_back_exactly(euros: int) -> None:
    assert read_cents(str(euros)) == euros * 100
    assert read_cents(f"{euros},5") == euros * 100 + 50
    assert read_cents(f"{euros:013d},50") == euros * 100 + 50


@pytest.mark.parametrize(
    "text",
    ["", "-", "€", "abc", "=1+1", "12 34", "1.23.4", "12,345,67", "1e5", "NaN", "--12", "12€50", "$12", "١٢", "1,2,3"],
)
def test_what_is_no_amount_is_refused_and_never_zero(text: str) -> None:
    with pytest.raises(Unreadable, match="illisible"):
        read_cents(text)


@pytest.mark.parametrize("text", ["0,125", "1234,567", "12.3456", "0.001"])
def test_a_fraction_of_a_cent_is_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="fractions de centime"):
        read_cents(text)


def test_more_decimals_that_are_zero_are_no_fraction() -> None:
    assert read_cents("12,3400") == 1234


def test_thousands_or_decimals_is_asked_unless_the_column_says() -> None:
    with pytest.raises(Unreadable, match="ambigu"):
        read_cents("1.234")
    assert read_cents("1.234", decimal=",") == 123_400
    assert read_cents("1,234", decimal=".") == 123_400
    assert read_cents("12.345.678") == 1_234_567_800


def test_a_column_tells_its_decimal_sign_by_its_other_values() -> None:
    assert decimal_sign(["1.234", "12,50", "7"]) == ","
    assert decimal_sign(["1,234", "12.5"]) == "."
    assert decimal_sign(["1,234", "7"]) == ""
    assert decimal_sign(["1,50", "1.50"]) == ""


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)))
def test_a_date_reads_back_in_every_way_of_writing_it(day: date) -> None:
    for form in (
        "%Y-%m-%d",
        "%d/%m/%Y",
        "%d.%m.%Y",
        "%d-%m-%y",
        "%Y%m%d",
        "%Y/%m/%d",
        "%Y-%m-%dT00:00:00",
        "%d/%m/%Y 10:30",
    ):
        assert read_date(day.strftime(form)) == day
    assert read_date(day.strftime("%m/%d/%Y"), "mdy") == day


def test_an_excel_serial_number_is_a_date() -> None:
    assert read_date("45123") == date(1899, 12, 30) + timedelta(days=45123)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("30/02/2026", "le 30/02/2026 n’existe pas"),
        ("31/04/26", "le 31/04/2026 n’existe pas"),
        ("20260230", "le 30/02/2026 n’existe pas"),
        ("31/07/0098", "invraisemblable"),
        ("demain", "illisible"),
        ("", "illisible"),
        ("12345", "illisible"),
        ("1/2/202", "illisible"),
    ],
)
def test_a_day_that_does_not_exist_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        read_date(text)


def test_the_order_of_day_and_month_is_found_out_when_a_value_proves_it() -> None:
    assert day_order(["1/2/2013", "1/15/2013"]) == "mdy"
    assert day_order(["1/2/2013", "15/1/2013"]) == "dmy"
    assert day_order(["13/1/2013", "1/13/2013"]) == "mixed"
    assert day_order(["1/2/2013", "2013-01-20"]) == ""


def test_control_characters_are_taken_out_and_emoji_kept() -> None:
    assert clean("Caf\x00é\x1b \x07 des \N{NO-BREAK SPACE} Amis 🎉") == "Caf é des Amis 🎉"


@given(st.text())
def test_any_text_is_an_amount_a_date_or_refused(text: str) -> None:
    for read in (read_cents, read_date):
        with suppress(Unreadable):
            assert read(text) is not None
