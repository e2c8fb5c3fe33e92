"""Notes what payment plans have become: paid whole, or not kept and the whole debt due again."""

from __future__ import annotations

from gestion_creances.desk import Desk
from gestion_creances.dunning.plan import Plan, PlanFault, PlanState
from gestion_creances.storage.plan_following import Followed


def follow_plans(desk: Desk, only: int | None = None) -> Followed:
    """Close every plan paid whole or not kept by today, each once, and return them; a second look closes nothing.

    *only* is the id of the one plan to look at. A plan not kept lets the scenario go on at the formal notice.
    """
    with desk.books.reading() as session:
        if not any(session.plan_following.ended(desk.today, only)):
            return Followed()
    with desk.books.writing() as session:
        return session.plan_following.follow(desk.today, desk.now(), desk.actor, only)


def declare_default(desk: Desk, plan_id: int) -> Plan:
    """Declare that the customer lost the benefit of his plan, today, and return it as it is now.

    A person decides so as soon as an instalment is late, without waiting for the days of grace. Raise PlanFault when
    the plan is closed, or when nothing is late on it.
    """
    with desk.books.writing() as session:
        plan = session.plans.get(plan_id)
        if plan.state is not PlanState.RUNNING:
            raise PlanFault("state", f"L’échéancier {plan.number} n’est pas en cours : rien à constater.")
        found = session.plan_following.standing(plan, desk.today)
        if not found.late:
            raise PlanFault("state", f"Aucun versement de l’échéancier {plan.number} n’est en retard.")
        session.plan_following.close(plan, PlanState.DEFAULTED, found, desk.now(), desk.actor)
        return session.plans.get(plan_id)
