"""Opens the SQLite file with the settings that accounting data deserves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

APPLICATION_ID = 0x43524541  # "CREA": how the file names its program
WRITES = "books_write"


def open_engine(path: Path, *, read_only: bool) -> Engine:
    """Return an engine on *path*: WAL, synchronous FULL, foreign keys on, 5 s of patience for a lock."""
    mode = "ro" if read_only else "rw"
    location = path.resolve().as_uri().removeprefix("file://")
    engine = create_engine(
        f"sqlite:///file:{location}?mode={mode}&uri=true",
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
