"""Keeps disputes, promises, plans and blocks."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.engine import Row

from gestion_creances.basics.money import Money
from gestion_creances.dunning.dispute import OpenPart
from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldKind, Resolution
from gestion_creances.storage import days, rows
from gestion_creances.storage.figures import Figures

_ABOUT = """
    JOIN item i ON i.kind = 'invoice' AND i.dated_on <= :day
        AND ((h.invoice_id IS NOT NULL AND i.invoice_id = h.invoice_id)
          OR (h.invoice_id IS NULL AND i.customer_id = h.customer_id))
"""
_PARTS_NOW = f"""
    SELECT h.id, i.id, i.number, i.due_on, i.open_cents FROM hold h {_ABOUT}
    WHERE h.kind = :kind AND h.since <= :day AND i.open_cents > 0 {{mine}} ORDER BY h.id, i.due_on, i.id
"""
_PARTS_THEN = f"""
    SELECT id, item_id, number, due_on, cents FROM (
        SELECT h.id, i.id AS item_id, i.number, i.due_on, i.amount_cents - COALESCE((
            SELECT SUM(a.amount_cents) FROM allocation a
            WHERE a.debit_id = i.id AND a.since <= :day AND (a.until IS NULL OR a.until > :day)), 0) AS cents
        FROM hold h {_ABOUT} WHERE h.kind = :kind AND h.since <= :day {{mine}}
    ) WHERE cents > 0 ORDER BY id, due_on, item_id
"""


@dataclass(frozen=True, slots=True)
class HoldNames:
    """Whom and what a hold is about, as lists name them: ``number`` is the invoice's, empty for the whole customer.

    ``papers`` counts the papers kept with it; ``settled_by`` is the number of what settled it.
    """

    code: str
    customer: str
    number: str = ""
    papers: int = 0
    settled_by: str = ""


_NAMES = """
    SELECT h.id, c.code, c.name, COALESCE(v.number, ''),
           (SELECT COUNT(*) FROM attachment a WHERE a.hold_id = h.id), COALESCE(s.number, '')
    FROM hold h JOIN customer c ON c.id = h.customer_id
    LEFT JOIN invoice v ON v.id = h.invoice_id LEFT JOIN item s ON s.id = h.settled_by
    WHERE :customer IS NULL OR h.customer_id = :customer
"""


class HoldRegister:
    """What keeps a reminder from leaving."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, hold: Hold) -> int:
        """Store a new hold and return its id."""
        values = {
            "customer_id": hold.customer_id,
            "invoice_id": hold.invoice_id,
            "kind": hold.kind.value,
            "reason": hold.reason,
            "owner": hold.owner,
            "since": hold.since.isoformat(),
            "until": days.written(hold.until),
            "amount_cents": hold.amount.cents if hold.amount else None,
            "promised_on": days.written(hold.promised_on),
            "category": hold.category.value if hold.category else "",
            "closed_on": days.written(hold.closed_on),
            "resolution": hold.resolution.value if hold.resolution else "",
            "settled_by": hold.settled_by,
            "plan_id": hold.plan_id,
        }
        return int(self._connection.execute(insert(rows.hold).values(**values)).inserted_primary_key[0])  # type: ignore[index]

    def get(self, hold_id: int) -> Hold:
        """Return the hold; raise KeyError when there is none."""
        row = self._connection.execute(select(rows.hold).where(rows.hold.c.id == hold_id)).one_or_none()
        if row is None:
            raise KeyError(hold_id)
        return _hold(row)

    def close(self, hold_id: int, on: date, resolution: Resolution, settled_by: int | None = None) -> None:
        """Let the hold pause nothing from the day *on*; *settled_by* is the item that settled it."""
        values = {"closed_on": on.isoformat(), "resolution": resolution.value, "settled_by": settled_by}
        self._connection.execute(update(rows.hold).where(rows.hold.c.id == hold_id).values(**values))

    def reopen(self, hold_id: int) -> None:
        """Take a closing back: the hold stands again as before."""
        values = {"closed_on": None, "resolution": "", "settled_by": None}
        self._connection.execute(update(rows.hold).where(rows.hold.c.id == hold_id).values(**values))

    def all(self, customer_id: int | None = None, kind: HoldKind | None = None) -> tuple[Hold, ...]:
        """Return the holds ever set, oldest first, or only those of a customer or of a kind."""
        statement = select(rows.hold).order_by(rows.hold.c.since, rows.hold.c.id)
        if customer_id is not None:
            statement = statement.where(rows.hold.c.customer_id == customer_id)
        if kind is not None:
            statement = statement.where(rows.hold.c.kind == kind.value)
        return tuple(map(_hold, self._connection.execute(statement)))

    def names(self, customer_id: int | None = None) -> dict[int, HoldNames]:
        """Return by hold id whom and what each hold (of one customer) is about."""
        found = self._connection.exec_driver_sql(_NAMES, {"customer": customer_id})
        return {key: HoldNames(*names) for key, *names in found}

    def left(self, customer_id: int, invoice_id: int | None) -> Money:
        """Return what is open now on one invoice, or on all the invoices of a customer."""
        cents = self._connection.exec_driver_sql(
            "SELECT COALESCE(SUM(open_cents), 0) FROM item WHERE customer_id = :customer AND kind = 'invoice' "
            "AND open_cents > 0 AND (:invoice IS NULL OR invoice_id = :invoice)",
            {"customer": customer_id, "invoice": invoice_id},
        ).scalar_one()
        return Money(cents)

    def parts(self, as_of: date, kind: HoldKind, customer_id: int | None = None) -> dict[int, tuple[OpenPart, ...]]:
        """Return by hold id the due dates open at *as_of* that the holds of a kind are about, oldest first."""
        now = Figures(self._connection).is_current(as_of)
        query = _PARTS_NOW if now else _PARTS_THEN
        query = query.format(mine="" if customer_id is None else "AND h.customer_id = :customer")
        values = {"day": as_of.isoformat(), "customer": customer_id, "kind": kind.value}
        found: defaultdict[int, list[OpenPart]] = defaultdict(list)
        for hold_id, item_id, number, due_on, cents in self._connection.exec_driver_sql(query, values):
            found[hold_id].append(OpenPart(item_id, number, date.fromisoformat(due_on), Money(cents)))
        return {hold_id: tuple(parts) for hold_id, parts in found.items()}


def _hold(row: Row[tuple[object, ...]]) -> Hold:
    return Hold(
        id=row.id,
        customer_id=row.customer_id,
        invoice_id=row.invoice_id,
        kind=HoldKind(row.kind),
        reason=row.reason,
        owner=row.owner,
        since=date.fromisoformat(row.since),
        until=days.read(row.until),
        amount=None if row.amount_cents is None else Money(row.amount_cents),
        promised_on=days.read(row.promised_on),
        category=DisputeCategory(row.category) if row.category else None,
        closed_on=days.read(row.closed_on),
        resolution=Resolution(row.resolution) if row.resolution else None,
        settled_by=row.settled_by,
        plan_id=row.plan_id,
    )
