"""Shows where the firm stands at a date: outstanding, aged balance, indicators and their history, statement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.aging.buckets import Bucket, Buckets
from gestion_creances.basics.calendar import month_end
from gestion_creances.basics.money import Money, total
from gestion_creances.desk import Desk
from gestion_creances.kpi.indicator import Kpi
from gestion_creances.kpi.sheet import kpi_sheet
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.ledger.statement import Statement, statement
from gestion_creances.storage.figures import AgedRow, CustomerOutstanding


@dataclass(frozen=True, slots=True)
class OutstandingView:
    """The outstanding at a date, in all and for each customer with something open."""

    as_of: date
    total: Outstanding
    customers: tuple[CustomerOutstanding, ...]


@dataclass(frozen=True, slots=True)
class AgedBalance:
    """The aged balance at a date: brackets in order, one row per customer, and the totals of the columns."""

    as_of: date
    buckets: tuple[Bucket, ...]
    rows: tuple[AgedRow, ...]
    totals: tuple[Money, ...]
    on_account: Money
    deposits: Money


@dataclass(frozen=True, slots=True)
class MonthOfHistory:
    """Where the firm stood at one month's end (or today): aged totals per bracket and the sheet of indicators."""

    as_of: date
    buckets: tuple[Bucket, ...]
    amounts: tuple[Money, ...]
    outstanding: Outstanding
    indicators: dict[str, Kpi]


@dataclass(frozen=True, slots=True)
class StatementView:
    """A customer's account between two days."""

    customer: Customer
    first: date | None
    last: date
    statement: Statement


def view_outstanding(desk: Desk, as_of: date | None = None) -> OutstandingView:
    """Return the outstanding at *as_of* (default: today)."""
    day = as_of or desk.today
    with desk.books.reading() as session:
        customers = session.figures.outstanding_by_customer(day)
    return OutstandingView(day, sum((row.outstanding for row in customers), start=Outstanding()), customers)


def view_aged_balance(desk: Desk, as_of: date | None = None, buckets: Buckets | None = None) -> AgedBalance:
    """Return the aged balance at *as_of* (default: today) in the firm's brackets unless others are given."""
    day = as_of or desk.today
    with desk.books.reading() as session:
        chosen = buckets or session.settings.buckets()
        rows = session.figures.aged(day, _edges(chosen, day))
    columns = zip(*(row.amounts for row in rows), strict=True) if rows else ((),) * len(chosen)
    return AgedBalance(
        as_of=day,
        buckets=tuple(chosen),
        rows=rows,
        totals=tuple(total(column) for column in columns),
        on_account=total(row.on_account for row in rows),
        deposits=total(row.deposits for row in rows),
    )


def view_indicators(desk: Desk, as_of: date | None = None) -> dict[str, Kpi]:
    """Return the sheet of indicators at *as_of* (default: today), each with numerator, denominator and period."""
    with desk.books.reading() as session:
        return kpi_sheet(session.kpi.facts(as_of or desk.today))


def view_month(desk: Desk, as_of: date) -> MonthOfHistory:
    """Return where the firm stood on the day *as_of*, one of the ``history_days``."""
    with desk.books.reading() as session:
        buckets = session.settings.buckets()
        rows = session.figures.aged(as_of, _edges(buckets, as_of))
        facts = session.kpi.facts(as_of)
    amounts = tuple(total(row.amounts[rank] for row in rows) for rank in range(len(buckets)))
    return MonthOfHistory(as_of, tuple(buckets), amounts, facts.outstanding, kpi_sheet(facts))


def history_days(as_of: date, months: int) -> tuple[date, ...]:
    """Return the *months* days of a history that ends on *as_of*, oldest first: month ends, then that day itself."""
    days = [as_of]
    while len(days) < months:
        days.append(month_end(days[-1].replace(day=1) - timedelta(days=1)))
    return tuple(reversed(days))


def view_statement(desk: Desk, code: str, last: date | None = None, first: date | None = None) -> StatementView:
    """Return the statement of account of the customer *code* from *first* (default: the beginning) to *last*.

    Raise UnknownCustomer.
    """
    day = last or desk.today
    with desk.books.reading() as session:
        customer = session.customers.with_code(code)
        items = session.figures.customer_items(customer.id, day)
    return StatementView(customer, first, day, statement(items, day, first))


def _edges(buckets: Buckets, as_of: date) -> tuple[date, ...]:
    """Return for each bracket but the last the earliest due date that belongs to it."""
    return tuple(first for bucket in buckets if (first := bucket.due_between(as_of)[0]) is not None)
