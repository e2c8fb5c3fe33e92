"""The automatic run against a real mail server: sent once, held when it must be, and noted each time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from gestion_creances.company.mail_account import MailAccountMissing
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy import Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.letters.message import MessageState
from gestion_creances.routines.automatic import AutomaticRun, run_automatically
from gestion_creances.storage.books import Books
from gestion_creances.usecases.edit_choices import edit_policy
from gestion_creances.usecases.edit_policies import view_policies
from gestion_creances.usecases.prepare_automatic import last_automatic
from tests.keyring_backend import memory_keyring
from tests.smtp_server import Post, mail_server
from tests.usecases.builders import a_customer, a_payment, open_for_business
from tests.usecases.mailing import MONDAY, NOON, at, by_email, monday, remind, states, with_account


@pytest.fixture
def desk(books: Books) -> Desk:
    made = monday(books)
    open_for_business(made)
    return made


@pytest.fixture(autouse=True)
def ring() -> Iterator[object]:
    with memory_keyring() as made:
        yield made


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    with mail_server(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.certificate))
        yield running


def automatic(desk: Desk, **facts: object) -> Policy:
    """Let the firm's scenario run by itself, but for the formal notice, on books that know who has paid."""
    free = tuple(replace(level, confirm=level.claims_penalties) for level in standard_policy().levels)
    policy = replace(view_policies(desk).policies[0], levels=free, automatic=True, **facts)  # type: ignore[arg-type]
    edit_policy(desk, policy)
    a_payment(desk, a_customer(desk, code="BANQUE"), "1", MONDAY)
    return policy


def run(desk: Desk, instant: datetime = NOON) -> AutomaticRun:
    there = at(desk, instant)
    return run_automatically(there, desk.books.path.parent / "Lettres", instant)


def test_the_e_mails_of_one_day_leave_once_however_often_it_runs(desk: Desk, post: Post) -> None:
    automatic(desk)
    with_account(desk, post)
    by_email(desk, 1)
    by_email(desk, 2)
    first, second, third = run(desk), run(desk), run(desk, NOON + timedelta(hours=3))
    assert [len(one.sent.sent) for one in (first, second, third)] == [2, 0, 0]
    assert len(post.received) == 2
    assert len({one.message_id for one in post.received}) == 2
    noted = last_automatic(desk)
    assert noted is not None
    assert noted[1] == {**third.counts(), "held": ""}


def test_what_waited_from_another_hour_leaves_with_the_run(desk: Desk, post: Post) -> None:
    automatic(desk)
    with_account(desk, post)
    by_email(desk, 1)
    remind(at(desk, NOON.replace(hour=21)), MONDAY)
    assert run(desk, NOON.replace(hour=22)).plan.held == ""
    assert post.received == []
    assert len(run(desk, NOON + timedelta(days=1)).sent.sent) == 1


def test_on_stale_books_the_queue_stays_where_it_is(desk: Desk, post: Post) -> None:
    automatic(desk)
    with_account(desk, post)
    by_email(desk, 1)
    remind(desk)
    by_email(desk, 2)
    later = run(desk, NOON + timedelta(days=10))
    assert "importez un relevé" in later.plan.held
    assert (len(later.issued.letters), later.sent.sent, post.received) == (0, (), [])


def test_without_an_account_the_letters_are_issued_and_their_e_mails_wait(desk: Desk) -> None:
    automatic(desk)
    by_email(desk, 1)
    done = run(desk)
    assert isinstance(done.unsent, MailAccountMissing)
    assert (len(done.issued.letters), done.trouble) == (1, None)
    assert states(desk) == [MessageState.QUEUED]


def test_a_server_that_is_down_is_told_as_a_trouble_and_nothing_is_lost(desk: Desk, post: Post) -> None:
    automatic(desk)
    with_account(desk, replace(post, port=1))
    by_email(desk, 1)
    done = run(desk)
    assert done.trouble is not None
    assert states(desk) == [MessageState.QUEUED]
    with_account(desk, post)
    assert len(run(desk).sent.sent) == 1
