"""Shows one customer: what he owes, how he pays, what happened with him, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gestion_creances.basics.calendar import add_months
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.decision import Decision, decide
from gestion_creances.dunning.hold import Hold, stands
from gestion_creances.dunning.policy import Policy
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.item import Allocation, Item, ItemKind
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.storage.books import Session

_RECENT = 3
_TOLD = ("customer.noted", "hold.lifted")


@dataclass(frozen=True, slots=True)
class Habit:
    """How late a customer pays: mean days after the due date (negative: before) of ``count`` settled due dates.

    ``recent`` is the mean of the last three of them, None when there are no more than three.
    """

    mean: Decimal
    count: int
    recent: Decimal | None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: a document or payment, a letter, a pause, a line of the journal; and its amount."""

    day: date
    subject: Item | IssuedLetter | Hold | Entry
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class CustomerView:
    """One customer as of today.

    ``decision`` is the reminder decision of today for him alone; ``holds`` the pauses that stand; ``events`` newest
    first; ``open_count`` and ``late_count`` count due dates; ``most_late`` is in days.
    """

    customer: Customer
    policy: Policy
    own_policy: bool
    terms: str
    outstanding: Outstanding
    open_count: int
    late_count: int
    most_late: int
    habit: Habit | None
    decision: Decision
    holds: tuple[Hold, ...]
    letters: tuple[IssuedLetter, ...]
    payments: int
    documents: int
    events: tuple[Event, ...]


def view_customer(desk: Desk, customer_id: int) -> CustomerView:
    """Return the customer as of today; raise KeyError when there is none."""
    day = desk.today
    with desk.books.reading() as session:
        customer = session.customers.get(customer_id)
        items = session.items.of_customer(customer_id)
        holds = session.holds.all(customer_id)
        letters = session.letters.of_customer(customer_id)
        debtor = session.chasing.debtors(day)[customer_id]
        owed = [item for item in items if item.kind is ItemKind.INVOICE and item.open > ZERO]
        late = [item for item in owed if item.due_on < day]
        notes = session.journal.entries(f"client:{customer.code}")
        return CustomerView(
            customer=customer,
            policy=debtor.policy,
            own_policy=customer.policy_id is not None,
            terms=customer.terms or session.settings.terms_of_sale().payment_terms,
            outstanding=session.figures.outstanding_of(customer_id, day),
            open_count=len(owed),
            late_count=len(late),
            most_late=max(((day - item.due_on).days for item in late), default=0),
            habit=_habit(session, customer_id, items, day),
            decision=decide(session.chasing.dues(day, customer_id), {customer_id: debtor}, day),
            holds=tuple(hold for hold in holds if stands(hold, day)),
            letters=tuple(reversed(letters)),
            payments=sum(item.kind is ItemKind.PAYMENT for item in items),
            documents=len({item.invoice_id for item in items if item.kind is not ItemKind.PAYMENT}),
            events=_events(items, letters, holds, notes),
        )


def habit(items: Iterable[Item], allocations: Iterable[Allocation], as_of: date) -> Habit | None:
    """Return how late the due dates settled in the twelve months before *as_of* were paid, None when there are none.

    A due date is settled on the day of its last allocation; what only credit notes settled was not paid.
    """
    kinds = {item.id: item for item in items}
    first = add_months(as_of, -12)
    settled: dict[int, date] = {}
    paid: set[int] = set()
    for allocation in allocations:
        if allocation.until is None:
            settled[allocation.debit_id] = max(settled.get(allocation.debit_id, allocation.since), allocation.since)
            credit = kinds.get(allocation.credit_id)
            if credit is not None and credit.kind is not ItemKind.CREDIT_NOTE:
                paid.add(allocation.debit_id)
    lates = [
        (on, (on - item.due_on).days)
        for key, on in settled.items()
        if key in paid and (item := kinds[key]).kind is ItemKind.INVOICE and not item.open and first < on <= as_of
    ]
    if not lates:
        return None
    lates.sort()
    recent = [late for _, late in lates[-_RECENT:]] if len(lates) > _RECENT else []
    mean = Decimal(sum(late for _, late in lates)) / len(lates)
    return Habit(mean, len(lates), Decimal(sum(recent)) / len(recent) if recent else None)


def _habit(session: Session, customer_id: int, items: Sequence[Item], day: date) -> Habit | None:
    return habit(items, session.items.allocations_of_customer(customer_id), day)


def _events(
    items: Sequence[Item], letters: Iterable[IssuedLetter], holds: Iterable[Hold], notes: Iterable[Entry]
) -> tuple[Event, ...]:
    documents: dict[tuple[int | None, int], list[Item]] = {}
    for item in items:
        documents.setdefault((item.invoice_id, item.id if item.invoice_id is None else 0), []).append(item)
    events = [Event(parts[0].dated_on, parts[0], total(part.amount for part in parts)) for parts in documents.values()]
    events += [
        Event(letter.issued_on, letter, letter.principal + letter.interest + letter.indemnity) for letter in letters
    ]
    events += [Event(hold.since, hold, hold.amount) for hold in holds]
    events += [Event(note.at.astimezone().date(), note) for note in notes if note.action in _TOLD]
    return tuple(sorted(events, key=lambda event: event.day, reverse=True))
