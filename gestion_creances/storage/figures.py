"""Sums computed by the database as of any date: outstanding, aged balance, sales, what the KPIs need.

What is open *now* is kept on each item. What was open *then* is that, corrected by the allocations made or undone
since: so a figure of today reads one covering index, and a past figure reads in addition only what has moved since.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from gestion_creances.basics.money import Money
from gestion_creances.dunning.campaign import Freshness
from gestion_creances.ledger.item import BORN_CLOSED, Item, ItemKind
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.storage import days

# A table expression to put before a query. One row per contribution: an item's open amount of now, or a correction
# that brings it back to :day.
OPEN_THEN = """
    WITH moved(item_id, cents) AS (
        SELECT debit_id, amount_cents FROM allocation WHERE until IS NULL AND since > :day
        UNION ALL SELECT credit_id, -amount_cents FROM allocation WHERE until IS NULL AND since > :day
        UNION ALL SELECT debit_id, -amount_cents FROM allocation WHERE until > :day AND since <= :day
        UNION ALL SELECT credit_id, amount_cents FROM allocation WHERE until > :day AND since <= :day
    ),
    part(id, customer_id, kind, due_on, cents) AS (
        SELECT id, customer_id, kind, due_on, open_cents FROM item WHERE open_cents <> 0 AND dated_on <= :day
        UNION ALL
        SELECT i.id, i.customer_id, i.kind, i.due_on, m.cents
        FROM moved m JOIN item i ON i.id = m.item_id WHERE i.dated_on <= :day
    )
"""
# The contrary of a payment whose matching was undone tells nothing of the bank.
_LAST_OF_BANK = """
    SELECT NULLIF(MAX(
        COALESCE((SELECT i.dated_on FROM item i WHERE i.kind = 'payment' AND i.dated_on <= :day AND NOT EXISTS (
            SELECT 1 FROM payment p JOIN bank_match m ON m.id = p.match_id
            WHERE p.item_id = i.id AND m.undone_at IS NOT NULL) ORDER BY i.dated_on DESC LIMIT 1), ''),
        (SELECT COALESCE(MAX(MIN(last_on, :day)), '') FROM bank_statement WHERE first_on <= :day)
    ), ''), COALESCE(SUM(amount_cents), 0), COUNT(*)
    FROM bank_line WHERE state = 'left' AND amount_cents > 0 AND booked_on <= :day
"""


@dataclass(frozen=True, slots=True)
class _Term:
    """What one column of a figure adds up: items of these kinds, due from (included) and before (excluded) some day."""

    kinds: tuple[ItemKind, ...]
    due_from: date | None = None
    due_before: date | None = None
    credit: bool = False

    def then(self) -> str:
        """Return the term as a sum over ``part``."""
        sign = "-" if self.credit else ""
        return f"{sign}SUM(CASE WHEN kind IN ({self._names()}){self._due()} THEN cents ELSE 0 END)"

    def now(self, owner: str = "") -> str:
        """Return the term as a sum over what is open now, of everybody or, with *owner*, where that condition holds.

        One short range of a covering index for each term and customer: half the time of one pass that weighs every
        row against every bucket.
        """
        sign = "-" if self.credit else ""
        owed = (
            "kind = 'invoice'"
            if self.kinds == (ItemKind.INVOICE,)
            else f"kind <> 'invoice' AND kind IN ({self._names()})"
        )
        return (
            f"{sign}COALESCE((SELECT SUM(open_cents) FROM item "
            f"WHERE {owed} AND open_cents <> 0{owner}{self._due()}), 0)"
        )

    def _names(self) -> str:
        return ", ".join(f"'{kind}'" for kind in self.kinds)

    def _due(self) -> str:
        start = f" AND due_on >= '{self.due_from.isoformat()}'" if self.due_from else ""
        end = f" AND due_on < '{self.due_before.isoformat()}'" if self.due_before else ""
        return start + end


_ON_ACCOUNT = _Term((ItemKind.PAYMENT, ItemKind.CREDIT_NOTE, *BORN_CLOSED), credit=True)
_DEPOSITS = _Term((ItemKind.DEPOSIT,), credit=True)
_CREDITS = "('payment', 'credit_note', 'deposit', 'discount', 'penalty', 'write_off', 'moved')"
# What the total of an outstanding adds up.
_INSIDE = (
    "('invoice', 'to_be_issued', 'payment', 'credit_note', 'deposit', 'discount', 'penalty', 'write_off', 'moved')"
)


def _outstanding_terms(as_of: date) -> tuple[_Term, ...]:
    """Return the terms in the order of the fields of Outstanding."""
    return (
        _Term((ItemKind.INVOICE,), due_before=as_of),
        _Term((ItemKind.INVOICE,), due_from=as_of),
        _Term((ItemKind.TO_BE_ISSUED,)),
        _ON_ACCOUNT,
        _DEPOSITS,
        _Term((ItemKind.DOUBTFUL,)),
        _Term((ItemKind.BILL,)),
    )


@dataclass(frozen=True, slots=True)
class CustomerOutstanding:
    """What one customer owes at a date."""

    customer_id: int
    code: str
    name: str
    outstanding: Outstanding


@dataclass(frozen=True, slots=True)
class AgedRow:
    """One customer's line of the aged balance: ``amounts`` per bucket in order, credits in columns of their own."""

    customer_id: int
    code: str
    name: str
    amounts: tuple[Money, ...]
    on_account: Money
    deposits: Money


