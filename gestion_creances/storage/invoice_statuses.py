"""Keeps what platforms of electronic invoicing say of each invoice; what was recorded by mistake is withdrawn."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Connection, Row, insert, select, update

from gestion_creances.basics.money import Money
from gestion_creances.dunning.lifecycle import LifeCode, Status, in_force
from gestion_creances.storage import rows
from gestion_creances.storage.accounting_rows import invoice_status

_ASKED = """
    SELECT v.id, v.gross_cents - COALESCE((
        SELECT SUM(a.amount_cents) FROM item i JOIN allocation a ON a.debit_id = i.id AND a.until IS NULL
        JOIN item c ON c.id = a.credit_id AND c.kind IN ('deposit', 'credit_note') WHERE i.invoice_id = v.id), 0)
    FROM invoice v WHERE v.id IN (SELECT value FROM json_each(:wanted))
"""


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
        asked = self._asked(found)
        standing = ((key, in_force(known, asked[key], as_of)) for key, known in found.items())
        return {key: status for key, status in standing if status is not None}

    def standing(self, invoice_id: int, as_of: date) -> Status | None:
        """Return the status of one invoice that stands on *as_of*, None without any."""
        known = self.of_invoice(invoice_id)
        return in_force(known, self._asked((invoice_id,))[invoice_id], as_of) if known else None

    def _asked(self, invoice_ids: Iterable[int]) -> dict[int, Money]:
        """Return what each invoice asks for: its gross amount less the deposits and credit notes set against it."""
        wanted = json.dumps(list(invoice_ids))
        if wanted == "[]":
            return {}
        return {key: Money(cents) for key, cents in self._connection.exec_driver_sql(_ASKED, {"wanted": wanted})}

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
