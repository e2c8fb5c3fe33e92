"""Books of a firm with customers and debts, and what its letters say on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address, Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import Allocation, ItemKind
from gestion_creances.ledger.payment import Payment

FIRM = Company(
    name="Ateliers Kervadec",
    siren="123456782",
    legal_form="SAS",
    capital="80 000 €",
    rcs_town="Nantes",
    address=Address(("14, rue de la Fonderie",), "44200", "Nantes"),
    phone="02 61 91 42 10",
    iban="FR7630006000011234567890189",
    bic="AGRIFRPP",
    signatory="Yann Kervadec",
    signatory_title="Président",
)
BAKERY = Customer(
    "C1", "Boulangerie Lefèvre", siren="552081317", address=Address(("3 place du Marché",), "21000", "Dijon")
)


def open_for_business(desk: Desk) -> None:
    """Give the books a firm and the standard policy."""
    with desk.books.writing() as session:
        session.company.put(FIRM)
        session.policies.put(standard_policy())


def a_customer(desk: Desk, **facts: Any) -> int:
    """Store the bakery, changed by *facts*, and return its id."""
    with desk.books.writing() as session:
        return session.customers.add(replace(BAKERY, **facts))


def a_debt(desk: Desk, customer_id: int, number: str, euros: str, *dues: date, **facts: Any) -> tuple[int, ...]:
    """Store an invoice of *euros* TTC split evenly over its due dates, and return the ids of its items."""
    gross = Money.euros(euros)
    part = Money(gross.cents // len(dues))
    parts = [*[part] * (len(dues) - 1), Money(gross.cents - part.cents * (len(dues) - 1))]
    instalments = tuple(Instalment(due, amount) for due, amount in zip(dues, parts, strict=True))
    issued_on = facts.pop("issued_on", min(dues).replace(day=1))
    kind = facts.pop("kind", ItemKind.INVOICE)
    with desk.books.writing() as session:
        return session.invoices.add(Invoice(customer_id, number, kind, issued_on, gross, instalments, **facts))


def a_payment(desk: Desk, customer_id: int, euros: str, on: date, *item_ids: int) -> int:
    """Store a payment that pays the items named, oldest first, the rest staying on account; return its item id."""
    amount = Money.euros(euros)
    with desk.books.writing() as session:
        key = session.payments.add(Payment(customer_id, on, amount, "transfer"))
        for item_id in item_ids:
            taken = min(amount, session.items.get(item_id).open)
            session.items.allocate_many([Allocation(item_id, key, taken, on)])
            amount -= taken
    return key


def on_day(desk: Desk, day: date) -> Desk:
    """Return the same desk on another day."""
    return replace(desk, today=day)


def paper_text(pdf: bytes | Path) -> str:
    """Return the words of a PDF on one line, with plain spaces."""
    source = BytesIO(pdf) if isinstance(pdf, bytes) else pdf
    pages: Sequence[str] = [page.extract_text() for page in PdfReader(source).pages]
    return " ".join(" ".join(pages).replace("\u00a0", " ").replace("\u202f", " ").split())
