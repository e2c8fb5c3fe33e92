"""All that the books hold about one customer, read once: what his thread of events is told from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from gestion_creances.aging.penalty_account import PenaltyMove
from gestion_creances.dunning.call import Call
from gestion_creances.dunning.hold import Hold
from gestion_creances.dunning.lifecycle import Status
from gestion_creances.dunning.plan import Plan
from gestion_creances.dunning.plan_standing import InstalmentStanding, Standing, standing
from gestion_creances.dunning.posting import PostedLetter
from gestion_creances.dunning.promise import Promise
from gestion_creances.dunning.task import Task
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.item import Item
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.letters.message import MessageRow
from gestion_creances.letters.penalty_invoice import PenaltyInvoice
from gestion_creances.storage.session import Session
from gestion_creances.usecases.view_customer.treasury import Treasury, treasury

_NOTED = "customer.noted"


@dataclass(frozen=True, slots=True)
class Written:
    """A letter with what became of it: ``post`` when it is on paper, ``message`` the last e-mail that carried it."""

    letter: IssuedLetter
    post: PostedLetter | None = None
    message: MessageRow | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """What a platform of electronic invoicing said of the invoice of that ``number``."""

    status: Status
    number: str


@dataclass(frozen=True, slots=True)
class AgreedPlan:
    """A payment plan with how it stands; ``instalment`` when one of its instalments is meant."""

    plan: Plan
    standing: Standing
    instalment: InstalmentStanding | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """Everything about one customer, each kind in the order it happened, as known on ``as_of``.

    ``messages`` are the e-mails that no letter of ``written`` has; ``holds`` leave out promises and the pauses of
    plans, which are told with what they belong to; ``notes`` are lines of the journal.
    """

    as_of: date
    items: tuple[Item, ...]
    written: tuple[Written, ...]
    messages: tuple[MessageRow, ...]
    calls: tuple[Call, ...]
    promises: tuple[Promise, ...]
    holds: tuple[Hold, ...]
    plans: tuple[AgreedPlan, ...]
    moves: tuple[PenaltyMove, ...]
    penalty_invoices: tuple[PenaltyInvoice, ...]
    tasks: tuple[Task, ...]
    notes: tuple[Entry, ...]
    papers: tuple[Attachment, ...]
    statuses: tuple[Stated, ...] = ()
    treasury: Treasury = field(default_factory=Treasury)


def story(session: Session, customer: Customer, items: tuple[Item, ...], day: date) -> Story:
    """Return all that the books hold about *customer*, whose *items* are known already."""
    key = customer.id
    messages = session.messages.rows(customer_id=key)
    written = _written(session, key, messages)
    told = {each.message.message.id for each in written if each.message is not None}
    promises = session.promises.at(day, key)
    known = {promise.hold.id for promise in promises}
    holds = session.holds.all(key)
    numbers = {item.invoice_id: item.number for item in items}
    return Story(
        as_of=day,
        items=items,
        written=written,
        messages=tuple(row for row in reversed(messages) if row.message.id not in told),
        calls=session.calls.of_customer(key),
        promises=promises,
        holds=tuple(each for each in holds if each.plan_id is None and each.id not in known and each.since <= day),
        plans=tuple(_plan(session, plan, day) for plan in reversed(session.plans.of_customer(key))),
        moves=session.penalties.moves(day, customer_id=key),
        penalty_invoices=session.penalty_invoices.all(day, key),
        tasks=session.tasks.of_customer(key),
        notes=tuple(entry for entry in session.journal.entries(f"client:{customer.code}") if entry.action == _NOTED),
        papers=session.attachments.of_customer(key),
        statuses=tuple(
            Stated(status, numbers.get(status.invoice_id, ""))
            for status in session.invoice_statuses.of_customer(key)
            if status.stated_on <= day
        ),
        treasury=treasury(session, key, items, day),
    )


def _written(session: Session, key: int, messages: tuple[MessageRow, ...]) -> tuple[Written, ...]:
    posts = {post.letter_id: post for post in session.postings.of_customer(key)}
    last: dict[int, MessageRow] = {}
    for row in messages:
        if row.message.letter_id is not None:
            last.setdefault(row.message.letter_id, row)
    letters = session.letters.of_customer(key)
    return tuple(Written(letter, posts.get(letter.id), last.get(letter.id)) for letter in letters)


def _plan(session: Session, plan: Plan, day: date) -> AgreedPlan:
    # A closed plan is told as it was when it closed: what came later pays the debt, not the plan.
    as_of = min(day, plan.closed_on) if plan.closed_on is not None else day
    return AgreedPlan(plan, standing(plan, session.plans.received(plan, as_of), as_of))
