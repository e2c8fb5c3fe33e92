"""Promises to pay: kept, kept in part or broken, the share a customer keeps, and the scenario that then goes on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from gestion_creances.basics import french
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.dunning.debtor import Resumption
from gestion_creances.dunning.hold import Hold, HoldFault, HoldKind, checked


class PromiseState(StrEnum):
    """Where a promise stands on a day. ENDED: replaced or lifted before its day, so nobody can say he broke it."""

    PENDING = "pending"
    KEPT = "kept"
    PARTLY = "partly"
    BROKEN = "broken"
    ENDED = "ended"


FAILED = frozenset({PromiseState.PARTLY, PromiseState.BROKEN})
"""What lets the scenario go on."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise with its facts at a date.

    ``promised`` is the amount named or, when none was, all that was open on the due dates concerned the day it was
    made. ``paid`` is what came in for it from the first day to the promised one, both included, as known at the date.
    """

    hold: Hold
    promised_on: date
    promised: Money
    paid: Money

    @property
    def missing(self) -> Money:
        """Return what was promised and has not come, never below zero."""
        return max(ZERO, self.promised - self.paid)

    def state(self, as_of: date) -> PromiseState:
        """Return where the promise stands on *as_of*: it is broken on the day after the promised one, not before."""
        closed_on = self.hold.closed_on
        if self.paid >= self.promised:
            return PromiseState.KEPT
        if closed_on is not None and closed_on <= min(as_of, self.promised_on):
            return PromiseState.ENDED
        if as_of <= self.promised_on:
            return PromiseState.PENDING
        return PromiseState.PARTLY if self.paid > ZERO else PromiseState.BROKEN

    def days_broken(self, as_of: date) -> int:
        """Return how many days ago it was broken, whole or in part; 0 when it was not."""
        return (as_of - self.promised_on).days if self.state(as_of) in FAILED else 0


@dataclass(frozen=True, slots=True)
class KeptShare:
    """How a customer (or all of them) kept their promises: numbers, and what they had promised in each case."""

    kept: int = 0
    partly: int = 0
    broken: int = 0
    kept_amount: Money = ZERO
    promised_amount: Money = ZERO

    @property
    def judged(self) -> int:
        """Return how many promises have come to their day."""
        return self.kept + self.partly + self.broken

    @property
    def by_count(self) -> Decimal | None:
        """Return kept ÷ (kept + partly + broken), 0 to 1; None when no promise has come to its day."""
        return Decimal(self.kept) / self.judged if self.judged else None

    @property
    def by_amount(self) -> Decimal | None:
        """Return the same share weighted by the amounts promised; None when no promise has come to its day."""
        if not self.promised_amount:
            return None
        return Decimal(self.kept_amount.cents) / self.promised_amount.cents


def kept_share(promises: Iterable[Promise], as_of: date) -> KeptShare:
    """Return how *promises* were kept at *as_of*; those pending, replaced or lifted before their day are left out."""
    states = [(promise, promise.state(as_of)) for promise in promises]
    judged = [(promise, state) for promise, state in states if state in FAILED or state is PromiseState.KEPT]
    return KeptShare(
        kept=sum(state is PromiseState.KEPT for _, state in judged),
        partly=sum(state is PromiseState.PARTLY for _, state in judged),
        broken=sum(state is PromiseState.BROKEN for _, state in judged),
        kept_amount=total(promise.promised for promise, state in judged if state is PromiseState.KEPT),
        promised_amount=total(promise.promised for promise, _ in judged),
    )


def checked_promise(hold: Hold, left: Money, today: date) -> Hold:
    """Return *hold*, a new promise about something *left* open; raise HoldFault when it is not sound."""
    if hold.promised_on is not None and hold.promised_on < today:
        when = french.day(hold.promised_on)
        raise HoldFault("promised_on", f"Le {when} est passé : une promesse nomme un jour à venir, ou aujourd’hui.")
    if left <= ZERO:
        raise HoldFault("invoice", "Rien n’est dû ici : une promesse porte sur une somme encore ouverte.")
    if hold.amount is not None and hold.amount > left:
        told = f"({french.amount(hold.amount)}) dépasse ce qui reste dû ({french.amount(left)})"
        raise HoldFault("amount", f"Le montant promis {told} : corrigez-le, ou laissez-le vide pour le tout.")
    return checked(hold)


def replaces(new: Hold, old: Hold) -> bool:
    """Tell whether the promise *new* takes the place of the promise *old*: made for the same debt, or for all of it."""
    return (
        old.kind is HoldKind.PROMISE
        and old.customer_id == new.customer_id
        and new.invoice_id in (None, old.invoice_id)
        and (old.since, old.id) < (new.since, new.id or old.id + 1)
    )


def unanswered(promises: Iterable[Promise], holds: Iterable[Hold], as_of: date) -> tuple[Promise, ...]:
    """Return the promises broken, whole or in part, that no later dispute, promise, plan or block has answered.

    *holds* are all those of the customers concerned. Something agreed or contested after a promise takes its place,
    and from then on it is what counts.
    """
    later: dict[int, list[Hold]] = {}
    for hold in holds:
        later.setdefault(hold.customer_id, []).append(hold)
    return tuple(
        promise
        for promise in promises
        if promise.state(as_of) in FAILED
        and not any(_answers(other, promise.hold, as_of) for other in later.get(promise.hold.customer_id, ()))
    )


class Resumptions:
    """From what day the scenario goes on for the due dates whose promise was not kept."""

    def __init__(self, broken: Iterable[Promise]) -> None:
        """Know the promises *broken*, as ``unanswered`` gives them."""
        self._of_invoice: dict[int, Promise] = {}
        self._of_customer: dict[int, Promise] = {}
        for promise in sorted(broken, key=lambda promise: promise.promised_on):
            if promise.hold.invoice_id is None:
                self._of_customer[promise.hold.customer_id] = promise
            else:
                self._of_invoice[promise.hold.invoice_id] = promise

    def __bool__(self) -> bool:
        return bool(self._of_invoice or self._of_customer)

    def of(self, customer_id: int, invoice_id: int | None, due_on: date) -> Resumption | None:
        """Return what lets the scenario go on for a due date: the day after the last promise broken about it.

        A promise without invoice was about what was overdue when it was made; one about an invoice, about what it had
        due by the promised day. What falls due later follows the scenario by its own age.
        """
        days = []
        whole = self._of_customer.get(customer_id)
        if whole is not None and due_on < whole.hold.since:
            days.append(whole.promised_on)
        own = None if invoice_id is None else self._of_invoice.get(invoice_id)
        if own is not None and due_on <= own.promised_on:
            days.append(own.promised_on)
        return Resumption(max(days) + timedelta(days=1)) if days else None


def _answers(other: Hold, promise: Hold, as_of: date) -> bool:
    return (
        other.id != promise.id
        and other.since <= as_of
        and other.invoice_id in (None, promise.invoice_id)
        and (other.since, other.id) > (promise.since, promise.id)
    )
