"""Keeps the accounting entries handed over, batch by batch, as they were, with the very file that was given."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from gestion_creances.accounting.entry import Entry, EntryLine, check_balanced
from gestion_creances.accounting.handing_over import Handed
from gestion_creances.basics.money import Money

_DAMAGE = """
    SELECT e.number, COALESCE(SUM(l.debit_cents), 0) <> COALESCE(SUM(l.credit_cents), 0) OR COUNT(l.rank) < 2,
        e.number <> ROW_NUMBER() OVER (ORDER BY e.number)
    FROM entry e LEFT JOIN entry_line l ON l.entry_id = e.id GROUP BY e.id ORDER BY e.number
"""


@dataclass(frozen=True, slots=True)
class EntryBatch:
    """What was handed over in one go: which entries, when, by whom, in which format; ``sha256`` seals the file."""

    id: int
    made_at: datetime
    actor: str
    format: str
    first_on: date
    last_on: date
    first_number: int
    last_number: int
    debit: Money
    sha256: str

    @property
    def count(self) -> int:
        """How many entries it holds."""
        return self.last_number - self.first_number + 1


class EntryRegister:
    """Entries handed over: append-only, numbered without a gap, one for each subject."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def handed(self) -> tuple[Handed, ...]:
        """Return what was ever handed over, in order."""
        found = self._connection.exec_driver_sql("SELECT subject, told, dated_on FROM entry ORDER BY number").fetchall()
        return tuple(Handed(subject, told, date.fromisoformat(day)) for subject, told, day in found)

    def with_subjects(self, subjects: Iterable[str]) -> tuple[Entry, ...]:
        """Return the entries of these subjects, by number."""
        wanted = json.dumps(list(subjects))
        return self._entries("e.subject IN (SELECT value FROM json_each(:wanted))", wanted=wanted)

    def of_batch(self, batch_id: int) -> tuple[Entry, ...]:
        """Return the entries of one batch, by number."""
        return self._entries("e.batch_id = :batch", batch=batch_id)

    def numbered(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        """Return *entries* with the numbers that come after the last one handed over."""
        last = self._connection.exec_driver_sql("SELECT COALESCE(MAX(number), 0) FROM entry").scalar_one()
        return tuple(replace(entry, number=last + rank) for rank, entry in enumerate(entries, 1))

    def add(
        self, entries: Sequence[Entry], at: datetime, actor: str, form: str, last_on: date, content: bytes
    ) -> EntryBatch:
        """Keep numbered *entries* and the file made of them for ever; raise UnbalancedEntry, nothing is kept then."""
        check_balanced(entries)
        seal = hashlib.sha256(content).hexdigest()
        self._connection.exec_driver_sql(
            "INSERT INTO document (sha256, media, bytes) VALUES (?, 'text/plain', ?) ON CONFLICT DO NOTHING",
            (seal, content),
        )
        first_on = min(entry.dated_on for entry in entries)
        batch = self._connection.exec_driver_sql(
            "INSERT INTO entry_batch (made_at, actor, format, first_on, last_on, sha256) VALUES (?, ?, ?, ?, ?, ?)",
            (at.isoformat(), actor, form, first_on.isoformat(), last_on.isoformat(), seal),
        ).lastrowid
        before = self._connection.exec_driver_sql("SELECT COALESCE(MAX(id), 0) FROM entry").scalar_one()
        self._connection.exec_driver_sql(
            "INSERT INTO entry (id, batch_id, number, journal, dated_on, piece, piece_on, label, subject, told) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(key, batch, *_entry_values(entry)) for key, entry in enumerate(entries, before + 1)],
        )
        self._connection.exec_driver_sql(
            "INSERT INTO entry_line (entry_id, rank, account, account_label, auxiliary, auxiliary_label, debit_cents, "
            "credit_cents) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (key, rank, *_line_values(line))
                for key, entry in enumerate(entries, before + 1)
                for rank, line in enumerate(entry.lines, 1)
            ],
        )
        return self.batch(batch)

    def batch(self, batch_id: int) -> EntryBatch:
        """Return the batch; raise KeyError when there is none."""
        found = self._batches("WHERE b.id = :batch", batch=batch_id)
        if not found:
            raise KeyError(batch_id)
        return found[0]

    def batches(self) -> tuple[EntryBatch, ...]:
        """Return every batch, newest first."""
        return self._batches("")

    def content(self, batch_id: int) -> bytes:
        """Return the very bytes that were handed over."""
        found = self._connection.exec_driver_sql(
            "SELECT d.bytes FROM entry_batch b JOIN document d ON d.sha256 = b.sha256 WHERE b.id = ?", (batch_id,)
        ).scalar_one()
        return bytes(found)

    def problems(self) -> tuple[tuple[int, bool], ...]:
        """Return (number, True when it does not balance, False when the numbering breaks there) of what is damaged."""
        found = self._connection.exec_driver_sql(_DAMAGE).fetchall()
        return tuple((number, bool(unbalanced)) for number, unbalanced, gap in found if unbalanced or gap)

    def _entries(self, condition: str, **values: object) -> tuple[Entry, ...]:
        found = self._connection.exec_driver_sql(
            "SELECT e.number, e.journal, e.dated_on, e.piece, e.piece_on, e.label, e.subject, e.told, l.account, "
            "l.account_label, l.auxiliary, l.auxiliary_label, l.debit_cents, l.credit_cents "
            f"FROM entry e JOIN entry_line l ON l.entry_id = e.id WHERE {condition} ORDER BY e.number, l.rank",
            values,
        )
        heads: dict[int, Any] = {}
        lines: dict[int, list[EntryLine]] = {}
        for number, *head, account, title, auxiliary, name, debit, credit in found:
            heads[number] = head
            line = EntryLine(account, title, Money(debit), Money(credit), auxiliary, name)
            lines.setdefault(number, []).append(line)
        return tuple(_entry(number, head, lines[number]) for number, head in heads.items())

    def _batches(self, clause: str, **values: object) -> tuple[EntryBatch, ...]:
        found = self._connection.exec_driver_sql(
            "SELECT b.id, b.made_at, b.actor, b.format, b.first_on, b.last_on, b.sha256, MIN(e.number), MAX(e.number), "
            "(SELECT SUM(l.debit_cents) FROM entry o JOIN entry_line l ON l.entry_id = o.id WHERE o.batch_id = b.id) "
            f"FROM entry_batch b JOIN entry e ON e.batch_id = b.id {clause} GROUP BY b.id ORDER BY b.id DESC",
            values,
        )
        return tuple(map(_batch, found))


