"""Reads everything the books hold, table by table, and writes it back into empty books: what an open archive is of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from sqlalchemy import Connection, Integer, LargeBinary, MetaData, Table, func, insert, select

from gestion_creances.storage import accounting_rows, bank_rows, rows, talk_rows

# Named so that every table is known, whoever imports this first.
_ROOMS = (rows, bank_rows, talk_rows, accounting_rows)
_AT_ONCE = 500
DOCUMENTS = "document"
_SCHEMA_TABLE = "alembic_version"

# Where a document is filed, by what it belongs to; the first place that names it is its own.
_PLACES = """
    SELECT sha256, 'lettres', number FROM letter
    UNION ALL SELECT sha256, 'factures-de-penalites', number FROM penalty_invoice
    UNION ALL SELECT sha256, 'echeanciers', number FROM plan WHERE sha256 IS NOT NULL
    UNION ALL SELECT sha256, 'prelevements', number FROM collection
    UNION ALL SELECT sha256, 'ecritures', 'lot-' || id FROM entry_batch
    UNION ALL SELECT sha256, 'e-mails', 'e-mail-' || id FROM message
    UNION ALL SELECT sha256, 'pieces', id || '-' || name FROM attachment
    UNION ALL SELECT template_sha256, 'modeles', substr(template_sha256, 1, 16) FROM letter WHERE template_sha256 <> ''
"""


@dataclass(frozen=True, slots=True)
class Shape:
    """One table: its columns in order, each with what it holds (text, integer, amount, day, instant, binary)."""

    name: str
    columns: tuple[tuple[str, str], ...]
    optional: frozenset[str]


class WholeBooks:
    """Every table of the books: those that this program knows, or `as_they_are` in books of an earlier schema."""

    def __init__(self, connection: Connection, found: MetaData = rows.metadata) -> None:
        self._connection = connection
        self._metadata = found

    @classmethod
    def as_they_are(cls, connection: Connection) -> Self:
        """Return the tables that the file itself has, whatever its schema."""
        found = MetaData()
        found.reflect(connection)
        found.remove(found.tables[_SCHEMA_TABLE])
        return cls(connection, found)

    def version(self) -> str:
        """Return the version of the tables."""
        return str(self._connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())

    def shapes(self) -> tuple[Shape, ...]:
        """Return every table, those that others point to first."""
        return tuple(map(_shape, self._metadata.sorted_tables))

    def count(self, name: str) -> int:
        """Return how many rows the table *name* has."""
        return self._connection.scalar(select(func.count()).select_from(self._metadata.tables[name])) or 0

    def rows(self, name: str) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of the table *name* in their order, its documents' bytes left out."""
        table = self._metadata.tables[name]
        columns = [column for column in table.columns if not _is_content(table, column.name)]
        order = list(table.primary_key.columns)
        wanted = select(*columns).order_by(*order).execution_options(yield_per=_AT_ONCE)
        return (tuple(row) for row in self._connection.execute(wanted))

    def places(self) -> dict[str, tuple[str, str]]:
        """Return folder and name of each document by its seal; those that nothing names are left out."""
        found: dict[str, tuple[str, str]] = {}
        for seal, folder, name in self._connection.exec_driver_sql(_PLACES):
            found.setdefault(seal, (folder, name))
        return found

    def content(self, sha256: str) -> bytes:
        """Return the bytes of a document; raise KeyError when there is none."""
        query = "SELECT bytes FROM document WHERE sha256 = ?"
        found = self._connection.exec_driver_sql(query, (sha256,)).scalar()
        if found is None:
            raise KeyError(sha256)
        return bytes(found)

    def begin(self) -> None:
        """Let rows point to rows that are still to come, until the end of the transaction."""
        self._connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")

    def put(self, name: str, found: Iterable[Mapping[str, object]]) -> int:
        """Write *found*, values by column, into the table *name* and return how many there were."""
        statement, number = insert(self._metadata.tables[name]), 0
        waiting: list[Mapping[str, object]] = []
        for row in found:
            waiting.append(row)
            number += 1
            if len(waiting) == _AT_ONCE:
                self._connection.execute(statement, waiting)
                waiting = []
        if waiting:
            self._connection.execute(statement, waiting)
        return number


def _is_content(table: Table, column: str) -> bool:
    return table.name == DOCUMENTS and column == "bytes"


def _shape(table: Table) -> Shape:
    columns = [column for column in table.columns if not _is_content(table, column.name)]
    return Shape(
        table.name,
        tuple((column.name, _kind(column.name, column.type)) for column in columns),
        frozenset(column.name for column in columns if column.nullable),
    )


def _kind(name: str, stored: object) -> str:
    if isinstance(stored, LargeBinary):
        return "binary"
    if isinstance(stored, Integer):
        return "amount" if name.endswith("_cents") else "integer"
    if name.endswith("_on"):
        return "day"
    return "instant" if name == "at" or name.endswith("_at") else "text"
