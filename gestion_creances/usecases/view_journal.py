"""Shows the journal and whether its chain holds, line by line, from the first."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.desk import Desk
from gestion_creances.journal.entry import first_break


@dataclass(frozen=True, slots=True)
class JournalChain:
    """How many lines there are; ``broken_at`` is the first one altered, removed or put in between, None when none."""

    lines: int
    broken_at: int | None


def check_journal(desk: Desk) -> JournalChain:
    """Follow the seals from the first line to the last and return what was found."""
    with desk.books.reading() as session:
        return JournalChain(session.journal.count(), first_break(session.journal.entries()))
