"""Pauses the reminders of a customer or of one invoice (dispute, promise, plan, block), and lifts the pause."""

from __future__ import annotations

from dataclasses import replace

from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, Resolution, checked


def hold_reminders(desk: Desk, hold: Hold) -> Hold:
    """Store *hold* and return it with its id; raise HoldFault when it is not sound."""
    sound = checked(hold)
    with desk.books.writing() as session:
        stored = replace(sound, id=session.holds.add(sound))
        code = session.customers.get(hold.customer_id).code
        facts = {"kind": hold.kind.value, "reason": hold.reason, "invoice": hold.invoice_id}
        session.journal.append(desk.now(), desk.actor, "hold.set", f"client:{code}", facts)
    return stored


def lift_hold(desk: Desk, hold: Hold) -> None:
    """Close *hold* today, so that today counts again."""
    with desk.books.writing() as session:
        session.holds.close(hold.id, desk.today, Resolution.LIFTED)
        code = session.customers.get(hold.customer_id).code
        facts = {"kind": hold.kind.value, "hold": hold.id}
        session.journal.append(desk.now(), desk.actor, "hold.lifted", f"client:{code}", facts)
