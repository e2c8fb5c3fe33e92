"""What was agreed or contested and is not settled: promises not kept, disputes that nobody follows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.hold import Hold, HoldKind, stands
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.books import Session
from gestion_creances.storage.lists import ItemQuery
from gestion_creances.usecases.view_tasks.decided import Dues

QUIET_DAYS = 15
_MOST_PAYMENTS = 1000


@dataclass(frozen=True, slots=True)
class BrokenPromise:
    """A promise whose day has passed: what of it is still open, and since how many days."""

    hold: Hold
    customer: str
    number: str
    open: Money
    days: int


@dataclass(frozen=True, slots=True)
class QuietDispute:
    """A dispute that stands since ``days`` days, fifteen at least, and what it holds open."""

    hold: Hold
    customer: str
    number: str
    open: Money
    days: int


def broken_promises(
    session: Session, holds: Sequence[Hold], dues: Dues, names: dict[int, str], day: date
) -> tuple[BrokenPromise, ...]:
    found = []
    for hold in holds:
        if hold.kind is not HoldKind.PROMISE or hold.promised_on is None or hold.promised_on >= day:
            continue
        late = [due for due in _concerned(hold, dues) if due.due_on < day]
        if _superseded(hold, holds, day) or _answered(hold.promised_on, late):
            continue
        left = _still_promised(session, hold, total(due.open for due in late), day)
        if left > ZERO:
            days = (day - hold.promised_on).days
            found.append(BrokenPromise(hold, names[hold.customer_id], _number(hold, late), left, days))
    return tuple(sorted(found, key=lambda broken: -broken.open.cents))


def quiet_disputes(holds: Sequence[Hold], dues: Dues, names: dict[int, str], day: date) -> tuple[QuietDispute, ...]:
    found = []
    for hold in holds:
        days = (day - hold.since).days
        if hold.kind is not HoldKind.DISPUTE or days < QUIET_DAYS or not stands(hold, day):
            continue
        concerned = _concerned(hold, dues)
        left = total(due.open for due in concerned)
        if left > ZERO:
            held = min(hold.amount, left) if hold.amount is not None else left
            found.append(QuietDispute(hold, names[hold.customer_id], _number(hold, concerned), held, days))
    return tuple(sorted(found, key=lambda dispute: -dispute.open.cents))


def _concerned(hold: Hold, dues: Dues) -> list[OpenDue]:
    """Return the due dates the hold is about: those of its invoice, or all those of its customer."""
    mine = dues.get(hold.customer_id, ())
    if hold.invoice_id is None:
        return [due for due in mine if due.kind is ItemKind.INVOICE]
    return [due for due in mine if due.invoice_id == hold.invoice_id]


def _number(hold: Hold, dues: Sequence[OpenDue]) -> str:
    return dues[0].number if hold.invoice_id is not None and dues else ""


def _superseded(hold: Hold, holds: Sequence[Hold], day: date) -> bool:
    """Return whether something newer is agreed about the same debt: another hold stands, or a later promise."""
    return any(
        other.id != hold.id
        and other.customer_id == hold.customer_id
        and other.invoice_id in (None, hold.invoice_id)
        and (stands(other, day) or (other.kind is HoldKind.PROMISE and (other.since, other.id) > (hold.since, hold.id)))
        for other in holds
    )


def _answered(promised_on: date, late: Sequence[OpenDue]) -> bool:
    """Return whether a reminder has left about all of it since the promised day."""
    return all(due.reached_on is not None and due.reached_on > promised_on for due in late)


def _still_promised(session: Session, hold: Hold, left: Money, day: date) -> Money:
    if hold.amount is None:
        return left
    if hold.invoice_id is not None:
        return min(hold.amount, left)
    paid = session.lists.page(ItemQuery(day, "payments", customer_id=hold.customer_id), 0, _MOST_PAYMENTS)
    received = total(-row.amount for row in paid if row.dated_on >= hold.since)
    return min(hold.amount - received, left)
