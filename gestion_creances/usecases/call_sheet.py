"""Shows all one needs at hand to call a customer: numbers, what to say, what he owes, what was said before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import Call, CallOutcome, HalfDay, Subject, attempts, best_half, next_call, subject
from gestion_creances.dunning.call_report import resend_words
from gestion_creances.dunning.campaign import Freshness
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.decision import Claim, Decision, Reminder, decide
from gestion_creances.dunning.hold import Hold, stands
from gestion_creances.dunning.policy import Level, Tone
from gestion_creances.dunning.promise import Promise
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.ledger.customer import Channel, Customer
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.letters.call_script import ScriptPart, call_script, script_in_force
from gestion_creances.letters.drafting import letter_facts
from gestion_creances.letters.facts import Correspondent
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.letters.sent_document import recipients
from gestion_creances.storage.session import Session

_RECENT = 4


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """One number to dial, and who answers there; both words are empty for the firm's switchboard."""

    phone: str
    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One invoice's due date still open: ``days_late`` is negative before it falls due.

    ``asked`` tells that this call is about it.
    """

    due: OpenDue
    days_late: int
    asked: bool


@dataclass(frozen=True, slots=True)
class NextPlanned:
    """The step of the scenario that comes after this call, and the first day it may leave."""

    level: Level
    on: date


@dataclass(frozen=True, slots=True)
class CallSheet:
    """One customer ready to be called.

    ``reminders`` are the steps by telephone owed today (empty for a call out of the cycle), ``asked`` what they ask
    for, else all that is late. ``attempt`` is the number of this call about them, ``half`` the half-day to try.
    ``proposed`` is the day of the next call by outcome; ``resent`` says what would be sent again if no invoice had
    come, ``copies`` are the invoices of which a copy is kept, ``address`` where it would go by e-mail (or empty).
    Letters, calls, promises and payments are the last ones, newest first.
    """

    as_of: date
    customer: Customer
    numbers: tuple[PhoneNumber, ...]
    reminders: tuple[Reminder, ...]
    tone: Tone
    script: tuple[ScriptPart, ...]
    lines: tuple[SheetLine, ...]
    asked: Money
    outstanding: Outstanding
    freshness: Freshness
    holds: tuple[Hold, ...]
    letters: tuple[IssuedLetter, ...]
    calls: tuple[Call, ...]
    promises: tuple[Promise, ...]
    payments: tuple[Item, ...]
    next_planned: NextPlanned | None
    attempt: int
    half: HalfDay | None
    proposed: Mapping[CallOutcome, date | None]
    resent: str
    copies: frozenset[int]
    address: str


def call_sheet(desk: Desk, customer_id: int) -> CallSheet:
    """Return the sheet of a call made today; writes nothing.

    Raise KeyError when there is no such customer, a TemplateRefusal when the firm's own script is faulty.
    """
    day = desk.today
    with desk.books.reading() as session:
        customer = session.customers.get(customer_id)
        debtor = session.chasing.debtor(day, customer_id)
        dues = session.chasing.dues(day, customer_id)
        decision = decide(dues, {customer_id: debtor}, day)
        about = subject(decision)
        calls = session.calls.of_customer(customer_id)
        holds = tuple(hold for hold in debtor.holds if stands(hold, day))
        tone = _tone(about, paused=bool(holds))
        items = session.items.of_customer(customer_id)
        alsace = session.settings.sending_times().alsace_moselle
        return CallSheet(
            as_of=day,
            customer=customer,
            numbers=_numbers(customer),
            reminders=about.reminders,
            tone=tone,
            script=_script(session, desk, debtor, about, tone),
            lines=_lines(dues, about, day),
            asked=_asked(about),
            outstanding=session.figures.outstanding_of(customer_id, day),
            freshness=session.figures.freshness(day),
            holds=holds,
            letters=session.letters.of_customer(customer_id)[::-1][:_RECENT],
            calls=calls[::-1][:_RECENT],
            promises=session.promises.at(day, customer_id)[::-1][:_RECENT],
            payments=_payments(items),
            next_planned=_next_planned(decision, debtor, dues),
            attempt=1 + max((attempts(calls, reminder) for reminder in about.reminders), default=0),
            half=best_half((call.outcome, HalfDay.of(call.called_at.astimezone())) for call in calls),
            proposed=MappingProxyType({each: next_call(each, day, alsace_moselle=alsace) for each in CallOutcome}),
            resent=_resent(about, customer),
            copies=frozenset(session.document_mail.copies(customer_id)),
            address=next((each.address for each in recipients(customer)), ""),
        )


def _numbers(customer: Customer) -> tuple[PhoneNumber, ...]:
    """Return the people one may ask for first, then the firm's own number; each number once."""
    known = [PhoneNumber(each.phone, each.name, each.role) for each in customer.contacts if each.phone]
    known += [PhoneNumber(customer.phone)] if customer.phone else []
    return tuple({number.phone: number for number in reversed(known)}.values())[::-1]


