"""Keeps the depreciations (account 491) of claims that may not be paid, and when each was released."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from gestion_creances.basics.money import Money
from gestion_creances.storage import days

# Released by hand, else on the day the claim was settled: paid, credited or lost.
RELEASED = """
    COALESCE(p.released_on, CASE WHEN i.open_cents = 0 THEN (
        SELECT MAX(a.since) FROM allocation a WHERE a.debit_id = i.id AND a.until IS NULL
    ) END)
"""
_PROVISIONS = f"""
    SELECT p.id, p.item_id, p.made_on, p.net_cents, p.percent, p.amount_cents, p.reason, {RELEASED}, p.release_reason,
        p.released_on IS NOT NULL
    FROM provision p JOIN item i ON i.id = p.item_id
"""


@dataclass(frozen=True, slots=True)
class Provision:
    """A depreciation of ``percent`` of ``net``, what is owed without VAT.

    ``released_on`` is the day it was released: by hand (``by_hand``), else when nothing was left open on the claim.
    """

    item_id: int
    made_on: date
    net: Money
    percent: Decimal
    amount: Money
    reason: str
    released_on: date | None = None
    release_reason: str = ""
    by_hand: bool = False
    id: int = 0


class ProvisionRegister:
    """Depreciations made and released."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, provision: Provision) -> int:
        """Store a depreciation and return its id."""
        made = self._connection.exec_driver_sql(
            "INSERT INTO provision (item_id, made_on, net_cents, percent, amount_cents, reason) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                provision.item_id,
                provision.made_on.isoformat(),
                provision.net.cents,
                str(provision.percent),
                provision.amount.cents,
                provision.reason,
            ),
        )
        return int(made.lastrowid)

    def get(self, provision_id: int) -> Provision:
        """Return the depreciation; raise KeyError when there is none."""
        found = self._provisions("WHERE p.id = :key", key=provision_id)
        if not found:
            raise KeyError(provision_id)
        return found[0]

    def of_item(self, item_id: int) -> tuple[Provision, ...]:
        """Return the depreciations of one due date, oldest first, those released included."""
        return self._provisions("WHERE p.item_id = :key", key=item_id)

    def of_customer(self, customer_id: int) -> tuple[Provision, ...]:
        """Return the depreciations of what a customer owes, oldest first, those released included."""
        return self._provisions("WHERE i.customer_id = :key", key=customer_id)

    def standing(self, as_of: date) -> tuple[Provision, ...]:
        """Return the depreciations made by *as_of* and not released by then, oldest first."""
        day = as_of.isoformat()
        return self._provisions(f"WHERE p.made_on <= :day AND COALESCE({RELEASED}, '9999') > :day", day=day)

    def release(self, provision_id: int, on: date | None, reason: str) -> None:
        """Release the depreciation by hand on that day; None takes the release back."""
        self._connection.exec_driver_sql(
            "UPDATE provision SET released_on = ?, release_reason = ? WHERE id = ?",
            (days.written(on), reason, provision_id),
        )

    def remove(self, provision_id: int) -> None:
        """Forget a depreciation made by mistake."""
        self._connection.exec_driver_sql("DELETE FROM provision WHERE id = ?", (provision_id,))

    def follow(self, from_id: int, to_id: int) -> None:
        """Let the depreciations of one item be those of another: the same claim on another account."""
        self._connection.exec_driver_sql("UPDATE provision SET item_id = ? WHERE item_id = ?", (to_id, from_id))

    def problems(self) -> tuple[str, ...]:
        """Return the numbers of the papers depreciated by more than their amount."""
        found = self._connection.exec_driver_sql(
            "SELECT i.number FROM provision p JOIN item i ON i.id = p.item_id WHERE p.released_on IS NULL "
            "GROUP BY i.id HAVING SUM(p.amount_cents) > i.amount_cents"
        )
        return tuple(row[0] for row in found)

    def _provisions(self, clause: str, **values: object) -> tuple[Provision, ...]:
        found = self._connection.exec_driver_sql(f"{_PROVISIONS} {clause} ORDER BY p.made_on, p.id", values)
        return tuple(map(_provision, found))


def _provision(row: Any) -> Provision:
    key, item_id, made_on, net, percent, amount, reason, released, why, by_hand = row
    return Provision(
        item_id=item_id,
        made_on=date.fromisoformat(made_on),
        net=Money(net),
        percent=Decimal(percent),
        amount=Money(amount),
        reason=reason,
        released_on=days.read(released),
        release_reason=why,
        by_hand=bool(by_hand),
        id=key,
    )
