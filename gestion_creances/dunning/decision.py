"""The decision of the day: which reminders are owed, and for every other open due date the reason it is left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import TypeAlias

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.sending_times import SendingTimes
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.pauses import Pauses
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.reason import NotChased, Reason
from gestion_creances.dunning.route import ChannelReason, route
from gestion_creances.dunning.step import level_by_age, next_step, reached_position, with_notice_anew
from gestion_creances.dunning.which_policy import PolicyRule
from gestion_creances.ledger.customer import Channel


@dataclass(frozen=True, slots=True)
class Claim:
    """One due date in a reminder: ``deducted`` is the money on account set against it, ``disputed`` what is contested.

    ``level_by_age`` is the step its age alone would allow; the reminder's own level may be lower, never higher.
    """

    due: OpenDue
    deducted: Money
    level_by_age: Level | None
    disputed: Money = ZERO

    @property
    def undisputed(self) -> Money:
        """Return what is open and nobody contests."""
        return self.due.open - self.disputed

    @property
    def remaining(self) -> Money:
        """Return what the reminder asks for this due date, always positive."""
        return self.undisputed - self.deducted


ReminderKey: TypeAlias = tuple[int, int, int]
"""The customer's id, the policy's id (0 for the one shipped), the position of the level."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One letter or call to one customer at one level; ``claims`` are his due dates owed that step, oldest first.

    ``amount`` = ``principal`` (what is open and not contested) − ``deducted`` (money on account), penalties apart.
    """

    debtor: Debtor
    level: Level
    claims: tuple[Claim, ...]
    principal: Money
    deducted: Money
    amount: Money
    channel: Channel
    channel_reason: ChannelReason
    policy: Policy
    policy_rule: PolicyRule

    @property
    def customer_id(self) -> int:
        """Return the customer's id."""
        return self.debtor.customer_id

    @property
    def owner(self) -> str:
        """Return who takes this step instead of whoever follows the customer, empty when that is the same person."""
        return "" if self.level.owner == self.debtor.owner else self.level.owner

    @property
    def is_call(self) -> bool:
        """Return whether it is a call to make, not a letter or an e-mail to write."""
        return self.channel is Channel.PHONE

    @property
    def key(self) -> ReminderKey:
        """Return what tells this reminder from the others of its decision."""
        return self.debtor.customer_id, self.policy.id, self.level.position


