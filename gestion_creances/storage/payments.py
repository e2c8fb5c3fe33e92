"""Keeps money received and money given back, each as one ledger item."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, func, select

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment
from gestion_creances.storage import rows
from gestion_creances.storage.invoices import INSERT_ITEM


class PaymentRegister:
    """Payments, refunds and returned payments."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add_many(self, payments: Sequence[Payment]) -> tuple[int, ...]:
        """Store new payments, wholly unallocated; return the ids of their items in order."""
        if not payments:
            return ()
        first = (self._connection.scalar(select(func.max(rows.item.c.id))) or 0) + 1
        ids = tuple(range(first, first + len(payments)))
        items: list[tuple[object, ...]] = []
        details: list[tuple[object, ...]] = []
        for key, payment in zip(ids, payments, strict=True):
            day, cents = payment.paid_on.isoformat(), -payment.amount.cents
            kind = ItemKind.PAYMENT.value
            items.append((key, payment.customer_id, kind, payment.reference, day, day, cents, cents, None, 0))
            details.append((key, payment.method, payment.note, payment.source, payment.source_key))
        self._connection.exec_driver_sql(INSERT_ITEM, items)
        self._connection.exec_driver_sql(
            "INSERT INTO payment (item_id, method, note, source, source_key) VALUES (?, ?, ?, ?, ?)", details
        )
        return ids

    def add(self, payment: Payment) -> int:
        """Store one payment and return the id of its item."""
        return self.add_many((payment,))[0]

    def get(self, item_id: int) -> Payment:
        """Return the payment; raise KeyError when there is none."""
        statement = (
            select(rows.item, rows.payment)
            .join(rows.payment, rows.payment.c.item_id == rows.item.c.id)
            .where(rows.item.c.id == item_id)
        )
        row = self._connection.execute(statement).one_or_none()
        if row is None:
            raise KeyError(item_id)
        return Payment(
            id=row.id,
            customer_id=row.customer_id,
            paid_on=date.fromisoformat(row.dated_on),
            amount=Money(-row.amount_cents),
            method=row.method,
            reference=row.number,
            note=row.note,
            source=row.source,
            source_key=row.source_key,
        )

    def remove(self, item_id: int) -> None:
        """Erase a payment recorded by mistake, and every allocation it ever had, once none of them stands any more."""
        for table, column in (("allocation", "credit_id"), ("allocation", "debit_id"), ("payment", "item_id")):
            self._connection.exec_driver_sql(f"DELETE FROM {table} WHERE {column} = ?", (item_id,))
        # A dispute it had settled stays closed; what settled it is no longer known.
        self._connection.exec_driver_sql("UPDATE hold SET settled_by = NULL WHERE settled_by = ?", (item_id,))
        self._connection.exec_driver_sql("DELETE FROM item WHERE id = ?", (item_id,))
