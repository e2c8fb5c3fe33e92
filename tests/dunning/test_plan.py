"""Tests of payment plans: what may be agreed, how instalments are cut, what interest they bear, how they are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.calendar import is_working_day, month_end
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.terms_of_sale import DayCount
from gestion_creances.dunning.plan import (
    Plan,
    PlanFault,
    PlanInstalment,
    PlanItem,
    PlanState,
    checked_plan,
    plan_faults,
    prescribed_on,
)
from gestion_creances.dunning.plan_standing import InstalmentState, Received, is_unanswered, paid_of, standing
from gestion_creances.dunning.plan_terms import Period, Rhythm, equal_parts, instalment_days, schedule
from gestion_creances.ledger.customer import CustomerKind

AGREED = date(2026, 11, 23)
BUSINESS = CustomerKind.BUSINESS
_ITEM = PlanItem(1, "F-1", date(2026, 6, 1), date(2026, 7, 1), Money.euros(3000))
_THREE = (
    PlanInstalment(1, date(2026, 12, 15), Money.euros(1000)),
    PlanInstalment(2, date(2027, 1, 15), Money.euros(1000)),
    PlanInstalment(3, date(2027, 2, 15), Money.euros(1000)),
)
PLAN = Plan("ECH-2026-0001", 1, AGREED, (_ITEM,), _THREE, state=PlanState.RUNNING)

amounts = st.integers(1, 10**11).map(Money)
counts = st.integers(1, 60)
days = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def test_a_plan_that_adds_up_is_sound() -> None:
    assert checked_plan(PLAN, BUSINESS) is PLAN
    assert (PLAN.principal, PLAN.penalties, PLAN.interest, PLAN.total) == (
        Money.euros(3000),
        ZERO,
        ZERO,
        Money.euros(3000),
    )
    assert PLAN.is_open
    assert not replace(PLAN, state=PlanState.DEFAULTED).is_open


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"items": ()}, "items", "au moins une échéance"),
        ({"items": (replace(_ITEM, amount=ZERO),)}, "items", "F-1 n’a plus rien"),
        ({"instalments": ()}, "count", "de 1 à 120"),
        ({"instalments": _THREE[:2]}, "instalments", "Il manque 1\u202f000,00\u202f€"),
        (
            {"instalments": (*_THREE, PlanInstalment(4, date(2027, 3, 15), Money(1)))},
            "instalments",
            "0,01\u202f€ de tr",
        ),
        ({"instalments": (_THREE[1], _THREE[0], _THREE[2])}, "instalments", "ordre croissant"),
        ({"instalments": (*_THREE[:2], replace(_THREE[2], amount=ZERO))}, "instalments", "supérieur à zéro"),
        ({"agreed_on": date(2026, 12, 16)}, "first", "15/12/2026"),
        ({"rate": Decimal(101)}, "rate", "entre 0 et 100"),
        ({"grace_days": -1}, "grace_days", "délai de grâce"),
        ({"answer_by": date(2026, 11, 22)}, "answer_by", "22/11/2026"),
    ],
)
def test_what_is_wrong_is_said_with_its_field(changes: dict[str, object], field: str, words: str) -> None:
    wrong = replace(PLAN, **changes)  # type: ignore[arg-type]

    assert any(fault.field == field and words in str(fault) for fault in plan_faults(wrong, BUSINESS))
    with pytest.raises(PlanFault):
        checked_plan(wrong, BUSINESS)


def test_a_consumer_pays_no_interest_for_the_time_given_and_a_professional_may() -> None:
    dear = replace(PLAN, rate=Decimal(5))

    assert [fault.field for fault in plan_faults(dear, CustomerKind.CONSUMER)] == ["rate"]
    assert not plan_faults(dear, BUSINESS)
    assert not plan_faults(replace(PLAN, rate=Decimal(0)), CustomerKind.CONSUMER)


def test_signing_gives_a_whole_new_prescription() -> None:
    assert prescribed_on(date(2026, 11, 23), BUSINESS) == date(2031, 11, 23)
    assert prescribed_on(date(2028, 2, 29), CustomerKind.CONSUMER) == date(2030, 2, 28)
    assert prescribed_on(date(2026, 11, 23), CustomerKind.PUBLIC) == date(2030, 12, 31)


def test_monthly_instalments_of_the_31st_keep_to_the_end_of_shorter_months_and_come_back() -> None:
    found = instalment_days(Rhythm(date(2027, 1, 31), 4))

    assert found == (date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30))


def test_instalments_every_two_weeks_or_every_quarter() -> None:
    fortnightly = instalment_days(Rhythm(date(2026, 12, 1), 3, Period.WEEKS, 2))
    quarterly = instalment_days(Rhythm(date(2026, 12, 1), 3, every=3))

    assert fortnightly == (date(2026, 12, 1), date(2026, 12, 15), date(2026, 12, 29))
    assert quarterly == (date(2026, 12, 1), date(2027, 3, 1), date(2027, 6, 1))


@given(days, counts, st.booleans())
def test_working_days_are_after_the_plain_day_by_a_week_at_most_and_stay_in_order(
    first: date, count: int, alsace: bool
) -> None:
    plain = instalment_days(Rhythm(first, count, Period.WEEKS))
    working = instalment_days(Rhythm(first, count, Period.WEEKS, working_days=True, alsace_moselle=alsace))

    assert all(is_working_day(day, alsace_moselle=alsace) for day in working)
    assert all(timedelta(0) <= late - day < timedelta(7) for day, late in zip(plain, working, strict=True))
    assert all(a < b for a, b in pairwise(working))


@given(days, counts)
def test_a_month_end_never_leaves_its_month(first: date, count: int) -> None:
    found = instalment_days(Rhythm(month_end(first), count))

    assert [(day.year * 12 + day.month) - (first.year * 12 + first.month) for day in found] == list(range(count))
    assert all(day == month_end(day) for day in found) or month_end(first).day < 31


@pytest.mark.parametrize("rhythm", [Rhythm(AGREED, 0), Rhythm(AGREED, 121), Rhythm(AGREED, 3, every=0)])
def test_no_instalment_or_no_step_makes_no_plan(rhythm: Rhythm) -> None:
    with pytest.raises(PlanFault):
        instalment_days(rhythm)


@given(amounts, counts, st.booleans())
def test_equal_parts_lose_no_cent_and_differ_by_less_than_their_number(
    whole: Money, count: int, odd_first: bool
) -> None:
    if whole.cents < count:
        with pytest.raises(PlanFault):
            equal_parts(whole, count, odd_first=odd_first)
        return
    parts = equal_parts(whole, count, odd_first=odd_first)

    assert total(parts) == whole
    assert len(parts) == count
    odd = parts[0] if odd_first else parts[-1]
    assert all(ZERO < part <= odd and odd.cents - part.cents < count for part in parts)


def test_a_cent_is_not_cut_in_two() -> None:
    with pytest.raises(PlanFault, match="trop petit"):
        equal_parts(Money(1), 2)


def test_interest_is_recomputed_by_hand() -> None:
    parts = [(date(2026, 12, 23), Money.euros(1000)), (date(2027, 1, 23), Money.euros(2000))]

    first, second = schedule(parts, Money.euros(3000), ZERO, AGREED, rate=Decimal(6))

    # 3 000 × 6 % × 30 / 365 = 14,794…; 2 000 × 6 % × 31 / 365 = 10,191…
    assert (first.base, first.days, first.interest, first.left) == (
        Money.euros(3000),
        30,
        Money(1479),
        Money.euros(2000),
    )
    assert (second.base, second.days, second.interest, second.left) == (Money.euros(2000), 31, Money(1019), ZERO)
    assert second.instalment() == PlanInstalment(2, date(2027, 1, 23), Money.euros(2000), Money(1019))
    assert second.total == Money(201_019)


def test_days_of_a_leap_year_are_divided_by_366_when_the_terms_of_sale_say_so() -> None:
    part = [(date(2028, 1, 31), Money.euros(1000))]

    (line,) = schedule(part, Money.euros(1000), ZERO, date(2026, 12, 1), rate=Decimal(10), day_count=DayCount.ACTUAL)

    # 395 days of 2026 and 2027 together, then 31 of 2028: 108,22 + 8,47.
    assert [(one.days, one.days_in_year, one.interest.cents) for one in line.parts] == [
        (395, 365, 10_822),
        (31, 366, 847),
    ]


def test_penalties_claimed_are_paid_first_and_bear_no_interest() -> None:
    parts = [(date(2026, 12, 23), Money.euros(500)), (date(2027, 1, 23), Money.euros(600))]

    first, second = schedule(parts, Money.euros(1000), Money.euros(100), AGREED, rate=Decimal(12))

    assert (first.penalties, first.principal, first.base) == (Money.euros(100), Money.euros(400), Money.euros(1000))
    assert (second.penalties, second.principal, second.base) == (ZERO, Money.euros(600), Money.euros(600))


@given(amounts, st.integers(0, 10**8), counts, st.decimals(0, 30, places=2), days, st.sampled_from(DayCount))
def test_a_schedule_pays_the_debt_whole_whatever_the_rate(
    principal: Money, extra: int, count: int, rate: Decimal, first: date, day_count: DayCount
) -> None:
    penalties = Money(extra)
    if principal.cents + extra < count:
        return
    parts = equal_parts(principal + penalties, count)
    falls = instalment_days(Rhythm(first, count))
    agreed = first - timedelta(days=1)

    lines = schedule(list(zip(falls, parts, strict=True)), principal, penalties, agreed, rate=rate, day_count=day_count)

    assert total(line.principal for line in lines) == principal
    assert total(line.penalties for line in lines) == penalties
    assert lines[-1].left == ZERO
    assert all(line.amount == part for line, part in zip(lines, parts, strict=True))
    for line in lines:
        for part in line.parts:
            exact = Decimal(line.base.cents) * rate * part.days / (100 * part.days_in_year)
            assert abs(exact - part.interest.cents) <= Decimal("0.5")
    if rate:
        assert sum(line.days for line in lines) == (falls[-1] - agreed).days


def test_an_instalment_is_upcoming_then_late_then_missed_after_its_days_of_grace() -> None:
    due = _THREE[0].due_on

    def state(day: date) -> InstalmentState:
        return standing(PLAN, Received(), day).instalments[0].state

    assert state(due) is InstalmentState.UPCOMING
    assert state(due + timedelta(1)) is InstalmentState.LATE
    assert state(due + timedelta(8)) is InstalmentState.LATE
    assert state(due + timedelta(9)) is InstalmentState.MISSED


def test_the_plan_fails_on_the_ninth_day_and_not_before() -> None:
    due = _THREE[0].due_on
    almost = Received(settled=Money(99_999))

    on_eighth = standing(PLAN, almost, due + timedelta(8))
    on_ninth = standing(PLAN, almost, due + timedelta(9))

    assert (on_eighth.state, on_eighth.default_on) == (PlanState.RUNNING, due + timedelta(9))
    assert on_eighth.late == Money(1)
    assert on_ninth.state is PlanState.DEFAULTED


def test_money_nobody_has_allocated_yet_holds_the_default_back() -> None:
    late = _THREE[0].due_on + timedelta(20)

    waiting = standing(PLAN, Received(on_account=Money.euros(1000)), late)

    assert waiting.state is PlanState.RUNNING
    assert waiting.paid == ZERO
    assert standing(PLAN, Received(on_account=Money(99_999)), late).state is PlanState.DEFAULTED


def test_payments_fill_the_earliest_instalments_first() -> None:
    found = standing(PLAN, Received(settled=Money.euros(1500)), date(2027, 1, 15))

    assert [one.paid for one in found.instalments] == [Money.euros(1000), Money.euros(500), ZERO]
    assert [one.left for one in found.instalments] == [ZERO, Money.euros(500), Money.euros(1000)]
    assert (found.late, found.left) == (ZERO, Money.euros(1500))
    assert found.following is not None
    assert found.following.instalment.rank == 2


def test_a_plan_paid_whole_is_completed_interest_included() -> None:
    dear = replace(PLAN, instalments=(*_THREE[:2], replace(_THREE[2], interest=Money.euros(30))))
    settled = Received(settled=Money.euros(3000))
    day = date(2027, 2, 15)

    assert standing(PLAN, settled, day).state is PlanState.COMPLETED
    assert standing(PLAN, settled, day).following is None
    assert standing(PLAN, settled, day).default_on is None
    assert standing(dear, settled, day).state is PlanState.RUNNING
    assert standing(dear, replace(settled, on_account=Money.euros(30)), day).state is PlanState.COMPLETED
    assert standing(dear, replace(settled, claims=Money.euros(30)), day).state is PlanState.COMPLETED


def test_penalties_that_the_plan_does_not_cover_do_not_pay_it() -> None:
    received = Received(settled=Money.euros(2000), claims=Money.euros(1000))

    assert paid_of(PLAN, received) == Money.euros(2000)


def test_a_plan_only_proposed_can_be_paid_but_not_missed() -> None:
    proposed = replace(PLAN, state=PlanState.PROPOSED, answer_by=date(2026, 12, 8))

    assert standing(proposed, Received(), date(2027, 6, 1)).state is PlanState.PROPOSED
    assert standing(proposed, Received(settled=Money.euros(3000)), date(2027, 6, 1)).state is PlanState.COMPLETED
    assert not is_unanswered(proposed, date(2026, 12, 8))
    assert is_unanswered(proposed, date(2026, 12, 9))
    assert not is_unanswered(PLAN, date(2026, 12, 9))


def test_a_closed_plan_stays_closed() -> None:
    cancelled = replace(PLAN, state=PlanState.CANCELLED)

    assert standing(cancelled, Received(settled=Money.euros(3000)), date(2027, 6, 1)).state is PlanState.CANCELLED


@given(st.integers(0, 400_000), st.integers(0, 50_000), days)
def test_what_is_paid_and_what_is_left_always_make_the_total(settled: int, waiting: int, day: date) -> None:
    received = Received(Money(settled), ZERO, Money(waiting))

    found = standing(PLAN, received, day)

    assert found.paid + found.left == PLAN.total
    assert total(one.paid for one in found.instalments) == found.paid
    assert found.late <= found.left
