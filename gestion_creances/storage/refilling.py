"""Makes books of rows kept elsewhere: at the schema they were kept in, then brought up to date as old books are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from gestion_creances.basics.errors import Refusal
from gestion_creances.storage import upgrade
from gestion_creances.storage.books import BooksExist, StorageFailed
from gestion_creances.storage.engine import WRITES, open_engine
from gestion_creances.storage.whole_books import WholeBooks


class UnknownSchema(Refusal):
    """Rows kept by a program whose tables this one does not know; ``newer`` says whether it is a later one."""

    def __init__(self, version: str, *, newer: bool) -> None:
        super().__init__(version, newer)
        self.version, self.newer = version, newer

    def __str__(self) -> str:
        if self.newer:
            return (
                f"Ces données ont été gardées par une version plus récente du programme (schéma {self.version}, "
                f"celui-ci connaît le {upgrade.SCHEMA}). Installez la dernière version pour les reprendre."
            )
        return f"Le schéma « {self.version} » de ces données n’est pas connu du programme : elles ont été modifiées."


@contextmanager
def books_to_fill(path: Path, version: str) -> Iterator[WholeBooks]:
    """Give the empty tables of new books at *path*, of the schema *version*; when the block ends, they are the books.

    Books of an earlier schema are then brought up to date. Raise UnknownSchema, BooksExist, StorageFailed or
    UpgradeFailed; nothing is left of the books when the block raises.
    """
    schema = _schema(version)
    if path.exists():
        raise BooksExist(path)
    draft = path.with_name(f".{path.name}.reprise")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(draft)
        upgrade.build(draft, schema)
        with _tables(draft, newest=schema == upgrade.SCHEMA) as whole:
            yield whole
        if backup := upgrade.bring_up_to_date(draft, read_only=False):
            backup.unlink()
        draft.rename(path)
    except (OSError, sqlite3.Error, DatabaseError) as error:
        raise StorageFailed(path, str(error)) from error
    finally:
        _remove(draft)


def _schema(version: str) -> int:
    known = len(version) <= 8 and version.isascii() and version.isdigit() and int(version) > 0
    if not known or int(version) > upgrade.SCHEMA:
        raise UnknownSchema(version[:20], newer=known)
    return int(version)


@contextmanager
def _tables(draft: Path, *, newest: bool) -> Iterator[WholeBooks]:
    engine = open_engine(draft, read_only=False)
    try:
        with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            whole = WholeBooks(connection) if newest else WholeBooks.as_they_are(connection)
            whole.begin()
            yield whole
    finally:
        engine.dispose()


def _remove(draft: Path) -> None:
    for path in (draft, *(draft.with_name(f"{draft.name}{ending}") for ending in ("-wal", "-shm"))):
        path.unlink(missing_ok=True)
