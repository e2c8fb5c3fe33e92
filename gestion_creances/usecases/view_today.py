"""Shows where the firm stands this morning: what is owed, what falls due soon, how fresh the bank is, what was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.basics.calendar import add_months, month_end
from gestion_creances.basics.money import ZERO, total
from gestion_creances.company.profile import Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Freshness
from gestion_creances.journal.entry import Entry
from gestion_creances.kpi.dso import dso_balance
from gestion_creances.kpi.facts import KpiFacts
from gestion_creances.kpi.indicator import Kpi
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.storage.figures import DueDay

WEEK = 7
_LINES_READ = 200


@dataclass(frozen=True, slots=True)
class Moment:
    """The outstanding of one day, and the DSO of the year that ends on it."""

    as_of: date
    outstanding: Outstanding
    dso: Kpi


@dataclass(frozen=True, slots=True)
class TodayView:
    """The morning's figures.

    ``expected`` is what is open and falls due from ``now.as_of`` to
    ``month_end``, both included: a sum of due dates, not a forecast. ``week`` are the seven days from today on;
    ``next_due`` the first due date to come, None when nothing is. ``done`` are today's journal lines, newest first.
    """

    company: Company
    now: Moment
    customers: int
    owing: int
    month_end: date
    expected: DueDay
    freshness: Freshness
    week: tuple[DueDay, ...]
    next_due: DueDay | None
    done: tuple[Entry, ...]


def view_today(desk: Desk) -> TodayView:
    """Return the figures of today; reads nothing that takes long."""
    day = desk.today
    last = month_end(day)
    with desk.books.reading() as session:
        facts = session.kpi.sales_facts(day)
        week = tuple(day + timedelta(days=rank) for rank in range(WEEK))
        coming = session.figures.falling_due(day, max(last, week[-1]))
        known = {due.day: due for due in coming}
        return TodayView(
            company=session.company.get(),
            now=_moment(facts),
            customers=session.customers.count(),
            owing=session.figures.customers_owing(day),
            month_end=last,
            expected=_added(day, [due for due in coming if due.day <= last]),
            freshness=session.figures.freshness(day),
            week=tuple(known.get(one, DueDay(one, 0, ZERO)) for one in week),
            next_due=coming[0] if coming else session.figures.next_due(day),
            done=tuple(line for line in session.journal.latest(_LINES_READ) if _local_day(line) == day),
        )


def view_month_before(desk: Desk) -> Moment:
    """Return the outstanding and the DSO of the same day a month ago, to compare today's with; reads all that moved."""
    with desk.books.reading() as session:
        return _moment(session.kpi.sales_facts(add_months(desk.today, -1)))


def _moment(facts: KpiFacts) -> Moment:
    return Moment(facts.as_of, facts.outstanding, dso_balance(facts))


def _added(first: date, days: Sequence[DueDay]) -> DueDay:
    return DueDay(first, sum(due.count for due in days), total(due.amount for due in days))


def _local_day(line: Entry) -> date:
    return line.at.astimezone().date()
