"""Tries a payment plan without storing anything: what it would cover, its instalments, its paper."""

from __future__ import annotations

from gestion_creances.desk import Desk
from gestion_creances.letters.plan_drafting import PlanDraft, PlanSources, PlanWish, draft_plan


def plan_sources(desk: Desk, customer_id: int) -> PlanSources:
    """Return what the customer owes and a plan may cover, earliest due first; raise KeyError for an unknown one."""
    with desk.books.reading() as session:
        return session.plan_papers.sources(customer_id, desk.today)


def propose_plan(desk: Desk, wish: PlanWish) -> PlanDraft:
    """Return the plan that *wish* asks for, with the number it would get today; raise PlanFault. Writes nothing."""
    with desk.books.reading() as session:
        sources = session.plan_papers.sources(wish.customer_id, desk.today)
        number = session.plan_papers.next_number(desk.today)
    return draft_plan(wish, sources, number, desk.today)
