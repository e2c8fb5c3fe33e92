"""Keeps what was given up without money: a few cents, a bank fee, a loss, each with its account and reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.item import Allocation, ItemKind
from gestion_creances.storage.born_closed import BornClosed
from gestion_creances.storage.items import ItemRegister

LOSS = "loss"
"""The kind of a write-off that gives a claim up."""

_COLUMNS = "item_id, kind, account, reason, net_cents, vat_cents, match_id"
_WITHOUT_ROW = "SELECT i.number FROM item i WHERE i.kind = 'write_off' AND i.id NOT IN (SELECT item_id FROM write_off)"
_OTHER_AMOUNT = """
    SELECT i.number FROM write_off w JOIN item i ON i.id = w.item_id
    WHERE w.net_cents IS NOT NULL AND w.net_cents + COALESCE(w.vat_cents, 0) <> -i.amount_cents
"""


@dataclass(frozen=True, slots=True)
class WriteOff:
    """One write-off; ``vat`` is the VAT taken back with it, None when it is not told.

    ``amount`` is positive when a claim was lowered, negative when a credit was; ``item_id`` is its ledger item,
    ``due_id`` what it closed. ``match_id`` is the matching of a bank line that made it, None when a person did.
    """

    item_id: int
    due_id: int
    kind: str
    account: str
    reason: str
    on: date
    amount: Money
    net: Money | None = None
    vat: Money | None = None
    match_id: int | None = None


class WriteOffRegister:
    """Write-offs, small and large; unmake one by undoing its allocation (`ItemRegister.undo`)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, write_off: WriteOff) -> int:
        """Close ``amount`` of ``due_id`` on the day and return the id of the ledger item that says so.

        A positive amount lowers what the customer owes, a negative one a credit of his. What is open bounds both: the
        database refuses more.
        """
        items = ItemRegister(self._connection)
        due = items.get(write_off.due_id)
        amount, on = write_off.amount, write_off.on
        key = BornClosed(self._connection).add(due.customer_id, ItemKind.WRITE_OFF, due.number, on, -amount)
        debit, credit = (due.id, key) if amount > ZERO else (key, due.id)
        items.allocate_many([Allocation(debit, credit, abs(amount), max(on, due.dated_on))])
        net, vat = (None if part is None else part.cents for part in (write_off.net, write_off.vat))
        self._connection.exec_driver_sql(
            f"INSERT INTO write_off ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (key, write_off.kind, write_off.account, write_off.reason, net, vat, write_off.match_id),
        )
        return key

    def get(self, item_id: int) -> WriteOff:
        """Return the write-off whose ledger item this is; raise KeyError when there is none."""
        found = self._found("w.item_id = :key", key=item_id)
        if not found:
            raise KeyError(item_id)
        return found[0]

    def of_match(self, match_id: int) -> tuple[WriteOff, ...]:
        """Return the write-offs that one matching of a bank line made."""
        return self._found("w.match_id = :key", key=match_id)

    def of_due(self, due_id: int) -> tuple[WriteOff, ...]:
        """Return the standing write-offs of one due date, oldest first."""
        return tuple(
            one for one in self._found("a.debit_id = :key AND a.until IS NULL", key=due_id) if one.amount > ZERO
        )

    def of_customer(self, customer_id: int) -> dict[int, WriteOff]:
        """Return the write-offs of a customer, standing or taken back, by ledger item."""
        return {one.item_id: one for one in self._found("i.customer_id = :key", key=customer_id)}

    def problems(self) -> tuple[str, ...]:
        """Return the numbers of the papers with a write-off that no row explains, or whose split does not add up."""
        found = self._connection.exec_driver_sql(f"{_WITHOUT_ROW} UNION ALL {_OTHER_AMOUNT}")
        return tuple(row[0] for row in found)

    def _found(self, condition: str, **values: object) -> tuple[WriteOff, ...]:
        found = self._connection.exec_driver_sql(
            "SELECT w.item_id, CASE WHEN a.debit_id = w.item_id THEN a.credit_id ELSE a.debit_id END, w.kind, "
            "w.account, w.reason, i.dated_on, i.amount_cents, w.net_cents, w.vat_cents, w.match_id "
            "FROM write_off w JOIN item i ON i.id = w.item_id "
            "JOIN allocation a ON a.id = (SELECT MIN(id) FROM allocation WHERE debit_id = w.item_id "
            f"OR credit_id = w.item_id) WHERE {condition} ORDER BY i.dated_on, i.id",
            values,
        )
        return tuple(map(_write_off, found))


def _write_off(row: Any) -> WriteOff:
    key, due, kind, account, reason, on, cents, net, vat, match = row
    return WriteOff(
        item_id=key,
        due_id=due,
        kind=kind,
        account=account,
        reason=reason,
        on=date.fromisoformat(on),
        amount=Money(-cents),
        net=None if net is None else Money(net),
        vat=None if vat is None else Money(vat),
        match_id=match,
    )
