"""What pauses the reminders of a customer or of one invoice: a dispute, a promise, a payment plan, a block."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
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


@dataclass(frozen=True, slots=True)
class Hold:
    """One pause, of a whole customer (``invoice_id`` None) or of one invoice; ``id`` is 0 until stored.

    It stands from ``since`` to ``until``, both days included; ``until`` None leaves it open until someone lifts it.
    ``amount`` is what is disputed or promised, when known; ``promised_on`` the day a promise names.
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


class HoldFault(Refusal):
    """A hold cannot be recorded as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def stands(hold: Hold, on: date) -> bool:
    """Tell whether *hold* pauses reminders on that day (its last day included)."""
    return hold.since <= on and (hold.until is None or on <= hold.until)


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
