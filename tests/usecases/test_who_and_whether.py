"""Who takes a step of a scenario, and whether the firm still takes orders from a customer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gestion_creances.desk import Desk
from gestion_creances.usecases.choose_policy import closed_by
from gestion_creances.usecases.edit_choices import edit_policy
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from gestion_creances.usecases.set_level import set_level
from gestion_creances.usecases.view_customers import view_customers
from gestion_creances.usecases.view_tasks import view_tasks
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business

MONDAY = date(2026, 11, 23)


@pytest.fixture
def office(desk: Desk) -> Desk:
    open_for_business(desk)
    return on_day(desk, MONDAY)


def with_steps(desk: Desk, position: int, **facts: object) -> None:
    """Change the step at *position* of the firm's scenario."""
    with desk.books.reading() as session:
        policy = session.policies.all()[0]
    levels = tuple(
        replace(level, **facts) if level.position == position else level  # type: ignore[arg-type]
        for level in policy.levels
    )
    edit_policy(desk, replace(policy, levels=levels))


@pytest.mark.parametrize(("follows", "said"), [("Claire", "Marc"), ("Marc", ""), ("", "Marc")])
def test_a_step_says_who_takes_it_when_it_is_not_who_follows_the_customer(
    office: Desk, follows: str, said: str
) -> None:
    with_steps(office, 2, owner="Marc")
    a_debt(office, a_customer(office, owner=follows), "FA-1", "1000", date(2026, 11, 10))
    (reminder,) = prepare_reminders(office).reminders()
    assert (reminder.level.position, reminder.owner) == (2, said)
    assert [owed.owner for owed in view_tasks(office).reminders] == [said]


def test_a_step_that_names_nobody_is_of_who_follows_the_customer(office: Desk) -> None:
    a_debt(office, a_customer(office, owner="Claire"), "FA-1", "1000", date(2026, 11, 10))
    assert [reminder.owner for reminder in prepare_reminders(office).reminders()] == [""]


def test_the_list_of_customers_tells_whose_orders_are_stopped_until_he_pays(office: Desk) -> None:
    other = a_customer(office, code="C2", name="Garage Moreau")
    key = a_customer(office)
    (item_id,) = a_debt(office, key, "FA-1", "100", date(2026, 9, 1))
    a_debt(office, other, "FA-2", "100", date(2026, 9, 1))
    set_level(office, [item_id], 4, date(2026, 10, 20), "Chargé de l’ancien logiciel")
    assert [line.closed_by for line in view_customers(office)] == [None, None]
    with_steps(office, 3, blocks_new_business=True)
    steps = {line.row.customer_id: line.closed_by and line.closed_by.position for line in view_customers(office)}
    assert steps == {key: 3, other: None}
    assert closed_by(office, other) is None
    stopped = closed_by(office, key)
    assert stopped is not None
    assert stopped.position == 3
    a_payment(office, key, "100", MONDAY, item_id)
    assert closed_by(office, key) is None
