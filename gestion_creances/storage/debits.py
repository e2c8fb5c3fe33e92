"""Keeps the remittances of direct debits, with their files, and knows on which the bank still owes an answer."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, update

from gestion_creances.banking.collection import SERIES, Prepared, end_to_end
from gestion_creances.banking.mandate import Scheme
from gestion_creances.banking.mandate import Sequence as DebitSequence
from gestion_creances.banking.remittance import DebitState, Remittance, RemittanceLine
from gestion_creances.basics.errors import Trouble
from gestion_creances.basics.money import Money
from gestion_creances.letters import numbering
from gestion_creances.matching.facts import Collected
from gestion_creances.storage import days
from gestion_creances.storage.bank_rows import collection, debit_rejection

MEDIA = "application/xml"
_PAID = """
    SELECT {what} FROM allocation a JOIN item p ON p.id = a.credit_id
    WHERE a.debit_id = n.item_id AND p.kind = 'payment' AND p.dated_on >= c.collect_on
"""
_LINES = f"""
    SELECT n.collection_id, n.id, n.item_id, i.customer_id, k.code, k.name, i.number, n.amount_cents,
        n.sequence, n.end_to_end, COALESCE(l.number, ''), r.rejected_on, COALESCE(r.reason, ''), c.withdrawn_on,
        ({_PAID.format(what="COUNT(*)")}), ({_PAID.format(what="COUNT(*)")} AND a.until IS NULL)
    FROM collection_line n JOIN collection c ON c.id = n.collection_id JOIN item i ON i.id = n.item_id
    JOIN customer k ON k.id = i.customer_id
    LEFT JOIN letter l ON l.id = n.letter_id LEFT JOIN debit_rejection r ON r.line_id = n.id
"""
_STILL_OUT = f"""
    c.withdrawn_on IS NULL AND NOT EXISTS (SELECT 1 FROM debit_rejection r WHERE r.line_id = n.id)
    AND NOT EXISTS ({_PAID.format(what="1")})
"""
_PENDING_ITEMS = f"""
    SELECT n.item_id, c.number FROM collection_line n JOIN collection c ON c.id = n.collection_id WHERE {_STILL_OUT}
"""

_COLLECTING = f"""
    SELECT n.item_id, MAX(c.collect_on) FROM collection_line n JOIN collection c ON c.id = n.collection_id
    WHERE c.made_on <= :day AND (c.withdrawn_on IS NULL OR c.withdrawn_on > :day)
        AND NOT EXISTS (SELECT 1 FROM debit_rejection r WHERE r.line_id = n.id AND r.rejected_on <= :day)
        AND NOT EXISTS ({_PAID.format(what="1")} AND a.since <= :day)
    GROUP BY n.item_id
"""


class RemittanceAltered(Trouble):
    """The stored file is not the one that was made; ``number`` is the remittance's."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number

    def __str__(self) -> str:
        return (
            f"Le fichier enregistré de la remise {self.number} ne correspond plus à son empreinte : il a été modifié "
            "depuis. Restaurez une sauvegarde pour retrouver l’original."
        )


