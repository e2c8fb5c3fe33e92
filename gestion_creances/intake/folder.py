"""Lists the files of a folder that can be read, so that hundreds of invoices are taken in at once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from gestion_creances.intake.refusals import UnreadableFile, UnusableFile

E_INVOICE_SUFFIXES = (".pdf", ".xml")
TABLE_SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")
BANK_SUFFIXES = (".ofx", ".qfx", ".sta", ".mt940", ".940", ".cfo", ".cfonb", ".asc")
READ_SUFFIXES = (*E_INVOICE_SUFFIXES, *TABLE_SUFFIXES, *BANK_SUFFIXES)
MOST_FILES = 5_000
_MOST_SEEN = 200_000


class EmptyFolder(UnusableFile):
    """A folder in which there is no file that can be read."""

    remedy = "Choisissez le dossier où votre logiciel range ses factures (PDF, XML), ses tableaux ou ses relevés."

    def reason(self) -> str:
        return "ne contient aucun fichier que le programme sache lire."


class CrowdedFolder(UnusableFile):
    """A folder with more files than are taken in at once; ``detail`` is the limit."""

    remedy = "Importez-le par parties : une année ou un trimestre à la fois."

    def reason(self) -> str:
        return f"contient trop de fichiers : {self.detail} au plus sont repris en une fois."


def listed(folder: Path) -> tuple[Path, ...]:
    """Return the files below *folder* that can be read, by name; hidden ones and links to elsewhere are passed over.

    Raise EmptyFolder, CrowdedFolder, or UnreadableFile when the folder cannot be opened.
    """
    found: list[Path] = []
    seen = 0
    for place, folders, names in os.walk(folder, onerror=_refuse):
        folders[:] = [name for name in sorted(folders) if not name.startswith(".")]
        seen += len(names)
        here = Path(place)
        found += [here / name for name in names if _wanted(here / name)]
        if len(found) > MOST_FILES or seen > _MOST_SEEN:
            raise CrowdedFolder(folder, f"{MOST_FILES:,}".replace(",", " "))
    if not found:
        raise EmptyFolder(folder)
    return tuple(sorted(found))


def expanded(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return *paths* with every folder replaced by the files it holds; raise what `listed` does, or UnreadableFile."""
    return tuple(file for path in paths for file in (listed(path) if _is_folder(path) else (path,)))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error


def _wanted(path: Path) -> bool:
    return path.suffix.lower() in READ_SUFFIXES and not path.name.startswith(".") and not path.is_symlink()


def _refuse(error: OSError) -> None:
    raise UnreadableFile(Path(error.filename), error.strerror or str(error)) from error
