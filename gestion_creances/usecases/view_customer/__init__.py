"""Shows one customer: what he owes, how he pays, what happened with him, what is to be done, and what comes next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.aging.penalty_account import PenaltyBalance, balance
from gestion_creances.basics.money import ZERO
from gestion_creances.desk import Desk
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.decision import Decision, decide
from gestion_creances.dunning.habit import Habit, habit
from gestion_creances.dunning.hold import Hold, HoldKind, stands
from gestion_creances.dunning.new_business import closing_step
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.posting import late_if_posted_by
from gestion_creances.dunning.promise import KeptShare, kept_share
from gestion_creances.dunning.task import Task
from gestion_creances.dunning.which_policy import PolicyRule, segment_in_force
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ledger.customer import Customer, Segment
from gestion_creances.ledger.item import BORN_CLOSED, Item, ItemKind
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.storage.lists import ItemQuery, ItemRow
from gestion_creances.storage.session import Session
from gestion_creances.usecases.view_customer.coming import Coming, coming
from gestion_creances.usecases.view_customer.events import Event, events
from gestion_creances.usecases.view_customer.settled import settled_dues
from gestion_creances.usecases.view_customer.story import story
from gestion_creances.usecases.view_customer.treasury import Treasury

_GRAVITY = {kind: rank for rank, kind in enumerate(HoldKind)}


@dataclass(frozen=True, slots=True)
class CustomerView:
    """One customer as of today.

    ``decision`` is the reminder decision of today for him alone, ``coming`` the one step that comes next by it, under
    ``policy``, which applies by ``policy_rule``; ``segment`` is his profile, set or by nature. ``closed_by`` is the
    step since which no new order is taken, None when there is none. ``holds`` are those that stand, the gravest first;
    ``events`` newest first; ``tasks`` those still to do, the earliest first; ``promises_kept`` the share he keeps;
    ``penalties`` his whole account of them; ``treasury`` what the bank and the accounts say of him. ``open_count`` and
    ``late_count`` count due dates; ``most_late`` is in days. A registered letter posted by ``receipts_late_by`` should
    have had its receipt.
    """

    customer: Customer
    policy: Policy
    policy_rule: PolicyRule
    segment: Segment | None
    terms: str
    outstanding: Outstanding
    open_count: int
    late_count: int
    most_late: int
    habit: Habit | None
    decision: Decision
    coming: Coming | None
    closed_by: Level | None
    holds: tuple[Hold, ...]
    letters: tuple[IssuedLetter, ...]
    payments: int
    documents: int
    events: tuple[Event, ...]
    tasks: tuple[Task, ...]
    papers: tuple[Attachment, ...]
    agreed: int
    promises_kept: KeptShare
    penalties: PenaltyBalance
    treasury: Treasury
    receipts_late_by: date

    @property
    def own_policy(self) -> bool:
        """Whether the scenario was chosen for him."""
        return self.policy_rule is PolicyRule.CUSTOMER


def view_customer(desk: Desk, customer_id: int) -> CustomerView:
    """Return the customer as of today; raise KeyError when there is none."""
    day = desk.today
    with desk.books.reading() as session:
        customer = session.customers.get(customer_id)
        items = session.items.of_customer(customer_id)
        debtor = session.chasing.debtor(day, customer_id)
        dues = session.chasing.dues(day, customer_id)
        times = session.settings.sending_times()
        decision = decide(dues, {customer_id: debtor}, day, times)
        told = story(session, customer, items, day)
        owed = [item for item in items if item.kind is ItemKind.INVOICE and item.open > ZERO]
        late = [item for item in owed if item.due_on < day]
        return CustomerView(
            customer=customer,
            policy=debtor.policy,
            policy_rule=debtor.policy_rule,
            segment=segment_in_force(customer.segment, customer.kind),
            terms=customer.terms or session.settings.terms_of_sale().payment_terms,
            outstanding=session.figures.outstanding_of(customer_id, day),
            open_count=len(owed),
            late_count=len(late),
            most_late=max(((day - item.due_on).days for item in late), default=0),
            habit=_habit(session, customer_id, items, day),
            decision=decision,
            coming=coming(decision, debtor),
            closed_by=_closed_by(dues, debtor),
            holds=tuple(sorted((hold for hold in debtor.holds if stands(hold, day)), key=_gravest_first)),
            letters=tuple(written.letter for written in reversed(told.written)),
            payments=sum(item.kind is ItemKind.PAYMENT for item in items),
            documents=_documents(items),
            events=events(told),
            tasks=tuple(task for task in told.tasks if task.done_on is None),
            papers=told.papers,
            agreed=len(told.promises) + len(told.holds) + len(told.plans),
            promises_kept=kept_share(told.promises, day),
            penalties=balance(told.moves, day),
            treasury=told.treasury,
            receipts_late_by=late_if_posted_by(day, alsace_moselle=times.alsace_moselle),
        )


def payment_row(desk: Desk, customer_id: int, item_id: int) -> ItemRow:
    """Return one payment of the customer as lists show it; raise KeyError when there is none."""
    query = ItemQuery(desk.today, "payments", customer_id=customer_id)
    with desk.books.reading() as session:
        found = session.lists.page(query, 0, session.lists.totals(query).count)
    for row in found:
        if row.item_id == item_id:
            return row
    raise KeyError(item_id)


def _habit(session: Session, customer_id: int, items: Sequence[Item], day: date) -> Habit | None:
    steps = session.items.steps_of_customer(customer_id)
    return habit(settled_dues(items, session.items.allocations_of_customer(customer_id), steps), day)


def _gravest_first(hold: Hold) -> tuple[int, date, int]:
    return _GRAVITY[hold.kind], hold.since, hold.id


def _documents(items: Iterable[Item]) -> int:
    beside = (ItemKind.PAYMENT, *BORN_CLOSED)
    return len({item.invoice_id or -item.id for item in items if item.kind not in beside})


def _closed_by(dues: Iterable[OpenDue], debtor: Debtor) -> Level | None:
    found = (closing_step(due, due.policy or debtor.policy) for due in dues)
    return next((level for level in found if level is not None), None)


__all__ = ["CustomerView", "payment_row", "view_customer"]
