"""Keeps which files were taken in and what each brought, and the names under which files call customers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from gestion_creances.basics.money import Money


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A file taken in; ``signature`` is that of its form, empty for a form known by its content."""

    taken_at: datetime
    actor: str
    name: str
    kind: str
    sha256: str
    signature: str = ""


@dataclass(frozen=True, slots=True)
class StillOpen:
    """An open invoice that came from the tables of one source; ``left`` is what is unpaid now."""

    number: str
    customer_code: str
    customer_name: str
    left: Money


class ImportFileRegister:
    """Files, what each brought, and aliases of customers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, file: TakenFile) -> int:
        """Record that a file was taken in; return its id."""
        values = {
            "at": file.taken_at.isoformat(),
            "actor": file.actor,
            "name": file.name,
            "kind": file.kind,
            "seal": file.sha256,
            "signature": file.signature,
        }
        made = self._connection.exec_driver_sql(
            "INSERT INTO import_file (taken_at, actor, name, kind, sha256, signature) "
            "VALUES (:at, :actor, :name, :kind, :seal, :signature)",
            values,
        )
        return int(made.lastrowid)

    def brought(self, file_id: int, source: str, keys: Iterable[str]) -> None:
        """Record that the documents stored from *source* under *keys* came with this file."""
        self._connection.exec_driver_sql(
            "UPDATE invoice SET import_id = :file WHERE source = :source AND import_id IS NULL "
            "AND source_key IN (SELECT value FROM json_each(:keys))",
            {"file": file_id, "source": source, "keys": json.dumps(list(keys), ensure_ascii=False)},
        )

    def still_open(self, signature: str) -> tuple[StillOpen, ...]:
        """Return the unpaid invoices that came with files of that *signature*, by customer and number."""
        found = self._connection.exec_driver_sql(
            "SELECT v.number, c.code, c.name, SUM(i.open_cents) FROM import_file f "
            "JOIN invoice v ON v.import_id = f.id JOIN customer c ON c.id = v.customer_id "
            "JOIN item i ON i.invoice_id = v.id WHERE f.signature = :signature AND f.signature <> '' "
            "GROUP BY v.id HAVING SUM(i.open_cents) > 0 ORDER BY c.code, v.number",
            {"signature": signature},
        )
        return tuple(StillOpen(number, code, name, Money(left)) for number, code, name, left in found)

    def latest(self, count: int) -> tuple[TakenFile, ...]:
        """Return the last *count* files taken in, the latest first."""
        found = self._connection.exec_driver_sql(
            "SELECT taken_at, actor, name, kind, sha256, signature FROM import_file ORDER BY id DESC LIMIT :count",
            {"count": count},
        )
        return tuple(TakenFile(datetime.fromisoformat(row[0]), *row[1:]) for row in found)

    def aliases(self) -> dict[str, str]:
        """Return the code of the customer that each alias means."""
        found = self._connection.exec_driver_sql(
            "SELECT a.alias, c.code FROM customer_alias a JOIN customer c ON c.id = a.customer_id ORDER BY a.alias"
        )
        return {row[0]: row[1] for row in found}

    def put_alias(self, alias: str, customer_id: int) -> None:
        """Record that *alias* (as `ledger.names.plain_name` gives it) means this customer from now on."""
        self._connection.exec_driver_sql(
            "INSERT INTO customer_alias (alias, customer_id) VALUES (:alias, :customer) "
            "ON CONFLICT (alias) DO UPDATE SET customer_id = excluded.customer_id",
            {"alias": alias, "customer": customer_id},
        )
