"""Keeps the firm's e-mails: what is to leave, what has left, and every attempt, none of it ever rewritten."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from gestion_creances.basics.money import Money
from gestion_creances.letters.message import Message, MessageEvent, MessageMoved, MessageRow, MessageState
from gestion_creances.storage import rows, talk_rows

_COLUMNS = (
    "m.id, m.letter_id, m.customer_id, m.state, m.recipient, m.copies, m.subject, m.message_id, m.thread, "
    "m.asked_cents, m.basis, m.queued_at, m.not_before, m.attempts, m.sha256"
)
# The condition of the partial index, said again: without it SQLite reads every message ever sent.
_WAITING = "m.state NOT IN ('sent', 'cancelled', 'handed_over')"
# What happened later than now tells that the clock was set back: the hour to wait for is not to be believed either.
_DUE = f"""
    SELECT m.id FROM message m WHERE {_WAITING} AND m.state = 'queued' AND (
        :at_once OR m.not_before IS NULL OR m.not_before <= :now
        OR (SELECT MAX(e.at) FROM message_event e WHERE e.message_id = m.id) > :now
    ) ORDER BY m.id
"""
_ROWS = f"""
    SELECT {_COLUMNS}, c.code, c.name, COALESCE(l.number, ''), e.at, e.actor, e.state, e.detail
    FROM message m JOIN customer c ON c.id = m.customer_id LEFT JOIN letter l ON l.id = m.letter_id
    JOIN message_event e ON e.id = (SELECT MAX(x.id) FROM message_event x WHERE x.message_id = m.id)
    WHERE {{mine}} ORDER BY m.id DESC
