"""Keeps what became of each letter on paper: printed, posted, presented, signed for or not."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, update

from gestion_creances.basics.money import Money
from gestion_creances.dunning.posting import PostCounts, PostedLetter, Posting, PostOutcome
from gestion_creances.ledger.attachment import AttachmentKind
from gestion_creances.storage import days, talk_rows
from gestion_creances.storage.customers import folded

_STATES = {
    "all": "1 = 1",
    "to_print": "p.printed_on IS NULL",
    "to_post": "p.printed_on IS NOT NULL AND p.posted_on IS NULL",
    "awaiting": "p.registered AND p.posted_on IS NOT NULL AND p.outcome = ''",
    "late": "p.registered AND p.posted_on <= :late_by AND p.outcome = ''",
    "returned": "p.outcome IN ('unclaimed', 'refused', 'wrong_address')",
    "done": "(p.outcome <> '' OR (p.posted_on IS NOT NULL AND NOT p.registered))",
}
_STAND = "CASE WHEN p.outcome <> '' THEN 4 WHEN p.presented_on IS NOT NULL THEN 3 WHEN p.posted_on IS NOT NULL THEN 2 "
_SORTS = {
    "state": f"{_STAND} WHEN p.printed_on IS NOT NULL THEN 1 ELSE 0 END",
    "number": "l.number",
    "customer": "c.search",
    "level": "l.level",
    "registered": "p.registered",
    "issued_on": "l.issued_on",
    "printed_on": "p.printed_on",
    "posted_on": "p.posted_on",
    "presented_on": "p.presented_on",
    "closed_on": "p.closed_on",
    "tracking": "p.tracking",
    "asked": "l.principal_cents + l.interest_cents + l.indemnity_cents",
}
_FROM = "FROM posting p JOIN letter l ON l.id = p.letter_id JOIN customer c ON c.id = l.customer_id"
_RECEIPT = (
    "SELECT a.sha256 FROM attachment a WHERE a.letter_id = p.letter_id AND a.customer_id = l.customer_id "
    f"AND a.kind = '{AttachmentKind.RECEIPT.value}' ORDER BY a.id DESC LIMIT 1"
)
_COLUMNS = (
    "p.letter_id, l.issued_on, p.registered, p.tracking, p.printed_on, p.posted_on, p.presented_on, p.outcome, "
    "p.closed_on, l.number, l.customer_id, c.code, c.name, l.level_code, l.subject, l.sha256, "
    f"l.principal_cents + l.interest_cents + l.indemnity_cents, ({_RECEIPT}) "
)
_BY_CUSTOMER = "c.search, c.id, l.issued_on, l.id"
_DATES = ("printed_on", "posted_on", "presented_on", "closed_on")


@dataclass(frozen=True, slots=True)
class PostQuery:
    """Which letters on paper, in which order.

    ``state`` is one of all, to_print, to_post, awaiting (a receipt), late (those of them posted by ``late_by``),
    returned, done (nothing more is expected); ``text`` is searched in numbers, tracking numbers and what customers are
    found by; ``sort`` is a column of the list (see ``_SORTS``), the newest letters first when empty.
    """

    state: str = "all"
    text: str = ""
    late_by: date | None = None
    customer_id: int | None = None
    sort: str = ""
    descending: bool = False


class PostingRegister:
    """Letters that go by post."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, letter_id: int, *, registered: bool) -> None:
        """Begin to follow a letter on paper."""
        self._connection.execute(insert(talk_rows.posting).values(letter_id=letter_id, registered=int(registered)))

    def put(self, posting: Posting) -> None:
        """Store what is now known of a letter."""
        table = talk_rows.posting
        values: dict[str, object] = {name: days.written(getattr(posting, name)) for name in _DATES}
        values |= {"tracking": posting.tracking, "outcome": posting.outcome.value if posting.outcome else ""}
        self._connection.execute(update(table).where(table.c.letter_id == posting.letter_id).values(**values))

    def of_letters(self, letter_ids: Iterable[int]) -> tuple[PostedLetter, ...]:
        """Return those letters with what became of them, by customer's name, each one's oldest first.

        Raise KeyError when one is not by post.
        """
        wanted = set(letter_ids)
        # One JSON text instead of one variable per id: SQLite limits the variables of a query.
        query = f"SELECT {_COLUMNS} {_FROM} JOIN json_each(:ids) j ON j.value = p.letter_id ORDER BY {_BY_CUSTOMER}"
        found = self._letters(query, {"ids": json.dumps(sorted(wanted))})
        if missing := wanted - {one.letter_id for one in found}:
            raise KeyError(*missing)
        return found

    def of_letter(self, letter_id: int) -> PostedLetter:
        """Return one letter with what became of it; raise KeyError when it is not by post."""
        return self.of_letters([letter_id])[0]

    def of_customer(self, customer_id: int) -> tuple[PostedLetter, ...]:
        """Return the customer's letters on paper, oldest first."""
        query = f"SELECT {_COLUMNS} {_FROM} WHERE l.customer_id = :customer ORDER BY l.issued_on, l.id"
        return self._letters(query, {"customer": customer_id})

    def count(self, query: PostQuery) -> int:
        """Return how many letters *query* finds."""
        where, values = _where(query)
        return int(self._connection.exec_driver_sql(f"SELECT COUNT(*) {_FROM} WHERE {where}", values).scalar() or 0)

    def page(self, query: PostQuery, limit: int = -1, offset: int = 0) -> tuple[PostedLetter, ...]:
        """Return up to *limit* letters (all by default) from *offset*, in the order of *query*."""
        where, values = _where(query)
        way = "DESC" if query.descending else "ASC"
        order = f"{_SORTS[query.sort]} {way}, l.id {way}" if query.sort else "l.issued_on DESC, l.id DESC"
        text = f"SELECT {_COLUMNS} {_FROM} WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset"
        return self._letters(text, values | {"limit": limit, "offset": offset})

    def counts(self, late_by: date) -> PostCounts:
        """Return how many letters wait for what; receipts are late for those posted by *late_by*."""
        names = ("to_print", "to_post", "awaiting", "late")
        sums = ", ".join(f"COALESCE(SUM({_STATES[name]}), 0)" for name in names)
        row = self._connection.exec_driver_sql(f"SELECT {sums} FROM posting p", {"late_by": late_by.isoformat()}).one()
        return PostCounts(*(int(number) for number in row))

    def bearers(self, numbers: Iterable[str], but: Iterable[int]) -> dict[str, str]:
        """Return which of the tracking *numbers* other letters than *but* bear, with the number of that letter."""
        values = {"numbers": json.dumps(list(numbers)), "but": json.dumps(list(but))}
        query = (
            "SELECT p.tracking, l.number FROM posting p JOIN letter l ON l.id = p.letter_id "
            "WHERE p.tracking IN (SELECT value FROM json_each(:numbers)) "
            "AND p.letter_id NOT IN (SELECT value FROM json_each(:but))"
        )
        return {row[0]: row[1] for row in self._connection.exec_driver_sql(query, values)}

    def _letters(self, query: str, values: Mapping[str, Any]) -> tuple[PostedLetter, ...]:
        return tuple(map(_letter, self._connection.exec_driver_sql(query, dict(values))))


