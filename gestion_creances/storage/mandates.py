"""Keeps the mandates by which customers let the firm debit their accounts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, update

from gestion_creances.banking.mandate import Mandate, Scheme
from gestion_creances.storage import days
from gestion_creances.storage.bank_rows import mandate

_SELECT = """
    SELECT m.id, m.customer_id, m.reference, m.signed_on, m.holder, m.iban, m.bic, m.scheme, m.one_off,
        NULLIF(MAX(COALESCE(m.used_on, ''), COALESCE((
            SELECT MAX(c.collect_on) FROM collection_line n JOIN collection c ON c.id = n.collection_id
            WHERE n.mandate_id = m.id AND c.withdrawn_on IS NULL), '')), ''),
        m.ended_on, m.end_reason
    FROM mandate m
"""


class MandateRegister:
    """Mandates; what was collected under one is read from the remittances."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, one: Mandate) -> int:
        """Store a mandate (new when its id is 0) and return its id.

        What was collected under it in these books is not stored again: ``used_on`` is what it was before them.
        """
        values = {
            "customer_id": one.customer_id,
            "reference": one.reference,
            "signed_on": one.signed_on.isoformat(),
            "scheme": one.scheme.value,
            "holder": one.holder,
            "iban": one.iban,
            "bic": one.bic,
            "one_off": int(one.one_off),
            "used_on": days.written(one.used_on),
            "ended_on": days.written(one.ended_on),
            "end_reason": one.end_reason,
        }
        if one.id:
            self._connection.execute(update(mandate).where(mandate.c.id == one.id).values(**values))
            return one.id
        return int(self._connection.execute(insert(mandate).values(**values)).inserted_primary_key[0])  # type: ignore[index]

    def get(self, mandate_id: int) -> Mandate:
        """Return the mandate; raise KeyError when there is none."""
        found = self._mandates("WHERE m.id = :key", key=mandate_id)
        if not found:
            raise KeyError(mandate_id)
        return found[0]

    def all(self, customer_id: int | None = None) -> tuple[Mandate, ...]:
        """Return every mandate (of one customer), the newest signed first."""
        mine = "" if customer_id is None else "WHERE m.customer_id = :customer"
        return self._mandates(f"{mine} ORDER BY m.signed_on DESC, m.id DESC", customer=customer_id)

    def by_customer(self) -> dict[int, tuple[Mandate, ...]]:
        """Return the mandates of each customer who has signed one."""
        found: defaultdict[int, list[Mandate]] = defaultdict(list)
        for one in self.all():
            found[one.customer_id].append(one)
        return {key: tuple(mandates) for key, mandates in found.items()}

    def with_reference(self, reference: str) -> Mandate | None:
        """Return the mandate of that RUM, whatever its capitals, or None."""
        found = self._mandates("WHERE m.reference = :rum COLLATE NOCASE", rum=reference)
        return found[0] if found else None

    def references(self) -> frozenset[str]:
        """Return every RUM in use."""
        return frozenset(row[0] for row in self._connection.exec_driver_sql("SELECT reference FROM mandate"))

    def is_used(self, mandate_id: int) -> bool:
        """Return whether a remittance was ever made under it: who, which account and since when then stay."""
        query = "SELECT 1 FROM collection_line WHERE mandate_id = ? LIMIT 1"
        return self._connection.exec_driver_sql(query, (mandate_id,)).first() is not None

    def used_before(self, mandate_id: int) -> date | None:
        """Return the last collection made under it with another program, as a person said it."""
        query = "SELECT used_on FROM mandate WHERE id = ?"
        return days.read(self._connection.exec_driver_sql(query, (mandate_id,)).scalar())

    def _mandates(self, clause: str, **values: object) -> tuple[Mandate, ...]:
        return tuple(map(_mandate, self._connection.exec_driver_sql(f"{_SELECT} {clause}", values)))


def _mandate(row: Sequence[Any]) -> Mandate:
    key, customer_id, reference, signed_on, holder, iban, bic, scheme, one_off, used_on, ended_on, reason = row
    return Mandate(
        id=key,
        customer_id=customer_id,
        reference=reference,
        signed_on=date.fromisoformat(signed_on),
        holder=holder,
        iban=iban,
        bic=bic,
        scheme=Scheme(scheme),
        one_off=bool(one_off),
        used_on=days.read(used_on),
        ended_on=days.read(ended_on),
        end_reason=reason,
    )
