"""Creates a customer, or changes what is known of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from gestion_creances.basics import identity
from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.terms import PaymentTerms


class CustomerRefused(Refusal):
    """A customer cannot be stored as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def edit_customer(desk: Desk, customer: Customer) -> Customer:
    """Store *customer* (new when its id is 0) and return it as stored.

    Raise CustomerRefused (empty name or code, code of another customer), TermsRefused, or IdentityRefused.
    """
    checked = _checked(customer)
    with desk.books.writing() as session:
        known = session.customers.by_code(checked.code)
        if known is not None and known.id != checked.id:
            raise CustomerRefused("code", f"Le code {checked.code} est déjà celui de « {known.name} ».")
        if checked.id:
            session.customers.put(checked)
            action = "customer.changed"
        else:
            checked = replace(checked, id=session.customers.add(checked))
            action = "customer.added"
        session.journal.append(desk.now(), desk.actor, action, f"client:{checked.code}", {"name": checked.name})
        return session.customers.get(checked.id)


def _checked(customer: Customer) -> Customer:
    code, name = customer.code.strip(), customer.name.strip()
    if not code:
        raise CustomerRefused("code", "Donnez un code au client : il identifie son compte.")
    if not name:
        raise CustomerRefused("name", "Indiquez le nom du client.")
    return replace(
        customer,
        code=code,
        name=name,
        siren=_read(identity.siren, customer.siren),
        siret=_read(identity.siret, customer.siret),
        vat_number=_read(identity.vat_number, customer.vat_number),
        iban=_read(identity.iban, customer.iban),
        email=_read(identity.email, customer.email),
        salesperson_email=_read(identity.email, customer.salesperson_email),
        terms=PaymentTerms.parse(customer.terms).code if customer.terms.strip() else "",
    )


def _read(check: Callable[[str], str], text: str) -> str:
    return check(text) if text.strip() else ""
