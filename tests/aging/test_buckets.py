from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.aging.buckets import DEFAULT_BUCKETS, Bucket, Buckets, BucketsRefused

AS_OF = date(2026, 11, 22)
all_buckets = st.sets(st.integers(1, 400), min_size=1, max_size=6).map(lambda limits: Buckets(tuple(sorted(limits))))


def test_the_usual_brackets_are_not_due_thirty_sixty_ninety_and_beyond() -> None:
    assert tuple(DEFAULT_BUCKETS) == (
        Bucket("Non échu", None, 0),
        Bucket("1–30 j", 1, 30),
        Bucket("31–60 j", 31, 60),
        Bucket("61–90 j", 61, 90),
        Bucket("> 90 j", 91, None),
    )


@pytest.mark.parametrize(("late", "place"), [(-5, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (90, 3), (91, 4)])
def test_a_limit_belongs_to_the_bracket_it_closes(late: int, place: int) -> None:
    assert DEFAULT_BUCKETS.bucket_of(late) == place
    assert [bucket.holds(late) for bucket in DEFAULT_BUCKETS].index(True) == place


def test_bounds_are_due_dates_for_the_database() -> None:
    assert [bucket.due_between(AS_OF) for bucket in DEFAULT_BUCKETS] == [
        (AS_OF, None),
        (date(2026, 10, 23), date(2026, 11, 21)),
        (date(2026, 9, 23), date(2026, 10, 22)),
        (date(2026, 8, 24), date(2026, 9, 22)),
        (None, date(2026, 8, 23)),
    ]


@given(all_buckets, st.integers(-500, 500))
def test_each_debt_belongs_to_exactly_one_bracket(buckets: Buckets, late: int) -> None:
    holding = [place for place, bucket in enumerate(buckets) if bucket.holds(late)]
    assert holding == [buckets.bucket_of(late)]
    due_on = AS_OF - timedelta(days=late)
    bounds = [bucket.due_between(AS_OF) for bucket in buckets]
    assert holding == [
        place
        for place, (first, last) in enumerate(bounds)
        if (first is None or first <= due_on) and (last is None or due_on <= last)
    ]


@given(all_buckets)
def test_there_are_as_many_brackets_as_said(buckets: Buckets) -> None:
    assert len(buckets) == len(list(buckets))


def test_a_bracket_of_one_day_is_named_by_that_day() -> None:
    assert [bucket.label for bucket in Buckets((1, 3, 30))] == ["Non échu", "1 j", "2–3 j", "4–30 j", "> 30 j"]


@pytest.mark.parametrize("text", ["30, 60, 90", "30;60;90", "30 60 90", " 30,60,90, "])
def test_limits_may_be_typed_in_several_ways(text: str) -> None:
    assert Buckets.parse(text) == DEFAULT_BUCKETS


@pytest.mark.parametrize("text", ["", "0, 30", "30, 30", "60, 30", "30, x", "-30", "30,5 jours"])
def test_limits_that_do_not_grow_are_refused(text: str) -> None:
    with pytest.raises(BucketsRefused) as refused:
        Buckets.parse(text)
    assert str(refused.value) == (
        f"Tranches de la balance âgée « {refused.value.given} » : donnez des nombres de jours entiers, positifs et"
        " croissants, par exemple 30, 60, 90."
    )
