"""Puts the PDF of letters into a folder of the user's, under names that every system accepts."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path

from gestion_creances.basics.errors import Trouble
from gestion_creances.basics.file_names import file_stem


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
    return f"{' '.join(part for part in (issued_on.isoformat(), number, file_stem(party)) if part)}.pdf"


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
