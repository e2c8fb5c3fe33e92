"""Sending a document from where one looks at it, and on the telephone: what leaves is said before it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gestion_creances.desk import Desk
from gestion_creances.dunning.call import CallOutcome
from gestion_creances.dunning.call_report import Resend
from gestion_creances.ledger.attachment import AttachmentKind
from gestion_creances.ledger.customer import Contact
from gestion_creances.letters.message import MessageState
from gestion_creances.letters.sent_document import DocumentKind, DocumentWish
from gestion_creances.storage.books import Books
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.call_sheet import CallSheetDialog
from gestion_creances.ui.dialogs.decide_message import DecideDialog
from gestion_creances.ui.dialogs.details import InvoiceDetails
from gestion_creances.ui.dialogs.mail_actions import MailActions
from gestion_creances.ui.dialogs.penalty_actions import PenaltyActions
from gestion_creances.ui.dialogs.plan_details import PlanDetails
from gestion_creances.ui.dialogs.send_document import SendDocumentDialog
from gestion_creances.ui.lists.messages import message_columns
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.work.jobs import Jobs
from gestion_creances.usecases.attach_paper import attach_papers
from gestion_creances.usecases.invoice_penalties import issue_penalty_invoice
from gestion_creances.usecases.send_document import queue_document
from gestion_creances.usecases.view_penalties import view_penalties
from tests.keyring_backend import MemoryKeyring, memory_keyring
from tests.smtp_server import Post, mail_server
from tests.ui.small_firm import Heard, entry, founded, opened, owe, spaced
from tests.ui.small_firm import customer as a_customer
from tests.usecases.mailing import ADDRESS, DUE, monday, outbox, states, with_account

S = MessageState
REY = "rey@lefevre.example"


@pytest.fixture(autouse=True)
def ring() -> Iterator[MemoryKeyring]:
    with memory_keyring() as made:
        yield made


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    with mail_server(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.certificate))
        yield running


@pytest.fixture
def firm(books: Books) -> Desk:
    return founded(monday(books))


@pytest.fixture
def bakery(firm: Desk) -> int:
    key = a_customer(firm, email=ADDRESS, contacts=(Contact("Mme Rey", "comptable", REY),))
    owe(firm, key, "1000", DUE, number="FA-1")
    owe(firm, key, "500", DUE, number="FA-2")
    return key


@pytest.fixture
def actions(firm: Desk, page: Page, heard: Heard, jobs: Jobs) -> Actions:
    return Actions(page, Workplace(lambda: firm, jobs))


def pdf(desk: Desk, number: int = 1) -> Path:
    path = desk.books.path.parent / f"Facture {number}.pdf"
    path.write_bytes(b"%PDF-1.4 facture")
    return path


def keep(desk: Desk, customer_id: int, invoice_id: int) -> None:
    attach_papers(desk, [pdf(desk, invoice_id)], customer_id, AttachmentKind.INVOICE, invoice_id=invoice_id)


def press(dialog: InvoiceDetails | PlanDetails, words: str) -> None:
    (found,) = [each for each in dialog.findChildren(QPushButton) if each.text() == words]
    found.click()


def settled(jobs: Jobs, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not jobs.running(), timeout=20_000)


def test_an_invoice_keeps_its_pdf_and_sends_it_at_once(
    firm: Desk, actions: Actions, page: Page, bakery: int, post: Post, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    with_account(firm, post)
    actions.show_invoice(1)
    details = opened(page, InvoiceDetails)
    details.attach([pdf(firm)])
    press(details, "Envoyer par e-mail…")
    dialog = opened(page, SendDocumentDialog)
    assert dialog.document.choice.currentText() == "Copie de la facture FA-1"
    assert spaced(dialog.document.message()) == "Pièces jointes : Facture 1.pdf"
    dialog.recipient.choice.setCurrentIndex(1)
    assert dialog.recipient.choice.currentText() == f"{REY} · Mme Rey, comptable"
    dialog.note.set_text("Comme convenu.")
    qtbot.keyClick(dialog.confirm_button, Qt.Key.Key_Return)
    settled(jobs, qtbot)
    assert [one.recipients for one in post.received] == [[REY]]
    assert [spaced(toast.text) for toast in heard.toasts] == ["1 e-mail envoyé."]


def test_without_pdf_the_dialog_says_how_to_get_one_and_offers_the_statement(
    firm: Desk, actions: Actions, page: Page, bakery: int, heard: Heard, jobs: Jobs, qtbot: QtBot
) -> None:
    actions.show_invoice(1)
    press(opened(page, InvoiceDetails), "Envoyer par e-mail…")
    dialog = opened(page, SendDocumentDialog)
    assert "Aucun PDF de la facture FA-1" in spaced(dialog.refused.text())
    assert spaced(dialog.document.choice.currentText()) == "Relevé de compte au 23/11/2026"
    dialog.accept()
    settled(jobs, qtbot)
    # Nothing to send from yet: it waits, and the page says what is missing.
    assert states(firm) == [S.QUEUED]
    assert any("compte d’envoi" in said for said in heard.said)


def test_a_second_sending_the_same_day_must_be_insisted_on(
    firm: Desk, actions: Actions, page: Page, bakery: int, jobs: Jobs, qtbot: QtBot
) -> None:
    queue_document(firm, bakery, DocumentWish(DocumentKind.STATEMENT))
    actions.send_document(bakery)
    dialog = opened(page, SendDocumentDialog)
    dialog.accept()
    assert dialog.isVisible()
    assert "Déjà envoyé ce jour" in dialog.document.message()
    assert dialog.confirm_button.text() == "Envoyer de nouveau"
    dialog.recipient.choice.setCurrentIndex(1)
    dialog.recipient.touch()
    assert dialog.confirm_button.text() == "Envoyer"
    dialog.recipient.choice.setCurrentIndex(0)
    dialog.recipient.touch()
    dialog.accept()
    dialog.accept()
    settled(jobs, qtbot)
    assert states(firm) == [S.QUEUED, S.QUEUED]


def test_a_customer_without_address_is_told_at_once(firm: Desk, actions: Actions, page: Page, heard: Heard) -> None:
    actions.send_document(a_customer(firm, name="Sans adresse"))
    assert not page.findChildren(SendDocumentDialog)
    assert "Aucune adresse e-mail valable" in heard.said[-1]


def test_a_plan_and_a_penalty_invoice_are_sent_from_where_one_sees_them(
    firm: Desk, actions: Actions, page: Page, bakery: int, jobs: Jobs
) -> None:
    from gestion_creances.dunning.plan_terms import Rhythm
    from gestion_creances.letters.plan_drafting import PlanWish
    from gestion_creances.usecases.agree_plan import agree_plan

    paper = issue_penalty_invoice(firm, bakery, [1])
    penalties = PenaltyActions(page, Workplace(lambda: firm, jobs))
    row = next(each for each in view_penalties(firm).rows if each.last_document == paper.number)
    entry(penalties.entries([row]), "Envoyer la facture de pénalités")()
    dialog = opened(page, SendDocumentDialog)
    assert dialog.wish() == DocumentWish(DocumentKind.PENALTY_INVOICE, (paper.id,))
    dialog.reject()
    plan = agree_plan(firm, PlanWish(bakery, (2,), Rhythm(DUE.replace(month=12), 2), answer_by=firm.today))
    actions.show_plan(plan.id)
    press(opened(page, PlanDetails), "Envoyer l’échéancier")
    assert opened(page, SendDocumentDialog).wish() == DocumentWish(DocumentKind.PLAN, (plan.id,))


def test_giving_a_document_up_promises_no_reminder(firm: Desk, page: Page, bakery: int, jobs: Jobs) -> None:
    queue_document(firm, bakery, DocumentWish(DocumentKind.STATEMENT))
    workplace = Workplace(lambda: firm, jobs)
    MailActions(page, workplace).decide(outbox(firm)[0])
    dialog = opened(page, DecideDialog)
    assert "document ne partira pas" in dialog.reason.message()
    dialog.reason.set_text("erreur")
    dialog.accept()
    assert states(firm) == [S.CANCELLED]


def test_the_list_of_e_mails_shows_no_amount_for_a_document(firm: Desk, bakery: int) -> None:
    queue_document(firm, bakery, DocumentWish(DocumentKind.STATEMENT))
    (row,) = outbox(firm)
    shown = {column.key: column.text(row) for column in message_columns()}
    assert (shown["asked"], shown["letter"]) == ("", "")


def test_on_the_telephone_the_copy_is_announced_and_leaves_with_the_call(
    firm: Desk, actions: Actions, page: Page, bakery: int, heard: Heard
) -> None:
    keep(firm, bakery, 1)
    actions.call(bakery)
    sheet = opened(page, CallSheetDialog)
    sheet.choose(CallOutcome.INVOICE_NOT_RECEIVED)
    assert sheet.resend.value() is Resend.TASK
    assert "Une tâche sera créée" in sheet.told.text()
    sheet.about.choice.setCurrentIndex(1)
    sheet.about.choice.picked.emit(sheet.about.value())
    assert sheet.resend.value() is Resend.COPY
    assert spaced(sheet.told.text()).startswith(f"Un e-mail partira à {ADDRESS} : copie de la facture FA-1.")
    sheet.accept()
    assert [row.message.recipient for row in outbox(firm)] == [ADDRESS]
    assert f"e-mail en attente d’envoi pour {ADDRESS}" in spaced(heard.toasts[-1].text)


def test_on_the_telephone_the_statement_may_go_instead(firm: Desk, actions: Actions, page: Page, bakery: int) -> None:
    actions.call(bakery)
    sheet = opened(page, CallSheetDialog)
    sheet.choose(CallOutcome.INVOICE_NOT_RECEIVED)
    sheet.resend.choice.set_value(Resend.STATEMENT)
    sheet.resend.choice.picked.emit(Resend.STATEMENT)
    assert "relevé de compte au 23/11/2026" in sheet.told.text()
    sheet.accept()
    (row,) = outbox(firm)
    assert "relevé de compte" in row.message.subject
