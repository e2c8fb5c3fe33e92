"""Brings books to the schema of this program: a copy is migrated and checked, then takes the place of the old file."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from gestion_creances.basics.errors import Refusal, Trouble
from gestion_creances.storage.engine import APPLICATION_ID, reading_address

SCHEMA = 3
_MIGRATIONS = Path(__file__).resolve().parent / "migrations"


class NotBooks(Refusal):
    """The file is no books of this program."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"« {self.path.name} » n’est pas un dossier de Gestion des créances. Choisissez un fichier .creances."


class BooksFromTheFuture(Refusal):
    """The books were written by a newer program."""

    def __init__(self, path: Path, schema: int) -> None:
        super().__init__(path, schema)
        self.path, self.schema = path, schema

    def __str__(self) -> str:
        return (
            f"« {self.path.name} » a été enregistré par une version plus récente du programme (schéma {self.schema}, "
            f"celui-ci connaît le {SCHEMA}). Installez la dernière version pour l’ouvrir ; rien n’a été modifié."
        )


class UpgradeFailed(Trouble):
    """The migrated copy did not pass its checks; the old file is untouched."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(path, problem)
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        return f"La mise à niveau de « {self.path.name} » a échoué ({self.problem}). Le fichier n’a pas été modifié."


def schema_of(path: Path) -> int:
    """Return the schema version of the books at *path*; raise NotBooks when it is something else."""
    try:
        with closing(sqlite3.connect(reading_address(path), uri=True)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.DatabaseError as error:
        raise NotBooks(path) from error
    if application != APPLICATION_ID:
        raise NotBooks(path)
    return schema


def build(path: Path, schema: int = SCHEMA) -> None:
    """Create empty books at *path*, which must not exist: of the newest schema, or of an earlier one."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _migrate(path, schema)


def bring_up_to_date(path: Path, *, read_only: bool) -> Path | None:
    """Upgrade the books at *path* when they are older than this program; return the backup left beside, or None.

    Raise BooksFromTheFuture for newer books, UpgradeFailed when the copy fails its checks (the file stays as it was).
    Old books that may not be written are refused with UpgradeFailed too.
    """
    schema = schema_of(path)
    if schema > SCHEMA:
        raise BooksFromTheFuture(path, schema)
    if schema == SCHEMA:
        return None
    if read_only:
        raise UpgradeFailed(path, "ouvert en lecture seule")
    copy = path.with_name(f".{path.name}.migration")
    backup = path.with_name(f"{path.stem}.avant-schema-{SCHEMA}{path.suffix}")
    try:
        _copy(path, copy)
        _migrate(copy)
        _check(copy, path)
        shutil.copy2(path, backup)
        copy.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise UpgradeFailed(path, str(error)) from error
    finally:
        copy.unlink(missing_ok=True)
    return backup


def _copy(path: Path, copy: Path) -> None:
    copy.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def _check(copy: Path, path: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        strays = connection.execute("PRAGMA foreign_key_check").fetchall()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if verdict != "ok" or strays:
        raise UpgradeFailed(path, verdict if verdict != "ok" else f"{len(strays)} lignes orphelines")


def _migrate(path: Path, schema: int = SCHEMA) -> None:
    # Alembic costs most of a second to import: only books that must change pay for it.
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine, pool

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.set_main_option("path_separator", "os")
    engine = create_engine(f"sqlite:///{path}", poolclass=pool.NullPool)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, f"{schema:04d}")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema}")
    engine.dispose()