def _where(query: PostQuery) -> tuple[str, dict[str, Any]]:
    parts = [_STATES[query.state]]
    found: dict[str, Any] = {"late_by": days.written(query.late_by)}
    if query.customer_id is not None:
        parts.append("l.customer_id = :customer")
        found["customer"] = query.customer_id
    for rank, word in enumerate(folded(query.text).split()):
        name = f"word{rank}"
        places = ("lower(l.number)", "lower(p.tracking)", "c.search")
        parts.append("(" + " OR ".join(f"instr({place}, :{name})" for place in places) + ")")
        found[name] = word
    return " AND ".join(parts), found


def _letter(row: Sequence[Any]) -> PostedLetter:
    posting = Posting(
        letter_id=row[0],
        issued_on=date.fromisoformat(row[1]),
        registered=bool(row[2]),
        tracking=row[3],
        printed_on=days.read(row[4]),
        posted_on=days.read(row[5]),
        presented_on=days.read(row[6]),
        outcome=PostOutcome(row[7]) if row[7] else None,
        closed_on=days.read(row[8]),
    )
    number, customer_id, code, name, level_code, subject, sha256, cents, receipt = row[9:]
    return PostedLetter(
        posting=posting,
        number=number,
        customer_id=customer_id,
        customer_code=code,
        customer_name=name,
        level_code=level_code,
        subject=subject,
        asked=Money(cents),
        sha256=sha256,
        receipt_sha256=receipt or "",
    )
