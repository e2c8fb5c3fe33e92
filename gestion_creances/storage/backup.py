"""Copies open books whole, and puts a copy back in their place."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from gestion_creances.basics.errors import Refusal, Trouble
from gestion_creances.storage import upgrade
from gestion_creances.storage.engine import reading_address


class BackupFailed(Trouble):
    """The copy could not be written; the books are untouched."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(path, problem)
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        return (
            f"La sauvegarde « {self.path} » n’a pas pu être écrite ({self.problem}). Vérifiez la place et les droits, "
            "ou choisissez un autre emplacement."
        )


class BackupDamaged(Refusal):
    """The copy does not pass SQLite's own check; it was not put back."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"« {self.path.name} » est endommagé et n’a pas été restauré. Choisissez une sauvegarde plus ancienne."


def save(books: Path, copy: Path) -> None:
    """Write a whole copy of the books at *books* (open or not) to *copy*, replacing it; raise BackupFailed."""
    draft = copy.with_name(f".{copy.name}.partiel")
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        with (
            closing(sqlite3.connect(reading_address(books), uri=True)) as source,
            closing(sqlite3.connect(draft)) as target,
        ):
            source.backup(target)
            # A copy is carried about: one plain file, no side files.
            target.execute("PRAGMA journal_mode = DELETE")
        draft.replace(copy)
    except (OSError, sqlite3.Error) as error:
        raise BackupFailed(copy, str(error)) from error
    finally:
        draft.unlink(missing_ok=True)


def restore(copy: Path, books: Path) -> Path | None:
    """Put *copy* in the place of *books*, which must be closed; return where the replaced books were kept, or None.

    Raise NotBooks or BackupDamaged when the copy is no sound books, BackupFailed when the disk refuses.
    """
    upgrade.schema_of(copy)
    if not _is_sound(copy):
        raise BackupDamaged(copy)
    kept = books.with_name(f"{books.stem}.avant-restauration{books.suffix}") if books.exists() else None
    draft = books.with_name(f".{books.name}.partiel")
    try:
        books.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(copy, draft)
        if kept:
            save(books, kept)
            for side in ("-wal", "-shm"):
                books.with_name(books.name + side).unlink(missing_ok=True)
        draft.replace(books)
    except OSError as error:
        raise BackupFailed(books, str(error)) from error
    finally:
        draft.unlink(missing_ok=True)
    return kept


def _is_sound(copy: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return bool(connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False