def _tone(about: Subject, *, paused: bool) -> Tone:
    """Return the tone of the step owed; out of the cycle, of the last one taken, unless something pauses reminders.

    Whoever contests, promised or was granted time is asked for news, not told what comes next.
    """
    if about.reminders:
        return about.reminders[0].level.tone
    if paused:
        return Tone.COURTEOUS
    spoken = [due.reached_tone for due in about.dues if due.reached_tone is not None]
    return max(spoken, key=list(Tone).index, default=Tone.COURTEOUS)


def _lines(dues: Sequence[OpenDue], about: Subject, day: date) -> tuple[SheetLine, ...]:
    asked = {due.item_id for due in about.dues}
    invoices = [due for due in dues if due.kind is ItemKind.INVOICE]
    return tuple(SheetLine(due, (day - due.due_on).days, due.item_id in asked) for due in invoices)


def _asked(about: Subject) -> Money:
    if about.reminders:
        return total(reminder.amount for reminder in about.reminders)
    return total(due.open for due in about.dues)


def _payments(items: Sequence[Item]) -> tuple[Item, ...]:
    paid = [item for item in items if item.kind is ItemKind.PAYMENT]
    return tuple(sorted(paid, key=lambda item: (item.dated_on, item.id), reverse=True)[:_RECENT])


def _resent(about: Subject, customer: Customer) -> str:
    numbers = tuple(dict.fromkeys(due.number for due in about.dues))
    return resend_words(numbers, customer.email) if numbers else ""


def _script(session: Session, desk: Desk, debtor: Debtor, about: Subject, tone: Tone) -> tuple[ScriptPart, ...]:
    reminder = about.reminders[0] if about.reminders else _out_of_cycle(debtor, about, tone)
    if reminder is None:
        return ()
    firm = session.correspondence.firm()
    record = session.correspondence.record(reminder, desk.today)
    facts = letter_facts(firm, record, reminder, desk.today)
    speaker = Correspondent(record.customer.owner or desk.actor)
    template = script_in_force(firm.templates, tone, record.customer.language)
    return call_script(template, replace(facts, correspondent=speaker))


def _out_of_cycle(debtor: Debtor, about: Subject, tone: Tone) -> Reminder | None:
    """Return what a call out of the cycle asks for, None when nothing is late."""
    if not about.dues:
        return None
    level = Level(0, "call", "Appel", "Call", 0, tone, Channel.PHONE, "first")
    claims = tuple(Claim(due, ZERO, None) for due in about.dues)
    owed = total(due.open for due in about.dues)
    why = ChannelReason.POLICY
    return Reminder(debtor, level, claims, owed, ZERO, owed, Channel.PHONE, why, debtor.policy, debtor.policy_rule)


def _next_planned(decision: Decision, debtor: Debtor, dues: Sequence[OpenDue]) -> NextPlanned | None:
    """Return what the decision would announce for the days to come once this call had taken its steps."""
    day = decision.as_of
    taken = {claim.due.item_id: each for each in decision.reminders if each.is_call for claim in each.claims}
    after = [_after(due, taken.get(due.item_id), day) for due in dues]
    later = decide(after, {debtor.customer_id: debtor}, day)
    planned = [NextPlanned(reminder.level, day) for reminder in later.reminders]
    planned += [NextPlanned(left.level, left.on) for left in later.not_chased if left.level and left.on]
    return min(planned, key=lambda step: (step.on, step.level.offset_days), default=None)


def _after(due: OpenDue, taken: Reminder | None, day: date) -> OpenDue:
    if taken is None:
        return due
    level = taken.level
    return replace(due, reached=level.position, reached_on=day, reached_in=taken.policy.id, reached_tone=level.tone)
