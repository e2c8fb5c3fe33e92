"""Shows one customer: what he owes, how he pays, what happened with him, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.dunning.decision import Decision, decide
from gestion_creances.dunning.habit import Habit, habit
from gestion_creances.dunning.hold import Hold, stands
from gestion_creances.dunning.policy import Policy
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.storage.books import Session
from gestion_creances.usecases.view_customer.events import Event, events
from gestion_creances.usecases.view_customer.settled import settled_dues


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
            decision=decide(
                session.chasing.dues(day, customer_id), {customer_id: debtor}, day, session.settings.sending_times()
            ),
            holds=tuple(hold for hold in holds if stands(hold, day)),
            letters=tuple(reversed(letters)),
            payments=sum(item.kind is ItemKind.PAYMENT for item in items),
            documents=len({item.invoice_id for item in items if item.kind is not ItemKind.PAYMENT}),
            events=events(items, letters, holds, notes),
        )


def _habit(session: Session, customer_id: int, items: Sequence[Item], day: date) -> Habit | None:
    steps = session.items.steps_of_customer(customer_id)
    return habit(settled_dues(items, session.items.allocations_of_customer(customer_id), steps), day)
