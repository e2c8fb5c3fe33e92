"""``envoyer``: the e-mails that wait leave, or are only shown, and the exit status tells what is left to do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from gestion_creances.storage.books import Books
from tests.cli.builders import Run
from tests.keyring_backend import memory_keyring
from tests.smtp_server import Habits, Post, mail_server
from tests.usecases.mailing import monday, opened, with_account


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    with memory_keyring(), mail_server(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.certificate))
        yield running


@pytest.fixture
def waiting(books: Books, post: Post) -> Path:
    """Books with three e-mails that wait."""
    desk = monday(books)
    with_account(desk, post)
    opened(desk, 3)
    books.close()
    return books.path


def test_a_rehearsal_shows_what_would_leave_and_sends_nothing(run: Run, waiting: Path, post: Post) -> None:
    said = run("envoyer", waiting, "--essai", "--maintenant", "--json")
    data = json.loads(said.results)
    assert said.status == 0
    assert [one["amount_cents"] for one in data["leaving"]] == [100_000] * 3
    assert (data["waiting"], post.received) == (3, [])


def test_what_waits_leaves_and_one_refused_waits_for_a_person(run: Run, waiting: Path, post: Post) -> None:
    post.habits = Habits(on_data=lambda rank: "550 5.1.1 unknown" if rank == 2 else None)
    said = run("envoyer", waiting, "--au", "2026-11-23", "--maintenant", "--json")
    data = json.loads(said.results)
    assert (said.status, len(data["sent"]), len(data["failed"]), data["to_decide"]) == (1, 2, 1, 1)
    again = run("envoyer", waiting, "--au", "2026-11-23", "--maintenant")
    assert (again.status, "À décider" in again.results, len(post.received)) == (0, True, 2)


def test_a_server_that_is_down_is_trouble(run: Run, waiting: Path, post: Post) -> None:
    with Books.open(waiting) as books:
        with_account(monday(books), post, port=1)
    said = run("envoyer", waiting, "--au", "2026-11-23", "--maintenant")
    assert (said.status, "ne répond pas" in said.messages) == (3, True)
