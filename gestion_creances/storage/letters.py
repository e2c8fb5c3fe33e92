"""Keeps letters as issued, with their PDF; nothing here can be changed afterwards."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, desc, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Row

from gestion_creances.basics.errors import Trouble
from gestion_creances.basics.money import Money
from gestion_creances.ledger.customer import Channel
from gestion_creances.letters.issued import IssuedLetter, IssuedLine
from gestion_creances.storage import rows


class LetterAltered(Trouble):
    """The stored PDF is not the one that was issued; ``number`` is the letter's."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number

    def __str__(self) -> str:
        return (
            f"Le PDF enregistré de la lettre {self.number} ne correspond plus à son empreinte : il a été modifié "
            "après l’envoi. Restaurez une sauvegarde pour retrouver l’original."
        )


class LetterRegister:
    """Letters issued and their documents."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, letter: IssuedLetter, pdf: bytes, template: str = "") -> int:
        """Freeze a letter with its PDF and the text of its *template*, record the level its items have reached.

        Return its id.
        """
        self._keep(letter.sha256, "application/pdf", pdf)
        if letter.template_sha256:
            self._keep(letter.template_sha256, "text/plain", template.encode())
        values = {
            "number": letter.number,
            "customer_id": letter.customer_id,
            "level": letter.level,
            "level_code": letter.level_code,
            "issued_on": letter.issued_on.isoformat(),
            "channel": letter.channel.value,
            "language": letter.language,
            "subject": letter.subject,
            "principal_cents": letter.principal.cents,
            "interest_cents": letter.interest.cents,
            "indemnity_cents": letter.indemnity.cents,
            "words": letter.words,
            "sha256": letter.sha256,
            "template_sha256": letter.template_sha256,
        }
        key = int(self._connection.execute(insert(rows.letter).values(**values)).inserted_primary_key[0])  # type: ignore[index]
        for line in letter.lines:
            self._connection.exec_driver_sql(
                "INSERT INTO letter_line (letter_id, item_id, open_cents, days_late, interest_cents, indemnity_cents, "
                "interest_taken_cents, indemnity_taken_cents) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (key, line.item_id, line.open.cents, line.days_late, *_penalties(line)),
            )
            reached = line.item_id, letter.level, letter.issued_on.isoformat(), key
            self._connection.exec_driver_sql(
                "INSERT INTO step (item_id, position, reached_on, letter_id, policy_id, tone) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (*reached, letter.policy_id or None, letter.tone.value if letter.tone else ""),
            )
        return key

    def _keep(self, sha256: str, media: str, content: bytes) -> None:
        document = upsert(rows.document).values(sha256=sha256, media=media, bytes=content)
        self._connection.execute(document.on_conflict_do_nothing())

    def get(self, letter_id: int) -> IssuedLetter:
        """Return the letter; raise KeyError when there is none."""
        row = self._connection.execute(select(rows.letter).where(rows.letter.c.id == letter_id)).one_or_none()
        if row is None:
            raise KeyError(letter_id)
        return self._letter(row)

    def of_customer(self, customer_id: int) -> tuple[IssuedLetter, ...]:
        """Return the letters sent to the customer, oldest first."""
        statement = select(rows.letter).where(rows.letter.c.customer_id == customer_id)
        statement = statement.order_by(rows.letter.c.issued_on, rows.letter.c.id)
        return tuple(map(self._letter, self._connection.execute(statement)))

    def of_items(self, item_ids: Iterable[int]) -> tuple[IssuedLetter, ...]:
        """Return the letters that speak of one of these items, oldest first."""
        mine = select(rows.letter_line.c.letter_id).where(rows.letter_line.c.item_id.in_(tuple(item_ids)))
        statement = select(rows.letter).where(rows.letter.c.id.in_(mine))
        return tuple(map(self._letter, self._connection.execute(statement.order_by(rows.letter.c.id))))

    def pdf(self, sha256: str) -> bytes:
        """Return the stored document with that seal; raise KeyError when there is none."""
        found = self._connection.scalar(select(rows.document.c.bytes).where(rows.document.c.sha256 == sha256))
        if found is None:
            raise KeyError(sha256)
        return bytes(found)

    def template(self, letter: IssuedLetter) -> str | None:
        """Return the text of the template *letter* was made from, None when the books do not know it."""
        found = self._connection.scalar(
            select(rows.document.c.bytes).where(rows.document.c.sha256 == letter.template_sha256)
        )
        return None if found is None else bytes(found).decode()

    def sealed(self, letter: IssuedLetter) -> bytes:
        """Return the PDF of *letter* as issued; raise LetterAltered when it no longer matches its seal."""
        pdf = self.pdf(letter.sha256)
        if hashlib.sha256(pdf).hexdigest() != letter.sha256:
            raise LetterAltered(letter.number)
        return pdf

    def last_number(self, prefix: str) -> str | None:
        """Return the highest letter number that starts with *prefix* ("R-2026-"), or None."""
        number = rows.letter.c.number
        # Longer first: the ten thousandth letter of a year comes after R-2026-9999.
        highest_first = desc(func.length(number)), desc(number)
        # ":" is the character after "9": a range uses the index, LIKE does not.
        series = (number >= prefix) & (number < f"{prefix}:")
        statement = select(number).where(series).order_by(*highest_first).limit(1)
        found: str | None = self._connection.scalar(statement)
        return found

    def count(self) -> int:
        """Return how many letters were issued."""
        return self._connection.scalar(select(func.count()).select_from(rows.letter)) or 0

    def altered(self) -> tuple[str, ...]:
        """Return the numbers of letters whose stored PDF no longer matches its seal."""
        statement = select(rows.letter.c.number, rows.document.c.sha256, rows.document.c.bytes).join(
            rows.document, rows.document.c.sha256 == rows.letter.c.sha256
        )
        return tuple(
            number
            for number, seal, pdf in self._connection.execute(statement)
            if hashlib.sha256(pdf).hexdigest() != seal
        )

    def _letter(self, row: Row[tuple[object, ...]]) -> IssuedLetter:
        statement = select(rows.letter_line).where(rows.letter_line.c.letter_id == row.id)
        lines = tuple(
            IssuedLine(
                line.item_id,
                Money(line.open_cents),
                line.days_late,
                Money(line.interest_cents),
                Money(line.indemnity_cents),
                Money(line.interest_taken_cents),
                Money(line.indemnity_taken_cents),
            )
            for line in self._connection.execute(statement)
        )
        return IssuedLetter(
            id=row.id,
            number=row.number,
            customer_id=row.customer_id,
            level=row.level,
            level_code=row.level_code,
            issued_on=date.fromisoformat(row.issued_on),
            channel=Channel(row.channel),
            language=row.language,
            subject=row.subject,
            principal=Money(row.principal_cents),
            interest=Money(row.interest_cents),
            indemnity=Money(row.indemnity_cents),
            words=row.words,
            sha256=row.sha256,
            template_sha256=row.template_sha256,
            lines=lines,
        )


def _penalties(line: IssuedLine) -> tuple[int, int, int, int]:
    return line.interest.cents, line.indemnity.cents, line.interest_taken.cents, line.indemnity_taken.cents
