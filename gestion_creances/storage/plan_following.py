"""Closes payment plans that have ended: paid whole, or not kept and all of it due again; each once, with a trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from gestion_creances.dunning.plan import Plan, PlanState
from gestion_creances.dunning.plan_standing import Standing, standing
from gestion_creances.storage.customers import CustomerRegister
from gestion_creances.storage.journal import JournalRegister
from gestion_creances.storage.plan_collecting import PlanCollecting
from gestion_creances.storage.plans import PlanRegister

_ACTIONS = {PlanState.COMPLETED: "plan.completed", PlanState.DEFAULTED: "plan.defaulted"}


@dataclass(frozen=True, slots=True)
class Followed:
    """The plans that a look at all of them closed."""

    completed: tuple[Plan, ...] = ()
    defaulted: tuple[Plan, ...] = ()


class PlanFollowing:
    """What every plan that ends goes through, whoever noticed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._plans = PlanRegister(connection)

    def standing(self, plan: Plan, as_of: date) -> Standing:
        """Return how *plan* stands on *as_of*."""
        return standing(plan, self._plans.received(plan, as_of), as_of)

    def ended(self, as_of: date, only: int | None = None) -> Iterator[tuple[Plan, Standing]]:
        """Yield the open plans (or that of the id *only*) that are paid whole or were not kept on *as_of*."""
        for plan in self._plans.open():
            if only not in (None, plan.id):
                continue
            found = self.standing(plan, as_of)
            if found.state in _ACTIONS:
                yield plan, found

    def follow(self, as_of: date, at: datetime, actor: str, only: int | None = None) -> Followed:
        """Close every plan (or that of the id *only*) that has ended by *as_of*; a second look closes nothing."""
        closed: dict[PlanState, list[Plan]] = {state: [] for state in _ACTIONS}
        for plan, found in tuple(self.ended(as_of, only)):
            self.close(plan, found.state, found, at, actor)
            closed[found.state].append(self._plans.get(plan.id))
        return Followed(tuple(closed[PlanState.COMPLETED]), tuple(closed[PlanState.DEFAULTED]))

    def close(self, plan: Plan, state: PlanState, found: Standing, at: datetime, actor: str) -> None:
        """Close *plan* as *state*, completed or defaulted, on the day of *found*, and write it into the journal.

        A plan paid whole takes its interest and penalties out of what is left on the customer's account.
        """
        self._plans.close(plan.id, state, found.as_of)
        if state is PlanState.COMPLETED:
            PlanCollecting(self._connection).collect(plan, found.as_of)
        code = CustomerRegister(self._connection).get(plan.customer_id).code
        facts = {"number": plan.number, "paid_cents": found.paid.cents, "cents": found.left.cents}
        JournalRegister(self._connection).append(at, actor, _ACTIONS[state], f"client:{code}", facts)