"""


class MessageRegister:
    """E-mails and everything that happened to them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def queue(self, message: Message, content: bytes, actor: str) -> int:
        """Store a message to be sent, with its exact bytes, and return its id."""
        self._keep(message.sha256, content)
        values = {
            "letter_id": message.letter_id,
            "customer_id": message.customer_id,
            "state": MessageState.QUEUED.value,
            "recipient": message.recipient,
            "copies": " ".join(message.copies),
            "subject": message.subject,
            "message_id": message.message_id,
            "thread": " ".join(message.thread),
            "asked_cents": message.asked.cents,
            "basis": message.basis,
            "queued_at": instant(message.queued_at),
            "not_before": instant(message.not_before) if message.not_before else None,
            "sha256": message.sha256,
        }
        done = self._connection.execute(insert(talk_rows.message).values(**values))
        key = int(done.inserted_primary_key[0])  # type: ignore[index]
        self._note(MessageEvent(key, message.queued_at, actor, MessageState.QUEUED))
        return key

    def get(self, message_id: int) -> Message:
        """Return the message; raise KeyError when there is none."""
        query = f"SELECT {_COLUMNS} FROM message m WHERE m.id = ?"
        row = self._connection.exec_driver_sql(query, (message_id,)).one_or_none()
        if row is None:
            raise KeyError(message_id)
        return _message(row)

    def move(self, event: MessageEvent, before: Collection[MessageState], not_before: datetime | None = None) -> None:
        """Bring a message from one of the states *before* to that of *event*, which is kept; an attempt is counted.

        Raise MessageMoved when it is in none of them (any more): then nothing is written.
        """
        states = ", ".join(f"'{state.value}'" for state in before)
        done = self._connection.exec_driver_sql(
            "UPDATE message SET state = ?, attempts = attempts + ?, not_before = ? "
            f"WHERE id = ? AND state IN ({states})",
            (
                event.state.value,
                int(event.state is MessageState.SENDING),
                instant(not_before) if not_before else None,
                event.message_id,
            ),
        )
        if done.rowcount != 1:
            raise MessageMoved(event.message_id)
        self._note(event)

    def replace_content(self, message_id: int, content: bytes) -> None:
        """Give a message about to leave the bytes it leaves with."""
        sha256 = hashlib.sha256(content).hexdigest()
        self._keep(sha256, content)
        self._connection.exec_driver_sql("UPDATE message SET sha256 = ? WHERE id = ?", (sha256, message_id))

    def content(self, message: Message) -> bytes:
        """Return the exact bytes of a message; raise KeyError when they are not there."""
        found = self._connection.scalar(select(rows.document.c.bytes).where(rows.document.c.sha256 == message.sha256))
        if found is None:
            raise KeyError(message.sha256)
        return bytes(found)

    def due(self, now: datetime, *, at_once: bool = False) -> tuple[int, ...]:
        """Return the messages that may leave at *now*, oldest first; *at_once* those too that wait for their hour."""
        values = {"now": instant(now), "at_once": int(at_once)}
        return tuple(row[0] for row in self._connection.exec_driver_sql(_DUE, values))

    def interrupted(self) -> tuple[int, ...]:
        """Return the messages whose sending was begun and never concluded."""
        query = f"SELECT m.id FROM message m WHERE {_WAITING} AND m.state = 'sending' ORDER BY m.id"
        return tuple(row[0] for row in self._connection.exec_driver_sql(query))

    def attempts(self, after: datetime, until: datetime) -> int:
        """Return how many sendings were begun later than *after* and not later than *until*."""
        query = "SELECT COUNT(*) FROM message_event WHERE state = 'sending' AND at > ? AND at <= ?"
        found = self._connection.exec_driver_sql(query, (instant(after), instant(until))).scalar()
        return int(found or 0)

    def events(self, message_id: int) -> tuple[MessageEvent, ...]:
        """Return everything that happened to a message, in order."""
        query = "SELECT message_id, at, actor, state, detail FROM message_event WHERE message_id = ? ORDER BY id"
        return tuple(_event(row) for row in self._connection.exec_driver_sql(query, (message_id,)))

    def rows(self, states: Iterable[MessageState] = (), customer_id: int | None = None) -> tuple[MessageRow, ...]:
        """Return the messages in one of *states* (all when empty), of one customer or of all, newest first."""
        listed = ", ".join(f"'{state.value}'" for state in states)
        mine = [f"m.state IN ({listed})"] if listed else []
        if customer_id is not None:
            mine.append(f"m.customer_id = {int(customer_id)}")
        found = self._connection.exec_driver_sql(_ROWS.format(mine=" AND ".join(mine) or "1"))
        return tuple(_row(row) for row in found)

    def of_letter(self, letter_id: int) -> tuple[Message, ...]:
        """Return the messages that carry a letter, oldest first."""
        query = f"SELECT {_COLUMNS} FROM message m WHERE m.letter_id = ? ORDER BY m.id"
        return tuple(_message(row) for row in self._connection.exec_driver_sql(query, (letter_id,)))

    def counts(self) -> dict[MessageState, int]:
        """Return how many messages are in each state; states without any are left out."""
        found = self._connection.exec_driver_sql("SELECT state, COUNT(*) FROM message GROUP BY state")
        return {MessageState(state): number for state, number in found}

    def _keep(self, sha256: str, content: bytes) -> None:
        document = upsert(rows.document).values(sha256=sha256, media="message/rfc822", bytes=content)
        self._connection.execute(document.on_conflict_do_nothing())

    def _note(self, event: MessageEvent) -> None:
        values = {
            "message_id": event.message_id,
            "at": instant(event.at),
            "actor": event.actor,
            "state": event.state.value,
            "detail": event.detail,
        }
        self._connection.execute(insert(talk_rows.message_event).values(**values))


def instant(at: datetime) -> str:
    """Return *at* as the books keep it: in UTC, so that texts compare as instants do."""
    return at.astimezone(UTC).isoformat()


def _message(row: Sequence[Any]) -> Message:
    key, letter_id, customer_id, state, recipient, copies, subject, name, thread, asked, basis, *times = row[:15]
    queued_at, not_before, attempts, sha256 = times
    return Message(
        id=key,
        letter_id=letter_id,
        customer_id=customer_id,
        state=MessageState(state),
        recipient=recipient,
        copies=tuple(copies.split()),
        subject=subject,
        message_id=name,
        thread=tuple(thread.split()),
        asked=Money(asked),
        basis=basis,
        queued_at=datetime.fromisoformat(queued_at),
        not_before=datetime.fromisoformat(not_before) if not_before else None,
        attempts=attempts,
        sha256=sha256,
    )


def _event(row: Sequence[Any]) -> MessageEvent:
    key, at, actor, state, detail = row
    return MessageEvent(key, datetime.fromisoformat(at), actor, MessageState(state), detail)


def _row(row: Sequence[Any]) -> MessageRow:
    message = _message(row)
    code, name, number, *event = row[15:]
    return MessageRow(message, code, name, number, _event((message.id, *event)))
