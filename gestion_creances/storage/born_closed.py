"""Makes and unmakes the ledger items paid the moment they are made: discounts, penalties, write-offs, moves."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, func, select

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage import rows
from gestion_creances.storage.invoices import INSERT_ITEM

_REVERSED_MOVES = """
    INSERT INTO penalty_move (customer_id, item_id, moved_on, kind, interest_cents, indemnity_cents, reason,
        payment_id, collected_id)
    SELECT customer_id, item_id, :day, 'paid', -interest_cents, -indemnity_cents, '', payment_id, collected_id
    FROM penalty_move WHERE collected_id = :item AND kind = 'paid' AND interest_cents + indemnity_cents > 0
"""
_REVERSED_WRITE_OFF = """
    INSERT INTO write_off (item_id, kind, account, reason, net_cents, vat_cents, match_id)
    SELECT :contrary, kind, account, reason, -net_cents, -vat_cents, match_id FROM write_off WHERE item_id = :item
"""


class BornClosed:
    """Items that never stand open: once what closed them is untied, they are taken back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, customer_id: int, kind: ItemKind, number: str, on: date, amount: Money) -> int:
        """Store an item of *amount* (negative for a discount) dated *on* and return its id; allocate it at once."""
        key = int(self._connection.scalar(select(func.max(rows.item.c.id))) or 0) + 1
        day, cents = on.isoformat(), amount.cents
        self._connection.exec_driver_sql(
            INSERT_ITEM, (key, customer_id, kind.value, number, day, day, cents, cents, None, 0)
        )
        return key

    def take_back(self, item_id: int, since: str, until: str) -> None:
        """Take back the item whose allocation, standing from *since*, has just ended on *until*.

        One that never counted is erased. One that did is met by its contrary on the day it ended: the account of every
        day before stays as it was. The movement of penalties that told of it gets its contrary too.
        """
        if since == until:
            self._connection.exec_driver_sql(_REVERSED_MOVES, {"item": item_id, "day": since})
            self._connection.exec_driver_sql(
                "DELETE FROM allocation WHERE debit_id = :item OR credit_id = :item", {"item": item_id}
            )
            self._connection.exec_driver_sql("DELETE FROM write_off WHERE item_id = ?", (item_id,))
            self._connection.exec_driver_sql("DELETE FROM item WHERE id = ?", (item_id,))
            return
        item = self._connection.execute(select(rows.item).where(rows.item.c.id == item_id)).one()
        contrary = self.add(
            item.customer_id, ItemKind(item.kind), item.number, date.fromisoformat(until), Money(-item.amount_cents)
        )
        debit, credit = (item_id, contrary) if item.amount_cents > 0 else (contrary, item_id)
        cents = abs(item.amount_cents)
        self._connection.exec_driver_sql(
            "INSERT INTO allocation (debit_id, credit_id, amount_cents, since) VALUES (?, ?, ?, ?)",
            (debit, credit, cents, until),
        )
        self._connection.exec_driver_sql("UPDATE item SET open_cents = 0 WHERE id IN (?, ?)", (debit, credit))
        self._connection.exec_driver_sql(_REVERSED_MOVES, {"item": item_id, "day": until})
        self._connection.exec_driver_sql(_REVERSED_WRITE_OFF, {"item": item_id, "contrary": contrary})

    def standing_rebates(self, debit_id: int) -> tuple[int, ...]:
        """Return the ids of the standing allocations that close the due date only because the rest was paid.

        Discounts, and the small differences written off with a matching.
        """
        found = self._connection.exec_driver_sql(
            "SELECT a.id FROM allocation a JOIN item c ON c.id = a.credit_id "
            "WHERE a.debit_id = ? AND a.until IS NULL AND (c.kind = 'discount' OR (c.kind = 'write_off' "
            "AND c.id IN (SELECT item_id FROM write_off WHERE match_id IS NOT NULL))) ORDER BY a.id",
            (debit_id,),
        )
        return tuple(row[0] for row in found)
