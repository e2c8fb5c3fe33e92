"""Reads a paper to be kept as it is: a scan or a photograph, as PDF, PNG or JPEG, of a reasonable size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.intake.refusals import UnreadableFile

LARGEST = 20 * 1024 * 1024
_SIGNS = ((b"%PDF-", "application/pdf"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))


@dataclass(frozen=True, slots=True)
class Scan:
    """A paper as read: the name of its file, what it is (``application/pdf``, ``image/png``, ``image/jpeg``), bytes."""

    name: str
    media: str
    content: bytes


class ScanRefused(Refusal):
    """The file is no paper that can be kept; ``path`` is the file, ``problem`` what is wrong with it."""

    field = "scan"

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(path, problem)
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        return f"« {self.path.name} » {self.problem} Choisissez un PDF ou une image PNG ou JPEG, de 20 Mo au plus."


def whole(path: Path, refused: Callable[[Path, str], Refusal]) -> bytes:
    """Return all that the file at *path* holds.

    Raise what *refused* makes of it when it is empty or weighs more than ``LARGEST``, UnreadableFile when it cannot be
    read.
    """
    try:
        if not path.is_file():
            raise UnreadableFile(path, "ce n’est pas un fichier" if path.exists() else "le fichier n’existe pas")
        size = path.stat().st_size
        if size > LARGEST:
            raise refused(path, f"pèse {-(-size // 2**20)} Mo : c’est trop pour être gardé dans le dossier.")
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error
    if not content:
        raise refused(path, "est vide.")
    return content


def read_scan(path: Path) -> Scan:
    """Return the paper at *path*, known by its content; raise ScanRefused, or UnreadableFile when it cannot be read."""
    content = whole(path, ScanRefused)
    for sign, media in _SIGNS:
        if content.startswith(sign):
            return Scan(path.name, media, content)
    raise ScanRefused(path, "n’est ni un PDF ni une image PNG ou JPEG.")
