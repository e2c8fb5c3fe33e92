"""Shows what is to be done day by day: tasks, and the calls one has promised to make again."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.desk import Desk
from gestion_creances.dunning.call import Call
from gestion_creances.dunning.task import Task

_TWO_WEEKS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """One task, or one call to make again, with the name of the customer it is about (empty for none)."""

    subject: Task | Call
    customer: str


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """One day with something to do; ``late`` holds true of a day that has passed."""

    day: date
    entries: tuple[AgendaEntry, ...]
    late: bool


def view_agenda(desk: Desk, until: date | None = None) -> tuple[AgendaDay, ...]:
    """Return the days with something to do by *until* (default: two weeks on), what is late first.

    Calls to make again are listed from tomorrow on: those of today are in ``view_tasks``.
    """
    last = until or desk.today + _TWO_WEEKS
    with desk.books.reading() as session:
        tasks = session.tasks.to_do(last)
        calls = session.calls.planned(desk.today + timedelta(days=1), last)
        concerned = {task.customer_id for task in tasks if task.customer_id is not None}
        concerned |= {call.customer_id for call in calls}
        names = {key: customer.name for key, customer in session.customers.many(concerned).items()}
    days: defaultdict[date, list[AgendaEntry]] = defaultdict(list)
    for task in tasks:
        days[task.due_on].append(AgendaEntry(task, names.get(task.customer_id or 0, "")))
    for call in calls:
        days[call.next_on or last].append(AgendaEntry(call, names[call.customer_id]))
    return tuple(AgendaDay(day, tuple(days[day]), day < desk.today) for day in sorted(days))
