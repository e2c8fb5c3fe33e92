"""What pauses the reminders of a customer or of one invoice: a dispute, a promise, a payment plan, a block."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from gestion_creances.basics import french
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money


class HoldKind(StrEnum):
    """Four different things; when several stand at once, the first of this list is the one given as the reason."""

    BLOCK = "block"
    DISPUTE = "dispute"
    PLAN = "plan"
    PROMISE = "promise"


class DisputeCategory(StrEnum):
    """What the customer contests; the order is the one in which a person is asked."""

    PRICE = "price"
    QUANTITY = "quantity"
    QUALITY = "quality"
    DELIVERY = "delivery"
    DOCUMENT = "document"
    ALREADY_PAID = "already_paid"
    DUPLICATE = "duplicate"
    OTHER = "other"


class Resolution(StrEnum):
    """How a pause ended before its last day: the first four end a dispute, REPLACED a promise, LIFTED any pause."""

    CREDIT_NOTE = "credit_note"
    PAYMENT = "payment"
    BACK_TO_SCENARIO = "back_to_scenario"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    LIFTED = "lifted"


@dataclass(frozen=True, slots=True)
class Hold:
    """One pause, of a whole customer (``invoice_id`` None) or of one invoice; ``id`` is 0 until stored.

    It stands from ``since`` to ``until``, both days included, unless it was closed: from ``closed_on`` on it pauses
    nothing. ``until`` None leaves it open until someone closes it. ``amount`` is what is disputed or promised, when
    known; ``promised_on`` the day a promise names; ``category`` what a dispute is about. ``resolution`` says how it was
    closed, ``settled_by`` which credit note or payment (item id) closed it. ``plan_id`` is the plan a pause stands for.
    """

    kind: HoldKind
    reason: str
    owner: str
    since: date
    customer_id: int
    until: date | None = None
    invoice_id: int | None = None
    amount: Money | None = None
    promised_on: date | None = None
    id: int = 0
    category: DisputeCategory | None = None
    closed_on: date | None = None
    resolution: Resolution | None = None
    settled_by: int | None = None
    plan_id: int | None = None


class HoldFault(Refusal):
    """A hold cannot be recorded as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def stands(hold: Hold, on: date) -> bool:
    """Tell whether *hold* pauses reminders on that day (its last day included, the day it was closed not)."""
    if hold.closed_on is not None and hold.closed_on <= on:
        return False
    return hold.since <= on and (hold.until is None or on <= hold.until)


def ended_on(hold: Hold) -> date | None:
    """Return the first day *hold* no longer stands, whatever ended it; None while it has no end."""
    after = hold.until + timedelta(days=1) if hold.until is not None and hold.until < date.max else None
    return min((day for day in (after, hold.closed_on) if day is not None), default=None)


def days(hold: Hold, as_of: date) -> int:
    """Return how many days *hold* has lasted at *as_of*: from its first day to the day it ended, 0 the first day."""
    end = ended_on(hold)
    return max(0, ((as_of if end is None else min(end, as_of)) - hold.since).days)


def known(hold: Hold, as_of: date) -> Hold:
    """Return *hold* as it was known on *as_of*: a later closing is not known yet."""
    if hold.closed_on is None or hold.closed_on <= as_of:
        return hold
    return replace(hold, closed_on=None, resolution=None, settled_by=None)


def concerns(hold: Hold, customer_id: int, invoice_id: int | None) -> bool:
    """Tell whether *hold* is about that invoice of that customer (a hold without invoice is about all of them)."""
    return hold.customer_id == customer_id and hold.invoice_id in (None, invoice_id)


def faults(hold: Hold) -> tuple[HoldFault, ...]:
    """Return everything that keeps *hold* from being recorded; empty when it is sound."""
    found = []
    if not hold.reason.strip():
        found.append(HoldFault("reason", "Dites pourquoi les relances sont suspendues : le motif est vide."))
    if hold.until is not None and hold.until < hold.since:
        days = f"{french.day(hold.until)}) précède le premier ({french.day(hold.since)}"
        found.append(HoldFault("until", f"Le dernier jour ({days}) : corrigez l’un des deux."))
    if hold.amount is not None and hold.amount.cents <= 0:
        found.append(HoldFault("amount", "Le montant doit être supérieur à zéro, ou laissé vide."))
    if hold.kind is HoldKind.PROMISE:
        found += _promise_faults(hold)
    return tuple(found)


def checked(hold: Hold) -> Hold:
    """Return *hold* when it is sound; raise its first HoldFault otherwise."""
    for fault in faults(hold):
        raise fault
    return hold


def _promise_faults(hold: Hold) -> list[HoldFault]:
    if hold.promised_on is None:
        return [HoldFault("promised_on", "Une promesse de paiement nomme un jour : indiquez la date promise.")]
    if hold.until is None:
        sentence = "Une promesse prend fin : indiquez le dernier jour de la pause, d’ordinaire la date promise."
        return [HoldFault("until", sentence)]
    return []
