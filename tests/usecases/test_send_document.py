"""A document sent out of the reminders: queued once with its words and papers, checked again, received as kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.call_report import CallReport, Resend
from gestion_creances.dunning.plan_terms import Rhythm
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.attachment import AttachmentKind
from gestion_creances.ledger.customer import Contact
from gestion_creances.letters.catalogue import DOCUMENT
from gestion_creances.letters.message import Message, MessageState, Stale
from gestion_creances.letters.placeholders import UNCLAIMED
from gestion_creances.letters.plan_drafting import PlanWish
from gestion_creances.letters.sent_document import (
    DocumentAlreadySent,
    DocumentKind,
    DocumentRefused,
    DocumentWish,
    invoice_copies,
)
from gestion_creances.letters.template import DebtOutOfPlace, Template
from gestion_creances.storage.attachments import PaperAltered
from gestion_creances.storage.books import Books
from gestion_creances.usecases.agree_plan import agree_plan
from gestion_creances.usecases.attach_paper import attach_papers
from gestion_creances.usecases.edit_choices import edit_template
from gestion_creances.usecases.invoice_penalties import issue_penalty_invoice, penalty_invoice_pdf
from gestion_creances.usecases.preview_letter import Trial, preview_words
from gestion_creances.usecases.record_call import record_call
from gestion_creances.usecases.send_document import STATEMENT, document_choices, queue_document
from gestion_creances.usecases.send_messages import SendRun, send_messages
from gestion_creances.usecases.settle_message import Verdict, settle_message
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_messages import open_message
from gestion_creances.usecases.view_plans import plan_paper
from tests.keyring_backend import MemoryKeyring, memory_keyring
from tests.smtp_server import Post, mail_server
from tests.usecases.builders import a_customer, a_debt, open_for_business, paper_text
from tests.usecases.mailing import ADDRESS, NOON, at, details, monday, outbox, states, with_account

S = MessageState
REY = "rey@lefevre.example"
COPY = b"%PDF-1.4 facture FA-1"


@pytest.fixture
def desk(books: Books) -> Desk:
    return monday(books)


@pytest.fixture
def bakery(desk: Desk) -> int:
    """A customer with two addresses and two invoices late."""
    open_for_business(desk)
    key = a_customer(desk, email=ADDRESS, contacts=(Contact("Mme Rey", "comptable", REY),))
    a_debt(desk, key, "FA-1", "1000", date(2026, 11, 1))
    a_debt(desk, key, "FA-2", "500", date(2026, 11, 2))
    return key


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    with mail_server(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.certificate))
        yield running


@pytest.fixture(autouse=True)
def ring() -> Iterator[MemoryKeyring]:
    with memory_keyring() as made:
        yield made


def invoices(*keys: int) -> DocumentWish:
    return DocumentWish(DocumentKind.INVOICES, keys)


def keep(desk: Desk, customer_id: int, invoice_id: int, content: bytes = COPY) -> None:
    """Keep a PDF of the invoice with it."""
    path = desk.books.path.parent / f"Facture {invoice_id}.pdf"
    path.write_bytes(content)
    attach_papers(desk, [path], customer_id, AttachmentKind.INVOICE, invoice_id=invoice_id)


def change(desk: Desk, customer_id: int, **facts: object) -> None:
    with desk.books.writing() as session:
        session.customers.put(replace(session.customers.get(customer_id), **facts))  # type: ignore[arg-type]


def papers(desk: Desk, message: Message) -> dict[str, bytes]:
    return {each.name: each.content for each in open_message(desk, message.id).email.enclosures}


def journal(desk: Desk, action: str = "document.queued") -> list[dict[str, object]]:
    with desk.books.reading() as session:
        return [dict(entry.facts) for entry in session.journal.entries() if entry.action == action]


def plain(text: str) -> str:
    return " ".join(text.split())


def test_the_copy_of_an_invoice_reaches_the_customer_as_it_was_kept(desk: Desk, bakery: int, post: Post) -> None:
    with_account(desk, post)
    keep(desk, bakery, 1)
    message = queue_document(desk, bakery, invoices(1), note="Comme convenu ce matin.\n\nMerci !")
    assert (message.letter_id, message.asked, message.recipient, states(desk)) == (None, ZERO, ADDRESS, [S.QUEUED])
    assert send_messages(desk) == SendRun(sent=(message.id,))
    assert send_messages(desk) == SendRun()
    (received,) = post.received
    assert received.recipients == [ADDRESS]
    assert received.message["Subject"] == "Ateliers Kervadec – copie de la facture FA-1"
    (paper,) = received.message.iter_attachments()
    assert (paper.get_filename(), paper.get_content()) == ("Facture 1.pdf", COPY)
    text = plain(received.message.get_body(("plain",)).get_content())
    assert text.startswith("Bonjour, Comme convenu ce matin. Merci ! Vous trouverez en pièce jointe")
    assert text.endswith("appeler le 02 61 91 42 10. Bien cordialement, Yann Kervadec Président")
    (told,) = journal(desk)
    assert (told["document"], told["recipient"]) == ("copie de la facture FA-1", ADDRESS)
    assert verify_books(desk) == ()


def test_an_invoice_without_pdf_is_named_and_the_statement_may_go_instead(desk: Desk, bakery: int) -> None:
    with pytest.raises(DocumentRefused, match=r"Aucun PDF des factures FA-1, FA-2 .*Joignez le PDF"):
        queue_document(desk, bakery, invoices(1, 2))
    choices = document_choices(desk, bakery, invoices(1))
    assert "Aucun PDF de la facture FA-1" in str(choices.refused)
    assert [each.wish for each in choices.documents] == [STATEMENT]
    assert (states(desk), journal(desk)) == ([], [])
    message = queue_document(desk, bakery, STATEMENT)
    assert message.subject == "Ateliers Kervadec – relevé de compte au 23/11/2026"
    assert "FA-2" in paper_text(papers(desk, message)["Relevé de compte.pdf"])


def test_penalty_invoices_and_plans_leave_as_they_were_frozen(desk: Desk, bakery: int) -> None:
    paper = issue_penalty_invoice(desk, bakery)
    plan = agree_plan(desk, PlanWish(bakery, (1, 2), Rhythm(date(2026, 12, 15), 3), answer_by=date(2026, 12, 7)))
    offered = {each.wish.kind: each for each in document_choices(desk, bakery).documents}
    sent = {kind: queue_document(desk, bakery, offered[kind].wish) for kind in offered}
    assert papers(desk, sent[DocumentKind.PLAN]) == {f"{plan.number}.pdf": plan_paper(desk, plan.sha256)}
    assert papers(desk, sent[DocumentKind.PENALTY_INVOICE]) == {
        f"{paper.number}.pdf": penalty_invoice_pdf(desk, paper.id)
    }
    assert [told["document"] for told in journal(desk)] == [offered[kind].named for kind in offered]
    another = a_customer(desk, code="C2", email="autre@exemple.fr")
    for kind in (DocumentKind.PLAN, DocumentKind.PENALTY_INVOICE):
        with pytest.raises(KeyError):
            queue_document(desk, another, offered[kind].wish)


def test_the_same_document_leaves_once_a_day_for_an_address_unless_a_person_insists(desk: Desk, bakery: int) -> None:
    for key in (1, 2):
        keep(desk, bakery, key)
    queue_document(desk, bakery, invoices(1))
    with pytest.raises(DocumentAlreadySent, match=f"Déjà envoyé ce jour à {ADDRESS} : copie des factures"):
        queue_document(desk, bakery, invoices(2, 1))
    queue_document(desk, bakery, invoices(2))
    queue_document(desk, bakery, STATEMENT)
    queue_document(desk, bakery, replace(STATEMENT, first=date(2026, 11, 2)))
    queue_document(desk, bakery, invoices(1), REY)
    queue_document(desk, bakery, invoices(1), insists=True)
    queue_document(at(desk, NOON + timedelta(days=1)), bakery, invoices(1))
    assert states(desk) == [S.QUEUED] * 7
    assert len({row.message.message_id for row in outbox(desk)}) == 7


def test_a_document_given_up_may_be_sent_again_the_same_day(desk: Desk, bakery: int) -> None:
    message = queue_document(desk, bakery, STATEMENT)
    settle_message(desk, message.id, Verdict.GIVEN_UP, "mauvais document")
    queue_document(desk, bakery, STATEMENT)
    assert states(desk) == [S.CANCELLED, S.QUEUED]


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"archived": True}, Stale.ARCHIVED),
        ({"contacts": ()}, Stale.ADDRESS),
        ({"contacts": (Contact("Mme Rey", "", "rey@ailleurs.example"),)}, Stale.ADDRESS),
    ],
)
def test_it_stays_when_the_customer_or_the_address_is_gone(
    desk: Desk, bakery: int, post: Post, facts: dict[str, object], reason: Stale
) -> None:
    with_account(desk, post)
    message = queue_document(desk, bakery, STATEMENT, REY)
    change(desk, bakery, **facts)
    assert send_messages(desk) == SendRun(cancelled=(message.id,))
    assert (details(desk), post.received) == ([reason.sentence()], [])


def test_what_is_owed_does_not_keep_a_document_from_leaving(desk: Desk, bakery: int, post: Post) -> None:
    with_account(desk, post)
    message = queue_document(desk, bakery, STATEMENT, REY)
    a_debt(desk, bakery, "FA-3", "10", date(2026, 11, 3))
    change(desk, bakery, email="nouvelle@lefevre.example")
    assert send_messages(desk) == SendRun(sent=(message.id,))
    assert post.received[0].message["To"] == f"Mme Rey <{REY}>"


def test_outside_the_hours_of_sending_it_waits_unless_a_person_wants_it_out(
    desk: Desk, bakery: int, post: Post
) -> None:
    night = at(desk, NOON + timedelta(hours=10))
    with_account(night, post)
    message = queue_document(night, bakery, STATEMENT)
    assert send_messages(night) == SendRun()
    assert send_messages(night, (message.id,), at_once=True) == SendRun(sent=(message.id,))


def test_nobody_to_write_to_is_said_with_the_remedy(desk: Desk, bakery: int) -> None:
    with pytest.raises(DocumentRefused, match="n’est pas une adresse de « Boulangerie Lefèvre »"):
        queue_document(desk, bakery, STATEMENT, "x@ailleurs.example")
    change(desk, bakery, archived=True)
    with pytest.raises(DocumentRefused, match="décochez « Client archivé »"):
        queue_document(desk, bakery, STATEMENT)
    change(desk, bakery, archived=False, email="compta@gmail.con", contacts=())
    with pytest.raises(DocumentRefused, match="Aucune adresse e-mail valable"):
        queue_document(desk, bakery, STATEMENT)
    assert outbox(desk) == []


def test_papers_that_no_server_takes_together_are_refused_and_none_is_left_out(desk: Desk, bakery: int) -> None:
    for key in (1, 2):
        keep(desk, bakery, key, b"%PDF-1.4 " + bytes([key]) * 5_000_000)
    with pytest.raises(DocumentRefused, match="pèsent 10 Mo ensemble"):
        queue_document(desk, bakery, invoices(1, 2))
    queue_document(desk, bakery, invoices(1))
    assert states(desk) == [S.QUEUED]


def test_an_altered_copy_is_not_sent(desk: Desk, bakery: int) -> None:
    keep(desk, bakery, 1)
    with desk.books.writing() as session:
        session.connection.exec_driver_sql("DROP TRIGGER document_no_update")
        session.connection.exec_driver_sql("UPDATE document SET bytes = x'00'")
    with pytest.raises(PaperAltered):
        queue_document(desk, bakery, invoices(1))
    assert outbox(desk) == []


def test_a_customer_is_written_to_in_his_language(desk: Desk, bakery: int) -> None:
    change(desk, bakery, language="en")
    message = queue_document(desk, bakery, STATEMENT)
    assert message.subject == "Ateliers Kervadec – statement of account as at 23\u00a0Nov\u00a02026"
    assert list(papers(desk, message)) == ["Statement of account.pdf"]
    assert "Please find attached" in open_message(desk, message.id).email.text


def test_the_firms_own_words_are_used_and_may_not_speak_of_a_debt(desk: Desk, bakery: int) -> None:
    edit_template(desk, Template("Document", "fr", "Objet : {{ reference }}\n\nPour {{ client }}."), DOCUMENT, "fr")
    message = queue_document(desk, bakery, STATEMENT)
    assert "Pour Boulangerie Lefèvre." in plain(open_message(desk, message.id).email.text)
    for words in ("Il reste {{ somme }}.", "[[paiement]]"):
        with pytest.raises(DebtOutOfPlace, match="ne réclame rien"):
            edit_template(desk, Template("Document", "fr", f"Objet : x\n\n{words}"), DOCUMENT, "fr")
    every = "\n\n".join(f"{{{{ {name} }}}}" for name in sorted(UNCLAIMED))
    edit_template(desk, Template("Document", "fr", f"Objet : x\n\n{every}\n\n[[signature]]"), DOCUMENT, "fr")
    queue_document(desk, bakery, STATEMENT, insists=True)


def test_its_text_is_tried_out_on_a_customer(desk: Desk, bakery: int) -> None:
    level, text = standard_policy().levels[0], "Objet : {{ reference }}\n\nBonjour"
    shown = preview_words(desk, Trial(level, text=text, customer_id=bakery, code=DOCUMENT))
    assert "copie des factures FA-1 et\u00a0FA-2" in shown


def test_many_invoices_are_counted_rather_than_listed() -> None:
    four = ("A", "B", "C", "D")
    assert (invoice_copies(four, "fr"), invoice_copies(four, "en")) == ("copie de 4 factures", "copies of 4 invoices")
    assert (invoice_copies(("A",), "en"), invoice_copies(("A", "B"), "en")) == (
        "copy of invoice A",
        "copies of invoices A and\u00a0B",
    )


# On the telephone.
def not_received(desk: Desk, key: int, resend: Resend, **facts: object) -> Message | None:
    report = CallReport(key, CallOutcome.INVOICE_NOT_RECEIVED, resend=resend, **facts)  # type: ignore[arg-type]
    return record_call(desk, report).message


def reasons(desk: Desk, key: int) -> list[str]:
    with desk.books.reading() as session:
        return [hold.reason for hold in session.holds.all(key)]


def test_a_call_sends_the_copy_that_was_promised_and_leaves_no_task(desk: Desk, bakery: int) -> None:
    keep(desk, bakery, 1)
    message = not_received(desk, bakery, Resend.COPY, invoice_id=1)
    assert message is not None
    assert papers(desk, message) == {"Facture 1.pdf": COPY}
    with desk.books.reading() as session:
        assert session.tasks.of_customer(bakery) == ()
    assert reasons(desk, bakery) == ["Facture non reçue, copie envoyée par e-mail : FA-1"]


def test_a_call_whose_copy_cannot_be_sent_is_not_recorded(desk: Desk, bakery: int) -> None:
    keep(desk, bakery, 1)
    with pytest.raises(DocumentRefused, match="FA-2"):
        not_received(desk, bakery, Resend.COPY)
    assert (outbox(desk), reasons(desk, bakery), journal(desk, "call.made")) == ([], [], [])
    message = not_received(desk, bakery, Resend.STATEMENT)
    assert message is not None
    assert "relevé de compte" in message.subject
    assert reasons(desk, bakery) == ["Facture non reçue, relevé de compte envoyé par e-mail : FA-1, FA-2"]


def test_the_proof_file_holds_documents_sent_without_a_letter(desk: Desk, bakery: int, tmp_path: Path) -> None:
    message = queue_document(desk, bakery, STATEMENT)
    with desk.books.reading() as session:
        facts = session.proofs.gather(session.customers.get(bakery), desk.today)
    (kept,) = [each for each in facts.originals if each.media == "message/rfc822"]
    assert (kept.seal, kept.reference, [trace.word for trace in kept.traces]) == (
        message.sha256,
        message.subject,
        ["queued"],
    )
    assert any(message.subject in line.detail for line in facts.history)
    assert any(entry.action == "document.queued" for entry in facts.journal)
