"""What comes next for a customer: the step, its day, its channel, the scenario behind it, and what age would allow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.dunning.debtor import Debtor
from gestion_creances.dunning.decision import Decision, Reminder
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.reason import NotChased
from gestion_creances.dunning.route import ChannelReason, route
from gestion_creances.dunning.step import level_by_age
from gestion_creances.dunning.which_policy import PolicyRule
from gestion_creances.ledger.customer import Channel


@dataclass(frozen=True, slots=True)
class Coming:
    """The step owed on ``on``: today when ``reminder`` is given, else the day ``left`` waits for.

    ``allowed`` is the later step that the age of the debt alone would allow, None when it is the same.
    """

    level: Level
    on: date
    channel: Channel
    channel_reason: ChannelReason
    policy: Policy
    policy_rule: PolicyRule
    allowed: Level | None
    reminder: Reminder | None = None
    left: NotChased | None = None


def coming(decision: Decision, debtor: Debtor) -> Coming | None:
    """Return what comes next by *decision* (about *debtor* alone), None when no step is to come."""
    if decision.reminders:
        return _owed(decision.reminders[0], decision.as_of)
    waiting = [left for left in decision.not_chased if left.on is not None and left.level is not None]
    first = min(waiting, key=lambda left: left.on or date.max, default=None)
    return _later(first, debtor, decision.as_of) if first is not None else None


def _owed(reminder: Reminder, today: date) -> Coming:
    ages = [claim.level_by_age for claim in reminder.claims if claim.level_by_age is not None]
    return Coming(
        level=reminder.level,
        on=today,
        channel=reminder.channel,
        channel_reason=reminder.channel_reason,
        policy=reminder.policy,
        policy_rule=reminder.policy_rule,
        allowed=_further(max(ages, key=lambda level: level.order, default=None), reminder.level),
        reminder=reminder,
    )


def _later(left: NotChased, debtor: Debtor, today: date) -> Coming | None:
    if left.level is None or left.on is None:
        return None
    policy = left.due.policy or debtor.policy
    channel, reason = route(left.level, debtor)
    return Coming(
        level=left.level,
        on=left.on,
        channel=channel,
        channel_reason=reason,
        policy=policy,
        policy_rule=PolicyRule.INVOICE if left.due.policy else debtor.policy_rule,
        allowed=_further(level_by_age(policy.steps(), left.due.due_on, today), left.level),
        left=left,
    )


def _further(allowed: Level | None, owed: Level) -> Level | None:
    return allowed if allowed is not None and allowed.order > owed.order else None
