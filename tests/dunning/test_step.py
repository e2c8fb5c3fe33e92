from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.dunning.debtor import Resumption
from gestion_creances.dunning.policy import Tone
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.step import level_by_age, next_level, next_step, reached_position, with_notice_anew
from tests.dunning.builders import TODAY, a_due, level, policy_with

STANDARD = standard_policy()
STEPS = STANDARD.steps()
WITH_COURTESY = policy_with("courtesy", enabled=True).steps()


@pytest.mark.parametrize(
    ("days_late", "code"),
    [(7, None), (8, "first"), (14, "first"), (15, "second"), (30, "third"), (44, "third"), (45, "formal_notice")],
)
def test_age_allows_the_highest_step_whose_day_has_come(days_late: int, code: str | None) -> None:
    allowed = level_by_age(STEPS, a_due(days_late).due_on, TODAY)
    assert (allowed.code if allowed else None) == code


def test_an_old_debt_never_chased_starts_at_the_first_step() -> None:
    assert next_level(STEPS, a_due(500), TODAY) == level("first")


def test_a_step_switched_off_is_passed_over() -> None:
    left = policy_with("second", enabled=False).after(2)
    assert next_level(left, a_due(reached=2), TODAY) == level("third")


def test_a_courtesy_notice_is_owed_until_the_due_date_and_passed_over_after_it() -> None:
    owed = [next_step(WITH_COURTESY, a_due(late), TODAY) for late in (-5, 0, 1)]
    assert [step.level.code for step in owed if step] == ["courtesy", "courtesy", "first"]


def test_nothing_is_owed_after_the_last_step() -> None:
    assert next_step(STANDARD.after(5), a_due(90, reached=5), TODAY) is None


def test_a_late_step_pushes_the_next_one_by_the_minimum_gap() -> None:
    step = next_step(STANDARD.after(2), a_due(40, reached=2, reached_on=TODAY), TODAY)
    assert step is not None
    assert (step.level.code, step.on, step.held_by_gap) == ("second", TODAY + timedelta(days=7), True)


def test_a_step_in_time_leaves_the_next_one_at_its_own_day() -> None:
    step = next_step(STANDARD.after(2), a_due(8, reached=2, reached_on=TODAY), TODAY)
    assert step is not None
    assert (step.on, step.held_by_gap) == (TODAY + timedelta(days=7), False)


def test_a_level_set_at_migration_without_a_day_holds_nothing_back() -> None:
    step = next_step(STANDARD.after(3), a_due(40, reached=3), TODAY)
    assert step is not None
    assert (step.level.code, step.on) == ("third", TODAY - timedelta(days=10))


def test_a_letter_sent_under_another_policy_counts_as_the_last_step_here_that_is_no_firmer() -> None:
    here = replace(STANDARD, id=7)
    asked = [
        a_due(reached=9, reached_in=8, reached_tone=Tone.FIRM),
        a_due(reached=9, reached_in=8, reached_tone=Tone.FORMAL),
        a_due(reached=4, reached_in=7, reached_tone=Tone.LAST),
        a_due(reached=3, reached_in=8),
        a_due(reached=3),
    ]
    assert [reached_position(here, due) for due in asked] == [3, 5, 4, 3, 3]


def test_a_courteous_letter_elsewhere_begins_nothing_where_all_steps_are_firmer() -> None:
    firm = replace(STANDARD, id=7, levels=STANDARD.levels[2:])
    due = a_due(20, reached=2, reached_in=8, reached_tone=Tone.COURTEOUS, reached_on=TODAY)
    assert reached_position(firm, due) == 0
    step = next_step(firm.after(0), due, TODAY)
    assert step is not None
    assert (step.level.code, step.on) == ("second", TODAY + timedelta(days=7))


BROKEN_ON = TODAY - timedelta(days=1)


def test_a_broken_promise_makes_the_next_step_owed_at_once_whatever_its_age_and_gap() -> None:
    due = a_due(9, reached=2, reached_on=TODAY - timedelta(days=3), resumption=Resumption(BROKEN_ON))
    step = next_step(STANDARD.after(2), due, TODAY)
    assert step is not None
    assert (step.level.code, step.on, step.held_by_gap) == ("second", BROKEN_ON, False)


def test_a_plan_not_kept_leads_straight_to_the_formal_notice() -> None:
    due = a_due(9, reached=2, reached_on=TODAY - timedelta(days=3), resumption=Resumption(BROKEN_ON, at_notice=True))
    step = next_step(STANDARD.after(2), due, TODAY)
    assert step is not None
    assert (step.level.code, step.on) == ("formal_notice", BROKEN_ON)


def test_a_plan_not_kept_takes_the_next_step_where_the_scenario_has_no_formal_one() -> None:
    due = a_due(9, resumption=Resumption(BROKEN_ON, at_notice=True))
    softer = policy_with("formal_notice", enabled=False)
    assert next_level(softer.after(0), due, TODAY) == level("first")


def test_a_plan_not_kept_after_the_formal_notice_has_the_notice_sent_anew() -> None:
    last = STANDARD.levels[-1]
    lost = a_due(90, reached=5, reached_on=TODAY - timedelta(days=40), resumption=Resumption(BROKEN_ON, at_notice=True))
    assert with_notice_anew(STANDARD.after(5), STANDARD, lost) == [last]
    assert with_notice_anew(STANDARD.after(2), STANDARD, lost) == STANDARD.after(2)
    noticed_since = replace(lost, reached_on=TODAY)
    assert with_notice_anew(STANDARD.after(5), STANDARD, noticed_since) == ()
    promise = replace(lost, resumption=Resumption(BROKEN_ON))
    assert with_notice_anew(STANDARD.after(5), STANDARD, promise) == ()


def test_what_was_broken_before_the_last_letter_hurries_nothing_any_more() -> None:
    due = a_due(9, reached=2, reached_on=TODAY, resumption=Resumption(BROKEN_ON))
    step = next_step(STANDARD.after(2), due, TODAY)
    assert step is not None
    assert (step.on, step.held_by_gap) == (TODAY + timedelta(days=7), True)


@pytest.mark.parametrize("due_on", [date.max, date.min])
def test_a_due_date_at_the_end_of_the_calendar_is_no_trouble(due_on: date) -> None:
    step = next_step(WITH_COURTESY, a_due(due_on=due_on, reached=0), due_on)
    assert step is not None
    assert date.min <= step.on <= date.max
    assert level_by_age(STEPS, due_on, TODAY) == (None if due_on > TODAY else level("formal_notice"))


@given(days_late=st.integers(-60, 900), reached=st.integers(0, 5), days_since=st.integers(0, 400) | st.none())
def test_no_step_is_skipped_and_none_leaves_before_its_day_and_gap(
    days_late: int, reached: int, days_since: int | None
) -> None:
    reached_on = None if days_since is None else TODAY - timedelta(days=days_since)
    due = a_due(days_late, reached=reached, reached_on=reached_on)
    step = next_step(STANDARD.after(reached), due, TODAY)
    above = [candidate for candidate in STEPS if candidate.position > reached]
    if step is None:
        assert above == []
        return
    assert step.level == above[0]
    assert step.on >= due.due_on + timedelta(days=step.level.offset_days)
    if reached and reached_on:
        assert step.on >= reached_on + timedelta(days=step.level.min_gap_days)
        assert step.on > reached_on
