"""How a payment plan is kept at a date: each instalment due, paid or late, and whether the plan has failed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.dunning.plan import Plan, PlanInstalment, PlanState


class InstalmentState(StrEnum):
    """Paid whole; not yet due; due, its days of grace not over; missed, its days of grace over."""

    PAID = "paid"
    UPCOMING = "upcoming"
    LATE = "late"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Received:
    """What has come in for a plan since it was agreed, in cents, none negative.

    ``settled`` lowered the due dates covered; ``claims`` paid penalties of theirs; ``on_account`` is the customer's
    money that no one has allocated yet.
    """

    settled: Money = ZERO
    claims: Money = ZERO
    on_account: Money = ZERO


@dataclass(frozen=True, slots=True)
class InstalmentStanding:
    """One instalment at a date: what of it is paid; ``days_late`` counts from its day, 0 when it is not late."""

    instalment: PlanInstalment
    paid: Money
    state: InstalmentState
    days_late: int

    @property
    def left(self) -> Money:
        """Return what remains to be paid of it."""
        return self.instalment.total - self.paid


@dataclass(frozen=True, slots=True)
class Standing:
    """A plan at a date. ``paid`` is what fills its instalments, earliest first; ``state`` what the plan has become.

    ``default_on`` is the first day the plan counts as not kept if nothing more is paid, None when all is paid.
    """

    as_of: date
    instalments: tuple[InstalmentStanding, ...]
    paid: Money
    state: PlanState
    default_on: date | None

    @property
    def left(self) -> Money:
        """Return what remains to be paid in all."""
        return total(standing.left for standing in self.instalments)

    @property
    def late(self) -> Money:
        """Return what should have been paid by now and was not."""
        return total(standing.left for standing in self.instalments if standing.days_late)

    @property
    def following(self) -> InstalmentStanding | None:
        """Return the earliest instalment not paid whole, None when all are."""
        return next((standing for standing in self.instalments if standing.left), None)


def paid_of(plan: Plan, received: Received) -> Money:
    """Return what of *received* counts as paid on *plan*, never more than its total.

    Money not yet allocated counts for interest and penalties once every due date covered is settled: the ledger has
    no place to allocate it to.
    """
    paid = _earmarked(plan, received)
    if received.settled >= plan.principal:
        paid += received.on_account
    return min(paid, plan.total)


def standing(plan: Plan, received: Received, as_of: date) -> Standing:
    """Return how *plan* stands on *as_of* with what was *received*.

    A running plan is COMPLETED when all is paid, DEFAULTED when an instalment is not fully paid after its days of
    grace; money on account that would fill it holds the default back. A plan that only waits for a signature can be
    paid but not missed.
    """
    paid = paid_of(plan, received)
    lines = tuple(_lines(plan, paid, as_of))
    default_on = next((_over(plan, line.instalment) for line in lines if line.left), None)
    return Standing(as_of, lines, paid, _state(plan, received, lines, as_of), default_on)


def is_unanswered(plan: Plan, as_of: date) -> bool:
    """Tell whether the day to answer a plan only proposed is behind."""
    return plan.state is PlanState.PROPOSED and plan.answer_by is not None and plan.answer_by < as_of


def _earmarked(plan: Plan, received: Received) -> Money:
    """Return what was received on the plan itself: penalties it does not cover are another debt."""
    return min(received.settled, plan.principal) + min(received.claims, plan.penalties + plan.interest)


def _lines(plan: Plan, paid: Money, as_of: date) -> list[InstalmentStanding]:
    lines = []
    for instalment in plan.instalments:
        part = min(paid, instalment.total)
        paid -= part
        late = 0 if part == instalment.total else max(0, (as_of - instalment.due_on).days)
        lines.append(InstalmentStanding(instalment, part, _instalment_state(plan, instalment, part, as_of), late))
    return lines


def _instalment_state(plan: Plan, instalment: PlanInstalment, paid: Money, as_of: date) -> InstalmentState:
    if paid == instalment.total:
        return InstalmentState.PAID
    if as_of >= _over(plan, instalment):
        return InstalmentState.MISSED
    return InstalmentState.LATE if as_of > instalment.due_on else InstalmentState.UPCOMING


def _over(plan: Plan, instalment: PlanInstalment) -> date:
    return instalment.due_on + timedelta(days=plan.grace_days + 1)


def _state(plan: Plan, received: Received, lines: Sequence[InstalmentStanding], as_of: date) -> PlanState:
    if not plan.is_open:
        return plan.state
    if not any(line.left for line in lines):
        return PlanState.COMPLETED
    if plan.state is PlanState.PROPOSED:
        return plan.state
    in_hand = _earmarked(plan, received) + received.on_account
    missed = total(line.instalment.total for line in lines if as_of >= _over(plan, line.instalment))
    return PlanState.DEFAULTED if in_hand < missed else PlanState.RUNNING
