"""Where new books go: a file name that every system accepts, in a place that is still free."""

from __future__ import annotations

from pathlib import Path

from gestion_creances.basics.file_names import file_stem

SUFFIX = ".creances"
_LONGEST = 80


def file_name(company: str) -> str:
    """Return the file name of the books of *company*, without its suffix."""
    return file_stem(company, _LONGEST) or "Mon entreprise"


def free_place(folder: Path, company: str) -> Path:
    """Return a path in *folder* for the books of *company* where no file is yet, numbered if need be."""
    name = file_name(company)
    place, number = folder / f"{name}{SUFFIX}", 2
    while place.exists():
        place, number = folder / f"{name} {number}{SUFFIX}", number + 1
    return place
