"""Says by hand how far old invoices have already been chased, when they come from another program."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk
from gestion_creances.ledger.item import ItemKind


class LevelRefused(Refusal):
    """A level cannot be set; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def set_level(desk: Desk, item_ids: Sequence[int], position: int, reached_on: date) -> None:
    """Record that these due dates have reached the level *position* on that day; 0 starts again from the first step.

    Raise LevelRefused for a day to come, or for something that is not an invoice's due date.
    """
    if reached_on > desk.today:
        raise LevelRefused("reached_on", "Une relance déjà faite ne peut pas porter une date à venir.")
    with desk.books.writing() as session:
        items = [session.items.get(key) for key in item_ids]
        if any(item.kind is not ItemKind.INVOICE for item in items):
            raise LevelRefused("items", "Seules les factures suivent les niveaux de relance.")
        session.items.set_reached((item.id, position, reached_on) for item in items)
        for item in items:
            code = session.customers.get(item.customer_id).code
            facts = {"number": item.number, "position": position, "on": reached_on.isoformat()}
            session.journal.append(desk.now(), desk.actor, "level.set", f"client:{code}", facts)
