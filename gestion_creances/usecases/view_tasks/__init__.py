"""Shows what there is to do today: reminders, promises, disputes, limits, money to match, what is still missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Freshness
from gestion_creances.storage.lists import ItemRow
from gestion_creances.usecases.view_tasks.agreed import BrokenPromise, QuietDispute, broken_promises, quiet_disputes
from gestion_creances.usecases.view_tasks.decided import OwedReminder, ToIssue, decided
from gestion_creances.usecases.view_tasks.gaps import Gap, gaps
from gestion_creances.usecases.view_tasks.money import OverLimit, over_limit, unmatched


@dataclass(frozen=True, slots=True)
class Tasks:
    """Everything to do today, each kind with its largest amount first; amounts of two kinds never add up.

    ``reminders`` are those that can be written. ``payments`` are the largest of the payments no one has matched;
    ``freshness`` has their count and sum.
    """

    as_of: date
    freshness: Freshness
    reminders: tuple[OwedReminder, ...]
    promises: tuple[BrokenPromise, ...]
    disputes: tuple[QuietDispute, ...]
    over_limit: tuple[OverLimit, ...]
    payments: tuple[ItemRow, ...]
    to_issue: tuple[ToIssue, ...]
    gaps: tuple[Gap, ...]


def view_tasks(desk: Desk) -> Tasks:
    """Return what there is to do today; the reminders are those of the real decision."""
    day = desk.today
    with desk.books.reading() as session:
        customers = session.customers.all()
        names = {customer.id: customer.name for customer in customers}
        limits = {customer.id: customer.credit_limit for customer in customers if customer.credit_limit is not None}
        holds = session.holds.all()
        owed, dues, to_issue = decided(session, {hold.customer_id for hold in holds}, day)
        return Tasks(
            as_of=day,
            freshness=session.figures.freshness(day),
            reminders=tuple(reminder for reminder in owed if reminder.refusal is None),
            promises=broken_promises(session, holds, dues, names, day),
            disputes=quiet_disputes(holds, dues, names, day),
            over_limit=over_limit(session, limits, day),
            payments=unmatched(session, day),
            to_issue=to_issue,
            gaps=gaps(session, owed, day),
        )
