"""Offers a payment plan or puts it in force: frozen with its paper, its reminders paused, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from gestion_creances.basics.french import day as french_day
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.plan import Plan, PlanFault, PlanState
from gestion_creances.letters.plan_drafting import PlanWish, draft_plan


def agree_plan(desk: Desk, wish: PlanWish, *, runs: bool = False, signed_on: date | None = None) -> Plan:
    """Store the plan that *wish* asks for, agreed today, with its paper, and pause the reminders it covers.

    A plan waits for the customer's signature until ``wish.answer_by``; it *runs* at once when he agreed otherwise, or
    when he signed it (*signed_on*). Raise PlanFault, and write nothing, when it cannot be agreed.
    """
    if signed_on is not None and signed_on != desk.today:
        signed = french_day(signed_on)
        raise PlanFault("signed_on", f"Un échéancier accordé ce jour ne peut pas être signé le {signed}.")
    running = runs or signed_on is not None
    if not running and wish.answer_by is None:
        raise PlanFault("answer_by", "Dites jusqu’à quand vous attendez la réponse du client.")
    with desk.books.writing() as session:
        sources = session.plan_papers.sources(wish.customer_id, desk.today)
        number = session.plan_papers.next_number(desk.today)
        draft = draft_plan(wish, sources, number, desk.today)
        pdf = draft.pdf()
        state = PlanState.RUNNING if running else PlanState.PROPOSED
        plan = replace(draft.sealed(pdf), state=state, signed_on=signed_on)
        plan = replace(plan, id=session.plans.add(plan, pdf, _holds(plan, desk.actor)))
        action = "plan.agreed" if running else "plan.proposed"
        session.journal.append(desk.now(), desk.actor, action, f"client:{sources.customer.code}", _trace(plan))
    return plan


def _holds(plan: Plan, owner: str) -> Iterator[Hold]:
    """Yield one pause for each invoice covered."""
    until = plan.answer_by if plan.state is PlanState.PROPOSED else None
    for invoice_id in dict.fromkeys(item.invoice_id for item in plan.items):
        yield Hold(
            kind=HoldKind.PLAN,
            reason=f"Échéancier {plan.number}",
            owner=owner,
            since=plan.agreed_on,
            customer_id=plan.customer_id,
            until=until,
            invoice_id=invoice_id,
        )


def _trace(plan: Plan) -> dict[str, object]:
    return {
        "number": plan.number,
        "cents": plan.total.cents,
        "instalments": len(plan.instalments),
        "first": plan.instalments[0].due_on.isoformat(),
        "last": plan.instalments[-1].due_on.isoformat(),
        "invoices": list(dict.fromkeys(item.number for item in plan.items)),
        "sha256": plan.sha256,
    }
