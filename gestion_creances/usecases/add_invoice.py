"""Records one invoice, credit note, deposit or amount to be issued typed in by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.terms_of_sale import CapWarning, cap_warning
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.terms import PaymentTerms

_IN_FAVOUR = (ItemKind.CREDIT_NOTE, ItemKind.DEPOSIT)


class InvoiceRefused(Refusal):
    """An invoice cannot be recorded as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Added:
    """The items of a stored invoice, and the legal maximum its due date may exceed (a warning, not a refusal)."""

    item_ids: tuple[int, ...]
    warning: CapWarning | None


def due_date(desk: Desk, customer_id: int, issued_on: date) -> date:
    """Return the due date that the customer's terms (else the firm's) give an invoice of *issued_on*."""
    with desk.books.reading() as session:
        code = session.customers.get(customer_id).terms or session.settings.terms_of_sale().payment_terms
    return PaymentTerms.parse(code).due_date(issued_on)


def legal_cap(desk: Desk, customer_id: int, issued_on: date, due_on: date) -> CapWarning | None:
    """Return the legal maximum that *due_on* exceeds for an invoice to that customer, or None: a warning only."""
    with desk.books.reading() as session:
        return _cap(session.customers.get(customer_id).kind, issued_on, due_on)


def add_invoice(desk: Desk, invoice: Invoice) -> Added:
    """Store *invoice*; raise InvoiceRefused when its number is known, it has no amount or its dates are impossible."""
    _check(invoice)
    with desk.books.writing() as session:
        if session.imports.documents([invoice.number]):
            raise InvoiceRefused("number", f"La pièce n° {invoice.number} existe déjà : vérifiez le numéro.")
        customer = session.customers.get(invoice.customer_id)
        items = session.invoices.add(invoice)
        facts = {"number": invoice.number, "cents": invoice.gross.cents, "kind": invoice.kind.value}
        session.journal.append(desk.now(), desk.actor, "invoice.added", f"client:{customer.code}", facts)
    warning = None
    if invoice.kind is ItemKind.INVOICE:
        warning = _cap(customer.kind, invoice.issued_on, max(part.due_on for part in invoice.instalments))
    return Added(items, warning)


def _cap(kind: CustomerKind, issued_on: date, due_on: date) -> CapWarning | None:
    return None if kind is CustomerKind.CONSUMER else cap_warning(issued_on, due_on)


def _check(invoice: Invoice) -> None:
    if not invoice.number.strip():
        raise InvoiceRefused("number", "Indiquez le numéro de la pièce.")
    if not invoice.gross or not invoice.instalments:
        raise InvoiceRefused("gross", "Indiquez un montant TTC : une pièce à zéro ne doit rien.")
    if (invoice.gross < ZERO) != (invoice.kind in _IN_FAVOUR):
        raise InvoiceRefused("gross", "Un avoir ou un acompte est négatif, une facture positive : vérifiez le signe.")
    if total(part.amount for part in invoice.instalments) != invoice.gross:
        raise InvoiceRefused("instalments", "Les échéances ne totalisent pas le montant TTC.")
    if any(part.due_on < invoice.issued_on for part in invoice.instalments):
        raise InvoiceRefused("due_on", "L’échéance précède la date de la facture : corrigez l’une des deux.")


def single(customer_id: int, number: str, kind: ItemKind, issued_on: date, due_on: date, gross: Money) -> Invoice:
    """Return an invoice with one due date."""
    return Invoice(customer_id, number.strip(), kind, issued_on, gross, (Instalment(due_on, gross),))
