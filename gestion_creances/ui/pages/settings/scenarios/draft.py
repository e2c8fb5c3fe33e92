"""A scenario while it is edited: steps added, removed and moved, without ever giving a number twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from gestion_creances.dunning.policy import Level, Policy, in_order
from gestion_creances.dunning.policy_document import shipped_policies, standard_policy

_WEEK = 7


def with_level(policy: Policy, level: Level) -> Policy:
    """Return *policy* with the step at the same position replaced by *level*, in the order of their days."""
    return in_order(
        replace(policy, levels=tuple(level if one.position == level.position else one for one in policy.levels))
    )


def with_new_level(policy: Policy, after: Level | None, name: str) -> tuple[Policy, int]:
    """Return *policy* with one step more, a week after *after*, and the step's position."""
    position = max((level.position for level in policy.levels), default=0) + 1
    model = after or standard_policy().levels[1]
    taken = {level.offset_days for level in policy.standing()}
    days = model.offset_days + _WEEK
    while days in taken:
        days += 1
    made = replace(
        model,
        position=position,
        code=f"step_{position}",
        name_fr=name,
        name_en=f"Step {position}",
        offset_days=days,
        enabled=True,
        claims_penalties=model.claims_penalties and days > 0,
    )
    return in_order(replace(policy, levels=(*policy.levels, made))), position


def without_level(policy: Policy, position: int, stored: Iterable[int]) -> Policy:
    """Return *policy* without the step at *position*; one among those *stored* stays known, out of sight."""
    if position in set(stored):
        levels = tuple(replace(one, removed=True) if one.position == position else one for one in policy.levels)
    else:
        levels = tuple(one for one in policy.levels if one.position != position)
    return replace(policy, levels=levels)


def restored(policy: Policy) -> Policy:
    """Return *policy* with the steps it was shipped with; steps of the firm's own stay known, out of sight."""
    original = _origin(policy)
    shipped = {level.position for level in original.levels}
    own = tuple(replace(level, removed=True) for level in policy.levels if level.position not in shipped)
    return in_order(replace(policy, levels=(*original.levels, *own)))


def _origin(policy: Policy) -> Policy:
    """Return the shipped policy that *policy* was made from: the one with most steps in common."""
    mine = {(level.position, level.code) for level in policy.levels}

    def likeness(shipped: Policy) -> tuple[bool, int]:
        return shipped.name == policy.name, len(mine & {(level.position, level.code) for level in shipped.levels})

    return max(shipped_policies().values(), key=likeness)
