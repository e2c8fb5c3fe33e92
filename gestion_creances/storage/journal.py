"""Writes the journal, one sealed line after the other, and gives it back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection, desc, insert, select
from sqlalchemy.engine import Row

from gestion_creances.journal import entry as journal
from gestion_creances.storage import rows


class JournalRegister:
    """The append-only journal (the database refuses updates and deletions)."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def append(
        self, at: datetime, actor: str, action: str, subject: str, facts: Mapping[str, object] = journal.NO_FACTS
    ) -> None:
        """Write what *actor* did at *at* (aware UTC): see journal.entry.Entry for the words."""
        line = journal.write(self._last(), at, actor, action, subject, facts)
        self._connection.execute(
            insert(rows.journal).values(
                seq=line.seq,
                at=line.at.isoformat(),
                actor=line.actor,
                action=line.action,
                subject=line.subject,
                facts=journal.facts_text(line.facts),
                previous=line.previous,
                hash=line.seal,
            )
        )

    def entries(self, subject: str | None = None) -> Iterator[journal.Entry]:
        """Yield the lines in order, or only those about *subject*."""
        statement = select(rows.journal).order_by(rows.journal.c.seq)
        if subject is not None:
            statement = statement.where(rows.journal.c.subject == subject)
        return map(_entry, self._connection.execute(statement))

    def latest(self, limit: int) -> tuple[journal.Entry, ...]:
        """Return the last *limit* lines, newest first."""
        statement = select(rows.journal).order_by(desc(rows.journal.c.seq)).limit(limit)
        return tuple(map(_entry, self._connection.execute(statement)))

    def _last(self) -> journal.Entry | None:
        return next(iter(self.latest(1)), None)


def _entry(row: Row[tuple[object, ...]]) -> journal.Entry:
    return journal.Entry(
        seq=row.seq,
        at=datetime.fromisoformat(row.at),
        actor=row.actor,
        action=row.action,
        subject=row.subject,
        facts=json.loads(row.facts),
        previous=row.previous,
        seal=row.hash,
    )
