from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.debtor import OpenDue, Resumption
from gestion_creances.dunning.decision import decide
from gestion_creances.dunning.hold import HoldFault, HoldKind
from gestion_creances.dunning.promise import (
    KeptShare,
    Promise,
    PromiseState,
    Resumptions,
    checked_promise,
    kept_share,
    replaces,
    unanswered,
)
from tests.dunning.builders import TODAY, a_debtor, a_due, a_hold

ONE_DAY = timedelta(days=1)
SINCE = TODAY - 7 * ONE_DAY


def a_promise(paid: int = 0, promised: int = 1_000, promised_on: date = TODAY, **facts: object) -> Promise:
    """Return a promise of customer 1, made a week before TODAY for TODAY."""
    hold = a_hold(HoldKind.PROMISE, **{"promised_on": promised_on, "until": promised_on, "id": 1, **facts})
    return Promise(hold, promised_on, Money(promised), Money(paid))


def test_a_promise_is_pending_on_the_promised_day_and_broken_on_the_day_after() -> None:
    promise = a_promise()
    assert [promise.state(TODAY + offset * ONE_DAY) for offset in (-3, 0, 1, 30)] == [
        PromiseState.PENDING,
        PromiseState.PENDING,
        PromiseState.BROKEN,
        PromiseState.BROKEN,
    ]
    assert [promise.days_broken(TODAY + offset * ONE_DAY) for offset in (0, 1, 30)] == [0, 1, 30]


def test_a_promise_kept_in_part_says_what_is_missing() -> None:
    promise = a_promise(paid=400)
    assert (promise.state(TODAY), promise.state(TODAY + ONE_DAY)) == (PromiseState.PENDING, PromiseState.PARTLY)
    assert promise.missing == Money(600)
    assert a_promise(paid=1_200).missing == ZERO


def test_a_promise_is_kept_as_soon_as_all_of_it_has_come() -> None:
    assert a_promise(paid=1_000).state(TODAY - ONE_DAY) is PromiseState.KEPT


def test_a_promise_replaced_or_lifted_before_its_day_is_never_broken() -> None:
    promise = a_promise(closed_on=TODAY - ONE_DAY)
    assert promise.state(TODAY + 9 * ONE_DAY) is PromiseState.ENDED
    assert promise.state(TODAY - 2 * ONE_DAY) is PromiseState.PENDING


def test_a_promise_lifted_after_its_day_stays_broken() -> None:
    assert a_promise(closed_on=TODAY + ONE_DAY).state(TODAY + 9 * ONE_DAY) is PromiseState.BROKEN


@given(
    paid=st.integers(0, 2_000),
    closed=st.none() | st.integers(-7, 30),
    days=st.integers(-7, 60),
)
def test_every_promise_is_in_one_state_and_judged_only_after_its_day(paid: int, closed: int | None, days: int) -> None:
    closed_on = None if closed is None else TODAY + closed * ONE_DAY
    promise, as_of = a_promise(paid, closed_on=closed_on), TODAY + days * ONE_DAY
    state = promise.state(as_of)
    assert (state is PromiseState.KEPT) == (paid >= 1_000)
    if state in (PromiseState.BROKEN, PromiseState.PARTLY):
        assert as_of > promise.promised_on
        assert (state is PromiseState.BROKEN) == (paid == 0)
        assert promise.state(as_of + ONE_DAY) is state
    if state is PromiseState.PENDING:
        assert as_of <= promise.promised_on


def test_the_share_kept_counts_the_promises_that_came_to_their_day() -> None:
    day = TODAY + ONE_DAY
    promises = [
        a_promise(paid=1_000),
        a_promise(paid=500),
        a_promise(promised=2_000),
        a_promise(promised_on=day),
        a_promise(closed_on=SINCE),
    ]
    share = kept_share(promises, day)
    assert share == KeptShare(1, 1, 1, Money(1_000), Money(4_000))
    assert share.by_count == Decimal(1) / 3
    assert share.by_amount == Decimal("0.25")
    assert share.judged == 3


def test_without_a_promise_judged_there_is_no_share() -> None:
    share = kept_share([a_promise()], TODAY)
    assert (share.by_count, share.by_amount) == (None, None)


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(1, 900)), max_size=8))
def test_shares_lie_between_none_and_all(amounts: list[tuple[int, int]]) -> None:
    share = kept_share([a_promise(paid, promised) for paid, promised in amounts], TODAY + ONE_DAY)
    assert share.judged == len(amounts)
    for value in (share.by_count, share.by_amount):
        assert (value is None) == (not amounts)
        assert value is None or 0 <= value <= 1


@pytest.mark.parametrize(
    ("facts", "left", "field", "sentence"),
    [
        ({"promised_on": TODAY - ONE_DAY}, 500, "promised_on", "Le 29/06/2026 est passé"),
        ({}, 0, "invoice", "Rien n’est dû"),
        ({"amount": Money(501)}, 500, "amount", "(5,01\u202f€) dépasse ce qui reste dû (5,00\u202f€)"),
        ({"reason": ""}, 500, "reason", "le motif est vide"),
    ],
)
def test_an_unsound_promise_is_refused_with_its_remedy(
    facts: dict[str, object], left: int, field: str, sentence: str
) -> None:
    hold = replace(a_promise().hold, **facts)  # type: ignore[arg-type]
    with pytest.raises(HoldFault) as refused:
        checked_promise(hold, Money(left), TODAY)
    assert (refused.value.field, sentence in str(refused.value)) == (field, True)


