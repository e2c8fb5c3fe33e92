"""From the reminder to the customer's mailbox: nothing lost, nothing sent twice, every attempt kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.basics.progress import Progress
from gestion_creances.company.mail_account import MailAccountMissing
from gestion_creances.company.mail_address import AddressRefused
from gestion_creances.delivery.smtp import LoginRefused, MailServerUnreachable
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.ledger.customer import Channel
from gestion_creances.letters.drafting import compose
from gestion_creances.letters.message import MessageEvent, MessageState
from gestion_creances.storage.attachments import seal
from gestion_creances.storage.books import Books, SendingAlready
from gestion_creances.usecases.prepare_reminders import prepare_reminders
from gestion_creances.usecases.send_messages import PasswordMissing, SendRun, send_messages, settle_interrupted
from gestion_creances.usecases.settle_message import DecisionRefused, Verdict, settle_message
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_messages import (
    open_message,
    view_outbox,
)
from gestion_creances.vault import passwords
from tests.keyring_backend import MemoryKeyring, memory_keyring
from tests.smtp_server import Habits, Post, mail_server
from tests.usecases.builders import a_payment, on_day, open_for_business, paper_text
from tests.usecases.mailing import (
    ADDRESS,
    NOON,
    at,
    by_email,
    details,
    monday,
    opened,
    outbox,
    remind,
    states,
    with_account,
)

S = MessageState


@pytest.fixture
def desk(books: Books) -> Desk:
    return monday(books)


@pytest.fixture(autouse=True)
def ring() -> Iterator[MemoryKeyring]:
    with memory_keyring() as made:
        yield made


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    with mail_server(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.certificate))
        yield running


def history(desk: Desk, message_id: int = 1) -> list[MessageState]:
    return [event.state for event in open_message(desk, message_id).events]


def proposed(desk: Desk) -> list[Money]:
    return [reminder.amount for reminder in prepare_reminders(desk).reminders()]


# What leaves.
def test_a_reminder_by_email_waits_then_leaves_once(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    assert states(desk) == [S.QUEUED]
    assert post.received == []
    assert send_messages(desk) == SendRun(sent=(1,))
    assert send_messages(desk) == SendRun()
    assert history(desk) == [S.QUEUED, S.SENDING, S.SENT]
    assert [one.recipients for one in post.received] == [[ADDRESS]]
    assert verify_books(desk) == ()


def test_the_message_carries_the_letter_in_text_html_and_pdf(desk: Desk, post: Post) -> None:
    with_account(desk, post, reply_to="compta@kervadec.example")
    opened(desk)
    send_messages(desk)
    message = post.received[0].message
    text, page = (message.get_body((kind,)).get_content() for kind in ("plain", "html"))  # type: ignore[union-attr]
    assert "FA-1" in text
    assert "1 000,00 €" in text.replace("\u00a0", " ").replace("\u202f", " ")
    assert "FR76 3000 6000 0112 3456 7890 189" in text.replace("\u00a0", " ")
    assert "<table" in page
    (letter,) = message.iter_attachments()
    assert letter.get_filename() == "R-2026-0001.pdf"
    assert "FA-1" in paper_text(letter.get_content())
    assert message["From"] == "Ateliers Kervadec <claire@kervadec.example>"
    assert message["To"] == f"Boulangerie Lefèvre <{ADDRESS}>"
    assert message["Reply-To"] == "compta@kervadec.example"
    assert message["Auto-Submitted"] == "auto-generated"


def test_statement_invoices_and_salesperson_go_with_it_when_asked(desk: Desk, post: Post) -> None:
    with_account(desk, post, copy_salesperson=True, attach_statement=True)
    open_for_business(desk)
    customer = by_email(desk, salesperson_email="paul@kervadec.example")
    with desk.books.writing() as session:
        paper = b"%PDF-1.7 facture"
        attached = Attachment(
            customer, "FA-1.pdf", "application/pdf", desk.today, seal(paper), AttachmentKind.INVOICE, invoice_id=1
        )
        session.attachments.add(attached, paper)
        other = replace(attached, name="BL.pdf", kind=AttachmentKind.DELIVERY)
        session.attachments.add(other, paper)
    remind(desk)
    send_messages(desk)
    message = post.received[0].message
    assert [part.get_filename() for part in message.iter_attachments()] == [
        "R-2026-0001.pdf",
        "Relevé de compte.pdf",
        "FA-1.pdf",
    ]
    assert post.received[0].recipients == [ADDRESS, "paul@kervadec.example"]
    assert message["Cc"] == "paul@kervadec.example"


def test_the_levels_of_one_debt_form_one_thread(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    send_messages(desk)
    for days in (10, 30):
        later = at(desk, NOON + timedelta(days=days))
        assert remind(later) == 1
        send_messages(later)
    first, second, third = (one.message for one in post.received)
    assert first["In-Reply-To"] is None
    assert second["In-Reply-To"] == first["Message-ID"]
    assert third["In-Reply-To"] == second["Message-ID"]
    assert str(third["References"]).split() == [first["Message-ID"], second["Message-ID"]]


def test_an_english_customer_is_written_to_in_english(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk, language="en", name="Smith & <Sons>")
    send_messages(desk)
    message = post.received[0].message
    page = message.get_body(("html",)).get_content()  # type: ignore[union-attr]
    assert "overdue" in message["Subject"]
    assert "<Sons>" not in page


def test_the_firm_s_own_text_wins(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    open_for_business(desk)
    with desk.books.writing() as session:
        session.settings.put_template("email_second", "fr", "Objet : À nous\n\nBonjour {{ client }} !")
        session.settings.put_template("email_first", "fr", "Objet : À nous\n\nBonjour {{ client }} !")
    by_email(desk)
    remind(desk)
    send_messages(desk)
    message = post.received[0].message
    assert message["Subject"] == "À nous"
    assert "Bonjour Boulangerie Lefèvre" in message.get_body(("plain",)).get_content()  # type: ignore[union-attr]


def test_what_the_books_keep_is_exactly_what_was_sent(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    send_messages(desk)
    seen = open_message(desk, 1)
    assert seen.content == post.received[0].content
    assert seal(seen.content) == seen.row.message.sha256
    assert [paper.name for paper in seen.email.enclosures] == ["R-2026-0001.pdf"]


def test_a_message_that_waited_for_days_is_dated_the_day_it_leaves(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    monday = NOON + timedelta(days=2)
    send_messages(at(desk, monday))
    assert post.received[0].message["Date"].datetime == monday
    assert open_message(desk, 1).content == post.received[0].content


def test_messages_written_before_the_account_was_given_leave_under_it(desk: Desk, post: Post) -> None:
    opened(desk)
    with pytest.raises(MailAccountMissing):
        send_messages(desk)
    assert states(desk) == [S.QUEUED]
    with_account(desk, post)
    send_messages(desk)
    assert post.received[0].message["From"] == "Ateliers Kervadec <claire@kervadec.example>"


# What must not leave any more.
def test_a_customer_who_paid_meanwhile_gets_nothing(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    a_payment(desk, 1, "1000", desk.today, 1)
    assert send_messages(desk) == SendRun(cancelled=(1,))
    assert (post.received, history(desk)) == ([], [S.QUEUED, S.CANCELLED])
    assert "Payé entre-temps" in details(desk)[0]
    assert proposed(on_day(desk, desk.today + timedelta(days=1))) == []


@pytest.mark.parametrize("matched", [(1,), ()])
def test_a_part_payment_takes_the_step_back_and_the_reminder_is_proposed_with_the_right_amount(
    desk: Desk, post: Post, matched: tuple[int, ...]
) -> None:
    with_account(desk, post)
    opened(desk)
    a_payment(desk, 1, "400", desk.today, *matched)
    assert send_messages(desk).cancelled == (1,)
    assert proposed(desk) == [Money.euros("600")]
    assert remind(desk) == 1
    assert send_messages(desk).sent == (2,)
    assert "600,00" in post.received[0].message["Subject"]
    assert verify_books(desk) == ()


def test_another_address_cancels_and_the_new_one_is_written_to(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    with desk.books.writing() as session:
        session.customers.put(replace(session.customers.get(1), email="autre@lefevre.example"))
    assert send_messages(desk).cancelled == (1,)
    remind(desk)
    send_messages(desk)
    assert [one.recipients for one in post.received] == [["autre@lefevre.example"]]


@pytest.mark.parametrize("what", ["held", "archived"])
def test_a_pause_or_an_archived_customer_stops_what_waits(desk: Desk, post: Post, what: str) -> None:
    with_account(desk, post)
    opened(desk)
    with desk.books.writing() as session:
        if what == "held":
            session.holds.add(Hold(HoldKind.DISPUTE, "Conteste", "claire", desk.today, 1))
        else:
            session.customers.put(replace(session.customers.get(1), archived=True))
    assert send_messages(desk).cancelled == (1,)
    assert post.received == []


def test_an_older_reminder_never_follows_a_newer_one(desk: Desk, post: Post) -> None:
    opened(desk)
    later = at(desk, NOON + timedelta(days=21))
    remind(later)
    with_account(desk, post)
    assert send_messages(later) == SendRun(cancelled=(1,), sent=(2,))
    assert "plus récente" in details(desk)[0]


def test_penalties_claimed_by_a_letter_that_did_not_leave_are_taken_back(desk: Desk, post: Post) -> None:
    open_for_business(desk)
    policy = standard_policy()
    notice = replace(policy.levels[-1], channel=Channel.EMAIL, offset_days=10)
    with desk.books.writing() as session:
        session.policies.put(replace(session.policies.all()[0], levels=(notice,)))
    by_email(desk)
    assert remind(desk) == 1
    with desk.books.reading() as session:
        assert session.penalties.balance_of(1).left.total > ZERO
    settle_message(desk, 1, Verdict.GIVEN_UP, "Envoyée par erreur")
    with desk.books.reading() as session:
        assert session.penalties.balance_of(1).left.total == ZERO
    assert len(proposed(desk)) == 1
    assert verify_books(desk) == ()


def test_an_address_that_cannot_be_right_goes_by_post_instead(desk: Desk) -> None:
    opened(desk, email="compta@gmail.con")
    assert outbox(desk) == []
    with desk.books.reading() as session:
        assert session.letters.get(1).channel.value == "letter"


def test_a_faulty_address_without_any_other_is_refused_and_keeps_its_turn(desk: Desk) -> None:
    open_for_business(desk)
    by_email(desk)
    campaign = prepare_reminders(desk)
    with desk.books.writing() as session:
        session.customers.put(replace(session.customers.get(1), email="compta@gmail.con"))
    reminder = campaign.reminders()[0]
    with desk.books.rehearsing() as session, pytest.raises(AddressRefused):
        record = session.correspondence.record(reminder, desk.today)
        session.issuing.issue(
            compose(session.correspondence.firm(), record, reminder, desk.today, "R-2026-0001"), NOON, "claire"
        )


# What the server says.
def test_a_refused_recipient_waits_for_a_person_and_the_others_leave(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk, 3)
    post.habits = Habits(on_data=lambda rank: "550 5.1.1 user unknown" if rank == 2 else None)
    assert send_messages(desk) == SendRun(sent=(1, 3), failed=(2,))
    assert [row.message.id for row in view_outbox(desk, (S.FAILED, S.AMBIGUOUS)).rows] == [2]
    assert send_messages(desk) == SendRun()


def test_a_busy_server_is_asked_again_later_three_times_then_a_person_decides(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    post.habits = Habits(on_data=lambda rank: "451 4.7.1 greylisted")
    assert send_messages(desk).postponed == (1,)
    assert send_messages(desk) == SendRun()
    assert send_messages(at(desk, NOON + timedelta(minutes=16))).postponed == (1,)
    assert send_messages(at(desk, NOON + timedelta(hours=1))).failed == (1,)


def test_a_connection_cut_before_the_answer_is_never_tried_again_by_itself(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk, 2)
    post.habits = Habits(drop_after_data=lambda rank: rank == 1)
    assert send_messages(desk) == SendRun(ambiguous=(1,), sent=(2,))
    assert send_messages(desk) == SendRun()
    assert len(post.received) == 2


def test_a_wrong_password_or_a_server_down_costs_no_message_an_attempt(
    desk: Desk, post: Post, ring: MemoryKeyring
) -> None:
    account = with_account(desk, post)
    opened(desk)
    passwords.put(account.keyring_name, "faux")
    with pytest.raises(LoginRefused):
        send_messages(desk)
    passwords.forget(account.keyring_name)
    with pytest.raises(PasswordMissing):
        send_messages(desk)
    with_account(desk, post, port=1)
    with pytest.raises(MailServerUnreachable):
        send_messages(desk)
    assert history(desk) == [S.QUEUED]


def test_a_server_that_goes_away_in_the_middle_stops_the_run_and_keeps_the_rest(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk, 3)
    post.habits = Habits(per_connection=1, logins=1)
    run = send_messages(desk)
    assert (run.sent, run.waiting, type(run.stopped_by)) == ((1,), 2, LoginRefused)
    assert states(desk) == [S.SENT, S.QUEUED, S.QUEUED]
    post.habits = Habits()
    assert send_messages(at(desk, NOON + timedelta(hours=1))).sent == (2, 3)
    assert len(set(post.ids())) == len(post.ids()) == 3


# Limits, time, two at once.
def test_limits_per_run_and_per_hour_are_kept(desk: Desk, post: Post) -> None:
    with_account(desk, post, per_run=2, per_hour=3)
    opened(desk, 5)
    assert send_messages(desk) == SendRun(sent=(1, 2), limited=True, waiting=3)
    assert send_messages(desk) == SendRun(sent=(3,), limited=True, waiting=2)
    assert send_messages(desk) == SendRun(limited=True, waiting=2)
    assert send_messages(at(desk, NOON + timedelta(hours=1, seconds=1))).sent == (4, 5)


def test_a_message_leaves_at_its_hour_and_not_before(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    evening = NOON + timedelta(hours=6)
    with desk.books.writing() as session:
        session.messages.move(MessageEvent(1, NOON, "claire", S.QUEUED), (S.QUEUED,), evening)
    assert send_messages(desk) == SendRun()
    assert send_messages(at(desk, evening)).sent == (1,)


def test_a_message_issued_on_a_sunday_waits_for_monday_unless_a_person_sends_it_at_once(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    sunday = at(desk, NOON - timedelta(days=1))
    opened(sunday, 2)
    assert send_messages(sunday) == SendRun()
    assert send_messages(sunday, only={1}, at_once=True).sent == (1,)
    assert send_messages(desk).sent == (2,)


def test_a_clock_set_back_neither_blocks_nor_resends(desk: Desk, post: Post) -> None:
    with_account(desk, post, per_hour=1)
    future = at(desk, NOON + timedelta(days=400))
    opened(future, 2)
    assert send_messages(future).sent == (1,)
    with desk.books.writing() as session:
        event = MessageEvent(2, future.now(), "claire", S.QUEUED)
        session.messages.move(event, (S.QUEUED,), future.now() + timedelta(hours=8))
    assert send_messages(desk).sent == (2,)
    assert send_messages(desk) == SendRun()
    assert len(post.received) == 2


def test_two_at_once_never_send_the_same_message(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk, 6)
    post.habits = Habits(delay=0.02)
    done: list[SendRun | Exception] = []

    def send() -> None:
        try:
            done.append(send_messages(desk))
        except SendingAlready as refused:
            done.append(refused)

    threads = [Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(post.ids()) == sorted(set(post.ids()))
    assert len(post.received) == 6
    assert any(isinstance(one, SendingAlready) for one in done)


def test_a_person_may_stop_between_two_messages(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk, 3)
    seen: list[int] = []
    run = send_messages(desk, progress=Progress(lambda done, total: seen.append(done), lambda: len(seen) == 2))
    assert (run.sent, run.stopped, run.waiting) == ((1, 2), True, 1)
    assert send_messages(desk).sent == (3,)


def test_only_the_messages_chosen_leave(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk, 3)
    assert send_messages(desk, only={2}) == SendRun(sent=(2,))


# What a crash leaves, and what people decide.
def test_a_message_caught_by_a_crash_waits_for_a_person(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk, 2)
    with desk.books.writing() as session:
        session.messages.move(MessageEvent(1, NOON, "claire", S.SENDING), (S.QUEUED,))
    assert send_messages(desk) == SendRun(sent=(2,), interrupted=(1,))
    assert states(desk) == [S.AMBIGUOUS, S.SENT]
    assert len(post.received) == 1


def test_opening_the_books_puts_it_before_a_person_unless_somebody_sends(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    with desk.books.writing() as session:
        session.messages.move(MessageEvent(1, NOON, "claire", S.SENDING), (S.QUEUED,))
    with desk.books.sending():
        assert settle_interrupted(desk) == ()
    assert states(desk) == [S.SENDING]
    assert settle_interrupted(desk) == (1,)
    assert states(desk) == [S.AMBIGUOUS]


@pytest.mark.parametrize(
    ("verdict", "after", "proposed_again"),
    [(Verdict.RECEIVED, S.SENT, 0), (Verdict.AGAIN, S.QUEUED, 0), (Verdict.GIVEN_UP, S.CANCELLED, 1)],
)
def test_a_person_decides_what_becomes_of_a_failed_message(
    desk: Desk, post: Post, verdict: Verdict, after: MessageState, proposed_again: int
) -> None:
    with_account(desk, post)
    opened(desk)
    post.habits = Habits(on_data=lambda rank: "550 5.1.1 unknown")
    send_messages(desk)
    settle_message(desk, 1, verdict, "Client appelé")
    assert states(desk) == [after]
    assert len(proposed(desk)) == proposed_again


def test_a_message_given_up_that_may_have_been_received_is_not_proposed_again(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    post.habits = Habits(drop_after_data=lambda rank: True)
    send_messages(desk)
    settle_message(desk, 1, Verdict.GIVEN_UP, "Inutile")
    assert proposed(desk) == []


def test_giving_up_needs_a_reason_and_a_message_that_is_still_there(desk: Desk, post: Post) -> None:
    with_account(desk, post)
    opened(desk)
    with pytest.raises(DecisionRefused) as refused:
        settle_message(desk, 1, Verdict.GIVEN_UP, "  ")
    assert refused.value.field == "reason"
    with pytest.raises(DecisionRefused, match="déjà"):
        settle_message(desk, 1, Verdict.RECEIVED)
    send_messages(desk)
    with pytest.raises(DecisionRefused, match="déjà"):
        settle_message(desk, 1, Verdict.GIVEN_UP, "Trop tard")


def test_a_customer_s_messages_and_the_figures_of_the_outbox_are_shown(desk: Desk, post: Post) -> None:
    with_account(desk, post, per_run=1)
    opened(desk, 3)
    send_messages(desk)
    shown = view_outbox(desk, (S.QUEUED,))
    assert [row.message.id for row in shown.rows] == [3, 2]
    assert (shown.counts, shown.ready, shown.to_decide) == ({S.QUEUED: 2, S.SENT: 1}, (2, 3), 0)
    mine = next(row for row in view_outbox(desk).rows if row.message.customer_id == 1)
    assert (mine.number, mine.customer_code, mine.last.state) == ("R-2026-0001", "C1", S.SENT)


def test_a_letter_by_post_queues_no_message(desk: Desk) -> None:
    opened(desk, channel=Channel.LETTER)
    assert outbox(desk) == []
