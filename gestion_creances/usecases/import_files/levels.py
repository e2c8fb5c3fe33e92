"""Notes how far the invoices of a file had already been chased before they came here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gestion_creances.basics.money import ZERO
from gestion_creances.intake.drafts import InvoiceDraft
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.session import Session
from gestion_creances.storage.steps import StepByHand


def set_levels(
    session: Session, drafts: Sequence[InvoiceDraft], items: Sequence[Sequence[int]], today: date, file_name: str
) -> int:
    """Record as reached today the level that each draft gives, for what was due and is unpaid; return how many.

    *items* are the ids that the due dates of each draft were stored under.
    """
    chased = [(draft, keys) for draft, keys in zip(drafts, items, strict=True) if draft.level > 0]
    stored = session.imports.items([key for _, keys in chased for key in keys])
    steps = [
        StepByHand(key, draft.level, today, f"Relances faites avant la reprise (fichier « {file_name} »)")
        for draft, keys in chased
        for key in keys
        if stored[key].kind is ItemKind.INVOICE
        and stored[key].open > ZERO
        and stored[key].due_on < min(draft.level_before or today, today)
    ]
    session.steps.add(steps)
    return len(steps)
