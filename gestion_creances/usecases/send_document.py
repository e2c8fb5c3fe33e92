"""Sends a customer a document by e-mail out of the reminders: copies of invoices, statement, penalty invoice, plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters.message import Message
from gestion_creances.letters.sent_document import (
    DocumentKind,
    DocumentOrder,
    DocumentRefused,
    DocumentWish,
    Recipient,
    recipients,
)
from gestion_creances.storage.session import Session

STATEMENT = DocumentWish(DocumentKind.STATEMENT)


@dataclass(frozen=True, slots=True)
class OfferedDocument:
    """One document that may be sent: in French words, with the names of the files it would be."""

    wish: DocumentWish
    named: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DocumentChoices:
    """What may be sent to a customer and to whom.

    ``documents`` begin with the one asked for; when it cannot be sent, ``refused`` says why and the statement comes
    first.
    """

    customer: Customer
    recipients: tuple[Recipient, ...]
    documents: tuple[OfferedDocument, ...]
    refused: DocumentRefused | None = None


def queue_document(
    desk: Desk,
    customer_id: int,
    what: DocumentWish,
    recipient: str | None = None,
    note: str = "",
    *,
    insists: bool = False,
) -> Message:
    """Put *what* into the queue of e-mails for *recipient* (default: the customer's first address), and return it.

    *note* is added below the greeting; *insists*: though it has left for that address today already. Raise
    DocumentRefused (no address, no copy of the invoice kept, too heavy), DocumentAlreadySent, PaperAltered, or a
    TemplateRefusal; nothing is written then.
    """
    with desk.books.writing() as session:
        order = DocumentOrder(what, recipient, note, insists)
        return session.document_mail.queue(customer_id, order, desk.today, desk.now(), desk.actor)


def document_choices(desk: Desk, customer_id: int, wish: DocumentWish = STATEMENT) -> DocumentChoices:
    """Return what may be sent to the customer today, *wish* first; writes nothing.

    Raise KeyError when the customer, or that document of his, is not there.
    """
    with desk.books.reading() as session:
        customer = session.customers.get(customer_id)
        refused = None
        wishes = dict.fromkeys([wish, STATEMENT, *_others(session, customer, desk)])
        offered = []
        for each in wishes:
            try:
                offered.append(_offered(session, customer, each, desk))
            except DocumentRefused as refusal:
                refused = refusal
        return DocumentChoices(customer, recipients(customer), tuple(offered), refused)


def _others(session: Session, customer: Customer, desk: Desk) -> Iterator[DocumentWish]:
    """Yield what else the books hold for him, the newest of each kind first."""
    for plan in session.plans.of_customer(customer.id):
        if plan.is_open and plan.sha256:
            yield DocumentWish(DocumentKind.PLAN, (plan.id,))
    for paper in reversed(session.penalty_invoices.all(desk.today, customer.id)):
        yield DocumentWish(DocumentKind.PENALTY_INVOICE, (paper.id,))
    for invoice_id in reversed(session.document_mail.copies(customer.id)):
        yield DocumentWish(DocumentKind.INVOICES, (invoice_id,))


def _offered(session: Session, customer: Customer, wish: DocumentWish, desk: Desk) -> OfferedDocument:
    named = session.document_mail.named(customer, wish, desk.today, "fr")
    return OfferedDocument(wish, named, session.document_mail.files(customer, wish))
