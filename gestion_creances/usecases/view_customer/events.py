"""All that happened with a customer, newest first: the thread of events on his card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from gestion_creances.aging.penalty_account import MoveKind, PenaltyMove
from gestion_creances.banking.mandate import Mandate
from gestion_creances.basics.money import Money, total
from gestion_creances.dunning.call import Call
from gestion_creances.dunning.hold import Hold, ended_on
from gestion_creances.dunning.promise import FAILED, Promise
from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.ledger.item import BORN_CLOSED, Item, ItemKind
from gestion_creances.letters.message import MessageRow
from gestion_creances.letters.penalty_invoice import PenaltyInvoice
from gestion_creances.usecases.view_customer.story import AgreedPlan, Stated, Story, Written
from gestion_creances.usecases.view_customer.treasury import Debited, Depreciated, Doubt

_DAY = timedelta(days=1)


class Moment(StrEnum):
    """Which moment of a thing an event tells: its beginning, its signature, its end."""

    BEGUN = "begun"
    SIGNED = "signed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Settlement:
    """Penalties paid, given up or no longer claimed on one day for one reason, whatever the number of due dates."""

    kind: MoveKind
    reason: str
    moves: tuple[PenaltyMove, ...]


Subject = (
    Item
    | Written
    | MessageRow
    | Call
    | Promise
    | Hold
    | AgreedPlan
    | Settlement
    | PenaltyInvoice
    | Task
    | Entry
    | Attachment
    | Stated
    | Doubt
    | Depreciated
    | Mandate
    | Debited
)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on a day, what it is about, and its amount when it has one."""

    day: date
    subject: Subject
    amount: Money | None = None
    moment: Moment = Moment.BEGUN


def events(story: Story) -> tuple[Event, ...]:
    """Return the events of *story*, newest first.

    What happened on the same day keeps one order: documents, money, claims doubted, penalties, what was written, calls,
    what was agreed or contested, direct debits, tasks, notes, papers and statuses, each as recorded.
    """
    told: list[Event] = [
        *_documents(story),
        *_money(story),
        *_doubts(story),
        *_penalties(story),
        *_written(story),
        *(Event(call.called_on, call, call.amount or None) for call in story.calls),
        *_promises(story),
        *_holds(story),
        *_plans(story),
        *_debits(story),
        *_tasks(story),
        *(Event(note.at.astimezone().date(), note) for note in story.notes),
        *_papers(story),
        *(Event(stated.status.stated_on, stated, stated.status.amount) for stated in story.statuses),
    ]
    # The sort is stable: turned round first, what came last on a day stands first.
    told.reverse()
    return tuple(sorted(told, key=lambda event: event.day, reverse=True))


def _documents(story: Story) -> Iterator[Event]:
    """Yield every document once, however many due dates it has."""
    documents: dict[int, list[Item]] = {}
    # The same claim, moved to another account: told as such, it is no other document.
    moved = {doubt.item.id for doubt in story.treasury.doubts}
    for item in sorted(story.items, key=lambda item: item.id):
        if item.kind not in (ItemKind.PAYMENT, *BORN_CLOSED) and item.id not in moved:
            # An opening balance has no document: it stands for itself.
            documents.setdefault(item.invoice_id or -item.id, []).append(item)
    for parts in documents.values():
        yield Event(parts[0].dated_on, parts[0], total(part.amount for part in parts))


def _money(story: Story) -> Iterator[Event]:
    """Yield payments, discounts and write-offs; penalties collected are told from their own account."""
    for item in sorted(story.items, key=lambda item: item.id):
        if item.kind in (ItemKind.PAYMENT, ItemKind.DISCOUNT, ItemKind.WRITE_OFF):
            yield Event(item.dated_on, item, item.amount)


def _doubts(story: Story) -> Iterator[Event]:
    """Yield what became doubtful and went back, and each depreciation with its release."""
    for doubt in story.treasury.doubts:
        yield Event(doubt.claim.since, doubt, doubt.item.amount)
        if doubt.claim.until is not None:
            yield Event(doubt.claim.until, doubt, None, Moment.ENDED)
    for one in story.treasury.depreciated:
        yield Event(one.provision.made_on, one, one.provision.amount)
        if one.provision.released_on is not None:
            yield Event(one.provision.released_on, one, one.provision.amount, Moment.ENDED)


def _debits(story: Story) -> Iterator[Event]:
    """Yield the mandates signed and ended, and the debits handed to the bank: what came of them is told as money."""
    for mandate in story.treasury.mandates:
        yield Event(mandate.signed_on, mandate)
        if mandate.ended_on is not None and mandate.ended_on <= story.as_of:
            yield Event(mandate.ended_on, mandate, None, Moment.ENDED)
    for debit in story.treasury.debits:
        yield Event(debit.remittance.made_on, debit, debit.line.amount)


def _penalties(story: Story) -> Iterator[Event]:
    for paper in story.penalty_invoices:
        yield Event(paper.issued_on, paper, paper.amounts.total)
    together: dict[tuple[date, MoveKind, str, int | None, bool], list[PenaltyMove]] = {}
    for move in story.moves:
        # The letter or the penalty invoice that claims them is an event of its own.
        if move.kind is not MoveKind.CLAIMED:
            back = move.amounts.total.cents < 0
            together.setdefault((move.moved_on, move.kind, move.reason, move.payment_id, back), []).append(move)
    for (day, kind, reason, *_), moves in together.items():
        yield Event(day, Settlement(kind, reason, tuple(moves)), total(move.amounts.total for move in moves))


def _written(story: Story) -> Iterator[Event]:
    for written in story.written:
        letter = written.letter
        yield Event(letter.issued_on, written, letter.principal + letter.interest + letter.indemnity)
    for row in story.messages:
        yield Event(row.message.queued_at.astimezone().date(), row, row.message.asked or None)


def _promises(story: Story) -> Iterator[Event]:
    for promise in story.promises:
        yield Event(promise.hold.since, promise, promise.promised)
        if promise.state(story.as_of) in FAILED:
            yield Event(promise.promised_on + _DAY, promise, promise.missing, Moment.ENDED)


def _holds(story: Story) -> Iterator[Event]:
    for hold in story.holds:
        yield Event(hold.since, hold, hold.amount)
        end = ended_on(hold)
        if end is not None and end <= story.as_of:
            yield Event(end, hold, hold.amount, Moment.ENDED)


def _plans(story: Story) -> Iterator[Event]:
    for agreed in story.plans:
        plan = agreed.plan
        yield Event(plan.agreed_on, agreed, plan.total)
        if plan.signed_on is not None:
            yield Event(plan.signed_on, agreed, plan.total, Moment.SIGNED)
        for line in agreed.standing.instalments:
            if line.instalment.due_on <= agreed.standing.as_of:
                yield Event(
                    line.instalment.due_on, AgreedPlan(plan, agreed.standing, line), line.instalment.total, Moment.ENDED
                )
        if plan.closed_on is not None:
            yield Event(plan.closed_on, agreed, agreed.standing.left, Moment.ENDED)


def _tasks(story: Story) -> Iterator[Event]:
    for task in story.tasks:
        # A note to come back to is told by the note itself.
        if task.kind is not TaskKind.NOTE:
            yield Event(task.added_on, task)
        if task.done_on is not None:
            yield Event(task.done_on, task, moment=Moment.ENDED)


def _papers(story: Story) -> Iterator[Event]:
    for paper in story.papers:
        # The receipt of a letter is told with the letter.
        if paper.letter_id is None or paper.kind is not AttachmentKind.RECEIPT:
            yield Event(paper.added_on, paper)
