"""Says by hand how far old invoices have already been chased, when they come from another program."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk
from gestion_creances.dunning.by_hand import checked_reason
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.steps import StepByHand


class LevelRefused(Refusal):
    """A level cannot be set; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def set_level(desk: Desk, item_ids: Sequence[int], position: int, reached_on: date, reason: str) -> None:
    """Record that these due dates have reached the level *position* on that day; 0 starts again from the first step.

    The position is that of the scenario in force. Raise ReasonMissing, or LevelRefused for a day to come or for
    something that is not an invoice's due date.
    """
    why = checked_reason(reason)
    if reached_on > desk.today:
        raise LevelRefused("reached_on", "Une relance déjà faite ne peut pas porter une date à venir.")
    with desk.books.writing() as session:
        items = [session.items.get(key) for key in item_ids]
        if any(item.kind is not ItemKind.INVOICE for item in items):
            raise LevelRefused("items", "Seules les factures suivent les niveaux de relance.")
        session.steps.add(StepByHand(item.id, position, reached_on, why) for item in items)
        for item in items:
            code = session.customers.get(item.customer_id).code
            facts = {"number": item.number, "position": position, "on": reached_on.isoformat(), "reason": why}
            session.journal.append(desk.now(), desk.actor, "level.set", f"client:{code}", facts)
