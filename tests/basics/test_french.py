from __future__ import annotations

from datetime import date

import pytest

from gestion_creances.basics import french
from gestion_creances.basics.money import Money


@pytest.mark.parametrize(
    ("cents", "written"),
    [
        (0, "0,00\u202f€"),
        (5, "0,05\u202f€"),
        (123_456, "1\u202f234,56\u202f€"),
        (-100_000_000, "\u22121\u202f000\u202f000,00\u202f€"),
    ],
)
def test_an_amount_is_written_with_a_comma_and_groups_of_three(cents: int, written: str) -> None:
    assert french.amount(Money(cents)) == written


def test_a_day_is_written_day_first() -> None:
    assert french.day(date(2026, 2, 3)) == "03/02/2026"
