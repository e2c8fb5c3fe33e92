"""One company's books: opened once, read and written in whole transactions, by one writing window at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from filelock import FileLock, Timeout
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from gestion_creances.basics.errors import Refusal, Trouble
from gestion_creances.storage import backup, upgrade
from gestion_creances.storage.engine import WRITES, open_engine
from gestion_creances.storage.session import Session


class BooksMissing(Trouble):
    """There is no file at that place (any more)."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"Le dossier « {self.path} » est introuvable. Vérifiez l’emplacement, ou restaurez une sauvegarde."


class BooksExist(Refusal):
    """New books may not overwrite a file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"Le fichier « {self.path} » existe déjà. Choisissez un autre nom."


class BooksReadOnly(Trouble):
    """Somebody else writes in these books, or the folder may not be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return (
            f"« {self.path.name} » est ouvert en lecture seule : une autre fenêtre ou une tâche l’utilise déjà, "
            "ou l’emplacement n’est pas modifiable. Fermez l’autre fenêtre puis recommencez."
        )


class SendingAlready(Refusal):
    """Messages of these books are being sent at this very moment."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"Un envoi d’e-mails est déjà en cours pour « {self.path.name} » : attendez qu’il se termine."


_CAUSES = (
    ("disk is full", "le disque est plein"),
    ("No space left", "le disque est plein"),
    ("disk I/O error", "le disque ne répond pas"),
    ("readonly database", "l’écriture y est interdite"),
    ("Permission denied", "l’accès y est interdit"),
    ("Read-only file system", "l’écriture y est interdite"),
    ("unable to open database", "le fichier ne s’ouvre pas"),
    ("malformed", "le fichier est abîmé"),
)


def _cause(problem: str) -> str:
    """Return what SQLite or the system said, in French when it is one of the usual causes."""
    return next((words for said, words in _CAUSES if said in problem), problem)


class StorageFailed(Trouble):
    """The disk or the database refused; nothing of the transaction was kept."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(path, problem)
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        return (
            f"Le dossier « {self.path.name} » n’a pas pu être lu ou enregistré ({_cause(self.problem)}). "
            "Rien n’a été modifié ; vérifiez l’espace disque et l’emplacement, puis réessayez."
        )


class Books:
    """The open books of one company; use ``reading()`` and ``writing()``, then ``close()``."""

    def __init__(self, path: Path, engine: Engine, lock: FileLock | None, backup: Path | None = None) -> None:
        self.path = path
        self.upgrade_backup = backup
        self._engine = engine
        self._lock = lock

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make empty books at *path* and open them; raise BooksExist, or StorageFailed when the folder refuses."""
        if path.exists():
            raise BooksExist(path)
        draft = path.with_name(f".{path.name}.nouveau")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.unlink(missing_ok=True)
            upgrade.build(draft)
            draft.rename(path)
        except (OSError, sqlite3.Error, DatabaseError) as error:
            raise StorageFailed(path, str(error)) from error
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open the books at *path*, upgraded if need be.

        They open read-only when asked, when another window or command holds them, or when the folder may not be
        written (see ``read_only``). Raise BooksMissing, NotBooks, BooksFromTheFuture or UpgradeFailed.
        """
        if not path.is_file():
            raise BooksMissing(path)
        upgrade.schema_of(path)
        lock = None if read_only else _take_lock(path)
        try:
            backup = upgrade.bring_up_to_date(path, read_only=lock is None)
        except Exception:
            if lock:
                lock.release()
            raise
        return cls(path, open_engine(path, read_only=lock is None), lock, backup)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written through this opening."""
        return self._lock is None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a consistent view of the books for the length of the block."""
        with self._transaction(writes=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give one transaction: committed when the block ends, undone whole when it raises."""
        if self.read_only:
            raise BooksReadOnly(self.path)
        with self._transaction(writes=True) as session:
            yield session

    @contextmanager
    def sending(self) -> Iterator[None]:
        """Be the only one to send e-mails of these books for the length of the block; raise SendingAlready."""
        if self.read_only:
            raise BooksReadOnly(self.path)
        lock = FileLock(self.path.with_name(f".{self.path.name}.envoi"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise SendingAlready(self.path) from None
        try:
            yield
        finally:
            lock.release()

    @contextmanager
    def rehearsing(self) -> Iterator[Session]:
        """Give a transaction in which everything can be done and nothing of it stays: a dry run that is the real run.

        Books opened read-only are rehearsed on a copy, so that a command can rehearse while a window is open.
        """
        if not self.read_only:
            with self._transaction(writes=True, keep=False) as session:
                yield session
            return
        with TemporaryDirectory(prefix="creances-") as folder:
            copy = Path(folder) / self.path.name
            backup.save(self.path, copy)
            lock = FileLock(f"{copy}.verrou")
            with Books(copy, open_engine(copy, read_only=False), lock) as books, books.rehearsing() as session:
                yield session

    @contextmanager
    def _transaction(self, *, writes: bool, keep: bool = True) -> Iterator[Session]:
        if not self.path.exists():
            raise BooksMissing(self.path)
        try:
            with (
                self._engine.connect().execution_options(**{WRITES: writes}) as connection,
                connection.begin() as transaction,
            ):
                yield Session(connection)
                if not keep:
                    transaction.rollback()
        except DatabaseError as error:
            raise StorageFailed(self.path, str(error.orig)) from error
        except sqlite3.DatabaseError as error:
            raise StorageFailed(self.path, str(error)) from error

    def close(self) -> None:
        """Give the file back; the books can be opened by another window at once."""
        self._engine.dispose()
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _take_lock(path: Path) -> FileLock | None:
    """Return the writer's lock of *path*, or None when somebody else has it or the place cannot be written."""
    lock = FileLock(path.with_name(f".{path.name}.verrou"))
    try:
        with path.open("r+b"):
            lock.acquire(timeout=0)
    except (Timeout, OSError):
        return None
    return lock
