"""Gives a payment plan up: agreed by mistake, refused by the customer, or replaced by another."""

from __future__ import annotations

from gestion_creances.desk import Desk
from gestion_creances.dunning.plan import Plan, PlanFault, PlanState


def cancel_plan(desk: Desk, plan_id: int, reason: str) -> Plan:
    """Cancel the plan from today and return it as it is now: the reminders it paused go on where they were.

    Raise PlanFault when the plan is closed already, or when no reason is given.
    """
    why = reason.strip()
    if not why:
        raise PlanFault("reason", "Dites pourquoi l’échéancier est annulé : le motif est vide.")
    with desk.books.writing() as session:
        plan = session.plans.get(plan_id)
        if not plan.is_open:
            raise PlanFault("state", f"L’échéancier {plan.number} est déjà clos.")
        session.plans.close(plan_id, PlanState.CANCELLED, desk.today)
        code = session.customers.get(plan.customer_id).code
        facts = {"number": plan.number, "reason": why}
        session.journal.append(desk.now(), desk.actor, "plan.cancelled", f"client:{code}", facts)
        return session.plans.get(plan_id)
