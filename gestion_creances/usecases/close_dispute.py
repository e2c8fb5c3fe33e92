"""Closes a dispute by a credit note, a payment or a return to the scenario; notes on its follow-up; reopens it."""

from __future__ import annotations

from dataclasses import replace

from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk
from gestion_creances.dunning.dispute import checked_closing
from gestion_creances.dunning.hold import Hold, Resolution
from gestion_creances.ledger.item import Item, ItemKind


class FollowUpEmpty(Refusal):
    """A note on a dispute without words."""

    field = "note"

    def __str__(self) -> str:
        return "Écrivez où en est le litige : la note est vide."


def close_dispute(
    desk: Desk, dispute: Hold, resolution: Resolution, settled_by: int | None = None, note: str = ""
) -> Hold:
    """Close *dispute* today, so that today counts again for reminders, and return it as stored.

    *settled_by* is the item of the credit note or of the payment that settles it; a credit note is required when that
    is the resolution. Raise HoldFault.
    """
    with desk.books.writing() as session:
        held = session.holds.get(dispute.id)
        checked_closing(held, desk.today, resolution, settled_by)
        session.holds.close(held.id, desk.today, resolution, settled_by)
        code = session.customers.get(held.customer_id).code
        facts = {
            "hold": held.id,
            "resolution": resolution.value,
            "number": session.items.get(settled_by).number if settled_by is not None else None,
            "text": note.strip(),
        }
        session.journal.append(desk.now(), desk.actor, "dispute.closed", f"client:{code}", facts)
    return replace(held, closed_on=desk.today, resolution=resolution, settled_by=settled_by)


def reopen_dispute(desk: Desk, dispute: Hold) -> None:
    """Take the closing of *dispute* back: it stands again since its first day."""
    with desk.books.writing() as session:
        session.holds.reopen(dispute.id)
        code = session.customers.get(dispute.customer_id).code
        session.journal.append(desk.now(), desk.actor, "dispute.reopened", f"client:{code}", {"hold": dispute.id})


def follow_dispute(desk: Desk, dispute: Hold, text: str) -> None:
    """Write into the journal where the dispute stands; raise FollowUpEmpty."""
    if not text.strip():
        raise FollowUpEmpty
    with desk.books.writing() as session:
        code = session.customers.get(dispute.customer_id).code
        facts = {"hold": dispute.id, "text": text.strip()}
        session.journal.append(desk.now(), desk.actor, "dispute.followed", f"client:{code}", facts)


def settling_items(desk: Desk, dispute: Hold) -> tuple[Item, ...]:
    """Return the credit notes and payments of the customer dated since the dispute began, newest first."""
    with desk.books.reading() as session:
        items = session.items.of_customer(dispute.customer_id)
    kinds = (ItemKind.CREDIT_NOTE, ItemKind.PAYMENT)
    found = [item for item in items if item.kind in kinds and item.amount.cents < 0 and item.dated_on >= dispute.since]
    return tuple(sorted(found, key=lambda item: (item.dated_on, item.id), reverse=True))
