"""Pages of bank lines, sorted and filtered by the database, with what each was matched with."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import ItemKind
from gestion_creances.matching.facts import Line
from gestion_creances.storage import days

_STATUSES = {
    "left": "l.state = 'left' AND (l.amount_cents > 0 OR l.return_reason <> '')",
    "out": "l.state = 'left' AND l.amount_cents < 0 AND l.return_reason = ''",
    "matched": "l.state = 'matched'",
    "ignored": "l.state = 'ignored'",
    "all": "1",
}
_SORTS = {
    "booked_on": "l.booked_on",
    "amount": "l.amount_cents",
    "label": "l.label",
    "payer": "l.payer",
    "closed_on": "l.closed_on",
    "account": "l.account_id",
}
_WORDS = ("label", "detail", "payer", "payer_iban", "reference", "bank_reference")
_ROW = """
    SELECT l.id, l.account_id, l.booked_on, l.value_on, l.amount_cents, l.label, l.detail, l.payer, l.payer_iban,
        l.reference, l.method, l.return_reason, l.state, l.reason, l.closed_on, m.id, m.how, m.reasons, m.actor,
        (SELECT GROUP_CONCAT(name, ', ') FROM (SELECT DISTINCT c.name FROM payment p
            JOIN item i ON i.id = p.item_id JOIN customer c ON c.id = i.customer_id WHERE p.match_id = m.id)),
        EXISTS (SELECT 1 FROM bank_match u WHERE u.line_id = l.id AND u.undone_at IS NOT NULL)
    FROM {source} JOIN bank_line l ON l.id = page.id
    LEFT JOIN bank_match m ON m.line_id = l.id AND m.undone_at IS NULL
"""
_MATCHABLE = """
    SELECT id, booked_on, amount_cents, label, detail, reference, payer, payer_iban, method, return_reason
    FROM bank_line WHERE state = 'left' AND booked_on <= :day {chosen} ORDER BY booked_on, id
"""
_SETTLED = """
    WITH mine AS (SELECT i.id, i.customer_id, i.number, i.open_cents FROM payment p JOIN item i ON i.id = p.item_id
        WHERE p.match_id = :match)
    SELECT c.id, c.code, c.name, d.id, d.number, d.kind, a.amount_cents
    FROM mine JOIN allocation a ON a.credit_id = mine.id AND a.until IS NULL JOIN item d ON d.id = a.debit_id
    JOIN customer c ON c.id = mine.customer_id
    UNION ALL SELECT c.id, c.code, c.name, k.id, k.number, k.kind, -a.amount_cents
    FROM mine JOIN allocation a ON a.debit_id = mine.id AND a.until IS NULL JOIN item k ON k.id = a.credit_id
    JOIN customer c ON c.id = mine.customer_id
    UNION ALL SELECT c.id, c.code, c.name, k.id, k.number, k.kind, -a.amount_cents
    FROM bank_match_tie t JOIN allocation a ON a.id = t.allocation_id AND a.until IS NULL
    JOIN item k ON k.id = a.credit_id JOIN customer c ON c.id = k.customer_id WHERE t.match_id = :match AND t.ended = 0
    UNION ALL SELECT c.id, c.code, c.name, NULL, mine.number, 'payment', -mine.open_cents
    FROM mine JOIN customer c ON c.id = mine.customer_id WHERE mine.open_cents <> 0
"""


# The bank's day of a payment of each customer, with how it came; a matching that was undone tells nothing.
_RECEIVED = """
    SELECT i.id, p.method, l.booked_on, COALESCE(l.return_reason, '') FROM item i JOIN payment p ON p.item_id = i.id
    LEFT JOIN bank_match m ON m.id = p.match_id AND m.undone_at IS NULL LEFT JOIN bank_line l ON l.id = m.line_id
    WHERE i.customer_id = ? AND i.kind = 'payment'