def test_a_sound_promise_is_accepted() -> None:
    hold = a_promise(amount=Money(500)).hold
    assert checked_promise(hold, Money(500), TODAY) is hold


def test_a_new_promise_takes_the_place_of_one_for_the_same_debt() -> None:
    old = a_hold(HoldKind.PROMISE, invoice_id=3, id=1)
    new = a_hold(HoldKind.PROMISE, invoice_id=3, since=TODAY)
    assert replaces(new, old)
    assert replaces(replace(new, invoice_id=None), old)
    assert replaces(replace(new, since=old.since), old)
    assert not replaces(replace(new, invoice_id=4), old)
    assert not replaces(new, replace(old, invoice_id=None))
    assert not replaces(new, replace(old, kind=HoldKind.DISPUTE))
    assert not replaces(new, replace(old, customer_id=2))
    assert not replaces(replace(old, id=1), replace(old, id=2))


@pytest.mark.parametrize(
    ("other", "answered"),
    [
        ({"kind": HoldKind.DISPUTE, "since": TODAY, "id": 2}, True),
        ({"kind": HoldKind.PROMISE, "since": SINCE, "id": 2}, True),
        ({"kind": HoldKind.DISPUTE, "since": TODAY, "id": 2, "invoice_id": 9}, False),
        ({"kind": HoldKind.DISPUTE, "since": TODAY + 9 * ONE_DAY, "id": 2}, False),
        ({"kind": HoldKind.DISPUTE, "since": SINCE - ONE_DAY, "id": 2}, False),
        ({"kind": HoldKind.DISPUTE, "since": TODAY, "id": 2, "customer_id": 2}, False),
    ],
)
def test_what_is_agreed_or_contested_later_answers_a_broken_promise(
    other: dict[str, object], *, answered: bool
) -> None:
    promise = a_promise(since=SINCE)
    found = unanswered([promise], [promise.hold, a_hold(**other)], TODAY + ONE_DAY)  # type: ignore[arg-type]
    assert found == (() if answered else (promise,))


def test_only_promises_not_kept_wait_for_an_answer() -> None:
    assert unanswered([a_promise(), a_promise(paid=1_000)], [], TODAY) == ()


def test_the_scenario_goes_on_the_day_after_the_last_promise_broken() -> None:
    whole = a_promise(promised_on=TODAY - 3 * ONE_DAY, since=SINCE)
    own = a_promise(invoice_id=3)
    resumed = Resumptions([own, whole])
    late = SINCE - ONE_DAY
    assert resumed.of(1, 3, late) == Resumption(TODAY + ONE_DAY)
    assert resumed.of(1, 4, late) == Resumption(TODAY - 2 * ONE_DAY)
    assert resumed.of(1, None, late) == Resumption(TODAY - 2 * ONE_DAY)
    assert resumed.of(2, 4, late) is None


def test_what_falls_due_after_a_promise_follows_its_own_age() -> None:
    resumed = Resumptions([a_promise(since=SINCE), a_promise(invoice_id=3)])
    assert resumed.of(1, 4, SINCE) is None
    assert resumed.of(1, 3, TODAY) == Resumption(TODAY + ONE_DAY)
    assert resumed.of(1, 3, TODAY + ONE_DAY) is None


def test_without_a_broken_promise_nothing_goes_on() -> None:
    assert not Resumptions([])
    assert Resumptions([a_promise()])
    assert Resumptions([a_promise(invoice_id=1)])


@given(
    days_late=st.integers(1, 60),
    made=st.lists(st.tuples(st.integers(0, 90), st.integers(0, 20)), max_size=4),
)
def test_day_after_day_a_debt_whose_promises_are_broken_climbs_step_by_step(
    days_late: int, made: list[tuple[int, int]]
) -> None:
    """Run 120 days: never two letters on one day, no level skipped, nothing sent while a promise is pending."""
    promises = [
        a_promise(id=key, since=TODAY + begin * ONE_DAY, promised_on=TODAY + (begin + length) * ONE_DAY)
        for key, (begin, length) in enumerate(made, start=1)
    ]
    holds = tuple(promise.hold for promise in promises)
    debtor = a_debtor(holds=holds)
    due: OpenDue = a_due(days_late)
    sent: list[tuple[date, int]] = []
    for offset in range(120):
        day = TODAY + offset * ONE_DAY
        known_by_then = [promise for promise in promises if promise.hold.since <= day]
        resumed = Resumptions(unanswered(known_by_then, [promise.hold for promise in known_by_then], day))
        due = replace(due, resumption=resumed.of(1, None, due.due_on))
        for reminder in decide([due], {1: debtor}, day).reminders:
            assert not any(promise.hold.since <= day <= promise.promised_on for promise in promises)
            sent.append((day, reminder.level.position))
            due = replace(due, reached=reminder.level.position, reached_on=day)
    assert len({day for day, _ in sent}) == len(sent)
    enabled = [level.position for level in debtor.policy.steps() if level.offset_days >= 0]
    assert [position for _, position in sent] == enabled[: len(sent)]
