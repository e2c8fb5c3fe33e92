"""Tests of how the words of a movement are cut up, and what is no invoice number."""

import pytest

from gestion_creances.matching.hearing import hear, is_day


def runs(text: str) -> list[str]:
    return [run.value for heard in hear(text) for run in heard.runs]


def test_letters_and_digits_are_cut_apart_and_lines_without_a_digit_or_seen_twice_left_out() -> None:
    assert runs("Fact. n°F20260123\nmerci\nFACT. N°F20260123") == ["FACT", "N", "F", "20260123"]


@pytest.mark.parametrize(
    "text",
    [
        "FR76 3000 6000 0112 3456 7890 189",
        "FR7630006000011234567890189",
        "CB*4970",
        "4970XXXXXXXX1234",
        "SIREN 552100554",
        "552 100 554 00012",
        "03 53 01 22 33",
    ],
)
def test_account_card_firm_and_telephone_numbers_are_not_heard(text: str) -> None:
    assert not any(run.isdigit() for run in runs(f"VIR {text}"))


@pytest.mark.parametrize("text", ["1 250,00", "1250.00", "1250 EUR", "12/03/2026", "2026-03-12", "12/03", "DU 1203"])
def test_amounts_and_days_may_be_something_else(text: str) -> None:
    (heard,) = hear(f"VIR {text} X")
    assert all(run.perhaps for run in heard.runs if run.is_number)


def test_an_ordinary_number_is_nothing_else() -> None:
    (heard,) = hear("FACT 12345")
    assert [(run.value, run.perhaps, run.calls) for run in heard.runs] == [
        ("FACT", False, True),
        ("12345", False, False),
    ]
    assert heard.between(*heard.runs) == " "


@pytest.mark.parametrize(
    ("digits", "day"),
    [
        ("120326", True),
        ("20260312", True),
        ("31122026", True),
        ("991399", False),
        ("12345", False),
        ("99999999", False),
    ],
)
def test_digits_may_be_a_day(digits: str, *, day: bool) -> None:
    assert is_day(digits) is day
