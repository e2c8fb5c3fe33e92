"""Shows where the firm stands this morning: what is owed, what falls due soon, how fresh the bank is, what was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.basics.calendar import add_months, month_end
from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Freshness
from gestion_creances.journal.entry import Entry
from gestion_creances.kpi.dso import dso_balance
from gestion_creances.kpi.indicator import Kpi
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.storage.books import Session
from gestion_creances.storage.lists import ItemQuery, ListTotals

WEEK = 7
_LINES_READ = 200


@dataclass(frozen=True, slots=True)
class Moment:
    """The outstanding of one day, and the DSO of the year that ends on it."""

    as_of: date
    outstanding: Outstanding
    dso: Kpi


@dataclass(frozen=True, slots=True)
class DueDay:
    """What falls due on one day and is still open: how many due dates, for how much."""

    day: date
    count: int
    amount: Money


@dataclass(frozen=True, slots=True)
class TodayView:
    """The morning's figures.

    ``before`` is the same day a month ago. ``expected`` is what is open and falls due from ``now.as_of`` to
    ``month_end``, both included: a sum of due dates, not a forecast. ``week`` are the seven days from today on;
    ``next_due`` the first due date to come, None when nothing is. ``done`` are today's journal lines, newest first.
    """

    company: Company
    now: Moment
    before: Moment
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
        ago = session.kpi.sales_facts(add_months(day, -1))
        return TodayView(
            company=session.company.get(),
            now=Moment(day, facts.outstanding, dso_balance(facts)),
            before=Moment(ago.as_of, ago.outstanding, dso_balance(ago)),
            customers=session.customers.count(),
            owing=facts.customers_with_balance,
            month_end=last,
            expected=_falling_due(session, day, day, last),
            freshness=session.figures.freshness(day),
            week=tuple(_falling_due(session, day, one, one) for one in _days_from(day)),
            next_due=_next_due(session, day),
            done=tuple(line for line in session.journal.latest(_LINES_READ) if _local_day(line) == day),
        )


def _days_from(day: date) -> tuple[date, ...]:
    return tuple(day + timedelta(days=rank) for rank in range(WEEK))


def _falling_due(session: Session, day: date, first: date, last: date) -> DueDay:
    found: ListTotals = session.lists.totals(ItemQuery(day, "not_due", due_from=first, due_to=last))
    return DueDay(first, found.count, found.open)


def _next_due(session: Session, day: date) -> DueDay | None:
    coming = session.lists.page(ItemQuery(day, "not_due", sort="due_on"), 0, 1)
    return _falling_due(session, day, coming[0].due_on, coming[0].due_on) if coming else None


def _local_day(line: Entry) -> date:
    return line.at.astimezone().date()
