"""Keeps penalty invoices as issued, with their PDF, and knows which payments were late."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection

from gestion_creances.aging.penalty_account import MoveKind, PenaltyAmounts, PenaltyMove
from gestion_creances.basics.money import Money
from gestion_creances.letters import numbering
from gestion_creances.letters.penalty_invoice import SERIES, LateDue, PenaltyInvoice, PenaltyInvoiceDraft
from gestion_creances.storage.penalties import PenaltyRegister

_COLUMNS = "id, number, customer_id, issued_on, interest_cents, indemnity_cents, sha256"
# Open past the due date, or closed by money that came after it. What became doubtful here keeps the claims made on the
# due date it was: a second one would ask for the same indemnity again.
_LATE = """
    SELECT i.id, i.invoice_id, i.customer_id, i.number, i.dated_on, i.due_on, i.amount_cents, i.open_cents
    FROM item i
    WHERE i.kind IN ('invoice', 'bill', 'doubtful') AND i.amount_cents > 0 AND i.due_on < :day AND i.due_on >= :since
        AND i.dated_on <= :day AND i.id NOT IN (SELECT item_id FROM doubtful) {mine}
        AND (i.open_cents > 0 OR EXISTS (
            SELECT 1 FROM allocation a JOIN item c ON c.id = a.credit_id
            WHERE a.debit_id = i.id AND a.until IS NULL AND c.kind IN ('payment', 'deposit') AND c.dated_on > i.due_on
        ))
    ORDER BY i.customer_id, i.due_on, i.id
"""


class PenaltyInvoiceRegister:
    """Penalty invoices, append-only, and the due dates they may be made of."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, draft: PenaltyInvoiceDraft) -> PenaltyInvoice:
        """Freeze *draft* with its PDF, claim in the sub-ledger what it adds, and return it as stored."""
        paper = draft.issued()
        self._connection.exec_driver_sql(
            "INSERT INTO document (sha256, media, bytes) VALUES (?, 'application/pdf', ?) ON CONFLICT DO NOTHING",
            (paper.sha256, draft.pdf),
        )
        made = self._connection.exec_driver_sql(
            f"INSERT INTO penalty_invoice ({_COLUMNS.removeprefix('id, ')}) VALUES (?, ?, ?, ?, ?, ?)",
            (
                paper.number,
                paper.customer_id,
                paper.issued_on.isoformat(),
                paper.amounts.interest.cents,
                paper.amounts.indemnity.cents,
                paper.sha256,
            ),
        )
        key = int(made.lastrowid)
        moves = PenaltyRegister(self._connection)
        for line in draft.lines:
            moves.add(
                PenaltyMove(
                    paper.customer_id,
                    line.due.item_id,
                    paper.issued_on,
                    MoveKind.CLAIMED,
                    line.added,
                    penalty_invoice_id=key,
                )
            )
        return self.get(key)

    def get(self, penalty_invoice_id: int) -> PenaltyInvoice:
        """Return the penalty invoice; raise KeyError when there is none."""
        found = self._papers("WHERE id = :key", key=penalty_invoice_id)
        if not found:
            raise KeyError(penalty_invoice_id)
        return found[0]

    def all(self, as_of: date, customer_id: int | None = None) -> tuple[PenaltyInvoice, ...]:
        """Return the penalty invoices (of one customer) issued by *as_of*, oldest first."""
        mine = "" if customer_id is None else "AND customer_id = :customer"
        clause = f"WHERE issued_on <= :day {mine} ORDER BY issued_on, id"
        return self._papers(clause, day=as_of.isoformat(), customer=customer_id)

    def next_number(self, on: date) -> str:
        """Return the number for the next penalty invoice of the year: PEN-2026-0001."""
        prefix = f"{SERIES}-{on.year}-"
        last = self._connection.exec_driver_sql(
            "SELECT number FROM penalty_invoice WHERE number >= :first AND number < :past "
            "ORDER BY LENGTH(number) DESC, number DESC LIMIT 1",
            {"first": prefix, "past": f"{prefix}:"},
        ).scalar()
        return numbering.next_number(SERIES, on.year, last)

    def altered(self) -> tuple[str, ...]:
        """Return the numbers of penalty invoices whose stored PDF no longer matches its seal."""
        found = self._connection.exec_driver_sql(
            "SELECT p.number, d.sha256, d.bytes FROM penalty_invoice p JOIN document d ON d.sha256 = p.sha256"
        )
        return tuple(number for number, seal, pdf in found if hashlib.sha256(pdf).hexdigest() != seal)

    def late_dues(
        self, as_of: date, since: date, *, customer_id: int | None = None, among: Iterable[int] | None = None
    ) -> tuple[LateDue, ...]:
        """Return the due dates since *since* that are late on *as_of* or were paid late, by customer and due date.

        *among* keeps the customers of these ids only.
        """
        mine = "" if customer_id is None else "AND i.customer_id = :customer"
        if among is not None:
            mine += " AND i.customer_id IN (SELECT value FROM json_each(:among))"
        values = {
            "day": as_of.isoformat(),
            "since": since.isoformat(),
            "customer": customer_id,
            "among": json.dumps(sorted(among or ())),
        }
        return tuple(map(_late_due, self._connection.exec_driver_sql(_LATE.format(mine=mine), values)))

    def _papers(self, clause: str, **values: object) -> tuple[PenaltyInvoice, ...]:
        found = self._connection.exec_driver_sql(f"SELECT {_COLUMNS} FROM penalty_invoice {clause}", values)
        return tuple(
            PenaltyInvoice(
                number,
                customer_id,
                date.fromisoformat(issued_on),
                PenaltyAmounts(Money(interest), Money(indemnity)),
                seal,
                key,
            )
            for key, number, customer_id, issued_on, interest, indemnity, seal in found
        )


def _late_due(row: Any) -> LateDue:
    key, invoice_id, customer_id, number, dated_on, due_on, amount, left = row
    dates = date.fromisoformat(dated_on), date.fromisoformat(due_on)
    return LateDue(key, invoice_id, customer_id, number, *dates, Money(amount), Money(left))
