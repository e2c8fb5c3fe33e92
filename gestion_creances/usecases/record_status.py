"""Records by hand what a platform of electronic invoicing says of an invoice, and takes it back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gestion_creances.desk import Desk
from gestion_creances.dunning.lifecycle import Status, checked
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Invoice


@dataclass(frozen=True, slots=True)
class StatedInvoice:
    """An invoice with all that was said of it, oldest first; ``standing`` is what counts today, None without any."""

    invoice: Invoice
    customer: Customer
    statuses: tuple[Status, ...]
    standing: Status | None


def view_statuses(desk: Desk, invoice_id: int) -> StatedInvoice:
    """Return what was said of an invoice; raise KeyError when there is none."""
    with desk.books.reading() as session:
        invoice = session.invoices.get(invoice_id)
        statuses = session.invoice_statuses.of_invoice(invoice_id)
        standing = session.invoice_statuses.standing(invoice_id, desk.today)
        return StatedInvoice(invoice, session.customers.get(invoice.customer_id), statuses, standing)


def record_status(desk: Desk, status: Status) -> Status:
    """Store *status* and return it with its id; raise StatusRefused when it cannot be."""
    with desk.books.writing() as session:
        invoice = session.invoices.get(status.invoice_id)
        sound = checked(status, invoice.issued_on, desk.today)
        stored = replace(sound, id=session.invoice_statuses.add(sound, desk.now(), desk.actor))
        code = session.customers.get(invoice.customer_id).code
        session.journal.append(desk.now(), desk.actor, "invoice.stated", f"client:{code}", _told(stored, invoice))
    return stored


def withdraw_status(desk: Desk, status_id: int) -> None:
    """Take back a status recorded by mistake: it stays in the books and counts no more."""
    with desk.books.writing() as session:
        status = session.invoice_statuses.get(status_id)
        invoice = session.invoices.get(status.invoice_id)
        session.invoice_statuses.withdraw((status_id,), desk.now())
        code = session.customers.get(invoice.customer_id).code
        session.journal.append(desk.now(), desk.actor, "status.withdrawn", f"client:{code}", _told(status, invoice))


def _told(status: Status, invoice: Invoice) -> dict[str, object]:
    facts: dict[str, object] = {
        "number": invoice.number,
        "code": status.code.value,
        "on": status.stated_on.isoformat(),
        "reason": status.reason,
    }
    if status.amount is not None:
        facts["cents"] = status.amount.cents
    return facts
