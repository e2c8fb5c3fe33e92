"""Sums up how each customer paid in the last twelve months, all customers in one query."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from sqlalchemy import Connection

from gestion_creances.basics.money import Money
from gestion_creances.dunning.promise import FAILED
from gestion_creances.dunning.segment import RISK_OVERDUE_DAYS, History
from gestion_creances.kpi.facts import year_start
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.storage.promises import PromiseFacts

_HISTORIES = """
    WITH paid(item_id, cents, money, settled_on) AS (
        SELECT a.debit_id, SUM(a.amount_cents),
            SUM(CASE WHEN c.kind = 'credit_note' THEN 0 ELSE a.amount_cents END), MAX(a.since)
        FROM allocation a JOIN item c ON c.id = a.credit_id
        WHERE a.until IS NULL AND a.since <= :day GROUP BY a.debit_id
    ),
    settled AS (
        SELECT i.customer_id, COUNT(*) AS number, SUM(p.settled_on > i.due_on) AS late,
            SUM(CAST(julianday(p.settled_on) - julianday(i.due_on) AS INTEGER)) AS days
        FROM paid p JOIN item i ON i.id = p.item_id
        WHERE i.kind = 'invoice' AND i.amount_cents > 0 AND p.cents >= i.amount_cents AND p.money > 0
            AND p.settled_on >= :first
        GROUP BY i.customer_id
    ),
    old AS (
        SELECT customer_id, SUM(open_cents) AS cents FROM item
        WHERE kind = 'invoice' AND open_cents > 0 AND due_on < :old GROUP BY customer_id
    ),
    sold AS (
        SELECT customer_id, SUM(gross_cents) AS cents FROM invoice
        WHERE kind IN ('invoice', 'bill', 'doubtful', 'credit_note') AND issued_on BETWEEN :first AND :day
        GROUP BY customer_id
    )
    SELECT c.id, c.kind, COALESCE(s.number, 0), COALESCE(s.late, 0), COALESCE(s.days, 0), COALESCE(o.cents, 0),
        COALESCE(v.cents, 0), (SELECT COALESCE(SUM(cents), 0) FROM sold), (SELECT COUNT(*) FROM sold)
    FROM customer c LEFT JOIN settled s ON s.customer_id = c.id LEFT JOIN old o ON o.customer_id = c.id
    LEFT JOIN sold v ON v.customer_id = c.id WHERE c.archived = 0 ORDER BY c.search, c.id
"""


class Histories:
    """What profiles are proposed from."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, as_of: date) -> tuple[History, ...]:
        """Return the history of every customer who is not archived, by name, with what is open now."""
        first = year_start(as_of)
        failed = Counter(
            promise.hold.customer_id
            for promise in PromiseFacts(self._connection).at(as_of)
            if promise.promised_on >= first and promise.state(as_of) in FAILED
        )
        old = as_of - timedelta(days=RISK_OVERDUE_DAYS)
        days = {"day": as_of.isoformat(), "first": first.isoformat(), "old": old.isoformat()}
        return tuple(
            History(
                key,
                CustomerKind(kind),
                number,
                late,
                days_late,
                Money(overdue),
                failed[key],
                Money(sold),
                Money(in_all),
                buyers,
            )
            for key, kind, number, late, days_late, overdue, sold, in_all, buyers in self._connection.exec_driver_sql(
                _HISTORIES, days
            )
        )
