"""Adds a note about a customer to the journal, where nobody can change it afterwards."""

from __future__ import annotations

from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk


class NoteEmpty(Refusal):
    """A note without words."""

    def __str__(self) -> str:
        return "Écrivez la note : elle est vide."


def add_note(desk: Desk, customer_id: int, text: str) -> None:
    """Write *text* about the customer into the journal; raise NoteEmpty."""
    if not text.strip():
        raise NoteEmpty
    with desk.books.writing() as session:
        code = session.customers.get(customer_id).code
        session.journal.append(desk.now(), desk.actor, "customer.noted", f"client:{code}", {"text": text.strip()})
