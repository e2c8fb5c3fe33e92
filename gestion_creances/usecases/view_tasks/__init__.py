"""Shows what there is to do today: what the decision asks for, limits, money to match, what is still missing.

Promises, disputes, plans, post, e-mails and the agenda have views of their own, which need no decision.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Freshness
from gestion_creances.dunning.owed_call import OwedCall
from gestion_creances.storage.lists import ItemRow
from gestion_creances.usecases.view_tasks.decided import FollowUpOwed, OwedReminder, ToIssue, decided
from gestion_creances.usecases.view_tasks.gaps import Gap, gaps
from gestion_creances.usecases.view_tasks.money import OverLimit, over_limit, unmatched


@dataclass(frozen=True, slots=True)
class Tasks:
    """What to do today, each kind with its largest amount first; amounts of two kinds never add up.

    ``reminders`` are those that can be written. ``payments`` are the largest of the payments no one has matched;
    ``freshness`` has their count and sum.
    """

    as_of: date
    freshness: Freshness
    reminders: tuple[OwedReminder, ...]
    calls: tuple[OwedCall, ...]
    follow_ups: tuple[FollowUpOwed, ...]
    over_limit: tuple[OverLimit, ...]
    payments: tuple[ItemRow, ...]
    to_issue: tuple[ToIssue, ...]
    gaps: tuple[Gap, ...]


def view_tasks(desk: Desk) -> Tasks:
    """Return what there is to do today; the reminders are those of the real decision."""
    day = desk.today
    with desk.books.reading() as session:
        customers = session.customers.all()
        limits = {customer.id: customer.credit_limit for customer in customers if customer.credit_limit is not None}
        asked = decided(session, day)
        return Tasks(
            as_of=day,
            freshness=session.figures.freshness(day),
            reminders=tuple(reminder for reminder in asked.reminders if reminder.refusal is None),
            calls=asked.calls,
            follow_ups=asked.follow_ups,
            over_limit=over_limit(session, limits, day),
            payments=unmatched(session, day),
            to_issue=asked.to_issue,
            gaps=gaps(session, asked.reminders, day),
        )
