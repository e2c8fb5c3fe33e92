"""Whom to look at today: everybody to whom something is owed, once, the largest debt first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.call_report import CallReport
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.ledger.customer import Channel
from gestion_creances.usecases.add_task import add_task
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.record_call import record_call
from gestion_creances.usecases.record_promise import record_promise
from gestion_creances.usecases.view_rounds import Stop, view_rounds
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business

MONDAY = date(2026, 11, 23)
ONE_DAY = timedelta(days=1)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    open_for_business(desk)
    return replace(desk, today=MONDAY)


def an_owing(desk: Desk, code: str, euros: str, late: int, **facts: object) -> int:
    key = a_customer(desk, code=code, name=f"Client {code}", **facts)
    a_debt(desk, key, f"FA-{code}", euros, MONDAY - late * ONE_DAY)
    return key


def stop(desk: Desk, key: int) -> Stop:
    found = view_rounds(desk).stop(key)
    assert found is not None
    return found


def test_the_days_customers_come_the_largest_debt_first_and_each_once(firm: Desk) -> None:
    small = an_owing(firm, "C1", "100", 10)
    large = an_owing(firm, "C2", "900", 10, channel=Channel.PHONE, phone="03 80 30 12 45")
    an_owing(firm, "C3", "5000", 2)
    add_task(firm, Task(TaskKind.OTHER, "Lui écrire", MONDAY, MONDAY, "", small))
    add_task(firm, Task(TaskKind.OTHER, "Plus tard", MONDAY + ONE_DAY, MONDAY, "", small))
    add_task(firm, Task(TaskKind.OTHER, "À personne", MONDAY, MONDAY))
    rounds = view_rounds(firm)
    assert [(each.customer_id, each.overdue) for each in rounds.stops] == [
        (large, Money.euros(900)),
        (small, Money.euros(100)),
    ]
    first, second = rounds.stops
    assert (len(first.calls), first.letters, first.done) == (1, (), False)
    assert (len(second.letters), [task.text for task in second.tasks]) == (1, ["Lui écrire"])


def test_who_has_been_dealt_with_leaves_the_round(firm: Desk, tmp_path: Path) -> None:
    key = an_owing(firm, "C1", "100", 10)
    issue_reminders(firm, tmp_path / "courrier")
    assert view_rounds(firm).stop(key) is None


def test_a_call_announced_for_today_is_owed_until_it_is_paid(firm: Desk) -> None:
    key = an_owing(firm, "C1", "100", 3, phone="03 80 30 12 45")
    record_call(firm, CallReport(key, CallOutcome.WILL_CALL_BACK, next_on=MONDAY + ONE_DAY))
    tomorrow = on_day(firm, MONDAY + ONE_DAY)
    assert stop(tomorrow, key).call_back is not None
    with firm.books.reading() as session:
        (item,) = session.items.of_customer(key)
    a_payment(firm, key, "100", MONDAY, item.id)
    assert view_rounds(tomorrow).stop(key) is None


def test_a_broken_promise_is_owed_an_answer_until_one_speaks_to_him_or_he_pays(firm: Desk) -> None:
    key = an_owing(firm, "C1", "100", 3, phone="03 80 30 12 45")
    other = an_owing(firm, "C2", "100", 3)
    promised = MONDAY + 2 * ONE_DAY
    for each in (key, other):
        record_promise(firm, Hold(HoldKind.PROMISE, "promis", "claire", MONDAY, each, promised_on=promised))
    assert view_rounds(on_day(firm, promised)).stops == ()
    after = on_day(firm, promised + ONE_DAY)
    assert len(stop(after, key).broken) == 1
    record_call(after, CallReport(key, CallOutcome.OTHER, "paiera demain"))
    answered = view_rounds(after).stop(key)
    assert answered is None or answered.broken == ()
    with firm.books.reading() as session:
        (item,) = session.items.of_customer(other)
    a_payment(firm, other, "100", after.today, item.id)
    assert view_rounds(after).stop(other) is None
