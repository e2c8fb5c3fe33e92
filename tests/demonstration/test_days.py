from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.calendar import is_working_day
from gestion_creances.demonstration import firm
from gestion_creances.demonstration.days import (
    Calendar,
    any_age,
    campaign_days,
    chased_to_the_end,
    ready,
    waiting,
    working_day_before,
    written_first,
)

STANDARD, CONSUMERS, KEY_ACCOUNTS, GOOD_PAYERS = firm.policies()
todays = st.dates(date(2024, 1, 1), date(2035, 12, 31))


@given(todays)
def test_reminders_were_sent_about_every_week_on_working_days_until_a_week_ago(today: date) -> None:
    days = campaign_days(today)
    assert all(is_working_day(day) for day in days)
    assert all(1 <= (after - before).days <= 12 for before, after in pairwise(days))
    assert 7 <= (today - days[-1]).days <= 12


def test_the_last_bank_day_is_the_last_working_day_before_today() -> None:
    assert Calendar.of(date(2026, 11, 22)).last_bank_day == date(2026, 11, 20)
    assert working_day_before(date(2027, 1, 4)) == date(2026, 12, 31)


@given(todays, st.sampled_from(["first", "second", "third", "formal_notice"]))
def test_on_any_day_an_invoice_can_be_ready_for_any_letter(today: date, code: str) -> None:
    calendar = Calendar.of(today)
    issued_on = calendar.issue_day(STANDARD, 30, ready(code), 1)
    chased = calendar.chased(STANDARD, issued_on, issued_on + timedelta(days=30))
    assert chased.step is not None
    assert (chased.ready, chased.step.level.code) == (True, code)


@given(todays)
def test_on_any_day_a_debt_can_wait_or_have_had_every_letter(today: date) -> None:
    calendar = Calendar.of(today)
    assert calendar.issue_day(STANDARD, 30, waiting, 1) < today
    assert calendar.issue_day(STANDARD, 30, waiting, 23) <= today - timedelta(days=53)
    assert calendar.issue_day(STANDARD, 30, chased_to_the_end, 105) <= today - timedelta(days=135)
    assert calendar.issue_day(CONSUMERS, 30, ready("courtesy"), -5) < today


@given(todays)
def test_on_any_day_a_good_payer_can_be_owed_a_call_or_have_just_had_his_first_letter(
    today: date,
) -> None:
    calendar = Calendar.of(today)
    assert calendar.issue_day(GOOD_PAYERS, 30, ready("second_soft"), 29) <= today - timedelta(days=59)
    first = written_first(calendar.campaigns[-1])
    issued_on = calendar.issue_day(GOOD_PAYERS, 30, first, 8)
    chased = calendar.chased(GOOD_PAYERS, issued_on, issued_on + timedelta(days=30))
    assert (chased.reached, chased.reached_on, chased.ready) == (2, calendar.campaigns[-1], False)


def test_an_age_the_policy_never_gives_is_refused() -> None:
    with pytest.raises(ValueError, match="2026-11-23"):
        Calendar.of(date(2026, 11, 23)).issue_day(KEY_ACCOUNTS, 30, ready("third"), 1)


@given(todays)
def test_invoices_are_issued_on_working_days_when_their_age_allows(today: date) -> None:
    assert is_working_day(Calendar.of(today).issue_day(STANDARD, 30, any_age, 60))
