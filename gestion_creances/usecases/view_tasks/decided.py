"""The letters of today’s decision in brief, and what is owed without being invoiced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateMissing
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.decision import Reminder
from gestion_creances.dunning.policy import Level
from gestion_creances.dunning.route import ChannelReason
from gestion_creances.ledger.customer import Channel
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.books import Session

Dues = Mapping[int, Sequence[OpenDue]]


@dataclass(frozen=True, slots=True)
class OwedReminder:
    """One letter of today's decision in brief: its oldest due date, how many it has, and what keeps it from leaving."""

    debtor: Debtor
    level: Level
    amount: Money
    channel: Channel
    channel_reason: ChannelReason
    oldest: OpenDue
    count: int
    refusal: RateMissing | None

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
        )


@dataclass(frozen=True, slots=True)
class ToIssue:
    """An amount that is owed and not invoiced yet."""

    due: OpenDue
    customer: str


def decided(session: Session, held: set[int], day: date) -> tuple[tuple[OwedReminder, ...], Dues, tuple[ToIssue, ...]]:
    """Return the letters owed and the amounts to be issued, largest first, and the due dates of the *held* customers.

    Nothing else is kept of the decision: half a million due dates would fill the memory.
    """
    check = session.correspondence.rate_check(day)
    owed: list[OwedReminder] = []
    dues: dict[int, Sequence[OpenDue]] = {}
    to_issue: list[ToIssue] = []
    for account in session.correspondence.accounts(day):
        debtor = account.debtor
        owed += (OwedReminder.of(reminder, check.stopping(reminder)) for reminder in account.reminders)
        waiting = (left.due for left in account.not_chased if left.due.kind is ItemKind.TO_BE_ISSUED)
        to_issue += (ToIssue(due, debtor.name) for due in waiting)
        if debtor.customer_id in held:
            dues[debtor.customer_id] = tuple(account.dues())
    owed.sort(key=lambda one: (-one.amount.cents, one.debtor.code, *(-rank for rank in one.level.gravity)))
    to_issue.sort(key=lambda waits: -waits.due.open.cents)
    return tuple(owed), dues, tuple(to_issue)