@dataclass(frozen=True, slots=True)
class Decision:
    """What to send on ``as_of`` and what not; each due date given is in exactly one of the two.

    Both are sorted by customer code; a customer's letters come most serious first, his due dates oldest first.
    """

    as_of: date
    reminders: tuple[Reminder, ...]
    not_chased: tuple[NotChased, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """The decision about one customer: his letters, most serious first, and his due dates left alone, oldest first."""

    debtor: Debtor
    reminders: tuple[Reminder, ...]
    not_chased: tuple[NotChased, ...]

    def dues(self) -> Iterator[OpenDue]:
        """Yield every due date the decision was given about him, each once."""
        for reminder in self.reminders:
            for claim in reminder.claims:
                yield claim.due
        for left in self.not_chased:
            yield left.due


_USUAL_TIMES = SendingTimes()


def decide(
    dues: Iterable[OpenDue], debtors: Mapping[int, Debtor], as_of: date, times: SendingTimes = _USUAL_TIMES
) -> Decision:
    """Return the reminders owed on *as_of* and the reason of every due date left alone.

    A step to come is announced for the first working day (of *times*) on which it may leave. *debtors* are keyed by
    customer id and hold every customer of *dues*. Money on account is set against the oldest due dates that may be
    chased, once per customer; due dates kept out of chasing (disputed, doubtful …) use none.
    """
    accounts = sorted(decide_each(sorted(dues, key=_owner), debtors, as_of, times), key=_by_code)
    return Decision(
        as_of,
        tuple(reminder for account in accounts for reminder in account.reminders),
        tuple(left for account in accounts for left in account.not_chased),
    )


def decide_each(
    dues: Iterable[OpenDue], debtors: Mapping[int, Debtor], as_of: date, times: SendingTimes = _USUAL_TIMES
) -> Iterator[Account]:
    """Yield what ``decide`` returns, one customer at a time: only his due dates need be held in memory.

    The *dues* of one customer must follow each other; nothing else is asked of their order.
    """
    for customer_id, mine in groupby(dues, key=_owner):
        yield _decide_account(debtors[customer_id], mine, as_of, times)


_owner = attrgetter("customer_id")


def _by_code(account: Account) -> tuple[str, int]:
    return account.debtor.code, account.debtor.customer_id


def _oldest_first(due: OpenDue) -> tuple[date, str, int]:
    return due.due_on, due.number, due.item_id


def _decide_account(debtor: Debtor, dues: Iterable[OpenDue], as_of: date, times: SendingTimes) -> Account:
    owed, others = _sift(debtor, dues, as_of, times)
    letters: list[Reminder] = []
    for mine in sorted(owed.values(), key=_gravity, reverse=True):
        reminder = _reminder(debtor, mine)
        if reminder.amount < reminder.level.min_amount:
            others += _too_small(reminder)
        else:
            letters.append(reminder)
    others.sort(key=lambda other: _oldest_first(other.due))
    return Account(debtor, tuple(letters), tuple(others))


@dataclass(frozen=True, slots=True)
class _Owed:
    """The due dates of one customer that one letter is owed about."""

    policy: Policy
    level: Level
    claims: list[Claim]


def _gravity(owed: _Owed) -> tuple[tuple[int, int, int], int]:
    return owed.level.gravity, owed.policy.id


def _sift(
    debtor: Debtor, dues: Iterable[OpenDue], as_of: date, times: SendingTimes
) -> tuple[Mapping[tuple[int, int], _Owed], list[NotChased]]:
    """Return what is owed today under position and policy id, and the due dates that wait."""
    pauses = Pauses(debtor, as_of)
    usual = debtor.policy.steps()
    credit = debtor.on_account
    owed: dict[tuple[int, int], _Owed] = {}
    others: list[NotChased] = []
    for due in sorted(dues, key=_oldest_first):
        outside, disputed = pauses.outside(due), ZERO
        if not outside:
            disputed, outside = pauses.disputed(due)
        if outside:
            others.append(outside)
            continue
        left = due.open - disputed if disputed.cents else due.open
        deducted = ZERO
        if credit.cents > 0:
            deducted = min(credit, left)
            credit -= deducted
        policy = due.policy or debtor.policy
        steps = due.policy.steps() if due.policy else usual
        verdict = _verdict(policy, steps, due, deducted if deducted == left else None, as_of)
        if isinstance(verdict, NotChased):
            others.append(_on_working_day(verdict, times))
        else:
            mine = owed.get((verdict.position, policy.id))
            if mine is None:
                mine = owed[verdict.position, policy.id] = _Owed(policy, verdict, [])
            mine.claims.append(Claim(due, deducted, level_by_age(steps, due.due_on, as_of), disputed))
    return owed, others


def _on_working_day(left: NotChased, times: SendingTimes) -> NotChased:
    if left.on is None:
        return left
    on = times.next_working_day(left.on)
    return left if on == left.on else replace(left, on=on)


def _too_small(reminder: Reminder) -> list[NotChased]:
    level, amount = reminder.level, reminder.amount
    return [NotChased(claim.due, Reason.BELOW_MINIMUM, level, amount=amount) for claim in reminder.claims]


def _verdict(
    policy: Policy, steps: Sequence[Level], due: OpenDue, covered: Money | None, as_of: date
) -> Level | NotChased:
    """Return the level whose letter *due* belongs in today, or why it waits; *covered* is money on account for all."""
    reached = reached_position(policy, due) if due.reached else 0
    left = policy.after(reached) if reached else steps
    step = next_step(with_notice_anew(left, policy, due) if due.resumption else left, due, as_of)
    waits = step is None or as_of < step.on
    if waits and as_of <= due.due_on:
        return NotChased(due, Reason.NOT_DUE, *((step.level, step.on) if step else ()))
    if covered:
        return NotChased(due, Reason.COVERED, amount=covered)
    if step is None:
        return NotChased(due, Reason.LAST_LEVEL if reached else Reason.NO_STEP)
    if not waits:
        return step.level
    if step.held_by_gap:
        return NotChased(due, Reason.GAP, step.level, step.on)
    return NotChased(due, Reason.LATER if reached else Reason.GRACE, step.level, step.on)


def _reminder(debtor: Debtor, owed: _Owed) -> Reminder:
    claims = owed.claims
    principal = Money(sum(claim.due.open.cents - claim.disputed.cents for claim in claims))
    deducted = Money(sum(claim.deducted.cents for claim in claims))
    channel, why = route(owed.level, debtor)
    rule = PolicyRule.INVOICE if claims[0].due.policy else debtor.policy_rule
    amount = principal - deducted
    return Reminder(debtor, owed.level, tuple(claims), principal, deducted, amount, channel, why, owed.policy, rule)