"""


class LineState(StrEnum):
    """What has become of a line: still to do, matched, or ignored for a written reason."""

    LEFT = "left"
    MATCHED = "matched"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class BankLineQuery:
    """Which lines, in which order.

    ``status`` is left (money in, and money the bank took back), out (other money out), matched, ignored or all. Every
    word of ``text`` must stand in the words of the line, or in its amount as ``1234,56``; ``first_on`` and ``last_on``
    bound its day, included; ``sort`` is booked_on, amount, label, payer, closed_on or account.
    """

    status: str = "left"
    account_id: int | None = None
    text: str = ""
    first_on: date | None = None
    last_on: date | None = None
    sort: str = "booked_on"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class BankLineRow:
    """One movement as lists show it; from ``match_id`` on, the matching that stands (None and empty without one).

    ``amount`` is positive when money came in. ``reason`` is why it is ignored. ``how`` is automatic, accepted or
    by_hand, ``reasons`` the sentences it was matched for, ``customers`` the names it concerns. ``undone`` says that a
    person undid a matching of it before: that one is proposed no more.
    """

    line_id: int
    account_id: int
    booked_on: date
    value_on: date
    amount: Money
    label: str
    detail: str
    payer: str
    payer_iban: str
    reference: str
    method: str
    return_reason: str
    state: LineState
    reason: str
    closed_on: date | None
    match_id: int | None
    how: str
    reasons: tuple[str, ...]
    actor: str
    customers: str
    undone: bool = False


@dataclass(frozen=True, slots=True)
class BankLineTotals:
    """How many lines a query finds, and what came in and went out with them (both positive)."""

    count: int
    received: Money
    paid_out: Money


@dataclass(frozen=True, slots=True)
class BankCounts:
    """How many lines wait: money in with its sum, money the bank took back, and the day of the oldest of them."""

    received: int
    amount: Money
    returned: int
    oldest_on: date | None

    @property
    def left(self) -> int:
        """All that waits for a decision."""
        return self.received + self.returned


@dataclass(frozen=True, slots=True)
class SettledPiece:
    """One thing a matching did for a customer.

    A debt paid (``amount`` positive), a credit taken off or a payment taken back (negative) with the kind of the item,
    or, when ``item_id`` is None, money left on account.
    """

    customer_id: int
    customer_code: str
    customer_name: str
    item_id: int | None
    number: str
    kind: ItemKind
    amount: Money


class BankLists:
    """Lines for the window's list and for matching."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def totals(self, query: BankLineQuery) -> BankLineTotals:
        """Return the number of lines of *query* and what came in and went out with them."""
        condition, values = _condition(query)
        count, received, paid = self._connection.exec_driver_sql(
            "SELECT COUNT(*), COALESCE(SUM(MAX(l.amount_cents, 0)), 0), COALESCE(SUM(MAX(-l.amount_cents, 0)), 0) "
            f"FROM bank_line l WHERE {condition}",
            values,
        ).one()
        return BankLineTotals(count, Money(received), Money(paid))

    def page(self, query: BankLineQuery, offset: int, limit: int, count: int | None = None) -> tuple[BankLineRow, ...]:
        """Return at most *limit* lines from *offset* on.

        With *count*, the number of lines there are in all, a page of the second half is found from the end.
        """
        if count is not None and offset > count // 2:
            size = min(limit, count - offset)
            from_end = replace(query, descending=not query.descending)
            return tuple(reversed(self._page(from_end, count - offset - size, size)))
        return self._page(query, offset, limit)

    def get(self, line_id: int) -> BankLineRow:
        """Return one line; raise KeyError when there is none."""
        found = self.many((line_id,))
        if not found:
            raise KeyError(line_id)
        return found[0]

    def many(self, line_ids: Iterable[int]) -> tuple[BankLineRow, ...]:
        """Return these lines, oldest first."""
        source = "(SELECT value AS id FROM json_each(:ids)) page"
        query = f"{_ROW.format(source=source)} ORDER BY l.booked_on, l.id"
        return tuple(map(_row, self._connection.exec_driver_sql(query, {"ids": json.dumps(list(line_ids))})))

    def to_match(self, as_of: date, line_ids: Iterable[int] | None = None) -> tuple[Line, ...]:
        """Return the lines left that are booked by *as_of*, oldest first, or those of *line_ids* among them."""
        chosen = "" if line_ids is None else "AND id IN (SELECT value FROM json_each(:ids))"
        values = {"day": as_of.isoformat(), "ids": json.dumps(list(line_ids or ()))}
        found = self._connection.exec_driver_sql(_MATCHABLE.format(chosen=chosen), values)
        return tuple(map(_line, found))

    def settled(self, match_id: int) -> tuple[SettledPiece, ...]:
        """Return what the payments of a matching stand against now, and what of them is on account."""
        found = self._connection.exec_driver_sql(_SETTLED, {"match": match_id})
        return tuple(
            SettledPiece(customer, code, name, item_id, number, ItemKind(kind), Money(cents))
            for customer, code, name, item_id, number, kind, cents in found
        )

    def received(self, customer_id: int) -> dict[int, tuple[str, date | None, str]]:
        """Return by item id how each payment of a customer came, its day on a statement, why the bank took it back.

        The day is None when no statement tells of it, the reason empty when it did not come back.
        """
        found = self._connection.exec_driver_sql(_RECEIVED, (customer_id,))
        return {key: (method, days.read(day), reason) for key, method, day, reason in found}

    def counts(self) -> BankCounts:
        """Return how many lines wait for a decision."""
        received, cents, returned, oldest = self._connection.exec_driver_sql(
            "SELECT COUNT(*) FILTER (WHERE l.amount_cents > 0), "
            "COALESCE(SUM(l.amount_cents) FILTER (WHERE l.amount_cents > 0), 0), "
            f"COUNT(*) FILTER (WHERE l.amount_cents < 0), MIN(l.booked_on) FROM bank_line l WHERE {_STATUSES['left']}"
        ).one()
        return BankCounts(received, Money(cents), returned, days.read(oldest))

    def _page(self, query: BankLineQuery, offset: int, limit: int) -> tuple[BankLineRow, ...]:
        condition, values = _condition(query)
        way = "DESC" if query.descending else "ASC"
        order = f"ORDER BY {_SORTS[query.sort]} {way}, l.id {way}"
        source = f"(SELECT l.id FROM bank_line l WHERE {condition} {order} LIMIT :limit OFFSET :offset) page"
        found = self._connection.exec_driver_sql(
            f"{_ROW.format(source=source)} {order}", {**values, "limit": limit, "offset": offset}
        )
        return tuple(map(_row, found))


