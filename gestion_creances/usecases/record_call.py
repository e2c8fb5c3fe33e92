"""Records a telephone call with all that follows from it: the step taken, the pause, what is to be sent again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import IMPLIED, Call, CallLine, CallSequel, Subject, attempts, subject, takes_step
from gestion_creances.dunning.call_report import (
    CallFault,
    CallReport,
    Resend,
    call_back_words,
    checked,
    hold_after,
    resend_words,
)
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.decision import Reminder, decide
from gestion_creances.dunning.dispute import checked_dispute
from gestion_creances.dunning.hold import Hold, HoldKind, Resolution
from gestion_creances.dunning.hold import checked as checked_hold
from gestion_creances.dunning.promise import PromiseState, checked_promise, replaces
from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.letters.message import Message
from gestion_creances.letters.sent_document import DocumentKind, DocumentOrder, DocumentWish, no_copy
from gestion_creances.storage.session import Session

_ACTIONS = {HoldKind.PROMISE: "promise.made", HoldKind.DISPUTE: "dispute.opened", HoldKind.BLOCK: "hold.set"}


@dataclass(frozen=True, slots=True)
class RecordedCall:
    """A call as recorded and what follows: the steps it took, the pause, the task and the e-mail it made, if any.

    ``in_writing``: nobody was reached after the last attempt, so that the scenario goes on by letter or e-mail.
    """

    call: Call
    customer: str
    steps: tuple[Reminder, ...]
    hold: Hold | None
    task: Task | None
    in_writing: bool
    message: Message | None = None


def record_call(desk: Desk, report: CallReport) -> RecordedCall:
    """Record what *report* says of a call made now, in one transaction with the e-mail it promises.

    Raise CallFault or HoldFault when something is missing, DocumentRefused when the copy cannot be sent, KeyError when
    there is no such customer.
    """
    day = desk.today
    sound = checked(report, day)
    with desk.books.writing() as session:
        customer = session.customers.get(sound.customer_id)
        about = _about(session, sound.customer_id, day)
        if not about.dues and IMPLIED[sound.outcome].sequel is CallSequel.RESEND:
            raise CallFault("outcome", "Aucune facture échue à renvoyer : notez l’appel comme « autre réponse ».")
        taken = _taken(session, sound, about)
        in_writing = bool(taken) and not IMPLIED[sound.outcome].spoken
        # Who owes nothing late is called again because a task says so: the list of calls goes by what is owed.
        unplanned = in_writing or not about.dues
        call = _call(desk, replace(sound, next_on=None) if unplanned else sound, about)
        call = replace(call, id=session.calls.add(call))
        for reminder in taken:
            session.calls.take_step(call.id, reminder, day)
        numbers = _numbers(about, sound)
        hold = _held(desk, session, sound, numbers)
        task = _task(desk, sound, about, resend_words(numbers, customer.email))
        task = replace(task, id=session.tasks.add(task)) if task else None
        message = _message(desk, session, sound, about)
        done = RecordedCall(call, customer.name, taken, hold, task, in_writing, message)
        session.journal.append(desk.now(), desk.actor, "call.made", f"client:{customer.code}", _facts(done, numbers))
    return done


def _about(session: Session, customer_id: int, day: date) -> Subject:
    debtor = session.chasing.debtor(day, customer_id)
    return subject(decide(session.chasing.dues(day, customer_id), {customer_id: debtor}, day))


def _taken(session: Session, report: CallReport, about: Subject) -> tuple[Reminder, ...]:
    before = session.calls.of_customer(report.customer_id)
    return tuple(each for each in about.reminders if takes_step(report.outcome, attempts(before, each)))


def _call(desk: Desk, report: CallReport, about: Subject) -> Call:
    level = about.reminders[0].level if about.reminders else None
    return Call(
        customer_id=report.customer_id,
        called_on=desk.today,
        called_at=desk.now(),
        actor=desk.actor,
        outcome=report.outcome,
        contact=report.contact.strip(),
        phone=report.phone.strip(),
        level=level.position if level else 0,
        level_code=level.code if level else "",
        note=report.note.strip(),
        next_on=report.next_on,
        amount=report.amount or ZERO,
        lines=tuple(CallLine(due.item_id, due.open) for due in about.dues),
    )


def _numbers(about: Subject, report: CallReport) -> tuple[str, ...]:
    """Return the invoices spoken of, each once, or the one the report is narrowed to."""
    return tuple(dict.fromkeys(due.number for due in _spoken(about, report)))


def _spoken(about: Subject, report: CallReport) -> tuple[OpenDue, ...]:
    return tuple(due for due in about.dues if report.invoice_id in (None, due.invoice_id))


def _held(desk: Desk, session: Session, report: CallReport, numbers: Sequence[str]) -> Hold | None:
    """Store the pause the call asks for, checked as if it had been recorded on its own."""
    made = hold_after(report, desk.today, desk.actor, numbers)
    if made is None:
        return None
    left = session.holds.left(made.customer_id, made.invoice_id)
    if made.kind is HoldKind.PROMISE:
        sound = checked_promise(made, left, desk.today)
    else:
        sound = checked_dispute(made, left) if made.kind is HoldKind.DISPUTE else checked_hold(made)
    stored = replace(sound, id=session.holds.add(sound))
    if stored.kind is HoldKind.PROMISE:
        for old in session.promises.at(desk.today, stored.customer_id):
            if replaces(stored, old.hold) and old.state(desk.today) is PromiseState.PENDING:
                session.holds.close(old.hold.id, desk.today, Resolution.REPLACED)
    code = session.customers.get(report.customer_id).code
    session.journal.append(desk.now(), desk.actor, _ACTIONS[stored.kind], f"client:{code}", _hold_facts(stored))
    return stored


def _hold_facts(hold: Hold) -> dict[str, object]:
    return {
        "hold": hold.id,
        "kind": hold.kind.value,
        "category": hold.category.value if hold.category else "",
        "promised_on": hold.promised_on.isoformat() if hold.promised_on else None,
        "cents": hold.amount.cents if hold.amount else None,
        "reason": hold.reason,
        "invoice": hold.invoice_id,
    }


def _task(desk: Desk, report: CallReport, about: Subject, words: str) -> Task | None:
    day, key = desk.today, report.customer_id
    if about.dues and IMPLIED[report.outcome].sequel is CallSequel.RESEND and report.resend is Resend.TASK:
        return Task(TaskKind.FOLLOW_UP, words, day, day, desk.actor, key)
    if not about.dues and report.next_on is not None:
        return Task(TaskKind.CALL, call_back_words(report.contact), report.next_on, day, desk.actor, key)
    return None


def _message(desk: Desk, session: Session, report: CallReport, about: Subject) -> Message | None:
    """Put the copies of the invoices that have not come, or the statement instead, into the queue of e-mails."""
    if IMPLIED[report.outcome].sequel is not CallSequel.RESEND or report.resend is Resend.TASK:
        return None
    wish = DocumentWish(DocumentKind.STATEMENT)
    if report.resend is Resend.COPY:
        spoken = _spoken(about, report)
        if unknown := [due.number for due in spoken if due.invoice_id is None]:
            raise no_copy(unknown)
        invoices = dict.fromkeys(due.invoice_id for due in spoken if due.invoice_id is not None)
        wish = DocumentWish(DocumentKind.INVOICES, tuple(invoices))
    return session.document_mail.queue(report.customer_id, DocumentOrder(wish), desk.today, desk.now(), desk.actor)


def _facts(done: RecordedCall, numbers: Sequence[str]) -> dict[str, object]:
    """Return what the journal keeps of a call: plain values, amounts in cents."""
    call = done.call
    return {
        "outcome": call.outcome.value,
        "contact": call.contact,
        "note": call.note,
        "invoices": list(numbers),
        "cents": call.amount.cents,
        "next_on": call.next_on.isoformat() if call.next_on else None,
        "levels": [reminder.level.code for reminder in done.steps],
    }
