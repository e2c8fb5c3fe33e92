"""Writes the journal, one sealed line after the other, and gives it back."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, FromClause, and_, asc, desc, func, insert, or_, select
from sqlalchemy.engine import Row

from gestion_creances.journal import entry as journal
from gestion_creances.storage import rows
from gestion_creances.storage.customers import folded

_ABOUT_CUSTOMER = "client:"


@dataclass(frozen=True, slots=True)
class JournalQuery:
    """Which lines, in which order.

    ``actions`` keeps only these (all when empty), ``subject`` only those about it. Every word of ``text`` must stand in
    the person, the subject, the facts or the customer; ``worded`` are the actions whose French words hold the text.
    ``sort`` is seq, actor, action or customer.
    """

    text: str = ""
    actions: frozenset[str] = frozenset()
    worded: frozenset[str] = frozenset()
    subject: str = ""
    sort: str = "seq"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One line as lists show it, with the customer it is about (None and empty when it is about none)."""

    entry: journal.Entry
    customer_id: int | None
    customer_name: str


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

    def last(self, action: str) -> journal.Entry | None:
        """Return the newest line that tells of *action*, or None."""
        statement = select(rows.journal).where(rows.journal.c.action == action).order_by(rows.journal.c.seq.desc())
        row = self._connection.execute(statement.limit(1)).one_or_none()
        return None if row is None else _entry(row)

    def count(self, query: JournalQuery = JournalQuery()) -> int:
        """Return how many lines *query* finds."""
        statement = select(func.count()).select_from(_with_customers()).where(_condition(query))
        return self._connection.scalar(statement) or 0

    def page(self, query: JournalQuery, offset: int, limit: int) -> tuple[JournalRow, ...]:
        """Return at most *limit* lines of *query* from *offset* on."""
        way = desc if query.descending else asc
        order = {
            "seq": rows.journal.c.seq,
            "actor": rows.journal.c.actor,
            "action": rows.journal.c.action,
            "customer": rows.customer.c.search,
        }[query.sort]
        statement = (
            select(rows.journal, rows.customer.c.id.label("customer_id"), rows.customer.c.name.label("customer_name"))
            .select_from(_with_customers())
            .where(_condition(query))
            .order_by(way(order), way(rows.journal.c.seq))
            .limit(limit)
            .offset(offset)
        )
        return tuple(
            JournalRow(_entry(row), row.customer_id, row.customer_name or "")
            for row in self._connection.execute(statement)
        )

    def _last(self) -> journal.Entry | None:
        return next(iter(self.latest(1)), None)


def _with_customers() -> FromClause:
    code = func.substr(rows.journal.c.subject, len(_ABOUT_CUSTOMER) + 1)
    about = rows.journal.c.subject.startswith(_ABOUT_CUSTOMER)
    return rows.journal.outerjoin(rows.customer, and_(rows.customer.c.code == code, about))


def _condition(query: JournalQuery) -> ColumnElement[bool]:
    line = rows.journal.c
    found = [line.seq > 0]
    if query.actions:
        found.append(line.action.in_(query.actions))
    if query.subject:
        found.append(line.subject == query.subject)
    for word in query.text.split():
        places = [column.contains(word, autoescape=True) for column in (line.actor, line.subject, line.facts)]
        places.append(rows.customer.c.search.contains(folded(word), autoescape=True))
        found.append(or_(*places, line.action.in_(query.worded)))
    return and_(*found)


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
