"""Keeps what platforms of electronic invoicing say of each invoice; what was recorded by mistake is withdrawn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Connection, Row, insert, select, update

from gestion_creances.basics.money import Money
from gestion_creances.dunning.lifecycle import LifeCode, Status, in_force
from gestion_creances.storage import rows
from gestion_creances.storage.accounting_rows import invoice_status


class InvoiceStatuses:
    """The statuses of invoices."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, status: Status, at: datetime, actor: str) -> int:
        """Store a status and return its id."""
        values = {
            "invoice_id": status.invoice_id,
            "code": status.code.value,
            "stated_on": status.stated_on.isoformat(),
            "entered_at": at.isoformat(),
            "actor": actor,
            "source": status.source,
            "reason": status.reason,
            "amount_cents": status.amount.cents if status.amount is not None else None,
        }
        done = self._connection.execute(insert(invoice_status).values(**values))
        return int(done.inserted_primary_key[0])  # type: ignore[index]

    def withdraw(self, status_ids: Iterable[int], at: datetime) -> None:
        """Take back statuses recorded by mistake: they count no more, and stay in the books."""
        mine = invoice_status.c.id.in_(tuple(status_ids)) & invoice_status.c.withdrawn_at.is_(None)
        self._connection.execute(update(invoice_status).where(mine).values(withdrawn_at=at.isoformat()))

    def get(self, status_id: int) -> Status:
        """Return the status, withdrawn or not; raise KeyError when there is none."""
        row = self._connection.execute(select(invoice_status).where(invoice_status.c.id == status_id)).one_or_none()
        if row is None:
            raise KeyError(status_id)
        return _status(row)

    def of_invoice(self, invoice_id: int) -> tuple[Status, ...]:
        """Return the statuses of an invoice that were not withdrawn, oldest event first."""
        return self._read(invoice_status.c.invoice_id == invoice_id)

    def of_customer(self, customer_id: int) -> tuple[Status, ...]:
        """Return the statuses of a customer's invoices that were not withdrawn, oldest event first."""
        mine = select(rows.invoice.c.id).where(rows.invoice.c.customer_id == customer_id)
        return self._read(invoice_status.c.invoice_id.in_(mine))

    def in_force(self, as_of: date) -> dict[int | None, Status]:
        """Return, by invoice id, the status that stands on *as_of*; nothing in books without statuses."""
        found: defaultdict[int, list[Status]] = defaultdict(list)
        for status in self._read(invoice_status.c.stated_on <= as_of.isoformat()):
            found[status.invoice_id].append(status)
        if not found:
            return {}
        statement = (
            select(rows.invoice.c.id, rows.invoice.c.gross_cents)
            .join(invoice_status, invoice_status.c.invoice_id == rows.invoice.c.id)
            .distinct()
        )
        gross = {row.id: Money(row.gross_cents) for row in self._connection.execute(statement)}
        standing = ((key, in_force(known, gross[key], as_of)) for key, known in found.items())
        return {key: status for key, status in standing if status is not None}

    def _read(self, condition: object) -> tuple[Status, ...]:
        statement = (
            select(invoice_status)
            .where(invoice_status.c.withdrawn_at.is_(None), condition)  # type: ignore[arg-type]
            .order_by(invoice_status.c.stated_on, invoice_status.c.id)
        )
        return tuple(map(_status, self._connection.execute(statement)))


def _status(row: Row[tuple[object, ...]]) -> Status:
    return Status(
        id=row.id,
        invoice_id=row.invoice_id,
        code=LifeCode(row.code),
        stated_on=date.fromisoformat(row.stated_on),
        reason=row.reason,
        amount=None if row.amount_cents is None else Money(row.amount_cents),
        source=row.source,
    )
