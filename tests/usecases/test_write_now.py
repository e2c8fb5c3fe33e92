"""A letter written without waiting for its day: the next step, never another, never twice, with a reason."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gestion_creances.desk import Desk
from gestion_creances.dunning.by_hand import ReasonMissing
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.ledger.customer import Channel
from gestion_creances.usecases.hold_reminders import hold_reminders
from gestion_creances.usecases.issue_reminders import issue_reminders
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_customer import view_customer
from gestion_creances.usecases.write_now import NothingToWrite, draft_now, write_now
from tests.usecases.builders import a_customer, a_debt, on_day, open_for_business

WHY = "Le client part en congés"


@pytest.fixture
def office(desk: Desk) -> Desk:
    open_for_business(desk)
    return on_day(desk, date(2026, 11, 23))


def test_the_next_step_leaves_before_its_day_with_its_reason(office: Desk, tmp_path: Path) -> None:
    key = a_customer(office, email="a@b.example", channel=Channel.EMAIL)
    a_debt(office, key, "FA-1", "100", date(2026, 11, 20))
    written = write_now(office, key, WHY, tmp_path)
    assert written.sent is not None
    assert written.sent.document is not None
    assert written.sent.document.read_bytes() == written.draft.pdf
    with office.books.reading() as session:
        (entry,) = [one for one in session.journal.entries("client:C1") if one.action == "letter.hastened"]
        assert len(session.messages.rows(customer_id=key)) == 1
    assert entry.facts["reason"] == WHY
    assert [letter.level for letter in view_customer(office, key).letters] == [written.level.position]
    assert verify_books(office) == ()


def test_a_second_one_does_not_leave_on_the_same_day(office: Desk, tmp_path: Path) -> None:
    key = a_customer(office)
    a_debt(office, key, "FA-1", "100", date(2026, 11, 1))
    issue_reminders(office, tmp_path)
    with pytest.raises(NothingToWrite, match="déjà partie aujourd’hui"):
        write_now(office, key, WHY, tmp_path)
    assert len(view_customer(office, key).letters) == 1


def test_the_gap_is_passed_over_the_next_day_but_no_step_is(office: Desk, tmp_path: Path) -> None:
    key = a_customer(office)
    a_debt(office, key, "FA-1", "100", date(2026, 6, 1))
    issue_reminders(office, tmp_path)
    (first,) = view_customer(office, key).letters
    tomorrow = on_day(office, date(2026, 11, 24))
    written = draft_now(tomorrow, key)
    steps = [level.position for level in view_customer(office, key).policy.steps()]
    assert steps.index(written.level.position) == steps.index(first.level) + 1


def test_without_a_reason_nothing_is_written(office: Desk, tmp_path: Path) -> None:
    key = a_customer(office)
    a_debt(office, key, "FA-1", "100", date(2026, 11, 20))
    with pytest.raises(ReasonMissing):
        write_now(office, key, "vite", tmp_path)
    assert view_customer(office, key).letters == ()


def test_what_is_held_or_not_due_is_left_alone(office: Desk, tmp_path: Path) -> None:
    key = a_customer(office)
    a_debt(office, key, "FA-1", "100", date(2026, 11, 30))
    with pytest.raises(NothingToWrite, match="Rien n’est échu"):
        draft_now(office, key)
    a_debt(office, key, "FA-2", "100", date(2026, 11, 20))
    hold_reminders(office, Hold(HoldKind.BLOCK, "Dirigeant hospitalisé", "claire", office.today, key))
    with pytest.raises(NothingToWrite, match="Dirigeant hospitalisé"):
        draft_now(office, key)


def test_who_prefers_the_telephone_is_written_to_all_the_same(office: Desk) -> None:
    key = a_customer(office, phone="03 80 00 00 00", channel=Channel.PHONE)
    a_debt(office, key, "FA-1", "100", date(2026, 11, 20))
    assert draft_now(office, key).draft.reminder.channel in (Channel.LETTER, Channel.EMAIL)