class DebitRegister:
    """Remittances of direct debits, append-only."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pending_items(self) -> dict[int, str]:
        """Return by item id the number of the remittance it is in, until the bank has answered."""
        return {row[0]: row[1] for row in self._connection.exec_driver_sql(_PENDING_ITEMS)}

    def collecting(self, as_of: date) -> dict[int, date]:
        """Return by item id the day of the debit that was on its way at *as_of*, not seen to have come in or failed."""
        found = self._connection.exec_driver_sql(_COLLECTING, {"day": as_of.isoformat()})
        return {row[0]: date.fromisoformat(row[1]) for row in found}

    def pending(self) -> tuple[Collected, ...]:
        """Return what the bank has been asked for and nobody has seen come in: each remittance, then its debits.

        This is what a movement of the bank is held against: banks credit a remittance whole or debit by debit.
        """
        found: defaultdict[int, list[RemittanceLine]] = defaultdict(list)
        for key, line in self._lines("WHERE c.withdrawn_on IS NULL ORDER BY n.id"):
            found[key].append(line)
        told = []
        for key, number, collect_on in self._connection.exec_driver_sql(
            "SELECT id, number, collect_on FROM collection WHERE withdrawn_on IS NULL ORDER BY id"
        ):
            left = [line for line in found[key] if line.state is DebitState.PENDING]
            if not left:
                continue
            shares = tuple((line.item_id, line.amount) for line in left)
            whole = sum(line.amount.cents for line in left)
            day = date.fromisoformat(collect_on)
            told.append(Collected(key, number, day, Money(whole), shares))
            told += [
                Collected(key, number, day, line.amount, ((line.item_id, line.amount),), line.end_to_end)
                for line in left
            ]
        return tuple(told)

    def next_number(self, on: date) -> str:
        """Return the number for the next remittance of the year: PRV-2026-0001."""
        prefix = f"{SERIES}-{on.year}-"
        last = self._connection.exec_driver_sql(
            "SELECT number FROM collection WHERE number >= :first AND number < :past "
            "ORDER BY LENGTH(number) DESC, number DESC LIMIT 1",
            {"first": prefix, "past": f"{prefix}:"},
        ).scalar()
        return numbering.next_number(SERIES, on.year, last)

    def add(
        self,
        number: str,
        prepared: Prepared,
        iban: str,
        on: date,
        at: datetime,
        actor: str,
        content: bytes,
        notices: Mapping[int, int],
    ) -> Remittance:
        """Freeze a remittance with its file and return it as stored; *notices* are letter ids by customer id."""
        seal = hashlib.sha256(content).hexdigest()
        self._connection.exec_driver_sql(
            "INSERT INTO document (sha256, media, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (seal, MEDIA, content),
        )
        made = self._connection.exec_driver_sql(
            "INSERT INTO collection (number, collect_on, scheme, iban, made_on, made_at, actor, sha256) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                prepared.collect_on.isoformat(),
                prepared.scheme.value,
                iban,
                on.isoformat(),
                at.isoformat(),
                actor,
                seal,
            ),
        )
        key = int(made.lastrowid)
        self._connection.exec_driver_sql(
            "INSERT INTO collection_line (collection_id, mandate_id, item_id, amount_cents, sequence, end_to_end, "
            "letter_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    key,
                    debit.mandate.id,
                    debit.candidate.item_id,
                    debit.amount.cents,
                    debit.sequence.value,
                    end_to_end(number, rank),
                    notices.get(debit.candidate.customer_id),
                )
                for rank, debit in enumerate(prepared.debits, start=1)
            ],
        )
        return self.get(key)

    def withdraw(self, collection_id: int, on: date, reason: str) -> None:
        """Mark a remittance as withdrawn before the bank took it."""
        values = {"withdrawn_on": on.isoformat(), "reason": reason}
        self._connection.execute(update(collection).where(collection.c.id == collection_id).values(**values))

    def reject(self, line_id: int, on: date, reason: str) -> None:
        """Mark one debit as refused by the debtor's bank before any money came."""
        values = {"line_id": line_id, "rejected_on": on.isoformat(), "reason": reason}
        self._connection.execute(insert(debit_rejection).values(**values))

    def get(self, collection_id: int) -> Remittance:
        """Return the remittance; raise KeyError when there is none."""
        found = self._remittances("WHERE c.id = :key", key=collection_id)
        if not found:
            raise KeyError(collection_id)
        return found[0]

    def all(self) -> tuple[Remittance, ...]:
        """Return every remittance, the newest first."""
        return self._remittances("ORDER BY c.id DESC")

    def of_customer(self, customer_id: int) -> tuple[tuple[Remittance, RemittanceLine], ...]:
        """Return every debit of a customer with its remittance, the oldest first."""
        found = self._connection.exec_driver_sql(
            "SELECT DISTINCT n.collection_id FROM collection_line n JOIN item i ON i.id = n.item_id "
            "WHERE i.customer_id = ? ORDER BY 1",
            (customer_id,),
        )
        remittances = [self.get(row[0]) for row in found.fetchall()]
        return tuple((one, line) for one in remittances for line in one.lines if line.customer_id == customer_id)

    def content(self, remittance: Remittance) -> bytes:
        """Return the file as made; raise RemittanceAltered when it no longer matches its seal."""
        query = "SELECT bytes FROM document WHERE sha256 = ?"
        content = bytes(self._connection.exec_driver_sql(query, (remittance.sha256,)).scalar() or b"")
        if hashlib.sha256(content).hexdigest() != remittance.sha256:
            raise RemittanceAltered(remittance.number)
        return content

    def _remittances(self, clause: str, **values: object) -> tuple[Remittance, ...]:
        query = (
            "SELECT c.id, c.number, c.collect_on, c.scheme, c.iban, c.made_on, c.actor, c.sha256, c.withdrawn_on, "
            f"c.reason FROM collection c {clause}"
        )
        heads = self._connection.exec_driver_sql(query, values).fetchall()
        one = f"WHERE c.id = {heads[0][0]}" if len(heads) == 1 else ""
        lines: defaultdict[int, list[RemittanceLine]] = defaultdict(list)
        for key, line in self._lines(f"{one} ORDER BY n.id"):
            lines[key].append(line)
        return tuple(_remittance(head, tuple(lines[head[0]])) for head in heads)

    def _lines(self, clause: str) -> list[tuple[int, RemittanceLine]]:
        return [(row[0], _line(row)) for row in self._connection.exec_driver_sql(f"{_LINES} {clause}")]


def _remittance(head: Sequence[Any], lines: tuple[RemittanceLine, ...]) -> Remittance:
    key, number, collect_on, scheme, iban, made_on, actor, sha256, withdrawn_on, reason = head
    return Remittance(
        id=key,
        number=number,
        collect_on=date.fromisoformat(collect_on),
        scheme=Scheme(scheme),
        iban=iban,
        made_on=date.fromisoformat(made_on),
        actor=actor,
        sha256=sha256,
        lines=lines,
        withdrawn_on=days.read(withdrawn_on),
        reason=reason,
    )


def _line(row: Sequence[Any]) -> RemittanceLine:
    _, key, item_id, customer_id, code, name, number, cents, sequence, e2e, notice, *told = row
    rejected_on, reason, withdrawn_on, seen, standing = told
    if withdrawn_on:
        state = DebitState.WITHDRAWN
    elif rejected_on:
        state = DebitState.REJECTED
    elif seen:
        state = DebitState.PAID if standing else DebitState.RETURNED
    else:
        state = DebitState.PENDING
    return RemittanceLine(
        key,
        item_id,
        customer_id,
        code,
        name,
        number,
        Money(cents),
        DebitSequence(sequence),
        e2e,
        state,
        notice,
        reason,
    )
