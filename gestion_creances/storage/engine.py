"""Opens the SQLite file with the settings that accounting data deserves."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

APPLICATION_ID = 0x43524541  # "CREA": how the file names its program
WRITES = "books_write"


def reading_address(path: Path) -> str:
    """Return the SQLite address that reads *path* without writing, even where nothing may be written."""
    address = f"{path.resolve().as_uri()}?mode=ro"
    waiting = path.with_name(f"{path.name}-wal")
    fixed = not os.access(path.parent, os.W_OK) and not (waiting.exists() and waiting.stat().st_size)
    # A reader of WAL books makes side files: where it may not, SQLite must be told that nobody else writes either.
    return f"{address}&immutable=1" if fixed else address


def open_engine(path: Path, *, read_only: bool) -> Engine:
    """Return an engine on *path*: WAL, synchronous FULL, foreign keys on, 5 s of patience for a lock."""
    address = reading_address(path) if read_only else f"{path.resolve().as_uri()}?mode=rw"
    engine = create_engine(
        f"sqlite:///file:{address.removeprefix('file://')}&uri=true",
        poolclass=QueuePool,
        connect_args={"check_same_thread": False, "timeout": 5.0},
    )
    event.listen(engine, "connect", _prepare_read_only if read_only else _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_read_only(connection: Any, _record: object) -> None:
    connection.isolation_level = None
    connection.execute("PRAGMA query_only = ON")


def _prepare(connection: Any, _record: object) -> None:
    # The driver must not open transactions by itself: _begin decides when a writer takes the lock.
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -16000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
