"""Finds the payments of a customer that a line of the bank may be, or may take back: those of exactly its amount."""

from __future__ import annotations

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.storage.lists import ItemQuery, ItemRow

_MOST = 10_000


def find_payments(desk: Desk, customer_id: int, amount: Money) -> tuple[ItemRow, ...]:
    """Return the payments of the customer that brought exactly *amount* (positive), newest first."""
    query = ItemQuery(desk.today, "payments", "", customer_id, sort="dated_on", descending=True)
    with desk.books.reading() as session:
        rows = session.lists.page(query, 0, _MOST)
    return tuple(row for row in rows if row.amount == -amount)
