"""Opens letters again exactly as they were sent, after checking that nobody has altered them."""

from __future__ import annotations

import hashlib

from gestion_creances.desk import Desk
from gestion_creances.storage.letters import LetterAltered


def letter_document(desk: Desk, letter_id: int) -> bytes:
    """Return the PDF of a letter as issued; raise LetterAltered when it no longer matches its seal."""
    with desk.books.reading() as session:
        return session.letters.sealed(session.letters.get(letter_id))


def letter_template(desk: Desk, letter_id: int) -> str | None:
    """Return the text of the template a letter was made from, None for letters sent before it was kept.

    Raise LetterAltered when it no longer matches its seal.
    """
    with desk.books.reading() as session:
        letter = session.letters.get(letter_id)
        text = session.letters.template(letter)
    if text is not None and hashlib.sha256(text.encode()).hexdigest() != letter.template_sha256:
        raise LetterAltered(letter.number)
    return text
