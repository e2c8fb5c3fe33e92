"""The sums that the figures are made of, each defined in kpi.facts, computed by the database at any date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Connection

from gestion_creances.basics.calendar import add_months
from gestion_creances.basics.money import Money
from gestion_creances.kpi.facts import (
    MONTHS_OF_SALES,
    FallenDueFacts,
    KpiFacts,
    MonthOfSales,
    SettledFacts,
    year_start,
)
from gestion_creances.storage.figures import Figures

_SOLD = "('invoice', 'bill', 'doubtful', 'credit_note')"
_OWED = "('invoice', 'bill', 'doubtful')"
_HABITS = f"""
    WITH paid(item_id, cents, money, settled_on, moved) AS (
        SELECT a.debit_id, SUM(a.amount_cents),
            SUM(CASE WHEN c.kind IN ('credit_note', 'discount', 'write_off', 'moved') THEN 0 ELSE a.amount_cents END),
            MAX(a.since), MAX(c.kind = 'moved')
        FROM allocation a JOIN item c ON c.id = a.credit_id
        WHERE a.since <= :day AND (a.until IS NULL OR a.until > :day)
        GROUP BY a.debit_id
    ),
    debt AS (
        SELECT i.amount_cents AS amount, i.due_on, i.amount_cents - COALESCE(p.cents, 0) AS open,
            COALESCE(p.money, 0) AS money, p.settled_on, COALESCE(p.moved, 0) AS moved,
            CAST(julianday(p.settled_on) - julianday(COALESCE(o.dated_on, i.dated_on)) AS INTEGER) AS to_pay,
            CAST(julianday(p.settled_on) - julianday(i.due_on) AS INTEGER) AS late
        FROM item i LEFT JOIN paid p ON p.item_id = i.id
        LEFT JOIN doubtful q ON q.item_id = i.id LEFT JOIN item o ON o.id = q.from_id
        WHERE i.kind IN {_OWED} AND i.amount_cents > 0 AND i.dated_on <= :day
    )
    SELECT COUNT(*), SUM(late > 0), SUM(to_pay), SUM(late), SUM(amount), SUM(amount * late)
    FROM debt WHERE open = 0 AND money > 0 AND NOT moved AND settled_on >= :first
    UNION ALL
    SELECT SUM(NOT moved OR open <> 0), SUM(open <> 0), SUM(money), SUM(open), NULL, NULL
    FROM debt WHERE due_on >= :first AND due_on < :day
"""


class KpiSums:
    """Everything the KPI sheet needs, at a date."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def facts(self, as_of: date) -> KpiFacts:
        """Return the facts at *as_of*, as kpi.facts defines them."""
        first = year_start(as_of)
        settled, fallen_due = self._habits(first, as_of)
        figures = Figures(self._connection)
        return replace(
            self.sales_facts(as_of),
            opening=figures.outstanding(first - timedelta(days=1)),
            monthly_sales=self._monthly_sales(as_of),
            settled=settled,
            fallen_due=fallen_due,
            customers_with_balance=figures.customers_owing(as_of),
        )

    def sales_facts(self, as_of: date) -> KpiFacts:
        """Return of the facts at *as_of* only what is owed and what the year sold: enough for a DSO, and soon told."""
        outstanding = Figures(self._connection).outstanding(as_of)
        return KpiFacts(as_of, outstanding, sales=self._sales(year_start(as_of), as_of))

    def _sales(self, first: date, last: date) -> Money:
        cents = self._connection.exec_driver_sql(
            f"SELECT COALESCE(SUM(gross_cents), 0) FROM invoice "
            f"WHERE kind IN {_SOLD} AND issued_on BETWEEN :first AND :last",
            {"first": first.isoformat(), "last": last.isoformat()},
        ).scalar_one()
        return Money(cents)

    def _monthly_sales(self, as_of: date) -> tuple[MonthOfSales, ...]:
        newest = as_of.replace(day=1)
        months = [add_months(newest, -rank) for rank in range(MONTHS_OF_SALES)]
        found = self._connection.exec_driver_sql(
            f"SELECT substr(issued_on, 1, 7), SUM(gross_cents) FROM invoice "
            f"WHERE kind IN {_SOLD} AND issued_on BETWEEN :first AND :last GROUP BY 1",
            {"first": months[-1].isoformat(), "last": as_of.isoformat()},
        )
        sales = {row[0]: row[1] for row in found}
        return tuple(MonthOfSales(month, Money(sales.get(f"{month:%Y-%m}", 0))) for month in months)

    def _habits(self, first: date, as_of: date) -> tuple[SettledFacts, FallenDueFacts]:
        rows = self._connection.exec_driver_sql(_HABITS, {"first": first.isoformat(), "day": as_of.isoformat()})
        settled, fallen = ([value or 0 for value in row] for row in rows)
        return (
            SettledFacts(settled[0], settled[1], settled[2], settled[3], Money(settled[4]), settled[5]),
            FallenDueFacts(fallen[0], fallen[1], Money(fallen[2]), Money(fallen[3])),
        )
