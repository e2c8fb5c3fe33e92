"""Finds a customer from a few letters of his name, his code, his SIREN, or the number of one of his invoices."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.desk import Desk

_MOST = 8


@dataclass(frozen=True, slots=True)
class CustomerFound:
    """A customer, and the invoice whose number was typed when that is how he was found."""

    customer_id: int
    code: str
    name: str
    invoice_id: int | None = None
    number: str = ""


def find_customers(desk: Desk, text: str) -> tuple[CustomerFound, ...]:
    """Return the customers *text* may mean, the closest first; nothing for an empty text."""
    words = text.strip()
    if not words:
        return ()
    with desk.books.reading() as session:
        exact = session.customers.by_code(words)
        found = [CustomerFound(*one) for one in session.lists.customers_like(words, _MOST)]
        if exact is not None:
            mine = CustomerFound(exact.id, exact.code, exact.name)
            found = [mine, *(one for one in found if one != mine)]
        for invoice_id, number, name in session.lists.numbers_like(words, _MOST - min(len(found), _MOST - 2)):
            owner = session.customers.get(session.invoices.get(invoice_id).customer_id)
            found.append(CustomerFound(owner.id, owner.code, name, invoice_id, number))
    return tuple(found)


def customer_named(desk: Desk, customer_id: int) -> CustomerFound:
    """Return the customer of that id; raise KeyError when there is none."""
    with desk.books.reading() as session:
        customer = session.customers.get(customer_id)
    return CustomerFound(customer.id, customer.code, customer.name)
