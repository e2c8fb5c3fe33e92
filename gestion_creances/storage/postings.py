"""Keeps what became of each letter on paper: printed, posted, presented, signed for or not."""

from __future__ import annotations

from sqlalchemy import Connection, insert

from gestion_creances.storage import talk_rows


class PostingRegister:
    """Letters that go by post."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, letter_id: int, *, registered: bool) -> None:
        """Begin to follow a letter on paper."""
        self._connection.execute(insert(talk_rows.posting).values(letter_id=letter_id, registered=int(registered)))