def _condition(query: BankLineQuery) -> tuple[str, dict[str, object]]:
    parts = [_STATUSES[query.status]]
    values: dict[str, object] = {}
    if query.account_id is not None:
        parts.append("l.account_id = :account")
        values["account"] = query.account_id
    if query.first_on is not None:
        parts.append("l.booked_on >= :first_on")
        values["first_on"] = query.first_on.isoformat()
    if query.last_on is not None:
        parts.append("l.booked_on <= :last_on")
        values["last_on"] = query.last_on.isoformat()
    written = " || ' ' || ".join(f"l.{name}" for name in _WORDS)
    amount = "' ' || REPLACE(PRINTF('%.2f', l.amount_cents / 100.0), '.', ',')"
    for rank, word in enumerate(query.text.split()):
        parts.append(f"({written} || {amount}) LIKE :word{rank} ESCAPE '\\'")
        values[f"word{rank}"] = _like(word)
    return " AND ".join(parts), values


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _row(row: Any) -> BankLineRow:
    (key, account, booked_on, value_on, cents, label, detail, payer, payer_iban, reference, method, returned) = row[:12]
    state, reason, closed_on, match_id, how, reasons, actor, customers, undone = row[12:]
    return BankLineRow(
        line_id=key,
        account_id=account,
        booked_on=date.fromisoformat(booked_on),
        value_on=date.fromisoformat(value_on),
        amount=Money(cents),
        label=label,
        detail=detail,
        payer=payer,
        payer_iban=payer_iban,
        reference=reference,
        method=method,
        return_reason=returned,
        state=LineState(state),
        reason=reason,
        closed_on=days.read(closed_on),
        match_id=match_id,
        how=how or "",
        reasons=tuple((reasons or "").splitlines()),
        actor=actor or "",
        customers=customers or "",
        undone=bool(undone),
    )


def _line(row: Any) -> Line:
    key, booked_on, cents, label, detail, reference, payer, payer_iban, method, return_reason = row
    return Line(
        line_id=key,
        booked_on=date.fromisoformat(booked_on),
        amount=Money(cents),
        text="\n".join(filter(None, (label, detail, reference, payer))),
        payer=payer,
        payer_iban=payer_iban,
        reference=reference,
        method=method,
        return_reason=return_reason,
    )
