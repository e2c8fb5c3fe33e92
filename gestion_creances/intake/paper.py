"""Reads a paper that belongs to a customer's file: a PDF, a picture, an e-mail, a document, a table, as received."""

from __future__ import annotations

from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.intake.scan import Scan, whole

_MEDIA = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".heic": "image/heic",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".eml": "message/rfc822",
    ".msg": "application/vnd.ms-outlook",
    ".txt": "text/plain",
    ".csv": "text/csv",
    ".doc": "application/msword",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".xls": "application/vnd.ms-excel",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}
_LONGEST_NAME = 200


class PaperRefused(Refusal):
    """The file cannot be kept with a customer's papers; ``path`` is the file, ``problem`` what is wrong with it."""

    field = "papers"

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(path, problem)
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        return (
            f"« {self.path.name} » {self.problem} "
            "Joignez un PDF, une image, un e-mail ou un document de bureau, de 20 Mo au plus."
        )


def suffixes() -> tuple[str, ...]:
    """Return the endings of the files that can be kept (``.pdf``)."""
    return tuple(_MEDIA)


def read_paper(path: Path) -> Scan:
    """Return the paper at *path*, as received; raise PaperRefused, or UnreadableFile when it cannot be read.

    What could run on a computer is never kept: a paper is known by the ending of its name, from a list.
    """
    media = _MEDIA.get(path.suffix.lower())
    if media is None:
        raise PaperRefused(path, "n’est pas un document que l’on peut joindre.")
    return Scan(path.name[-_LONGEST_NAME:], media, whole(path, PaperRefused))
