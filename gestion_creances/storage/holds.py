"""Keeps disputes, promises, plans and blocks."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.engine import Row

from gestion_creances.basics.money import Money
from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldKind, Resolution
from gestion_creances.storage import rows


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
            "until": _text(hold.until),
            "amount_cents": hold.amount.cents if hold.amount else None,
            "promised_on": _text(hold.promised_on),
            "category": hold.category.value if hold.category else "",
            "closed_on": _text(hold.closed_on),
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

    def all(self, customer_id: int | None = None) -> tuple[Hold, ...]:
        """Return the holds ever set, oldest first, or only those of a customer."""
        statement = select(rows.hold).order_by(rows.hold.c.since, rows.hold.c.id)
        if customer_id is not None:
            statement = statement.where(rows.hold.c.customer_id == customer_id)
        return tuple(map(_hold, self._connection.execute(statement)))


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _hold(row: Row[tuple[object, ...]]) -> Hold:
    return Hold(
        id=row.id,
        customer_id=row.customer_id,
        invoice_id=row.invoice_id,
        kind=HoldKind(row.kind),
        reason=row.reason,
        owner=row.owner,
        since=date.fromisoformat(row.since),
        until=date.fromisoformat(row.until) if row.until else None,
        amount=None if row.amount_cents is None else Money(row.amount_cents),
        promised_on=date.fromisoformat(row.promised_on) if row.promised_on else None,
        category=DisputeCategory(row.category) if row.category else None,
        closed_on=date.fromisoformat(row.closed_on) if row.closed_on else None,
        resolution=Resolution(row.resolution) if row.resolution else None,
        settled_by=row.settled_by,
        plan_id=row.plan_id,
    )
