from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.company.sending_times import SendingTimes, SendingTimesRefused, checked_times

TIMES = SendingTimes()
PARIS = ZoneInfo("Europe/Paris")


def at(*when: int) -> datetime:
    return datetime(*when, tzinfo=PARIS)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        (at(2026, 11, 20, 10, 30), at(2026, 11, 20, 10, 30)),
        (at(2026, 11, 20, 8, 0), at(2026, 11, 20, 8, 0)),
        (at(2026, 11, 20, 6, 15), at(2026, 11, 20, 8, 0)),
        (at(2026, 11, 20, 19, 0), at(2026, 11, 23, 8, 0)),
        (at(2026, 11, 21, 11, 0), at(2026, 11, 23, 8, 0)),
        (at(2026, 12, 24, 23, 59), at(2026, 12, 28, 8, 0)),
        (at(2026, 11, 11, 11, 0), at(2026, 11, 12, 8, 0)),
    ],
)
def test_what_comes_outside_the_hours_waits_for_the_next_opening(moment: datetime, opening: datetime) -> None:
    assert TIMES.next_opening(moment) == opening


def test_alsace_and_moselle_rest_on_good_friday_and_saint_stephens_day() -> None:
    good_friday = date(2026, 4, 3)
    alsace = SendingTimes(alsace_moselle=True)
    assert [times.next_working_day(good_friday) for times in (TIMES, alsace)] == [good_friday, date(2026, 4, 7)]
    assert [times.day_off(good_friday) for times in (TIMES, alsace)] == ["", "Vendredi saint"]


def test_a_day_that_stands_for_never_stays_where_it_is() -> None:
    assert TIMES.next_working_day(date.max) == date.max


def test_sending_by_hand_on_a_day_off_is_said() -> None:
    assert TIMES.note(date(2026, 11, 22)) == (
        "Le 22/11/2026 n’est pas un jour ouvré (dimanche) : le prochain est le 23/11/2026."
    )
    assert TIMES.note(date(2026, 12, 25)) == (
        "Le 25/12/2026 n’est pas un jour ouvré (Noël) : le prochain est le 28/12/2026."
    )
    assert TIMES.note(date(2026, 11, 23)) == ""


@given(st.integers(0, 50_000_000))
def test_an_opening_is_a_moment_at_which_things_may_leave(minutes: int) -> None:
    moment = at(2000, 1, 1) + timedelta(minutes=minutes)
    opening = TIMES.next_opening(moment)
    assert opening >= moment
    assert TIMES.may_send(opening)


def test_hours_that_end_before_they_begin_are_refused() -> None:
    assert checked_times(TIMES) is TIMES
    with pytest.raises(SendingTimesRefused, match="de 18:00 à 08:00 : la dernière doit venir après"):
        checked_times(SendingTimes(first=time(18), last=time(8)))
