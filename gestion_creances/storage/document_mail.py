"""Puts a document into an e-mail and that e-mail into the queue, out of the reminders and never twice a day."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection

from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters import email, sent_document
from gestion_creances.letters.catalogue import DOCUMENT
from gestion_creances.letters.document_email import DocumentFacts, fill_document
from gestion_creances.letters.message import Message
from gestion_creances.letters.sent_document import (
    DocumentAlreadySent,
    DocumentKind,
    DocumentOrder,
    DocumentWish,
    Recipient,
    chosen_recipient,
    no_copy,
    too_heavy,
)
from gestion_creances.storage.attachments import AttachmentRegister
from gestion_creances.storage.company import CompanyRegister
from gestion_creances.storage.customers import CustomerRegister
from gestion_creances.storage.invoices import InvoiceRegister
from gestion_creances.storage.journal import JournalRegister
from gestion_creances.storage.letters import LetterRegister
from gestion_creances.storage.mailing import Mailing
from gestion_creances.storage.messages import MessageRegister
from gestion_creances.storage.penalty_invoices import PenaltyInvoiceRegister
from gestion_creances.storage.plans import PlanRegister
from gestion_creances.storage.settings import SettingRegister
from gestion_creances.storage.statements import Statements

_PDF = "application/pdf"
_SENT = """
    SELECT basis, queued_at FROM message
    WHERE customer_id = ? AND recipient = ? AND letter_id IS NULL AND state <> 'cancelled'
