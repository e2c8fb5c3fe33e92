"""The letters of today’s decision in brief, and what is owed without being invoiced."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateMissing
from gestion_creances.dunning.after_last import FollowUp, follow_ups
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.decision import Account, Reminder
from gestion_creances.dunning.owed_call import OwedCall
from gestion_creances.dunning.policy import Level
from gestion_creances.dunning.reason import NotChased, Reason
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.ledger.customer import Channel
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.session import Session


@dataclass(frozen=True, slots=True)
class OwedReminder:
    """One letter of today's decision in brief: its oldest due date, how many it has, and what keeps it from leaving.

    ``owner`` is who takes the step when it is not whoever follows the customer.
    """

    debtor: Debtor
    level: Level
    amount: Money
    channel: Channel
    channel_reason: ChannelReason
    oldest: OpenDue
    count: int
    refusal: RateMissing | None
    owner: str

    @classmethod
    def of(cls, reminder: Reminder, refusal: RateMissing | None) -> OwedReminder:
        """Return *reminder* in brief; *refusal* is the rate without which it cannot be written."""
        return cls(
            debtor=reminder.debtor,
            level=reminder.level,
            amount=reminder.amount,
            channel=reminder.channel,
            channel_reason=reminder.channel_reason,
            oldest=reminder.claims[0].due,
            count=len(reminder.claims),
            refusal=refusal,
            owner=reminder.owner,
        )


@dataclass(frozen=True, slots=True)
class ToIssue:
    """An amount that is owed and not invoiced yet."""

    due: OpenDue
    customer: str


@dataclass(frozen=True, slots=True)
class FollowUpOwed:
    """A customer past the last step of his scenario, to be looked at again today."""

    follow_up: FollowUp
    customer: str


@dataclass(frozen=True, slots=True)
class Decided:
    """What today's decision asks for, each kind with its largest amount first.

    ``reminders`` are those in writing, whether or not a rate keeps them from being written.
    """

    reminders: tuple[OwedReminder, ...]
    calls: tuple[OwedCall, ...]
    follow_ups: tuple[FollowUpOwed, ...]
    to_issue: tuple[ToIssue, ...]


def decided(session: Session, day: date) -> Decided:
    """Walk the decision of *day* once and return what it asks for.

    Nothing else is kept of it: half a million due dates would fill the memory.
    """
    check = session.correspondence.rate_check(day)
    to_call = session.to_call(day)
    owed: list[OwedReminder] = []
    calls: list[Account] = []
    ended: list[NotChased] = []
    to_issue: list[ToIssue] = []
    for account in session.correspondence.accounts(day):
        written = (reminder for reminder in account.reminders if not reminder.is_call)
        owed += (OwedReminder.of(reminder, check.stopping(reminder)) for reminder in written)
        ended += (left for left in account.not_chased if left.reason is Reason.LAST_LEVEL)
        waiting = (left.due for left in account.not_chased if left.due.kind is ItemKind.TO_BE_ISSUED)
        to_issue += (ToIssue(due, account.debtor.name) for due in waiting)
        if to_call.concerns(account):
            calls.append(account)
    owed.sort(key=lambda one: (-one.amount.cents, one.debtor.code, *(-rank for rank in one.level.gravity)))
    to_issue.sort(key=lambda waits: -waits.due.open.cents)
    return Decided(tuple(owed), to_call.owed(calls), _follow_ups(session, ended, day), tuple(to_issue))


def _follow_ups(session: Session, ended: list[NotChased], day: date) -> tuple[FollowUpOwed, ...]:
    times = session.settings.sending_times()
    found = [one for one in follow_ups(ended, session.steps.last_talks(day), day, times) if one.on <= day]
    customers = session.customers.many(one.customer_id for one in found)
    return tuple(FollowUpOwed(one, customers[one.customer_id].name) for one in found)
