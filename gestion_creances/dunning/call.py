"""A telephone call about what is owed: how it ended, what follows, and when to try again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from gestion_creances.basics.calendar import next_working_day
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.decision import Decision, Reminder
from gestion_creances.dunning.reason import NotChased, Reason
from gestion_creances.ledger.item import ItemKind

ATTEMPTS = 3
"""After so many calls that reached nobody, the step is taken and the scenario goes on in writing."""

RESEND_PAUSE = timedelta(days=8)
"""How long nothing is asked once the copy of an invoice has been promised."""

_ONE_DAY = timedelta(days=1)
_NOON = 12


class CallOutcome(StrEnum):
    """How a call ended, in the order of its keys 1 to 8."""

    UNREACHABLE = "unreachable"
    MESSAGE_LEFT = "message_left"
    PROMISE = "promise"
    DISPUTE = "dispute"
    INVOICE_NOT_RECEIVED = "invoice_not_received"
    WRONG_CONTACT = "wrong_contact"
    WILL_CALL_BACK = "will_call_back"
    OTHER = "other"

    def words(self) -> str:
        """Return the outcome in a few French words."""
        return _WORDS[self]


_WORDS = {
    CallOutcome.UNREACHABLE: "Injoignable",
    CallOutcome.MESSAGE_LEFT: "Message laissé",
    CallOutcome.PROMISE: "Promesse de paiement",
    CallOutcome.DISPUTE: "Conteste la facture",
    CallOutcome.INVOICE_NOT_RECEIVED: "Facture non reçue",
    CallOutcome.WRONG_CONTACT: "Mauvais contact",
    CallOutcome.WILL_CALL_BACK: "À rappeler plus tard",
    CallOutcome.OTHER: "Autre réponse",
}


class CallSequel(StrEnum):
    """What an outcome asks for next, besides another call."""

    NOTHING = "nothing"
    PROMISE = "promise"
    DISPUTE = "dispute"
    RESEND = "resend"
    CONTACTS = "contacts"


class HalfDay(StrEnum):
    """When in the day one calls."""

    MORNING = "morning"
    AFTERNOON = "afternoon"

    def words(self) -> str:
        """Return the half-day in French, as it follows a date."""
        return "le matin" if self is HalfDay.MORNING else "l’après-midi"

    def other(self) -> HalfDay:
        """Return the other one: whoever does not answer in the morning may answer in the afternoon."""
        return HalfDay.AFTERNOON if self is HalfDay.MORNING else HalfDay.MORNING

    @classmethod
    def of(cls, at: datetime) -> HalfDay:
        """Return the half-day of *at*, in its own time zone."""
        return cls.MORNING if at.hour < _NOON else cls.AFTERNOON


@dataclass(frozen=True, slots=True)
class Implied:
    """What one outcome implies.

    ``spoken``: somebody who can answer was reached, so the step of the scenario is taken at once.
    ``working_days`` to the next call, None when none is proposed (the promise or the dispute says what comes next).
    """

    spoken: bool
    working_days: int | None
    sequel: CallSequel = CallSequel.NOTHING


IMPLIED: Mapping[CallOutcome, Implied] = MappingProxyType(
    {
        CallOutcome.UNREACHABLE: Implied(spoken=False, working_days=1),
        CallOutcome.MESSAGE_LEFT: Implied(spoken=False, working_days=2),
        CallOutcome.PROMISE: Implied(spoken=True, working_days=None, sequel=CallSequel.PROMISE),
        CallOutcome.DISPUTE: Implied(spoken=True, working_days=None, sequel=CallSequel.DISPUTE),
        CallOutcome.INVOICE_NOT_RECEIVED: Implied(spoken=True, working_days=None, sequel=CallSequel.RESEND),
        CallOutcome.WRONG_CONTACT: Implied(spoken=False, working_days=1, sequel=CallSequel.CONTACTS),
        CallOutcome.WILL_CALL_BACK: Implied(spoken=True, working_days=2),
        CallOutcome.OTHER: Implied(spoken=True, working_days=None),
    }
)
"""The one place that says what each outcome implies."""


@dataclass(frozen=True, slots=True)
class CallLine:
    """One due date the call was about, and what was open on it then."""

    item_id: int
    open: Money


@dataclass(frozen=True, slots=True)
class Call:
    """One call as it was made; nothing of it changes afterwards. ``id`` is 0 until stored.

    ``level`` and ``level_code`` name the step of the scenario that asked for it, 0 and empty for a call out of the
    cycle. ``next_on`` is the day to call again, None when no other call is planned. ``amount`` is what was promised or
    contested, zero when nobody named a sum. ``called_at`` is an aware UTC time, ``called_on`` the business date.
    """

    customer_id: int
    called_on: date
    called_at: datetime
    actor: str
    outcome: CallOutcome
    contact: str = ""
    phone: str = ""
    level: int = 0
    level_code: str = ""
    note: str = ""
    next_on: date | None = None
    amount: Money = ZERO
    lines: tuple[CallLine, ...] = ()
    id: int = 0


def next_call(outcome: CallOutcome, called_on: date, *, alsace_moselle: bool = False) -> date | None:
    """Return the day proposed for the next call, always a working day, or None when the outcome plans none.

    After a copy was promised it is the first working day behind the pause.
    """
    if IMPLIED[outcome].sequel is CallSequel.RESEND:
        return next_working_day(called_on + RESEND_PAUSE + _ONE_DAY, alsace_moselle=alsace_moselle)
    working_days = IMPLIED[outcome].working_days
    if working_days is None:
        return None
    day = called_on
    for _ in range(working_days):
        day = next_working_day(day + _ONE_DAY, alsace_moselle=alsace_moselle)
    return day


def best_half(calls: Iterable[tuple[CallOutcome, HalfDay]]) -> HalfDay | None:
    """Return the half-day to try, the other one than the last call that nobody answered; None when any will do."""
    made = tuple(calls)
    if made and made[-1][0] is CallOutcome.UNREACHABLE:
        return made[-1][1].other()
    return None


@dataclass(frozen=True, slots=True)
class Subject:
    """What one talks about: the steps by telephone owed today, most serious first, and the due dates spoken of."""

    reminders: tuple[Reminder, ...]
    dues: tuple[OpenDue, ...]


def subject(decision: Decision) -> Subject:
    """Return what a call to the one customer of *decision* is about: what the scenario asks, else all that is late."""
    asked = tuple(reminder for reminder in decision.reminders if reminder.is_call)
    if asked:
        return Subject(asked, tuple(claim.due for reminder in asked for claim in reminder.claims))
    late = [claim.due for reminder in decision.reminders for claim in reminder.claims]
    late += [left.due for left in decision.not_chased]
    mine = [due for due in late if due.kind is ItemKind.INVOICE and due.open.cents > 0 and due.due_on < decision.as_of]
    return Subject((), tuple(sorted(mine, key=lambda due: (due.due_on, due.item_id))))


def attempts(calls: Iterable[Call], reminder: Reminder) -> int:
    """Return how many calls the step of *reminder* has cost so far without reaching anybody.

    Only calls that a scenario asked for count, and only those made since the step before was taken.
    """
    failed = [call for call in calls if call.level and not IMPLIED[call.outcome].spoken]
    return max(sum(_tried(call, claim.due) for call in failed) for claim in reminder.claims)


def _tried(call: Call, due: OpenDue) -> bool:
    if due.reached_on is not None and call.called_on <= due.reached_on:
        return False
    return any(line.item_id == due.item_id for line in call.lines)


def takes_step(outcome: CallOutcome, failed_before: int) -> bool:
    """Tell whether the step counts as taken: somebody answered, or this is the last of the attempts."""
    return IMPLIED[outcome].spoken or failed_before + 1 >= ATTEMPTS


def waits_until(calls: Iterable[Call], item_ids: Collection[int], as_of: date) -> date | None:
    """Return the day before which nobody need call again about *item_ids*, None when the call is owed on *as_of*."""
    about = [call for call in calls if any(line.item_id in item_ids for line in call.lines)]
    last = max(about, key=lambda call: (call.called_on, call.id), default=None)
    return last.next_on if last and last.next_on and last.next_on > as_of else None


_PAUSED = (Reason.BLOCK, Reason.DISPUTE, Reason.PLAN, Reason.PROMISE, Reason.ARCHIVED)
_ANSWERED = frozenset((*_PAUSED, Reason.STATUS_HELD, Reason.STATED_PAID, Reason.PAYMENT_SENT, Reason.COLLECTED))


def still_about(call: Call, reminders: Iterable[Reminder], not_chased: Iterable[NotChased]) -> tuple[OpenDue, ...]:
    """Return the due dates of *call* that are still open and that nothing pauses: without any, no call back is owed.

    *reminders* and *not_chased* are those of the day's decision about the customer.
    """
    items = {line.item_id for line in call.lines}
    chased = [claim.due for reminder in reminders for claim in reminder.claims]
    waiting = [left.due for left in not_chased if left.reason not in _ANSWERED]
    return tuple(due for due in (*chased, *waiting) if due.item_id in items)
