"""Keeps which claims became doubtful (416), from when, why, and which went back to ordinary ones (411)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import Allocation, ItemKind
from gestion_creances.storage import days, rows
from gestion_creances.storage.born_closed import BornClosed
from gestion_creances.storage.invoices import INSERT_ITEM
from gestion_creances.storage.items import ItemRegister
from gestion_creances.storage.provisions import ProvisionRegister

_COLUMNS = "item_id, from_id, moved_id, since, until, reason, back_id"
_MONEY = (ItemKind.PAYMENT, ItemKind.CREDIT_NOTE, ItemKind.DEPOSIT)
_ITS_OWN = ("doubtful", "provision")
_UNEQUAL = """
    SELECT i.number FROM doubtful d JOIN item i ON i.id = d.item_id JOIN item m ON m.id = d.moved_id
    LEFT JOIN item b ON b.id = d.back_id
    WHERE i.kind <> 'doubtful' OR m.kind <> 'moved' OR m.amount_cents <> -i.amount_cents
        OR (d.until IS NULL) <> (d.back_id IS NULL) OR (b.id IS NOT NULL AND b.kind <> 'moved')
"""


@dataclass(frozen=True, slots=True)
class DoubtfulClaim:
    """A due date that stands on account 416 as ``item_id``, and stood on 411 as ``from_id``.

    ``moved_id`` is the item, born closed, that closed it there; ``back_id`` the one that closed it here on the day
    ``until`` (excluded), None while it is doubtful.
    """

    item_id: int
    from_id: int
    moved_id: int
    since: date
    until: date | None
    reason: str
    back_id: int | None


class DoubtfulRegister:
    """Claims moved from 411 to 416 and back; every past figure stays as it was."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._items = ItemRegister(connection)

    def get(self, item_id: int) -> DoubtfulClaim:
        """Return the doubtful claim; raise KeyError when this item did not become doubtful here."""
        found = self._claims("item_id = :key", item_id)
        if not found:
            raise KeyError(item_id)
        return found[0]

    def of_customer(self, customer_id: int) -> tuple[DoubtfulClaim, ...]:
        """Return the times a due date of the customer became doubtful here, oldest first."""
        return self._claims("item_id IN (SELECT id FROM item WHERE customer_id = :key)", customer_id)

    def classify(self, item_id: int, on: date, reason: str) -> int:
        """Move what is open of the due date to 416 from that day and return the id of the doubtful item."""
        due = self._items.get(item_id)
        moved = self._close(item_id, due.open, max(on, due.dated_on))
        key = int(self._connection.scalar(select(func.max(rows.item.c.id))) or 0) + 1
        cents, day = due.open.cents, on.isoformat()
        owner, number, due_on = due.customer_id, due.number, due.due_on.isoformat()
        kind = ItemKind.DOUBTFUL.value
        self._connection.exec_driver_sql(
            INSERT_ITEM, (key, owner, kind, number, day, due_on, cents, cents, due.invoice_id, int(due.estimated_due))
        )
        self._connection.exec_driver_sql(
            f"INSERT INTO doubtful ({_COLUMNS}) VALUES (?, ?, ?, ?, NULL, ?, NULL)", (key, item_id, moved, day, reason)
        )
        ProvisionRegister(self._connection).follow(item_id, key)
        return key

    def give_back(self, item_id: int, on: date) -> None:
        """Move what is open of the doubtful item back to 411 from that day, which is later than the first move.

        The money that paid it there pays the claim where it stands again.
        """
        claim = self.get(item_id)
        paid = [one for one in self._items.allocations_of(item_id) if self._items.get(one.credit_id).kind in _MONEY]
        self._items.undo([one.id for one in paid], on)
        due = self._items.get(item_id)
        back = self._close(item_id, due.open, on)
        self._untie(claim, on)
        if lost := due.amount - due.open:
            self._close(claim.from_id, lost, on)
        self._items.allocate_many(
            [Allocation(claim.from_id, one.credit_id, one.amount, max(on, one.since)) for one in paid]
        )
        self._connection.exec_driver_sql(
            "UPDATE doubtful SET until = ?, back_id = ? WHERE item_id = ?", (on.isoformat(), back, item_id)
        )
        ProvisionRegister(self._connection).follow(item_id, claim.from_id)

    def erase(self, item_id: int) -> None:
        """Forget a move made by mistake, on which nothing stands (see ``in_use``): it never was."""
        claim = self.get(item_id)
        ProvisionRegister(self._connection).follow(item_id, claim.from_id)
        self._connection.exec_driver_sql("DELETE FROM doubtful WHERE item_id = ?", (item_id,))
        self._untie(claim, claim.since)
        self._connection.exec_driver_sql("DELETE FROM item WHERE id = ?", (item_id,))

    def in_use(self, item_id: int) -> bool:
        """Tell whether anything but its move and its depreciations speaks of the doubtful item: a payment, a letter."""
        return any(
            self._connection.execute(select(func.count()).where(column == item_id)).scalar_one()
            for table in rows.metadata.tables.values()
            if table.name not in _ITS_OWN
            for column in table.columns
            if any(key.target_fullname == "item.id" for key in column.foreign_keys)
        )

    def problems(self) -> tuple[str, ...]:
        """Return the numbers of the papers whose move to 416 or back does not add up."""
        return tuple(row[0] for row in self._connection.exec_driver_sql(_UNEQUAL))

    def _close(self, item_id: int, amount: Money, on: date) -> int:
        due = self._items.get(item_id)
        key = BornClosed(self._connection).add(due.customer_id, ItemKind.MOVED, due.number, on, -amount)
        self._items.allocate_many([Allocation(item_id, key, amount, on)])
        return key

    def _untie(self, claim: DoubtfulClaim, on: date) -> None:
        """Open the claim again where it stood, from the day on."""
        mine = [one.id for one in self._items.allocations_of(claim.moved_id) if one.debit_id == claim.from_id]
        self._items.undo(mine, on)

    def _claims(self, condition: str, key: int) -> tuple[DoubtfulClaim, ...]:
        found = self._connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM doubtful WHERE {condition} ORDER BY since, item_id", {"key": key}
        )
        return tuple(map(_claim, found))


def _claim(row: Any) -> DoubtfulClaim:
    key, origin, moved, since, until, reason, back = row
    return DoubtfulClaim(key, origin, moved, date.fromisoformat(since), days.read(until), reason, back)
