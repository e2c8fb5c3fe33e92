"""Shows the files that were taken in last."""

from __future__ import annotations

from gestion_creances.desk import Desk
from gestion_creances.storage.import_files import TakenFile


def view_imports(desk: Desk, count: int) -> tuple[TakenFile, ...]:
    """Return the last *count* files taken in, the latest first."""
    with desk.books.reading() as session:
        return session.import_files.latest(count)
