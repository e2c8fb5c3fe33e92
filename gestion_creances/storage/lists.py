"""Pages of long lists, sorted and filtered by the database so that a hundred thousand rows stay fluid."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.customers import folded

_KINDS = {
    # Discounts and collected penalties are entries of the account, not documents.
    "all": "i.kind NOT IN ('payment', 'discount', 'penalty', 'write_off', 'moved')",
    "open": "i.kind NOT IN ('payment', 'discount', 'penalty', 'write_off', 'moved') AND i.open_cents <> 0",
    "overdue": "i.kind = 'invoice' AND i.open_cents <> 0 AND i.due_on < :day",
    "not_due": "i.kind = 'invoice' AND i.open_cents <> 0 AND i.due_on >= :day",
    "settled": "i.kind = 'invoice' AND i.open_cents = 0",
    "credits": "i.kind IN ('credit_note', 'deposit')",
    "beside": "i.kind IN ('doubtful', 'bill', 'to_be_issued')",
    "payments": "i.kind = 'payment'",
    "unmatched": "i.kind = 'payment' AND i.open_cents <> 0",
}
_SORTS = {
    "number": "i.number",
    "customer": "c.search",
    "dated_on": "i.dated_on",
    "due_on": "i.due_on",
    "amount": "i.amount_cents",
    "open": "i.open_cents",
    "method": "p.method",
}


@dataclass(frozen=True, slots=True)
class ItemQuery:
    """Which rows, in which order.

    ``status`` is one of all, open, overdue, not_due, settled, credits, beside (invoices and their like), payments,
    unmatched; ``text`` is searched in numbers and in customers' names, codes, SIREN and towns; ``due_from`` and
    ``due_to`` bound the due date (included); ``sort`` is number, customer, dated_on, due_on, amount, open or method.
    """

    as_of: date
    status: str = "all"
    text: str = ""
    customer_id: int | None = None
    due_from: date | None = None
    due_to: date | None = None
    sort: str = "due_on"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One due date, credit or payment as lists show it; ``level`` is the last reminder position reached, 0 for none."""

    item_id: int
    invoice_id: int | None
    customer_id: int
    customer_code: str
    customer_name: str
    kind: ItemKind
    number: str
    dated_on: date
    due_on: date
    amount: Money
    open: Money
    estimated_due: bool
    level: int
    method: str


@dataclass(frozen=True, slots=True)
class ListTotals:
    """How many rows a query finds, and their sums."""

    count: int
    amount: Money
    open: Money


class Lists:
    """Rows for the window's long lists, as things stand now."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def totals(self, query: ItemQuery) -> ListTotals:
        """Return the number of rows of *query* and the sums of their amounts and of what is open."""
        condition, values = _condition(query)
        count, amount, left = self._connection.exec_driver_sql(
            f"SELECT COUNT(*), COALESCE(SUM(i.amount_cents), 0), COALESCE(SUM(i.open_cents), 0) FROM item i "
            f"WHERE {condition}",
            values,
        ).one()
        return ListTotals(count, Money(amount), Money(left))

    def page(self, query: ItemQuery, offset: int, limit: int, count: int | None = None) -> tuple[ItemRow, ...]:
        """Return at most *limit* rows from *offset* on.

        With *count*, the number of rows there are in all, a page of the second half is found from the end.
        """
        if count is not None and offset > count // 2:
            size = min(limit, count - offset)
            from_end = replace(query, descending=not query.descending)
            return tuple(reversed(self._page(from_end, count - offset - size, size)))
        return self._page(query, offset, limit)

    def _page(self, query: ItemQuery, offset: int, limit: int) -> tuple[ItemRow, ...]:
        condition, values = _condition(query)
        way = "DESC" if query.descending else "ASC"
        # Ids first: sorting narrow rows and joining only the page that is shown.
        inner = (
            f"SELECT i.id FROM item i {_joins(query.sort)} WHERE {condition} "
            f"ORDER BY {_SORTS[query.sort]} {way}, i.id {way} LIMIT :limit OFFSET :offset"
        )
        rows = self._connection.exec_driver_sql(
            "SELECT i.id, i.invoice_id, c.id, c.code, c.name, i.kind, i.number, i.dated_on, i.due_on, i.amount_cents, "
            "i.open_cents, i.estimated, "
            "COALESCE((SELECT s.position FROM step s WHERE s.item_id = i.id ORDER BY s.id DESC LIMIT 1), 0), "
            f"COALESCE(p.method, '') FROM ({inner}) page JOIN item i ON i.id = page.id "
            "JOIN customer c ON c.id = i.customer_id LEFT JOIN payment p ON p.item_id = i.id "
            f"ORDER BY {_SORTS[query.sort]} {way}, i.id {way}",
            {**values, "limit": limit, "offset": offset},
        )
        return tuple(
            ItemRow(
                row[0],
                row[1],
                row[2],
                row[3],
                row[4],
                ItemKind(row[5]),
                row[6],
                date.fromisoformat(row[7]),
                date.fromisoformat(row[8]),
                Money(row[9]),
                Money(row[10]),
                bool(row[11]),
                row[12],
                row[13],
            )
            for row in rows
        )

    def numbers_like(self, text: str, limit: int) -> tuple[tuple[int, str, str], ...]:
        """Return (invoice id, number, customer name) of the newest invoices whose number contains *text*."""
        found = self._connection.exec_driver_sql(
            "SELECT v.id, v.number, c.name FROM invoice v JOIN customer c ON c.id = v.customer_id "
            "WHERE v.number LIKE :like ESCAPE '\\' ORDER BY v.id DESC LIMIT :limit",
            {"like": _like(text), "limit": limit},
        )
        return tuple((row[0], row[1], row[2]) for row in found)

    def customers_like(self, text: str, limit: int) -> tuple[tuple[int, str, str], ...]:
        """Return (customer id, code, name) of the customers whose name, code, SIREN or town contains *text*."""
        found = self._connection.exec_driver_sql(
            "SELECT id, code, name FROM customer WHERE search LIKE :like ESCAPE '\\' ORDER BY name LIMIT :limit",
            {"like": _like(folded(text)), "limit": limit},
        )
        return tuple((row[0], row[1], row[2]) for row in found)


def _condition(query: ItemQuery) -> tuple[str, dict[str, object]]:
    parts = [_KINDS[query.status]]
    values: dict[str, object] = {"day": query.as_of.isoformat()}
    if query.customer_id is not None:
        parts.append("i.customer_id = :customer")
        values["customer"] = query.customer_id
    if query.due_from is not None:
        parts.append("i.due_on >= :due_from")
        values["due_from"] = query.due_from.isoformat()
    if query.due_to is not None:
        parts.append("i.due_on <= :due_to")
        values["due_to"] = query.due_to.isoformat()
    if text := query.text.strip():
        # The customers first: they are searched once, numbers only where no customer matches.
        parts.append(
            "(i.customer_id IN (SELECT id FROM customer WHERE search LIKE :words ESCAPE '\\') "
            "OR i.number LIKE :number ESCAPE '\\')"
        )
        values |= {"number": _like(text), "words": _like(folded(text))}
    return " AND ".join(parts), values


def _joins(sort: str) -> str:
    if sort == "customer":
        return "JOIN customer c ON c.id = i.customer_id"
    if sort == "method":
        return "LEFT JOIN payment p ON p.item_id = i.id"
    return ""


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
