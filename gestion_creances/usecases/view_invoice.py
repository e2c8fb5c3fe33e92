"""Shows one invoice: its due dates, what has paid it, the letters that speak of it, what pauses its reminders."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, stands
from gestion_creances.dunning.lifecycle import Status
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Invoice
from gestion_creances.ledger.item import Allocation, Item
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.storage.session import Session


@dataclass(frozen=True, slots=True)
class Settled:
    """One allocation that stands, and the item on its other side."""

    allocation: Allocation
    other: Item


@dataclass(frozen=True, slots=True)
class InvoiceView:
    """An invoice with all that happened to it; ``holds`` are the pauses that stand today on it or on its customer.

    ``copies`` are the PDF of the invoice itself, as kept in the books. ``statuses`` are what platforms of electronic
    invoicing said of it, oldest first, and ``standing`` the one that counts today.
    """

    invoice: Invoice
    customer: Customer
    dues: tuple[Item, ...]
    settled: tuple[Settled, ...]
    letters: tuple[IssuedLetter, ...]
    holds: tuple[Hold, ...]
    copies: tuple[Attachment, ...]
    statuses: tuple[Status, ...] = ()
    standing: Status | None = None


def view_invoice(desk: Desk, invoice_id: int) -> InvoiceView:
    """Return the invoice and what happened to it; raise KeyError when there is none."""
    with desk.books.reading() as session:
        invoice = session.invoices.get(invoice_id)
        dues = session.items.of_invoice(invoice_id)
        holds = session.holds.all(invoice.customer_id)
        return InvoiceView(
            invoice=invoice,
            customer=session.customers.get(invoice.customer_id),
            dues=dues,
            settled=tuple(pair for due in dues for pair in _settled(session, due.id)),
            letters=session.letters.of_items(due.id for due in dues),
            holds=tuple(hold for hold in holds if stands(hold, desk.today) and hold.invoice_id in (None, invoice_id)),
            copies=tuple(
                paper
                for paper in session.attachments.of_customer(invoice.customer_id)
                if paper.invoice_id == invoice_id and paper.kind is AttachmentKind.INVOICE
            ),
            statuses=session.invoice_statuses.of_invoice(invoice_id),
            standing=session.invoice_statuses.standing(invoice_id, desk.today),
        )


def view_payment(desk: Desk, payment_id: int) -> tuple[Settled, ...]:
    """Return what a payment (or credit note) pays today."""
    with desk.books.reading() as session:
        return _settled(session, payment_id)


def _settled(session: Session, item_id: int) -> tuple[Settled, ...]:
    return tuple(
        Settled(found, session.items.get(found.credit_id if found.debit_id == item_id else found.debit_id))
        for found in session.items.allocations_of(item_id)
    )