def _entry_values(entry: Entry) -> tuple[object, ...]:
    days = entry.dated_on.isoformat(), entry.piece_on.isoformat()
    return entry.number, entry.journal, days[0], entry.piece, days[1], entry.label, entry.subject, entry.told


def _line_values(line: EntryLine) -> tuple[object, ...]:
    who = line.auxiliary, line.auxiliary_label
    return line.account, line.account_label, *who, line.debit.cents, line.credit.cents


def _entry(number: int, head: Sequence[Any], lines: Sequence[EntryLine]) -> Entry:
    journal, dated_on, piece, piece_on, label, subject, told = head
    return Entry(
        subject=subject,
        told=told,
        journal=journal,
        journal_label="",
        dated_on=date.fromisoformat(dated_on),
        piece=piece,
        piece_on=date.fromisoformat(piece_on),
        label=label,
        lines=tuple(lines),
        number=number,
    )


def _batch(row: Any) -> EntryBatch:
    key, made_at, actor, form, first_on, last_on, seal, first, last, debit = row
    return EntryBatch(
        id=key,
        made_at=datetime.fromisoformat(made_at),
        actor=actor,
        format=form,
        first_on=date.fromisoformat(first_on),
        last_on=date.fromisoformat(last_on),
        first_number=first,
        last_number=last,
        debit=Money(debit),
        sha256=seal,
    )
