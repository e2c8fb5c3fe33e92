"""Notes what payment plans have become: paid whole, or not kept and the whole debt due again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gestion_creances.desk import Desk
from gestion_creances.dunning.plan import Plan, PlanFault, PlanState
from gestion_creances.dunning.plan_standing import Standing, standing
from gestion_creances.storage.books import Session

_ACTIONS = {PlanState.COMPLETED: "plan.completed", PlanState.DEFAULTED: "plan.defaulted"}


@dataclass(frozen=True, slots=True)
class Followed:
    """The plans that a look at all of them closed."""

    completed: tuple[Plan, ...] = ()
    defaulted: tuple[Plan, ...] = ()


def follow_plans(desk: Desk) -> Followed:
    """Close every plan paid whole or not kept by today, each once, and return them; a second look closes nothing.

    A plan not kept lets the scenario go on at the formal notice. The run of the day calls this before it decides.
    """
    with desk.books.reading() as session:
        if not any(_ended(session, desk)):
            return Followed()
    closed: dict[PlanState, list[Plan]] = {state: [] for state in _ACTIONS}
    with desk.books.writing() as session:
        for plan, found in tuple(_ended(session, desk)):
            _close(session, desk, plan, found.state, found)
            closed[found.state].append(session.plans.get(plan.id))
    return Followed(tuple(closed[PlanState.COMPLETED]), tuple(closed[PlanState.DEFAULTED]))


def declare_default(desk: Desk, plan_id: int) -> Plan:
    """Declare that the customer lost the benefit of his plan, today, and return it as it is now.

    A person decides so as soon as an instalment is late, without waiting for the days of grace. Raise PlanFault when
    the plan is closed, or when nothing is late on it.
    """
    with desk.books.writing() as session:
        plan = session.plans.get(plan_id)
        if plan.state is not PlanState.RUNNING:
            raise PlanFault("state", f"L’échéancier {plan.number} n’est pas en cours : rien à constater.")
        found = standing(plan, session.plans.received(plan, desk.today), desk.today)
        if not found.late:
            raise PlanFault("state", f"Aucun versement de l’échéancier {plan.number} n’est en retard.")
        _close(session, desk, plan, PlanState.DEFAULTED, found)
        return session.plans.get(plan_id)


def _ended(session: Session, desk: Desk) -> Iterator[tuple[Plan, Standing]]:
    """Yield the open plans that are paid whole or were not kept."""
    for plan in session.plans.open():
        found = standing(plan, session.plans.received(plan, desk.today), desk.today)
        if found.state in _ACTIONS:
            yield plan, found


def _close(session: Session, desk: Desk, plan: Plan, state: PlanState, found: Standing) -> None:
    session.plans.close(plan.id, state, desk.today)
    code = session.customers.get(plan.customer_id).code
    facts = {"number": plan.number, "paid_cents": found.paid.cents, "cents": found.left.cents}
    session.journal.append(desk.now(), desk.actor, _ACTIONS[state], f"client:{code}", facts)
