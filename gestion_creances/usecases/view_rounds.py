"""Shows whom to look at today, one customer after the other: those to whom something is owed, largest debt first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import Call, still_about
from gestion_creances.dunning.campaign import Campaign, Freshness
from gestion_creances.dunning.decision import Reminder
from gestion_creances.dunning.promise import Promise, Resumptions
from gestion_creances.dunning.reason import NotChased
from gestion_creances.dunning.task import Task
from gestion_creances.storage.session import Session


@dataclass(frozen=True, slots=True)
class Stop:
    """One customer of the day and what is to be done for him; ``overdue`` is what he owes late.

    ``letters`` leave in writing, ``calls`` are steps by telephone, ``call_back`` a call that was announced, ``broken``
    the promises not kept, ``tasks`` what is due by today.
    """

    customer_id: int
    code: str
    name: str
    overdue: Money
    letters: tuple[Reminder, ...] = ()
    calls: tuple[Reminder, ...] = ()
    call_back: Call | None = None
    broken: tuple[Promise, ...] = ()
    tasks: tuple[Task, ...] = ()

    @property
    def done(self) -> bool:
        """Return whether nothing is left to do for him today."""
        return not (self.letters or self.calls or self.call_back or self.broken or self.tasks)


@dataclass(frozen=True, slots=True)
class Rounds:
    """The stops of ``as_of``, the largest overdue amount first, and how fresh the bank is."""

    as_of: date
    stops: tuple[Stop, ...]
    freshness: Freshness

    def stop(self, customer_id: int) -> Stop | None:
        """Return the stop of that customer, None when nothing is left to do for him."""
        return next((stop for stop in self.stops if stop.customer_id == customer_id), None)


def view_rounds(desk: Desk) -> Rounds:
    """Return today's stops, from the same decision that issues the letters; writes nothing."""
    day = desk.today
    with desk.books.reading() as session:
        campaign = session.correspondence.campaign(day)
        broken = _broken(session, campaign, day)
        back = {call.customer_id: call for call in _call_backs(session, campaign, day)}
        tasks: defaultdict[int, list[Task]] = defaultdict(list)
        for task in session.tasks.to_do(day):
            if task.customer_id is not None:
                tasks[task.customer_id].append(task)
        letters, calls = _by_debtor(campaign.reminders()), _by_debtor(campaign.calls())
        known = {*letters, *calls, *back, *broken, *tasks}
        owed = {row.customer_id: row.outstanding.overdue for row in session.figures.outstanding_by_customer(day)}
        stops = [
            Stop(
                key,
                customer.code,
                customer.name,
                owed.get(key, ZERO),
                tuple(letters.get(key, ())),
                tuple(calls.get(key, ())),
                back.get(key),
                tuple(broken.get(key, ())),
                tuple(tasks.get(key, ())),
            )
            for key, customer in session.customers.many(known).items()
        ]
    stops.sort(key=lambda stop: (-stop.overdue.cents, stop.code))
    return Rounds(day, tuple(stops), campaign.freshness)


def _by_debtor(reminders: tuple[Reminder, ...]) -> dict[int, list[Reminder]]:
    found: defaultdict[int, list[Reminder]] = defaultdict(list)
    for reminder in reminders:
        found[reminder.customer_id].append(reminder)
    return found


def _broken(session: Session, campaign: Campaign, day: date) -> dict[int, list[Promise]]:
    """Return the broken promises by customer id: something is still open, and nobody has spoken to him since."""
    promises = session.promises.waiting(day)
    reminders, left = _of_customers(campaign, {promise.hold.customer_id for promise in promises})
    found: defaultdict[int, list[Promise]] = defaultdict(list)
    for promise in promises:
        key = promise.hold.customer_id
        dues = [claim.due for reminder in reminders[key] for claim in reminder.claims]
        dues += [each.due for each in left[key]]
        about = Resumptions([promise])
        if any(due.due_on < day and about.of(key, due.invoice_id, due.due_on) for due in dues):
            found[key].append(promise)
    return found


def _call_backs(session: Session, campaign: Campaign, day: date) -> list[Call]:
    """Return the calls announced for today that are still about something."""
    calls = session.calls.owed(day)
    reminders, left = _of_customers(campaign, {call.customer_id for call in calls})
    return [call for call in calls if still_about(call, reminders[call.customer_id], left[call.customer_id])]


def _of_customers(
    campaign: Campaign, customers: set[int]
) -> tuple[dict[int, list[Reminder]], dict[int, list[NotChased]]]:
    """Return what the decision says of these customers only, in one walk over it."""
    reminders: dict[int, list[Reminder]] = {key: [] for key in customers}
    left: dict[int, list[NotChased]] = {key: [] for key in customers}
    for reminder in campaign.decision.reminders if customers else ():
        if reminder.customer_id in customers:
            reminders[reminder.customer_id].append(reminder)
    for each in campaign.decision.not_chased if customers else ():
        if each.customer_id in customers:
            left[each.customer_id].append(each)
    return reminders, left
