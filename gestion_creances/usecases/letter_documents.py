"""Opens letters again exactly as they were sent, after checking that nobody has altered them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from gestion_creances.delivery import folder as outbox
from gestion_creances.desk import Desk
from gestion_creances.letters.freezing import thaw
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.storage.letters import LetterAltered


def letter_document(desk: Desk, letter_id: int) -> bytes:
    """Return the PDF of a letter as issued; raise LetterAltered when it no longer matches its seal."""
    with desk.books.reading() as session:
        return session.letters.sealed(session.letters.get(letter_id))


def export_letters(desk: Desk, letter_ids: Iterable[int], folder: Path) -> tuple[Path, ...]:
    """Copy letters as issued into *folder* under their first names; return where.

    Raise LetterAltered, or FolderRefused when the folder cannot be written.
    """
    outbox.make_ready(folder)
    with desk.books.reading() as session:
        letters = [session.letters.get(key) for key in letter_ids]
        return tuple(_copy(letter, session.letters.sealed(letter), folder) for letter in letters)


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


def _copy(letter: IssuedLetter, pdf: bytes, folder: Path) -> Path:
    party = thaw(letter.words).recipient[0]
    return outbox.put(folder, outbox.file_name(letter.issued_on, letter.number, party), pdf)
