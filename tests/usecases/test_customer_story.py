"""All that happened with a customer, told once each, in one order; and what comes next for him."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import Call
from gestion_creances.dunning.hold import Hold
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.promise import Promise
from gestion_creances.dunning.task import Task
from gestion_creances.dunning.which_policy import PolicyRule
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ledger.customer import Channel, Segment
from gestion_creances.ledger.item import Item
from gestion_creances.letters.penalty_invoice import PenaltyInvoice
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.set_level import set_level
from gestion_creances.usecases.view_customer import payment_row, view_customer
from gestion_creances.usecases.view_customer.events import Event, Moment, Settlement
from gestion_creances.usecases.view_customer.story import AgreedPlan, Written
from tests.usecases.builders import a_customer, a_debt, a_payment, on_day, open_for_business
from tests.usecases.lived import lived

MONDAY = date(2026, 11, 23)


@pytest.fixture
def office(desk: Desk) -> Desk:
    open_for_business(desk)
    return on_day(desk, MONDAY)


def told(events: tuple[Event, ...], kind: type) -> list[Event]:
    return [event for event in events if isinstance(event.subject, kind)]


def test_everything_is_told_and_each_thing_once(office: Desk, tmp_path: Path) -> None:
    events = view_customer(office, lived(office, tmp_path)).events
    counts = {
        kind: len(told(events, kind))
        for kind in (
            Item,
            Written,
            Call,
            Promise,
            Hold,
            AgreedPlan,
            Settlement,
            PenaltyInvoice,
            Task,
            Entry,
            Attachment,
        )
    }
    assert counts == {
        Item: 6,
        Written: 3,
        Call: 1,
        Promise: 3,
        Hold: 4,
        AgreedPlan: 5,
        Settlement: 1,
        PenaltyInvoice: 1,
        Task: 3,
        Entry: 1,
        Attachment: 1,
    }
    assert [event.day for event in events] == sorted((event.day for event in events), reverse=True)


def test_what_became_of_each_letter_stands_beside_it(office: Desk, tmp_path: Path) -> None:
    view = view_customer(office, lived(office, tmp_path))
    letters = [event.subject for event in told(view.events, Written)]
    assert [letter.post is not None for letter in letters if isinstance(letter, Written)] == [True, False, False]
    assert [letter.message is not None for letter in letters if isinstance(letter, Written)] == [False, True, True]
    posted = letters[0]
    assert isinstance(posted, Written)
    assert posted.post is not None
    assert posted.post.posting.closed_on == date(2026, 9, 22)


def test_a_promise_that_was_not_kept_is_told_again_the_day_after_its_day(office: Desk, tmp_path: Path) -> None:
    view = view_customer(office, lived(office, tmp_path))
    ends = [(event.day, event.amount) for event in told(view.events, Promise) if event.moment is Moment.ENDED]
    assert ends == [(date(2026, 7, 11), Money.euros("1000"))]
    assert (view.promises_kept.kept, view.promises_kept.judged) == (0, 1)
    assert view.agreed == 5


def test_the_order_within_a_day_is_that_of_what_led_to_what(office: Desk) -> None:
    key = a_customer(office)
    (item_id,) = a_debt(office, key, "FA-1", "100", date(2026, 11, 10), issued_on=MONDAY)
    a_payment(office, key, "100", MONDAY, item_id)
    first = view_customer(office, key).events
    assert [event.amount for event in first] == [Money.euros("-100"), Money.euros("100")]
    assert view_customer(office, key).events == first


def test_only_what_is_still_to_do_is_among_the_tasks(office: Desk, tmp_path: Path) -> None:
    tasks = view_customer(office, lived(office, tmp_path)).tasks
    assert [task.text for task in tasks] == ["Vérifier le virement de 915,40 €", "Change de comptable en décembre"]


def test_penalties_are_the_whole_account_of_the_customer(office: Desk, tmp_path: Path) -> None:
    found = view_customer(office, lived(office, tmp_path)).penalties
    assert found.waived.total == Money.euros("40")
    assert found.left.total == found.claimed.total - Money.euros("40")


def test_the_step_owed_says_its_channel_its_rule_and_what_age_would_allow(office: Desk) -> None:
    key = a_customer(office, channel=Channel.EMAIL, email="a@b.example", segment=Segment.SLOW)
    a_debt(office, key, "FA-1", "100", date(2026, 8, 1))
    view = view_customer(office, key)
    assert view.coming is not None
    assert (view.coming.on, view.coming.channel, view.segment) == (MONDAY, Channel.EMAIL, Segment.SLOW)
    assert view.coming.policy_rule is PolicyRule.COMPANY
    assert view.coming.allowed is not None
    assert view.coming.allowed.order > view.coming.level.order


def test_a_step_to_come_says_its_day_and_its_channel(office: Desk) -> None:
    key = a_customer(office)
    a_debt(office, key, "FA-1", "100", date(2026, 11, 20))
    coming = view_customer(office, key).coming
    assert coming is not None
    assert (coming.on, coming.channel, coming.allowed, coming.reminder) == (
        date(2026, 11, 30),
        Channel.LETTER,
        None,
        None,
    )


def test_nothing_comes_next_for_who_owes_nothing(office: Desk) -> None:
    assert view_customer(office, a_customer(office)).coming is None


def test_a_step_that_stops_new_business_does_until_it_is_paid(office: Desk) -> None:
    policy = standard_policy()
    levels = tuple(replace(level, blocks_new_business=level.position == 3) for level in policy.levels)
    with office.books.writing() as session:
        session.policies.put(replace(session.policies.all()[0], levels=levels))
    key = a_customer(office)
    (item_id,) = a_debt(office, key, "FA-1", "100", date(2026, 9, 1))
    assert view_customer(office, key).closed_by is None
    set_level(office, [item_id], 4, date(2026, 10, 20), "Chargé de l’ancien logiciel")
    closed_by = view_customer(office, key).closed_by
    assert closed_by is not None
    assert closed_by.position == 3
    a_payment(office, key, "100", MONDAY, item_id)
    assert view_customer(office, key).closed_by is None


def test_one_payment_is_found_as_lists_show_it(office: Desk, tmp_path: Path) -> None:
    key = a_customer(office)
    paid = a_payment(office, key, "40", date(2026, 11, 12))
    issue_reminders(office, tmp_path)
    assert payment_row(office, key, paid).method == "transfer"
    with pytest.raises(KeyError):
        payment_row(office, key, paid + 1)
