"""What a piece of work may reach: the open books, today's date, the time, and who is working."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from gestion_creances.storage.books import Books


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """The desk of one person on one day; ``today`` is the business date of whatever is done at it."""

    books: Books
    today: date
    actor: str
    clock: Callable[[], datetime] = _utc_now

    def now(self) -> datetime:
        """Return the present instant (aware, UTC), for traces only: rules count with ``today``."""
        return self.clock()
