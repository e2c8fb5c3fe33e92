"""Adds up what came in for each promise to pay, as known on a date: what was promised, what was paid by its day."""

from __future__ import annotations

import json
from datetime import date

from sqlalchemy import Connection

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.hold import Hold, HoldKind, known
from gestion_creances.dunning.promise import Promise, unanswered
from gestion_creances.storage.holds import HoldRegister

# Each promise with the last day on which a payment counts for it.
_PROMISE = """
    WITH promise AS (
        SELECT id, customer_id, invoice_id, since, amount_cents,
               MIN(promised_on, COALESCE(DATE(closed_on, '-1 day'), promised_on), :day) AS last
        FROM hold WHERE kind = 'promise' AND promised_on IS NOT NULL AND since <= :day
    )
"""
_KNOWN = "a.since <= :day AND (a.until IS NULL OR a.until > :day)"
# About an invoice: what was allocated to it, and what a credit note took off it meanwhile.
_PAID_ON_INVOICE = f"""
    {_PROMISE}
    SELECT p.id, SUM(CASE WHEN c.kind <> 'credit_note' THEN a.amount_cents ELSE 0 END),
           SUM(CASE WHEN c.kind = 'credit_note' THEN a.amount_cents ELSE 0 END)
    FROM promise p JOIN item d ON d.invoice_id = p.invoice_id JOIN allocation a ON a.debit_id = d.id
    JOIN item c ON c.id = a.credit_id
    WHERE c.dated_on BETWEEN p.since AND p.last AND {_KNOWN} GROUP BY p.id
"""
# About all he owes: any payment of his, less what came back unpaid.
_PAID_BY_CUSTOMER = f"""
    {_PROMISE}
    SELECT p.id, SUM(-i.amount_cents - COALESCE((
        SELECT SUM(a.amount_cents) FROM allocation a JOIN item d ON d.id = a.debit_id
        WHERE a.credit_id = i.id AND d.kind = 'payment' AND {_KNOWN}), 0)), 0
    FROM promise p JOIN item i ON i.customer_id = p.customer_id
    WHERE p.invoice_id IS NULL AND i.kind = 'payment' AND i.amount_cents < 0 AND i.dated_on BETWEEN p.since AND p.last
    GROUP BY p.id
"""
# What was owed the evening before, for a promise that names no amount.
_OWED = f"""
    {_PROMISE}
    SELECT p.id, SUM(i.amount_cents - COALESCE((
        SELECT SUM(a.amount_cents) FROM allocation a
        WHERE a.debit_id = i.id AND a.since < p.since AND (a.until IS NULL OR a.until >= p.since)), 0))
    FROM promise p JOIN item i ON i.kind = 'invoice'
        AND ((p.invoice_id IS NOT NULL AND i.invoice_id = p.invoice_id)
          OR (p.invoice_id IS NULL AND i.customer_id = p.customer_id AND i.due_on < p.since))
    WHERE p.amount_cents IS NULL GROUP BY p.id
"""

# The last time these customers were reminded, called or looked at.
_LAST_WORD = """
    SELECT customer_id, MAX(day) FROM (
        SELECT i.customer_id, s.reached_on AS day
        FROM json_each(:keys) k JOIN item i ON i.customer_id = k.value JOIN step s ON s.item_id = i.id
        UNION ALL
        SELECT c.customer_id, c.called_on FROM json_each(:keys) k JOIN call c ON c.customer_id = k.value
        UNION ALL
        SELECT t.customer_id, t.done_on FROM json_each(:keys) k JOIN task t ON t.customer_id = k.value
        WHERE t.kind = 'follow_up' AND t.done_on IS NOT NULL
    ) WHERE day <= :day GROUP BY customer_id
"""


class PromiseFacts:
    """Promises with their facts at a date, in four queries whatever their number."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def at(self, as_of: date, customer_id: int | None = None) -> tuple[Promise, ...]:
        """Return the promises made by *as_of* (of one customer), oldest first, with what is known then."""
        made = self._made(as_of, customer_id)
        if not made:
            return ()
        paid = self._sums(_PAID_ON_INVOICE, as_of) | self._sums(_PAID_BY_CUSTOMER, as_of)
        owed = self._sums(_OWED, as_of) if any(hold.amount is None for hold, _ in made) else {}
        return tuple(_promise(hold, day, paid.get(hold.id, (0, 0)), owed.get(hold.id, (0,))) for hold, day in made)

    def waiting(self, as_of: date) -> tuple[Promise, ...]:
        """Return the promises not kept that nothing agreed, said or written since has answered."""
        made = self.at(as_of)
        broken = unanswered(made, HoldRegister(self._connection).all(), as_of) if made else ()
        keys = json.dumps(sorted({promise.hold.customer_id for promise in broken}))
        spoken: dict[int, str] = dict(
            self._connection.exec_driver_sql(_LAST_WORD, {"day": as_of.isoformat(), "keys": keys}).all()
        )
        return tuple(
            promise for promise in broken if spoken.get(promise.hold.customer_id, "") <= promise.promised_on.isoformat()
        )

    def _made(self, as_of: date, customer_id: int | None) -> list[tuple[Hold, date]]:
        holds = HoldRegister(self._connection).all(customer_id, HoldKind.PROMISE)
        return [
            (known(hold, as_of), hold.promised_on)
            for hold in holds
            if hold.promised_on is not None and hold.since <= as_of
        ]

    def _sums(self, query: str, as_of: date) -> dict[int, tuple[int, ...]]:
        rows = self._connection.exec_driver_sql(query, {"day": as_of.isoformat()})
        return {key: tuple(sums) for key, *sums in rows}


def _promise(hold: Hold, promised_on: date, paid: tuple[int, ...], owed: tuple[int, ...]) -> Promise:
    received, credited = paid
    promised = hold.amount.cents if hold.amount is not None else owed[0]
    return Promise(hold, promised_on, max(ZERO, Money(promised - credited)), Money(received))
