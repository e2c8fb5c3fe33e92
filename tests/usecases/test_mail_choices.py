"""The sending account, its trial, and messages handed to the user's own mail program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from pathlib import Path
from urllib.parse import unquote

import pytest

from gestion_creances.company.mail_account import MailAccount, MailAccountFault
from gestion_creances.company.mail_address import AddressRefused
from gestion_creances.delivery.folder import FolderRefused
from gestion_creances.delivery.smtp import LoginRefused
from gestion_creances.desk import Desk
from gestion_creances.letters.message import MessageState
from gestion_creances.storage.books import Books
from gestion_creances.usecases.hand_over_message import (
    HandingRefused,
    export_message,
    file_name,
    hand_over_message,
    mailto,
)
from gestion_creances.usecases.mail_choices import edit_mail, knows_password, view_mail
from gestion_creances.usecases.send_messages import send_messages
from gestion_creances.usecases.send_test_message import TestRefused, send_test_message
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.vault.passwords import KeyringMissing, KeyringRefused
from tests.keyring_backend import MemoryKeyring, memory_keyring
from tests.smtp_server import PASSWORD, USER, Habits, Post, mail_server
from tests.usecases.builders import a_payment, open_for_business
from tests.usecases.mailing import ADDRESS, monday, opened, outbox, remind, states, with_account

S = MessageState


@pytest.fixture
def desk(books: Books) -> Desk:
    return monday(books)


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    with memory_keyring() as made:
        yield made


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ring: MemoryKeyring) -> Iterator[Post]:
    with mail_server(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.certificate))
        yield running


def test_the_password_is_in_the_keyring_and_nowhere_in_the_books(desk: Desk, post: Post, ring: MemoryKeyring) -> None:
    open_for_business(desk)
    account = with_account(desk, post)
    assert list(ring.kept.values()) == [PASSWORD]
    assert knows_password(account)
    assert view_mail(desk).account == account
    desk.books.close()
    assert PASSWORD.encode() not in b"".join(path.read_bytes() for path in desk.books.path.parent.glob("*creances*"))


def test_another_server_forgets_the_old_password(desk: Desk, post: Post, ring: MemoryKeyring) -> None:
    account = with_account(desk, post)
    edit_mail(desk, replace(account, host="127.0.0.1"), "autre")
    assert list(ring.kept.values()) == ["autre"]


def test_a_password_that_cannot_be_kept_stores_nothing(desk: Desk, post: Post, ring: MemoryKeyring) -> None:
    ring.locked = True
    with pytest.raises(KeyringRefused):
        with_account(desk, post)
    assert not view_mail(desk).stored


def test_a_computer_without_keyring_stores_nothing(desk: Desk) -> None:
    with pytest.raises(KeyringMissing):
        edit_mail(desk, MailAccount("localhost", "claire@kervadec.example", user="claire"), "sésame")
    assert not view_mail(desk).stored


def test_a_faulty_account_is_refused_beside_its_field(desk: Desk) -> None:
    with pytest.raises(MailAccountFault) as refused:
        edit_mail(desk, MailAccount("", "claire@kervadec.example"))
    assert refused.value.field == "host"


def test_the_first_account_is_proposed_from_the_firm(desk: Desk) -> None:
    open_for_business(desk)
    proposed = view_mail(desk)
    assert (proposed.stored, proposed.account.sender_name) == (False, "Ateliers Kervadec")


# The trial message.
def test_a_trial_message_arrives_with_the_password_just_typed(desk: Desk, post: Post) -> None:
    open_for_business(desk)
    account = MailAccount("localhost", "claire@kervadec.example", post.port, user=USER)
    assert "OK" in send_test_message(desk, account, "claire@kervadec.example", PASSWORD)
    assert "Ateliers Kervadec" in post.received[0].message.get_content()
    with pytest.raises(LoginRefused):
        send_test_message(desk, account, "claire@kervadec.example", "faux")
    with pytest.raises(AddressRefused):
        send_test_message(desk, account, "claire", PASSWORD)


def test_a_trial_message_refused_says_why(desk: Desk, post: Post) -> None:
    open_for_business(desk)
    account = with_account(desk, post)
    post.habits = Habits(on_rcpt=lambda address: "550 5.1.1 unknown")
    with pytest.raises(TestRefused, match="corrigez l’adresse"):
        send_test_message(desk, account, "absent@kervadec.example")


# By hand.
def test_a_message_without_account_is_handed_over_as_a_draft_once(desk: Desk, tmp_path: Path) -> None:
    opened(desk)
    (row,) = outbox(desk)
    name = file_name(row.message, row.number, row.customer_name)
    assert name == "2026-11-23 R-2026-0001 Boulangerie Lefèvre.eml"
    path = hand_over_message(desk, 1, tmp_path / name)
    message = message_from_bytes(path.read_bytes())
    assert (message["X-Unsent"], ADDRESS in message["To"]) == ("1", True)
    assert states(desk) == [S.HANDED_OVER]
    with pytest.raises(HandingRefused, match="déjà"):
        hand_over_message(desk, 1, tmp_path / "bis.eml")
    assert not (tmp_path / "bis.eml").exists()
    assert verify_books(desk) == ()


def test_a_debt_paid_meanwhile_is_not_handed_over(desk: Desk, tmp_path: Path) -> None:
    opened(desk)
    a_payment(desk, 1, "1000", desk.today, 1)
    with pytest.raises(HandingRefused, match="Payé"):
        hand_over_message(desk, 1, tmp_path / "x.eml")
    assert states(desk) == [S.QUEUED]


def test_a_folder_that_refuses_leaves_the_message_in_the_queue(desk: Desk, tmp_path: Path) -> None:
    opened(desk)
    (tmp_path / "fichier").write_text("")
    with pytest.raises(FolderRefused):
        hand_over_message(desk, 1, tmp_path / "fichier" / "x.eml")
    assert states(desk) == [S.QUEUED]


def test_a_sent_message_is_exported_exactly_as_sent(desk: Desk, post: Post, tmp_path: Path) -> None:
    with_account(desk, post)
    opened(desk)
    draft = export_message(desk, 1, tmp_path / "avant.eml").read_bytes()
    assert draft.startswith(b"X-Unsent: 1\r\n")
    send_messages(desk)
    sent = export_message(desk, 1, tmp_path / "apres.eml").read_bytes()
    assert sent == post.received[0].content


def test_the_mail_program_opens_with_recipient_subject_and_words(desk: Desk) -> None:
    opened(desk)
    address = mailto(desk, 1)
    assert len(address) <= 1_900
    assert address.startswith(f"mailto:{ADDRESS.replace('@', '%40')}?subject=")
    assert "Bonjour" in unquote(address)


def test_a_second_reminder_after_a_handed_over_message_follows_its_thread(desk: Desk, tmp_path: Path) -> None:
    opened(desk)
    hand_over_message(desk, 1, tmp_path / "x.eml")
    later = replace(desk, today=desk.today.replace(month=12))
    assert remind(later) == 1
    first, second = (row.message for row in outbox(desk))
    assert second.thread == (first.message_id,)
