"""Keeps the papers attached to customers, invoices, disputes, letters and plans, exactly as they were received."""

from __future__ import annotations

import hashlib
from datetime import date

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Row

from gestion_creances.basics.errors import Trouble
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.storage import rows, talk_rows

_PLACES = ("invoice_id", "hold_id", "letter_id", "plan_id")


def seal(content: bytes) -> str:
    """Return the SHA-256 of *content* in lower-case hexadecimal: the name it is stored under."""
    return hashlib.sha256(content).hexdigest()


class PaperAltered(Trouble):
    """The bytes kept are not those that were received; ``name`` is the paper's."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return (
            f"Le document « {self.name} » ne correspond plus à son empreinte : il a été modifié depuis qu’il a été "
            "joint. Restaurez une sauvegarde pour retrouver l’original."
        )


class AttachmentRegister:
    """Papers received or scanned."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, attachment: Attachment, content: bytes) -> int:
        """Store a paper with its *content*, whose seal it bears, and return its id."""
        document = upsert(rows.document).values(sha256=attachment.sha256, media=attachment.media, bytes=content)
        self._connection.execute(document.on_conflict_do_nothing())
        values = {place: getattr(attachment, place) for place in _PLACES} | {
            "customer_id": attachment.customer_id,
            "kind": attachment.kind.value,
            "name": attachment.name,
            "added_on": attachment.added_on.isoformat(),
            "sha256": attachment.sha256,
        }
        done = self._connection.execute(insert(talk_rows.attachment).values(**values))
        return int(done.inserted_primary_key[0])  # type: ignore[index]

    def remove(self, attachment_id: int) -> None:
        """Take a paper off the file; its bytes stay sealed in the books."""
        table = talk_rows.attachment
        self._connection.execute(delete(table).where(table.c.id == attachment_id))

    def of_customer(self, customer_id: int) -> tuple[Attachment, ...]:
        """Return the papers of a customer, oldest first."""
        table = talk_rows.attachment
        statement = (
            select(table, rows.document.c.media)
            .join(rows.document, rows.document.c.sha256 == table.c.sha256)
            .where(table.c.customer_id == customer_id)
            .order_by(table.c.added_on, table.c.id)
        )
        return tuple(map(_attachment, self._connection.execute(statement)))

    def content(self, sha256: str) -> bytes:
        """Return the bytes stored under that seal; raise KeyError when there are none."""
        found = self._connection.scalar(select(rows.document.c.bytes).where(rows.document.c.sha256 == sha256))
        if found is None:
            raise KeyError(sha256)
        return bytes(found)

    def sealed(self, name: str, sha256: str) -> bytes:
        """Return the bytes of the paper called *name*; raise PaperAltered when they no longer match that seal."""
        content = self.content(sha256)
        if seal(content) != sha256:
            raise PaperAltered(name)
        return content


def _attachment(row: Row[tuple[object, ...]]) -> Attachment:
    return Attachment(
        id=row.id,
        customer_id=row.customer_id,
        name=row.name,
        media=row.media,
        added_on=date.fromisoformat(row.added_on),
        sha256=row.sha256,
        kind=AttachmentKind(row.kind) if row.kind else AttachmentKind.OTHER,
        **{place: getattr(row, place) for place in _PLACES},
    )
