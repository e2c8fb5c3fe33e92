"""Writes what one file brings: customers, documents with their due dates, payments, and what pays what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gestion_creances.company.profile import Address
from gestion_creances.intake.drafts import (
    Complaint,
    CustomerDraft,
    Delivery,
    InstalmentDraft,
    InvoiceDraft,
)
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.payment import Payment
from gestion_creances.ledger.terms import PaymentTerms, TermsRefused
from gestion_creances.storage.session import Session
from gestion_creances.usecases.import_files.known_books import KnownBooks
from gestion_creances.usecases.import_files.lettering import follow_letters
from gestion_creances.usecases.import_files.levels import set_levels
from gestion_creances.usecases.import_files.paying import pay_invoices

_IDENTITY = ("siren", "siret", "vat_number", "gln", "iban", "email", "phone", "language")
_COMPLETED = (*_IDENTITY, "terms", "contract_rate", "method")


@dataclass(frozen=True, slots=True)
class Entered:
    """How much of one file was written, and what could not be."""

    customers: int
    completed: int
    invoices: int
    payments: int
    estimated: int
    complaints: tuple[Complaint, ...]
    levels: int = 0


def enter(session: Session, brought: Delivery, new: Delivery, known: KnownBooks, today: date) -> Entered:
    """Write the drafts of *new* (what `intake.against_books.compared` left of *brought*) and return what was written.

    Customers of *brought* that the books know are completed where their card is empty, never changed.
    """
    complaints = _unreadable_terms(brought.customers)
    created = _new_customers(session, new.customers, known)
    completed = _complete(session, brought.customers, {draft.code for draft in new.customers})
    due_dates = _DueDates(session)
    invoices = _new_invoices(session, new, known, due_dates)
    arrived = {draft.number for draft in new.invoices}
    known.look_up_again({draft.invoice_number for draft in new.payments} & arrived)
    payments = _new_payments(session, new, known)
    if new.allocations:
        items = {draft.source_key: ids for draft, ids in zip(new.invoices, invoices, strict=True)}
        items |= {draft.source_key: (key,) for draft, key in zip(new.payments, payments, strict=True)}
        follow_letters(session, new.allocations, items, known)
    pay_invoices(session, new.payments, payments, known)
    levels = set_levels(session, new.invoices, invoices, today, brought.file_name)
    return Entered(created, completed, len(new.invoices), len(payments), due_dates.estimated, complaints, levels)


def _unreadable_terms(drafts: Iterable[CustomerDraft]) -> tuple[Complaint, ...]:
    found = []
    for draft in drafts:
        try:
            _terms(draft.terms)
        except TermsRefused as refused:
            found.append(Complaint(draft.line, str(refused)))
    return tuple(found)


def _terms(text: str) -> str:
    return PaymentTerms.parse(text).code if text else ""


def _new_customers(session: Session, drafts: Sequence[CustomerDraft], known: KnownBooks) -> int:
    ids = session.customers.add_many([_customer(draft) for draft in drafts])
    known.customers.update(zip((draft.code for draft in drafts), ids, strict=True))
    return len(ids)


def _customer(draft: CustomerDraft) -> Customer:
    return Customer(
        code=draft.code,
        name=draft.name,
        siren=draft.siren or draft.siret[:9],
        siret=draft.siret,
        vat_number=draft.vat_number,
        address=draft.address,
        email=draft.email,
        phone=draft.phone,
        language=draft.language or "fr",
        terms=draft.terms,
        gln=draft.gln,
        iban=draft.iban,
        contract_rate=draft.contract_rate,
        method=draft.method,
    )


def _complete(session: Session, drafts: Iterable[CustomerDraft], created: set[str]) -> int:
    """Fill in what is empty on the cards of known customers; return how many cards gained something."""
    telling = [draft for draft in drafts if draft.code not in created and _says_more(draft)]
    count = 0
    for draft in telling:
        card = session.customers.with_code(draft.code)
        fuller = _filled_in(card, draft)
        if fuller != card:
            session.customers.put(fuller)
            count += 1
    return count


def _says_more(draft: CustomerDraft) -> bool:
    return draft.address.lines != () or draft.address.postcode != "" or any(getattr(draft, name) for name in _COMPLETED)


def _filled_in(card: Customer, draft: CustomerDraft) -> Customer:
    given = {name: value for name in _COMPLETED if not getattr(card, name) and (value := getattr(draft, name))}
    named = draft.name if draft.name and card.name in ("", card.code) else card.name
    placed = draft.address if card.address == Address(country=card.address.country) else card.address
    return replace(card, name=named, address=placed, **given)


class _DueDates:
    """Due dates from the customer's terms, else the firm's, for documents whose file gives none."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._terms: dict[int, PaymentTerms] | None = None
        self._usual = PaymentTerms()
        self.estimated = 0

    def instalments(self, draft: InvoiceDraft, customer_id: int) -> tuple[Instalment, ...]:
        """Return the due dates of *draft*, those its file does not give marked as estimated."""
        return tuple(
            Instalment(part.due_on, part.amount)
            if part.due_on is not None
            else self._estimated(part, draft, customer_id)
            for part in draft.instalments
        )

    def _estimated(self, part: InstalmentDraft, draft: InvoiceDraft, customer_id: int) -> Instalment:
        self.estimated += 1
        terms = self._known_terms().get(customer_id)
        if terms is None:
            terms = PaymentTerms.parse(draft.terms) if draft.terms else self._usual
        return Instalment(terms.due_date(draft.issued_on), part.amount, estimated=True)

    def _known_terms(self) -> dict[int, PaymentTerms]:
        if self._terms is None:
            self._usual = PaymentTerms.parse(self._session.settings.terms_of_sale().payment_terms)
            cards = self._session.customers.all()
            self._terms = {card.id: PaymentTerms.parse(card.terms) for card in cards if card.terms}
        return self._terms


def _new_invoices(
    session: Session, new: Delivery, known: KnownBooks, due_dates: _DueDates
) -> tuple[tuple[int, ...], ...]:
    source = new.kind.value
    return session.invoices.add_many(
        [
            Invoice(
                customer_id := known.customers[draft.customer_code],
                draft.number,
                draft.kind,
                draft.issued_on,
                draft.gross,
                due_dates.instalments(draft, customer_id),
                draft.net,
                draft.vat,
                draft.label,
                draft.order_reference,
                draft.delivered_on,
                source,
                draft.source_key,
                discount=draft.discount,
                terms_note=draft.terms_note,
                payment_reference=draft.payment_reference,
            )
            for draft in new.invoices
        ]
    )


def _new_payments(session: Session, new: Delivery, known: KnownBooks) -> tuple[int, ...]:
    source = new.kind.value
    return session.payments.add_many(
        [
            Payment(
                known.customers[known.payer(draft)],
                draft.paid_on,
                draft.amount,
                draft.method,
                draft.reference,
                draft.label,
                source,
                draft.source_key,
            )
            for draft in new.payments
        ]
    )