"""


class DocumentMail:
    """Documents on their way to a customer."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def queue(self, customer_id: int, order: DocumentOrder, today: date, at: datetime, actor: str) -> Message:
        """Write the e-mail that *order* asks for, put it in the queue with its line of the journal, and return it.

        It leaves in the next hours of sending. Raise DocumentRefused, DocumentAlreadySent unless a person insists,
        PaperAltered for a paper that no longer matches its seal, a TemplateRefusal for a faulty text, KeyError when
        there is no such document of this customer.
        """
        customer = CustomerRegister(self._connection).get(customer_id)
        recipient = chosen_recipient(customer, order.address)
        named = self.named(customer, order.wish, today, "fr")
        if not order.insists and self._sent_today(customer_id, recipient.address, order.wish, at):
            raise DocumentAlreadySent(named, recipient.address)
        message, content = self._written(customer, recipient, order, today, at)
        message = replace(message, id=MessageRegister(self._connection).queue(message, content, actor))
        facts = {
            "document": named,
            "recipient": message.recipient,
            "message_id": message.message_id,
            "sha256": message.sha256,
            "note": order.note.strip(),
        }
        JournalRegister(self._connection).append(at, actor, "document.queued", f"client:{customer.code}", facts)
        return message

    def _written(
        self, customer: Customer, recipient: Recipient, order: DocumentOrder, today: date, at: datetime
    ) -> tuple[Message, bytes]:
        papers = tuple(self.enclosures(customer, order.wish, today))
        if not email.fits(papers):
            raise too_heavy(round(sum(len(each.content) for each in papers) / 1_000_000))
        settings, sender = SettingRegister(self._connection), Mailing(self._connection).sender
        company = CompanyRegister(self._connection).get()
        named = self.named(customer, order.wish, today, customer.language)
        own = settings.template(DOCUMENT, "en" if customer.language == "en" else "fr")
        words = fill_document(DocumentFacts(company, customer, named, today, order.note), own)
        envelope = email.Envelope(
            sender=sender,
            recipient=recipient.address,
            recipient_name=recipient.name or customer.name,
            message_id=email.message_id("document", self._seal(order.wish, at), sender),
            at=at,
        )
        content = email.write_email(words, envelope, papers)
        message = Message(
            customer_id=customer.id,
            recipient=recipient.address,
            subject=words.subject_text,
            message_id=envelope.message_id,
            basis=order.wish.trace(),
            queued_at=at,
            not_before=settings.opening(at),
            sha256=hashlib.sha256(content).hexdigest(),
        )
        return message, content

    def _seal(self, wish: DocumentWish, at: datetime) -> str:
        """Return what no other message has: it is the next of the books."""
        last = self._connection.exec_driver_sql("SELECT COALESCE(MAX(id), 0) FROM message").scalar()
        return hashlib.sha256(f"{last} {at.isoformat()} {wish.trace()}".encode()).hexdigest()

    def named(self, customer: Customer, wish: DocumentWish, today: date, language: str) -> str:
        """Return the words for *wish* in *language*; raise KeyError when the customer has no such document."""
        match wish.kind:
            case DocumentKind.INVOICES:
                numbers = [self._number(customer, key) for key in wish.keys]
                return sent_document.invoice_copies(numbers, language)
            case DocumentKind.STATEMENT:
                return sent_document.statement(wish.last or today, language)
            case DocumentKind.PENALTY_INVOICE:
                return sent_document.penalty_invoice(self._sealed(customer, wish)[0], language)
            case DocumentKind.PLAN:
                return sent_document.plan(self._sealed(customer, wish)[0], language)
            case DocumentKind.DEBIT_NOTICE:
                return sent_document.debit_notice(self._sealed(customer, wish)[0], language)

    def files(self, customer: Customer, wish: DocumentWish) -> tuple[str, ...]:
        """Return the names of the files of *wish*; raise DocumentRefused naming the invoices without a copy."""
        match wish.kind:
            case DocumentKind.INVOICES:
                return tuple(paper.name for paper in self._copies(customer, wish))
            case DocumentKind.STATEMENT:
                return ("Statement of account.pdf" if customer.language == "en" else "Relevé de compte.pdf",)
            case DocumentKind.PENALTY_INVOICE | DocumentKind.PLAN | DocumentKind.DEBIT_NOTICE:
                return (f"{self._sealed(customer, wish)[0]}.pdf",)

    def enclosures(self, customer: Customer, wish: DocumentWish, today: date) -> Iterator[email.Enclosure]:
        """Yield the papers of *wish*, as kept; raise DocumentRefused naming the invoices without a copy."""
        kept = AttachmentRegister(self._connection)
        match wish.kind:
            case DocumentKind.INVOICES:
                for paper in self._copies(customer, wish):
                    yield email.Enclosure(paper.name, paper.media, kept.sealed(paper.name, paper.sha256))
            case DocumentKind.STATEMENT:
                yield self._statement(customer, wish, today)
            case DocumentKind.PENALTY_INVOICE | DocumentKind.PLAN | DocumentKind.DEBIT_NOTICE:
                (name,) = self.files(customer, wish)
                yield email.Enclosure(name, _PDF, kept.sealed(name, self._sealed(customer, wish)[1]))

    def copies(self, customer_id: int) -> dict[int, tuple[Attachment, ...]]:
        """Return the copies of invoices kept for a customer, by invoice."""
        found: dict[int, tuple[Attachment, ...]] = {}
        for paper in AttachmentRegister(self._connection).of_customer(customer_id):
            if paper.kind is AttachmentKind.INVOICE and paper.invoice_id is not None:
                found[paper.invoice_id] = (*found.get(paper.invoice_id, ()), paper)
        return found

    def _copies(self, customer: Customer, wish: DocumentWish) -> tuple[Attachment, ...]:
        kept = self.copies(customer.id)
        missing = [self._number(customer, key) for key in wish.keys if key not in kept]
        if missing:
            raise no_copy(missing)
        return tuple(paper for key in wish.keys for paper in kept[key])

    def _statement(self, customer: Customer, wish: DocumentWish, today: date) -> email.Enclosure:
        # What draws takes long to load: not before a statement is wanted.
        from gestion_creances.letters.statement_pdf import draw_statement

        facts = Statements(self._connection).of_customer(customer, wish.last or today, wish.first)
        (name,) = self.files(customer, wish)
        return email.Enclosure(name, _PDF, draw_statement(facts, customer.language))

    def _number(self, customer: Customer, invoice_id: int) -> str:
        invoice = InvoiceRegister(self._connection).get(invoice_id)
        if invoice.customer_id != customer.id:
            raise KeyError(invoice_id)
        return invoice.number

    def _sealed(self, customer: Customer, wish: DocumentWish) -> tuple[str, str]:
        """Return number and seal of a paper the firm has issued."""
        (key,) = wish.keys
        if wish.kind is DocumentKind.PLAN:
            plan = PlanRegister(self._connection).get(key)
            owner, number, seal = plan.customer_id, plan.number, plan.sha256
        elif wish.kind is DocumentKind.DEBIT_NOTICE:
            letter = LetterRegister(self._connection).get(key)
            owner, number, seal = letter.customer_id, letter.number, letter.sha256
        else:
            paper = PenaltyInvoiceRegister(self._connection).get(key)
            owner, number, seal = paper.customer_id, paper.number, paper.sha256
        if owner != customer.id:
            raise KeyError(key)
        return number, seal

    def _sent_today(self, customer_id: int, address: str, wish: DocumentWish, at: datetime) -> bool:
        """Return whether the document is on its way to *address* since this day of the office began."""
        day = at.astimezone().date()
        return any(
            wish.repeats(basis) and datetime.fromisoformat(queued_at).astimezone().date() == day
            for basis, queued_at in self._connection.exec_driver_sql(_SENT, (customer_id, address))
        )
