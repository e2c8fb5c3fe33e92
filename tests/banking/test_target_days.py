from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.banking.target_days import is_target_day, next_target_day, target_days_after

DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 1, 1),
        date(2026, 4, 3),  # Good Friday
        date(2026, 4, 6),  # Easter Monday
        date(2026, 5, 1),
        date(2026, 12, 25),
        date(2028, 12, 26),
        date(2026, 11, 21),
        date(2026, 11, 22),
    ],
)
def test_banks_move_no_money_on_closing_days_and_weekends(day: date) -> None:
    assert not is_target_day(day)


def test_a_french_holiday_that_banks_of_other_countries_do_not_keep_is_a_day_like_any_other() -> None:
    assert is_target_day(date(2026, 7, 14))
    assert is_target_day(date(2026, 11, 11))


def test_the_day_after_the_easter_weekend_is_a_tuesday() -> None:
    assert next_target_day(date(2026, 4, 3)) == date(2026, 4, 7)


@given(DAYS, st.integers(0, 10))
def test_so_many_open_days_lie_between(day: date, number: int) -> None:
    last = target_days_after(day, number)
    between = [day + timedelta(days=rank) for rank in range(1, (last - day).days + 1)]
    assert sum(map(is_target_day, between)) == number
