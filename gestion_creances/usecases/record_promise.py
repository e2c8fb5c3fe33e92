"""Records a promise to pay: reminders wait until the promised day; a new promise takes the place of the last one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind, Resolution
from gestion_creances.dunning.promise import PromiseState, checked_promise, replaces
from gestion_creances.storage.session import Session


def record_promise(desk: Desk, promise: Hold) -> Hold:
    """Store *promise* and return it with its id; its pause lasts until the promised day, included.

    A promise still pending about the same debt is closed as replaced: it will be neither kept nor broken. Raise
    HoldFault when it names no day or one that is past, or more than is owed.
    """
    named = replace(promise, kind=HoldKind.PROMISE, until=promise.until or promise.promised_on)
    with desk.books.writing() as session:
        sound = checked_promise(named, session.holds.left(named.customer_id, named.invoice_id), desk.today)
        stored = replace(sound, id=session.holds.add(sound))
        _replace_pending(session, stored, desk.today)
        code = session.customers.get(stored.customer_id).code
        facts = {
            "hold": stored.id,
            "promised_on": sound.promised_on.isoformat() if sound.promised_on else None,
            "cents": stored.amount.cents if stored.amount else None,
            "reason": stored.reason,
            "invoice": stored.invoice_id,
        }
        session.journal.append(desk.now(), desk.actor, "promise.made", f"client:{code}", facts)
    return stored


def take_back_promise(desk: Desk, promise: Hold) -> None:
    """Take back a promise recorded by mistake today: it counts for nothing, and what it replaced stands again."""
    with desk.books.writing() as session:
        session.holds.close(promise.id, desk.today, Resolution.WITHDRAWN)
        for old in session.holds.all(promise.customer_id, HoldKind.PROMISE):
            undone = old.closed_on == desk.today and old.resolution is Resolution.REPLACED
            if undone and replaces(promise, old):
                session.holds.reopen(old.id)
        code = session.customers.get(promise.customer_id).code
        session.journal.append(desk.now(), desk.actor, "promise.withdrawn", f"client:{code}", {"hold": promise.id})


def _replace_pending(session: Session, new: Hold, today: date) -> None:
    for old in session.promises.at(today, new.customer_id):
        if replaces(new, old.hold) and old.state(today) is PromiseState.PENDING:
            session.holds.close(old.hold.id, today, Resolution.REPLACED)
