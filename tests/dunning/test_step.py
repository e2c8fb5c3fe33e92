from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.step import level_by_age, next_level, next_step
from tests.dunning.builders import TODAY, a_due, level, policy_with

STEPS = standard_policy().steps()
WITH_COURTESY = policy_with("courtesy", enabled=True).steps()


@pytest.mark.parametrize(
    ("days_late", "code"),
    [(7, None), (8, "first"), (14, "first"), (15, "second"), (30, "third"), (44, "third"), (45, "formal_notice")],
)
def test_age_allows_the_highest_step_whose_day_has_come(days_late: int, code: str | None) -> None:
    allowed = level_by_age(STEPS, a_due(days_late).due_on, TODAY)
    assert (allowed.code if allowed else None) == code


def test_an_old_debt_never_chased_starts_at_the_first_step() -> None:
    assert next_level(STEPS, a_due(500), TODAY, 0) == level("first")


def test_a_step_switched_off_is_passed_over() -> None:
    steps = policy_with("second", enabled=False).steps()
    assert next_level(steps, a_due(reached=2), TODAY, 2) == level("third")


def test_a_courtesy_notice_is_owed_until_the_due_date_and_passed_over_after_it() -> None:
    owed = [next_step(WITH_COURTESY, a_due(late), TODAY, 0) for late in (-5, 0, 1)]
    assert [step.level.code for step in owed if step] == ["courtesy", "courtesy", "first"]


def test_nothing_is_owed_after_the_last_step() -> None:
    assert next_step(STEPS, a_due(90, reached=5), TODAY, 5) is None


def test_a_late_step_pushes_the_next_one_by_the_minimum_gap() -> None:
    step = next_step(STEPS, a_due(40, reached=2, reached_on=TODAY), TODAY, 2)
    assert step is not None
    assert (step.level.code, step.on, step.held_by_gap) == ("second", TODAY + timedelta(days=7), True)


def test_a_step_in_time_leaves_the_next_one_at_its_own_day() -> None:
    step = next_step(STEPS, a_due(8, reached=2, reached_on=TODAY), TODAY, 2)
    assert step is not None
    assert (step.on, step.held_by_gap) == (TODAY + timedelta(days=7), False)


def test_a_level_set_at_migration_without_a_day_holds_nothing_back() -> None:
    step = next_step(STEPS, a_due(40, reached=3), TODAY, 3)
    assert step is not None
    assert (step.level.code, step.on) == ("third", TODAY - timedelta(days=10))


@pytest.mark.parametrize("due_on", [date.max, date.min])
def test_a_due_date_at_the_end_of_the_calendar_is_no_trouble(due_on: date) -> None:
    step = next_step(WITH_COURTESY, a_due(due_on=due_on, reached=0), due_on, 0)
    assert step is not None
    assert date.min <= step.on <= date.max
    assert level_by_age(STEPS, due_on, TODAY) == (None if due_on > TODAY else level("formal_notice"))


@given(days_late=st.integers(-60, 900), reached=st.integers(0, 5), days_since=st.integers(0, 400) | st.none())
def test_no_step_is_skipped_and_none_leaves_before_its_day_and_gap(
    days_late: int, reached: int, days_since: int | None
) -> None:
    reached_on = None if days_since is None else TODAY - timedelta(days=days_since)
    due = a_due(days_late, reached=reached, reached_on=reached_on)
    step = next_step(STEPS, due, TODAY, due.reached)
    above = [candidate for candidate in STEPS if candidate.position > reached]
    if step is None:
        assert above == []
        return
    assert step.level == above[0]
    assert step.on >= due.due_on + timedelta(days=step.level.offset_days)
    if reached and reached_on:
        assert step.on >= reached_on + timedelta(days=step.level.min_gap_days)
        assert step.on > reached_on
