"""The mail server's door, against a real server on this computer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gestion_creances.company.mail_account import MailAccount, Security
from gestion_creances.delivery.smtp import (
    Ambiguous,
    CertificateRefused,
    EncryptionMissing,
    Failed,
    LoginRefused,
    MailServer,
    MailServerUnreachable,
    Parcel,
    Sent,
)
from gestion_creances.letters.email import Envelope, Sender, plain_email
from tests.smtp_server import PASSWORD, USER, Habits, Post, mail_server

AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
TEXT = "Bonjour,\n.\n..deux points\nFin"


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    with mail_server(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.certificate))
        yield running


def account(post: Post, **choices: object) -> MailAccount:
    values = {"port": post.port, "user": USER, **choices}
    return MailAccount("localhost", "claire@kervadec.example", **values)  # type: ignore[arg-type]


def parcel(number: int = 1, *copies: str, to: str = "compta@lefevre.example", text: str = TEXT) -> Parcel:
    sender = Sender("Ateliers Kervadec", "claire@kervadec.example")
    envelope = Envelope(sender, to, "Boulangerie Lefèvre", f"<{number}@kervadec.example>", AT, copies)
    return Parcel(sender.address, to, copies, plain_email("Rappel", text, envelope))


def deliver(post: Post, *parcels: Parcel, timeout: float = 10) -> list[object]:
    with MailServer(account(post), PASSWORD, timeout) as server:
        return [server.send(one) for one in parcels]


def test_a_message_arrives_byte_for_byte_over_a_verified_connection(post: Post) -> None:
    one = parcel()
    (delivery,) = deliver(post, one)
    assert delivery == Sent("2.0.0 OK queued as 1")
    assert post.received[0].content == one.content
    assert post.received[0].message.get_content().replace("\r\n", "\n") == f"{TEXT}\n"
    assert post.logins == [USER]


def test_a_run_uses_one_connection(post: Post) -> None:
    deliver(post, *(parcel(number) for number in range(5)))
    assert (len(post.received), post.connections) == (5, 1)


def test_tls_from_the_first_byte_works_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with mail_server(tmp_path, security="tls", auth=False) as post:
        monkeypatch.setenv("SSL_CERT_FILE", str(post.certificate))
        with MailServer(account(post, security=Security.TLS, user=""), "", 10) as server:
            assert isinstance(server.send(parcel()), Sent)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_certificate_nobody_vouches_for_is_refused(tmp_path: Path, security: str) -> None:
    with mail_server(tmp_path, security=security) as post, pytest.raises(CertificateRefused, match=r"inconnu|signé"):
        MailServer(account(post, security=Security(security)), PASSWORD, 10).open()
    assert post.logins == []


def test_a_certificate_for_another_name_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with mail_server(tmp_path, names=("autre.example",)) as post:
        monkeypatch.setenv("SSL_CERT_FILE", str(post.certificate))
        with pytest.raises(CertificateRefused, match="au nom d’un autre serveur"):
            MailServer(account(post), PASSWORD, 10).open()


def test_a_server_without_starttls_gets_no_password(tmp_path: Path) -> None:
    with mail_server(tmp_path, security="plain") as post, pytest.raises(EncryptionMissing, match="465"):
        MailServer(account(post), PASSWORD, 10).open()
    assert post.logins == []


def test_a_wrong_password_is_said_without_the_password(post: Post) -> None:
    with pytest.raises(LoginRefused, match="Paramètres > E-mail") as refused:
        MailServer(account(post), "Azerty-123", 10).open()
    assert "Azerty-123" not in f"{refused.value} {refused.value!r} {refused.value.__cause__!r}"


def test_a_server_that_is_down_is_named(post: Post) -> None:
    with pytest.raises(MailServerUnreachable, match="connexion refusée"):
        MailServer(account(post, port=1), PASSWORD, 10).open()


@pytest.mark.parametrize(
    ("answer", "permanent", "said"),
    [
        ("550 5.1.1 user unknown", True, "corrigez l’adresse"),
        ("552 5.2.2 mailbox full", True, "pleine"),
        ("452 4.2.2 over quota", False, "pleine"),
        ("450 4.7.1 greylisted, try again", False, "nouvel essai"),
        ("550 5.7.1 blocked by policy", True, "indésirable"),
        ("554 transaction failed", True, "lisez sa réponse"),
    ],
)
def test_a_refused_recipient_names_the_remedy_and_the_next_message_leaves(
    post: Post, answer: str, permanent: bool, said: str
) -> None:
    post.habits = Habits(on_rcpt=lambda address: answer if address.startswith("absent") else None)
    refused, sent = deliver(post, parcel(1, to="absent@lefevre.example"), parcel(2))
    assert isinstance(refused, Failed)
    assert (refused.permanent, said in refused.sentence, answer in refused.sentence) == (permanent, True, True)
    assert isinstance(sent, Sent)
    assert post.connections == 1


@pytest.mark.parametrize(("answer", "said"), [("552 5.3.4 message too large", "lourd"), ("451 later", "nouvel essai")])
def test_a_message_refused_after_it_was_written_has_not_left(post: Post, answer: str, said: str) -> None:
    post.habits = Habits(on_data=lambda rank: answer)
    (refused,) = deliver(post, parcel())
    assert isinstance(refused, Failed)
    assert said in refused.sentence


def test_a_refused_copy_does_not_keep_the_message_back(post: Post) -> None:
    post.habits = Habits(on_rcpt=lambda address: "550 5.1.1 unknown" if address.startswith("vente") else None)
    (delivery,) = deliver(post, parcel(1, "vente@kervadec.example"))
    assert isinstance(delivery, Sent)
    assert delivery.refused_copies == ("vente@kervadec.example",)


def test_a_connection_cut_in_the_middle_leaves_nothing_and_the_next_message_goes(post: Post) -> None:
    post.habits = Habits(drop_in_data=lambda rank: rank == 1)
    cut, sent = deliver(post, parcel(1, text="Une longue lettre.\n" * 1_000_000), parcel(2))
    assert isinstance(cut, Failed)
    assert not cut.permanent
    assert isinstance(sent, Sent)
    assert post.ids() == ["<2@kervadec.example>"]


def test_a_connection_cut_before_the_answer_is_ambiguous_and_never_tried_again(post: Post) -> None:
    post.habits = Habits(drop_after_data=lambda rank: rank == 1)
    unsure, sent = deliver(post, parcel(1), parcel(2))
    assert isinstance(unsure, Ambiguous)
    assert isinstance(sent, Sent)
    assert post.ids() == ["<1@kervadec.example>", "<2@kervadec.example>"]


def test_a_server_too_slow_to_answer_is_ambiguous(post: Post) -> None:
    post.habits = Habits(delay=2)
    (unsure,) = deliver(post, parcel(), timeout=0.5)
    assert isinstance(unsure, Ambiguous)


def test_a_server_that_closes_after_some_messages_is_called_again(post: Post) -> None:
    post.habits = Habits(per_connection=2)
    deliveries = deliver(post, *(parcel(number) for number in range(5)))
    assert all(isinstance(one, Sent) for one in deliveries)
    assert (len(set(post.ids())), post.connections) == (5, 3)