@dataclass(frozen=True, slots=True)
class DueDay:
    """What falls due on one day, or from that day on, and is still open: how many due dates, for how much."""

    day: date
    count: int
    amount: Money


class Figures:
    """Sums at a date, in one query each."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last_fact_on(self) -> date | None:
        """Return the latest day any fact of the ledger bears, or None for empty books."""
        row = self._connection.exec_driver_sql(
            "SELECT MAX((SELECT COALESCE(MAX(issued_on), '') FROM invoice), "
            "(SELECT COALESCE(MAX(dated_on), '') FROM item WHERE kind = 'payment'), "
            "(SELECT COALESCE(MAX(since), '') FROM allocation), "
            "(SELECT COALESCE(MAX(until), '') FROM allocation WHERE until IS NOT NULL))"
        ).scalar_one()
        return days.read(row)

    def outstanding(self, as_of: date) -> Outstanding:
        """Return the whole outstanding at *as_of*."""
        terms = _outstanding_terms(as_of)
        if self.is_current(as_of):
            query = "SELECT " + ", ".join(term.now() for term in terms)
        else:
            query = f"{OPEN_THEN} SELECT " + ", ".join(f"COALESCE({term.then()}, 0)" for term in terms) + " FROM part"
        return _outstanding(self._rows(query, as_of)[0])

    def outstanding_by_customer(self, as_of: date) -> tuple[CustomerOutstanding, ...]:
        """Return the outstanding of every customer with something open at *as_of*, by code."""
        return tuple(
            CustomerOutstanding(key, code, name, _outstanding(cents))
            for key, code, name, *cents in self._by_customer(as_of, _outstanding_terms(as_of))
        )

    def customers_owing(self, as_of: date) -> int:
        """Return how many customers have an outstanding at *as_of* that is not zero, on either side."""
        if self.is_current(as_of):
            # Invoices and the rest apart: each has a covering index.
            mine = "SELECT COALESCE(SUM(open_cents), 0) FROM item WHERE open_cents <> 0 AND customer_id = c.id"
            query = (
                f"SELECT COUNT(*) FROM customer c WHERE ({mine} AND kind = 'invoice') "
                f"+ ({mine} AND kind <> 'invoice' AND kind IN {_INSIDE}) <> 0"
            )
        else:
            query = (
                f"{OPEN_THEN} SELECT COUNT(*) FROM (SELECT customer_id FROM part WHERE kind IN {_INSIDE} "
                "GROUP BY customer_id HAVING SUM(cents) <> 0)"
            )
        return int(self._rows(query, as_of)[0][0])

    def falling_due(self, first: date, last: date) -> tuple[DueDay, ...]:
        """Return the days from *first* to *last* (both included) on which invoices open now fall due."""
        found = self._rows(
            "SELECT due_on, COUNT(*), SUM(open_cents) FROM item WHERE kind = 'invoice' AND open_cents <> 0 "
            "AND due_on BETWEEN :day AND :last GROUP BY due_on ORDER BY due_on",
            first,
            last=last.isoformat(),
        )
        return tuple(DueDay(date.fromisoformat(day), count, Money(cents)) for day, count, cents in found)

    def next_due(self, as_of: date) -> DueDay | None:
        """Return the first day from *as_of* on, that day included, on which an invoice open now falls due, if any."""
        found = self._rows(
            "SELECT MIN(due_on) FROM item WHERE kind = 'invoice' AND open_cents <> 0 AND due_on >= :day", as_of
        )[0][0]
        if found is None:
            return None
        day = date.fromisoformat(found)
        return self.falling_due(day, day)[0]

    def in_favour(self, as_of: date) -> dict[int, Money]:
        """Return by customer id the money on account and deposits of those who have any at *as_of*.

        Positive in the customer's favour; negative for a refund not matched yet.
        """
        if self.is_current(as_of):
            query = (
                "SELECT customer_id, -SUM(open_cents) FROM item "
                f"WHERE kind <> 'invoice' AND open_cents <> 0 AND kind IN {_CREDITS} "
                "GROUP BY customer_id HAVING SUM(open_cents) <> 0"
            )
        else:
            query = (
                f"{OPEN_THEN} SELECT customer_id, -SUM(cents) FROM part WHERE kind IN {_CREDITS} "
                "GROUP BY customer_id HAVING SUM(cents) <> 0"
            )
        return {key: Money(cents) for key, cents in self._rows(query, as_of)}

    def outstanding_of(self, customer_id: int, as_of: date) -> Outstanding:
        """Return the outstanding of one customer at *as_of*."""
        rows = self._by_customer(as_of, _outstanding_terms(as_of), customer_id)
        return _outstanding(rows[0][3:]) if rows else Outstanding()

    def aged(self, as_of: date, edges: Sequence[date]) -> tuple[AgedRow, ...]:
        """Return the aged balance at *as_of* by customer code, customers with nothing open left out.

        *edges* gives for each bucket but the last the earliest due date that still belongs to it, in the order of the
        buckets (not due first): a due date before all of them falls in the last bucket.
        """
        starts: tuple[date | None, ...] = (*edges, None)
        ends: tuple[date | None, ...] = (None, *edges)
        buckets = tuple(_Term((ItemKind.INVOICE,), start, end) for start, end in zip(starts, ends, strict=True))
        return tuple(
            AgedRow(key, code, name, tuple(map(Money, cents[:-2])), Money(cents[-2]), Money(cents[-1]))
            for key, code, name, *cents in self._by_customer(as_of, (*buckets, _ON_ACCOUNT, _DEPOSITS))
        )

    def open_items(self, as_of: date, customer_id: int | None = None) -> tuple[Item, ...]:
        """Return the items open at *as_of*, with what was open then, by customer and due date."""
        mine = "" if customer_id is None else "AND i.customer_id = :customer"
        query = (
            f"{OPEN_THEN}, then_open AS (SELECT id, SUM(cents) AS cents FROM part GROUP BY id HAVING SUM(cents) <> 0) "
            "SELECT i.id, i.customer_id, i.kind, i.number, i.dated_on, i.due_on, i.amount_cents, t.cents, "
            f"i.invoice_id, i.estimated FROM then_open t JOIN item i ON i.id = t.id WHERE 1 {mine} "
            "ORDER BY i.customer_id, i.due_on, i.id"
        )
        return tuple(map(_item, self._rows(query, as_of, customer=customer_id or 0)))

    def customer_items(self, customer_id: int, as_of: date) -> tuple[Item, ...]:
        """Return every item of the customer dated by *as_of*, by day, with what was open then."""
        query = (
            f"{OPEN_THEN} SELECT i.id, i.customer_id, i.kind, i.number, i.dated_on, i.due_on, i.amount_cents, "
            "COALESCE(SUM(p.cents), 0), i.invoice_id, i.estimated FROM item i LEFT JOIN part p ON p.id = i.id "
            "WHERE i.customer_id = :customer AND i.dated_on <= :day GROUP BY i.id ORDER BY i.dated_on, i.id"
        )
        return tuple(map(_item, self._rows(query, as_of, customer=customer_id)))

    def freshness(self, as_of: date) -> Freshness:
        """Return the last day the bank is known for at *as_of*, and what no one has matched: payments, bank lines.

        A statement tells of its days whether or not a customer paid on them.
        """
        last, waiting, lines = self._rows(_LAST_OF_BANK, as_of)[0]
        if self.is_current(as_of):
            loose = (
                "(SELECT open_cents AS cents FROM item "
                "WHERE kind <> 'invoice' AND open_cents <> 0 AND kind = 'payment' AND open_cents < 0)"
            )
            query = f"SELECT COALESCE(SUM(cents), 0), COUNT(*) FROM {loose}"
        else:
            query = (
                f"{OPEN_THEN}, loose AS (SELECT SUM(cents) AS cents FROM part WHERE kind = 'payment' GROUP BY id "
                "HAVING SUM(cents) < 0) SELECT COALESCE(SUM(cents), 0), COUNT(*) FROM loose"
            )
        cents, count = self._rows(query, as_of)[0]
        return Freshness(days.read(last), Money(-cents), count, Money(waiting), lines)

    def _by_customer(self, as_of: date, terms: Sequence[_Term], customer_id: int | None = None) -> list[Any]:
        """Return (id, code, name, cents of each term …) of the customers for whom a term is not zero, by code."""
        one = customer_id is not None
        if self.is_current(as_of):
            sums = ", ".join(term.now(" AND customer_id = c.id") for term in terms)
            chosen = "WHERE c.id = :customer" if one else ""
            query = f"SELECT c.id, c.code, c.name, {sums} FROM customer c {chosen} ORDER BY c.code"
        else:
            sums = ", ".join(f"{term.then()} AS term{rank}" for rank, term in enumerate(terms))
            names = ", ".join(f"term{rank}" for rank in range(len(terms)))
            chosen = "WHERE customer_id = :customer" if one else ""
            query = (
                f"{OPEN_THEN}, owed AS (SELECT customer_id, {sums} FROM part {chosen} GROUP BY customer_id) "
                f"SELECT c.id, c.code, c.name, {names} FROM owed JOIN customer c ON c.id = customer_id ORDER BY c.code"
            )
        return [row for row in self._rows(query, as_of, customer=customer_id or 0) if any(row[3:])]

    def is_current(self, as_of: date) -> bool:
        """Tell whether nothing in the ledger bears a later day than *as_of*: what is open now was open then."""
        last = self.last_fact_on()
        return last is None or last <= as_of

    def _rows(self, query: str, day: date, **values: object) -> Sequence[Any]:
        # The driver's own named parameters: these queries are written for SQLite and nothing else.
        return self._connection.exec_driver_sql(query, {"day": day.isoformat(), **values}).fetchall()


def _outstanding(cents: Sequence[int]) -> Outstanding:
    return Outstanding(*map(Money, cents))


def _item(row: Sequence[Any]) -> Item:
    key, customer_id, kind, number, dated_on, due_on, amount, left, invoice_id, estimated = row
    return Item(
        id=key,
        customer_id=customer_id,
        kind=ItemKind(kind),
        number=number,
        dated_on=date.fromisoformat(dated_on),
        due_on=date.fromisoformat(due_on),
        amount=Money(amount),
        open=Money(left),
        invoice_id=invoice_id,
        estimated_due=bool(estimated),
    )
