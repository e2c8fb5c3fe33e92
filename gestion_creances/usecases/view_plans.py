"""Shows payment plans as they stand: the list, one plan with its papers, the instalments to watch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.plan import Plan, PlanState, prescribed_on
from gestion_creances.dunning.plan_standing import InstalmentStanding, Standing, is_unanswered, standing
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ledger.customer import Customer
from gestion_creances.storage.session import Session

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class PlanView:
    """One plan at a date. ``plan.state`` is what was recorded, ``standing.state`` what it has become since.

    ``unanswered`` when a plan only proposed waited in vain; ``prescribed_on`` is the last day of the prescription that
    the signature started anew, None while nobody signed.
    """

    plan: Plan
    customer_id: int
    customer_code: str
    customer_name: str
    standing: Standing
    unanswered: bool
    prescribed_on: date | None

    @property
    def to_note(self) -> bool:
        """Tell whether the plan has become something that no one has recorded yet (see ``follow_plans``)."""
        return self.standing.state is not self.plan.state


@dataclass(frozen=True, slots=True)
class DueInstalment:
    """An instalment to watch: late, or due soon. ``late`` is its days late, 0 before and on its day."""

    view: PlanView
    standing: InstalmentStanding

    @property
    def due_on(self) -> date:
        """Return its day."""
        return self.standing.instalment.due_on

    @property
    def left(self) -> Money:
        """Return what is still to be paid of it."""
        return self.standing.left


@dataclass(frozen=True, slots=True)
class PlanFile:
    """One plan with the papers attached to it: the signed copy, letters received."""

    view: PlanView
    customer: Customer
    papers: tuple[Attachment, ...]


def view_plans(desk: Desk, customer_id: int | None = None) -> tuple[PlanView, ...]:
    """Return every plan (of one customer) as it stands today, the latest agreed first."""
    with desk.books.reading() as session:
        plans = session.plans.all() if customer_id is None else session.plans.of_customer(customer_id)
        customers = {key: session.customers.get(key) for key in {plan.customer_id for plan in plans}}
        return tuple(_view(session, plan, customers[plan.customer_id], desk.today) for plan in plans)


def view_plan(desk: Desk, plan_id: int) -> PlanFile:
    """Return one plan as it stands today with its papers; raise KeyError when there is none."""
    with desk.books.reading() as session:
        plan = session.plans.get(plan_id)
        customer = session.customers.get(plan.customer_id)
        papers = session.attachments.of_customer(plan.customer_id)
        mine = tuple(paper for paper in papers if paper.plan_id == plan_id)
        return PlanFile(_view(session, plan, customer, desk.today), customer, mine)


def plan_paper(desk: Desk, sha256: str) -> bytes:
    """Return a paper of a plan (its PDF, a scan) by its seal; raise KeyError when there is none."""
    with desk.books.reading() as session:
        return session.attachments.content(sha256)


def view_due_instalments(desk: Desk, within: timedelta = WEEK) -> tuple[DueInstalment, ...]:
    """Return the instalments of running plans that are late or due *within* so many days, earliest first.

    What Aujourd’hui lists: those a payment waiting to be allocated covers are among them.
    """
    with desk.books.reading() as session:
        running = [plan for plan in session.plans.open() if plan.state is PlanState.RUNNING]
        customers = {key: session.customers.get(key) for key in {plan.customer_id for plan in running}}
        views = [_view(session, plan, customers[plan.customer_id], desk.today) for plan in running]
    found = [
        DueInstalment(view, line)
        for view in views
        for line in view.standing.instalments
        if line.left and line.instalment.due_on <= desk.today + within
    ]
    return tuple(sorted(found, key=lambda due: (due.due_on, due.view.customer_code)))


def _view(session: Session, plan: Plan, customer: Customer, today: date) -> PlanView:
    # A closed plan is shown as it was when it closed: what came later pays the debt, not the plan.
    as_of = min(today, plan.closed_on) if plan.closed_on is not None else today
    found = standing(plan, session.plans.received(plan, as_of), as_of)
    return PlanView(
        plan=plan,
        customer_id=customer.id,
        customer_code=customer.code,
        customer_name=customer.name,
        standing=found,
        unanswered=is_unanswered(plan, today),
        prescribed_on=prescribed_on(plan.signed_on, customer.kind) if plan.signed_on is not None else None,
    )
