"""Puts the PDF of letters into a folder of the user's, under names that every system accepts."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from contextlib import suppress
from datetime import date
from pathlib import Path

from gestion_creances.basics.errors import Trouble

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+')
# Most file systems allow 255 bytes; the day and the number take some thirty.
_PARTY_BYTES = 120


class FolderRefused(Trouble):
    """Nothing can be written into that folder; ``folder`` is which, ``problem`` what the system says."""

    def __init__(self, folder: Path, problem: str) -> None:
        super().__init__(folder, problem)
        self.folder, self.problem = folder, problem

    def __str__(self) -> str:
        return (
            f"Impossible d’écrire dans le dossier « {self.folder} » ({self.problem}). "
            "Vérifiez les droits et la place, ou choisissez un autre dossier."
        )


def make_ready(folder: Path) -> None:
    """Create *folder* when it is not there and try it out; raise FolderRefused when it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(b"%PDF")
    except OSError as error:
        raise FolderRefused(folder, error.strerror or str(error)) from error


def file_name(issued_on: date, number: str, party: str) -> str:
    """Return a name such as ``2026-11-23 R-2026-0012 Boulangerie Lefèvre.pdf``, safe on Windows, macOS and Linux."""
    plain = " ".join(_FORBIDDEN.sub(" ", unicodedata.normalize("NFC", party)).split())
    short = plain.encode("utf-8", "ignore")[:_PARTY_BYTES].decode("utf-8", "ignore").strip(" .")
    return f"{' '.join(part for part in (issued_on.isoformat(), number, short) if part)}.pdf"


def put(folder: Path, name: str, pdf: bytes) -> Path:
    """Write *pdf* under *name*, whole or not at all, and return where; raise FolderRefused."""
    target = folder / name
    draft = folder / f".{name}.partiel"
    try:
        draft.write_bytes(pdf)
        draft.replace(target)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise FolderRefused(folder, error.strerror or str(error)) from error
    return target
