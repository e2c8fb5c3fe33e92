"""What electronic invoices say of other documents: a deposit they deduct, an earlier invoice they replace."""

from __future__ import annotations

from gestion_creances.basics.french import amount as in_french
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.intake.drafts import Complaint, InvoiceDraft, Severity
from gestion_creances.ledger.deduction import deduct
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.matching import allocate_oldest_first
from gestion_creances.storage.imports import HeldDocument
from gestion_creances.storage.session import Session

_LONGEST = 60
_SOURCE = "factur_x"


def deduct_prepaid(session: Session, invoice_id: int, draft: InvoiceDraft) -> Complaint | None:
    """Set against a new invoice what it says was paid before; return what a person should know of it.

    The deposit that the books hold is used; what they hold no money for becomes a deposit of its own, so that no more
    is ever claimed than the invoice asks for.
    """
    if not draft.prepaid:
        return None
    invoice = session.invoices.get(invoice_id)
    account = session.items.of_customer(invoice.customer_id, only_open=True)
    found = deduct(draft.prepaid, session.items.of_invoice(invoice_id), account)
    session.items.allocate_many(found.allocations)
    if not found.missing:
        return None
    number = _numbered(draft.number, "acompte")
    _credit(session, invoice, number, ItemKind.DEPOSIT, found.missing, invoice_id)
    return Complaint(
        0,
        f"la facture {draft.number} déduit {in_french(found.missing)} déjà payés, que le dossier n’a pas : l’acompte "
        f"« {number} » est créé et imputé ; ne saisissez pas ce règlement une seconde fois",
        Severity.WARNING,
    )


def replace_earlier(session: Session, invoice_id: int, draft: InvoiceDraft, customer_code: str) -> Complaint | None:
    """Cancel the invoice that a corrective one replaces, and carry over to the new one what was paid of it."""
    if not draft.replaces:
        return None
    earlier = _held(session, draft.replaces, customer_code)
    if earlier is None:
        message = f"la facture {draft.replaces}, remplacée par {draft.number}, n’est pas au dossier de ce client"
        return Complaint(0, message, Severity.WARNING)
    number = _numbered(draft.number, f"annule {draft.replaces}")
    invoice = session.invoices.get(invoice_id)
    _credit(session, invoice, number, ItemKind.CREDIT_NOTE, earlier.gross, earlier.invoice_id, invoice_id)
    return Complaint(
        0,
        f"la facture {draft.number} remplace {draft.replaces} : celle-ci est annulée par l’avoir « {number} » de "
        f"{in_french(earlier.gross)} ; ce qui en était réglé passe sur la nouvelle",
        Severity.WARNING,
    )


def lower_named(session: Session, invoice_id: int, draft: InvoiceDraft, customer_code: str) -> None:
    """Set a credit note against the invoice that it names, as far as it is still owed; the rest stays on account."""
    earlier = _held(session, draft.lowers, customer_code) if draft.lowers else None
    if earlier is not None and draft.kind is ItemKind.CREDIT_NOTE:
        dues = session.items.of_invoice(earlier.invoice_id)
        for credit in session.items.of_invoice(invoice_id):
            session.items.allocate_many(allocate_oldest_first(credit, dues))


def _held(session: Session, number: str, customer_code: str) -> HeldDocument | None:
    found = session.imports.documents([number])
    mine = (one for one in found if one.customer_code == customer_code and one.kind is ItemKind.INVOICE)
    return next(mine, None)


def _numbered(number: str, words: str) -> str:
    return f"{number} {words}"[:_LONGEST].strip()


def _credit(session: Session, about: Invoice, number: str, kind: ItemKind, amount: Money, *targets: int) -> None:
    """Store a document of *amount* in the customer's favour, of the day of *about*, and use it on *targets* in turn."""
    made = Invoice(
        customer_id=about.customer_id,
        number=number,
        kind=kind,
        issued_on=about.issued_on,
        gross=-amount,
        instalments=(Instalment(about.issued_on, -amount),),
        label=f"Tiré de la facture {about.number}",
        source=_SOURCE,
        source_key=f"document:{number}",
    )
    (credit_id,) = session.invoices.add(made)
    for invoice_id in targets:
        credit = session.items.get(credit_id)
        if credit.open < ZERO:
            session.items.allocate_many(allocate_oldest_first(credit, session.items.of_invoice(invoice_id)))
