"""Whether the firm still takes orders from a customer: some steps of a scenario stop new business until he has paid."""

from __future__ import annotations

from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.step import reached_position


def closing_step(due: OpenDue, policy: Policy) -> Level | None:
    """Return the first step of *policy* taken for *due* that stops new business, None when none does.

    It holds from the day the step is taken until *due* is paid, whatever steps follow.
    """
    reached = policy.at(reached_position(policy, due)) if due.reached else None
    if reached is None:
        return None
    taken = [level for level in policy.levels if level.blocks_new_business and level.order <= reached.order]
    return min(taken, key=lambda level: level.order, default=None)
