"""Tells an import what the books already hold of what a file brings, looked up by number, by key and by customer."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import Allocation, Item, ItemKind
from gestion_creances.storage.items import allocation_of

_day = date.fromisoformat
_AMONG = "IN (SELECT value FROM json_each(:wanted))"


@dataclass(frozen=True, slots=True)
class HeldDocument:
    """A document of the books; ``gross`` and ``open`` are signed, ``open`` is what is unpaid now.

    ``due_on`` is its last due date.
    """

    invoice_id: int
    customer_code: str
    number: str
    kind: ItemKind
    issued_on: date
    gross: Money
    open: Money
    source_key: str
    due_on: date


@dataclass(frozen=True, slots=True)
class HeldPayment:
    """A payment of the books; ``amount`` is positive when money came in."""

    item_id: int
    paid_on: date
    amount: Money
    source_key: str


class ImportRegister:
    """Answers for many numbers or keys at once, each from an index."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def documents(self, numbers: Iterable[str]) -> tuple[HeldDocument, ...]:
        """Return the documents that bear one of *numbers*, oldest id first."""
        found = self._connection.exec_driver_sql(
            "SELECT v.id, c.code, v.number, v.kind, v.issued_on, v.gross_cents, "
            "(SELECT SUM(i.open_cents) FROM item i WHERE i.invoice_id = v.id), v.source_key, "
            "(SELECT MAX(i.due_on) FROM item i WHERE i.invoice_id = v.id) "
            f"FROM invoice v JOIN customer c ON c.id = v.customer_id WHERE v.number {_AMONG} ORDER BY v.id",
            {"wanted": _listed(numbers)},
        )
        return tuple(
            HeldDocument(key, code, number, ItemKind(kind), _day(issued), Money(gross), Money(left), at, _day(due))
            for key, code, number, kind, issued, gross, left, at, due in found
        )

    def keys_among(self, source: str, keys: Iterable[str]) -> frozenset[str]:
        """Return those of *keys* under which a document or payment from *source* is stored."""
        values = {"source": source, "wanted": _listed(keys)}
        found = self._connection.exec_driver_sql(
            f"SELECT source_key FROM invoice WHERE source = :source AND source_key {_AMONG} AND source_key <> '' "
            f"UNION SELECT source_key FROM payment WHERE source = :source AND source_key {_AMONG} AND source_key <> ''",
            values,
        )
        return frozenset(row[0] for row in found)

    def items_by_key(self, source: str, keys: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """Return, for each of *keys* stored from *source*, the ids of its items, earliest due first."""
        values = {"source": source, "wanted": _listed(keys)}
        found = self._connection.exec_driver_sql(
            "SELECT v.source_key, i.id, i.due_on FROM invoice v JOIN item i ON i.invoice_id = v.id "
            f"WHERE v.source = :source AND v.source_key {_AMONG} AND v.source_key <> '' "
            "UNION ALL SELECT p.source_key, p.item_id, '' FROM payment p "
            f"WHERE p.source = :source AND p.source_key {_AMONG} AND p.source_key <> '' ORDER BY 1, 3, 2",
            values,
        )
        ids: dict[str, tuple[int, ...]] = {}
        for key, item_id, _ in found:
            ids[key] = (*ids.get(key, ()), item_id)
        return ids

    def source_keys(self, item_ids: Iterable[int]) -> dict[int, str]:
        """Return the source key, perhaps empty, of the document or payment that each of these items is."""
        found = self._connection.exec_driver_sql(
            "SELECT i.id, COALESCE(v.source_key, p.source_key, '') FROM item i "
            "LEFT JOIN invoice v ON v.id = i.invoice_id LEFT JOIN payment p ON p.item_id = i.id "
            f"WHERE i.id {_AMONG}",
            {"wanted": _listed(item_ids)},
        )
        return {row[0]: row[1] for row in found}

    def payments_of(self, customer_code: str) -> tuple[HeldPayment, ...]:
        """Return the payments of a customer, oldest first."""
        found = self._connection.exec_driver_sql(
            "SELECT i.id, i.dated_on, i.amount_cents, p.source_key FROM customer c "
            "JOIN item i ON i.customer_id = c.id JOIN payment p ON p.item_id = i.id "
            "WHERE c.code = :code ORDER BY i.dated_on, i.id",
            {"code": customer_code},
        )
        return tuple(HeldPayment(key, _day(paid), Money(-cents), at) for key, paid, cents, at in found)

    def items(self, item_ids: Iterable[int]) -> dict[int, Item]:
        """Return these items by id, with what is open on them now."""
        return self._items("id", item_ids)

    def items_of_invoices(self, invoice_ids: Iterable[int]) -> dict[int, Item]:
        """Return the items of these documents by id, earliest due first, with what is open on them now."""
        return self._items("invoice_id", invoice_ids)

    def allocations_touching(self, item_ids: Iterable[int]) -> tuple[Allocation, ...]:
        """Return every allocation, undone ones included, that has one of these items on either side, oldest first."""
        found = self._connection.exec_driver_sql(
            "SELECT id, debit_id, credit_id, amount_cents, since, until FROM allocation "
            f"WHERE debit_id {_AMONG} OR credit_id {_AMONG} ORDER BY since, id",
            {"wanted": _listed(item_ids)},
        )
        return tuple(map(allocation_of, found))

    def _items(self, column: str, wanted: Iterable[int]) -> dict[int, Item]:
        found = self._connection.exec_driver_sql(
            "SELECT id, customer_id, kind, number, dated_on, due_on, amount_cents, open_cents, invoice_id, estimated "
            f"FROM item WHERE {column} {_AMONG} ORDER BY due_on, id",
            {"wanted": _listed(wanted)},
        )
        return {
            key: Item(
                key, owner, ItemKind(kind), number, _day(dated), _day(due), Money(amount), Money(left), at, bool(guess)
            )
            for key, owner, kind, number, dated, due, amount, left, at, guess in found
        }


def _listed(values: Iterable[str] | Iterable[int]) -> str:
    return json.dumps(list(values), ensure_ascii=False)
