from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.calendar import (
    Semester,
    add_months,
    easter,
    holidays_of,
    is_working_day,
    month_end,
    next_working_day,
)

days = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    "sunday",
    [
        "1609-04-19",
        "1761-03-22",
        "1818-03-22",
        "1886-04-25",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2024-03-31",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2100-03-28",
        "2200-04-06",
        "2285-03-22",
        "2300-04-08",
    ],
)
def test_easter_falls_on_its_known_sunday(sunday: str) -> None:
    known = date.fromisoformat(sunday)
    assert easter(known.year) == known


def test_the_holidays_are_those_of_the_reference_package() -> None:
    for year in range(2008, 2101):
        assert set(holidays_of(year)) == set(holidays.country_holidays("FR", years=year))


def test_alsace_and_moselle_keep_two_more_days() -> None:
    for year in (2024, 2026, 2035):
        ours = holidays_of(year, alsace_moselle=True)
        assert set(ours) == set(holidays.country_holidays("FR", subdiv="6AE", years=year))
    assert [name for day, name in sorted(ours.items()) if day not in holidays_of(2035)] == [
        "Vendredi saint",
        "Saint-Étienne",
    ]


def test_good_friday_is_worked_in_the_rest_of_france() -> None:
    good_friday = date(2026, 4, 3)
    assert is_working_day(good_friday)
    assert not is_working_day(good_friday, alsace_moselle=True)


def test_a_sunday_before_a_holiday_moves_to_tuesday() -> None:
    assert next_working_day(date(2026, 4, 5)) == date(2026, 4, 7)


def test_a_working_day_stays_where_it_is() -> None:
    assert next_working_day(date(2026, 11, 23)) == date(2026, 11, 23)


def test_boxing_day_moves_in_strasbourg_only() -> None:
    assert next_working_day(date(2025, 12, 26)) == date(2025, 12, 26)
    assert next_working_day(date(2025, 12, 26), alsace_moselle=True) == date(2025, 12, 29)


@given(days)
def test_the_next_working_day_is_the_first_that_works(day: date) -> None:
    found = next_working_day(day)
    assert is_working_day(found)
    assert not any(is_working_day(day + timedelta(days=n)) for n in range((found - day).days))


@given(days)
def test_a_month_ends_the_day_before_the_next_begins(day: date) -> None:
    assert (month_end(day) + timedelta(days=1)).day == 1
    assert (month_end(day).year, month_end(day).month) == (day.year, day.month)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2026, 9, 1), 3, date(2026, 12, 1)),
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
        (date(2026, 1, 15), -13, date(2024, 12, 15)),
    ],
)
def test_a_delay_in_months_ends_on_the_same_day_or_the_last(start: date, months: int, end: date) -> None:
    assert add_months(start, months) == end


@given(days)
def test_a_day_lies_within_its_half_year(day: date) -> None:
    semester = Semester.of(day)
    assert semester.first <= day <= semester.last
    assert Semester.parse(str(semester)) == semester


@given(days)
def test_half_years_follow_each_other_without_a_gap(day: date) -> None:
    semester = Semester.of(day)
    assert semester.following().first - semester.last == timedelta(days=1)
    assert semester < semester.following()


def test_a_half_year_is_written_for_machines_and_for_people() -> None:
    assert (str(Semester(2026, 2)), Semester(2026, 2).label) == ("2026-S2", "2e semestre 2026")
    assert Semester(2026, 1).label == "1er semestre 2026"


@pytest.mark.parametrize("text", ["2026-S3", "2026", "26-S1", "2026-S1 "])
def test_another_text_is_no_half_year(text: str) -> None:
    with pytest.raises(ValueError, match="is not a half-year"):
        Semester.parse(text)
