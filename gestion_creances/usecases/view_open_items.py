"""Shows what a customer owes and what stands in his favour, as a line of the bank may settle it."""

from __future__ import annotations

from gestion_creances.desk import Desk
from gestion_creances.ledger.item import Item


def view_open_items(desk: Desk, customer_id: int) -> tuple[str, tuple[Item, ...]]:
    """Return the customer's name and his open items, debts and credits, earliest due first; raise KeyError."""
    with desk.books.reading() as session:
        customer = session.customers.get(customer_id)
        return customer.name, session.items.of_customer(customer_id, only_open=True)
