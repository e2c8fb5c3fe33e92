"""Reads the list of customers with what each owes, how late he is, and when he last paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection

from gestion_creances.basics.money import Money
from gestion_creances.ledger.customer import Segment
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.storage.figures import Figures

_LATE = (
    "SELECT customer_id, COUNT(*), MIN(due_on), SUM(julianday(:day) - julianday(due_on)) FROM item "
    "WHERE kind = 'invoice' AND open_cents <> 0 AND due_on < :day GROUP BY customer_id"
)
_LAST_PAID = "SELECT customer_id, MAX(dated_on) FROM item WHERE kind = 'payment' AND amount_cents < 0 GROUP BY 1"


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """One customer in a list.

    ``late`` counts his overdue due dates; ``most_late`` and ``mean_late`` are days, zero when nothing is overdue.
    """

    customer_id: int
    code: str
    name: str
    siren: str
    town: str
    owner: str
    archived: bool
    limit: Money | None
    outstanding: Outstanding
    late: int
    most_late: int
    mean_late: Decimal
    last_paid_on: date | None
    segment: Segment | None = None


class CustomerRows:
    """All customers with their figures, as things stand now."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, as_of: date) -> tuple[CustomerRow, ...]:
        """Return every customer by name, archived ones included."""
        owed = {row.customer_id: row.outstanding for row in Figures(self._connection).outstanding_by_customer(as_of)}
        late = {row[0]: row[1:] for row in self._connection.exec_driver_sql(_LATE, {"day": as_of.isoformat()})}
        paid = {row[0]: date.fromisoformat(row[1]) for row in self._connection.exec_driver_sql(_LAST_PAID)}
        customers = self._connection.exec_driver_sql(
            "SELECT id, code, name, siren, town, owner, archived, credit_limit_cents, segment "
            "FROM customer ORDER BY search"
        )
        return tuple(
            CustomerRow(
                customer_id=key,
                code=code,
                name=name,
                siren=siren,
                town=town,
                owner=owner,
                archived=bool(archived),
                limit=None if limit is None else Money(limit),
                outstanding=owed.get(key, Outstanding()),
                late=late[key][0] if key in late else 0,
                most_late=(as_of - date.fromisoformat(late[key][1])).days if key in late else 0,
                mean_late=Decimal(int(late[key][2])) / late[key][0] if key in late else Decimal(0),
                last_paid_on=paid.get(key),
                segment=Segment(segment) if segment else None,
            )
            for key, code, name, siren, town, owner, archived, limit, segment in customers
        )
