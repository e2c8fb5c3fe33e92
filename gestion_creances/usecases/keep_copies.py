"""Copies the books to a safe place, and puts a copy back."""

from __future__ import annotations

from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk
from gestion_creances.storage import backup
from gestion_creances.storage.books import Books, BooksMissing, BooksReadOnly


class BackupOntoItself(Refusal):
    """A copy may not take the place of the books it copies."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"« {self.path.name} » est le dossier lui-même : choisissez un autre fichier pour la sauvegarde."


def back_up(desk: Desk, copy: Path | None = None) -> Path:
    """Copy the open books to *copy* (default: a dated file in ``Sauvegardes`` beside them) and return where.

    Raise BackupFailed when the disk refuses.
    """
    source = desk.books.path
    stamp = f"{desk.now():%Y-%m-%d %H%M%S}"
    target = copy or source.parent / "Sauvegardes" / f"{source.stem} {stamp}{source.suffix}"
    if target.resolve() == source.resolve():
        raise BackupOntoItself(target)
    backup.save(source, target)
    return target


def restore(copy: Path, path: Path) -> Path | None:
    """Put *copy* in the place of the books at *path*; return where the replaced books were kept, or None.

    Raise BooksReadOnly when a window holds them, NotBooks or BackupDamaged for a bad copy, BackupFailed for the disk.
    """
    if not copy.is_file():
        raise BooksMissing(copy)
    if path.exists():
        with Books.open(path) as held:
            if held.read_only:
                raise BooksReadOnly(path)
    return backup.restore(copy, path)
