"""Reads the first sheet of a workbook that holds a table (Excel, LibreOffice), every cell as text."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import python_calamine

from gestion_creances.intake.refusals import DamagedFile, EmptyFile, ForeignFile, TooLarge

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_MAX_UNPACKED = 500_000_000


def is_workbook(head: bytes) -> bool:
    """Return whether these first bytes are those of an Excel or LibreOffice file, or of a file packed alike."""
    return head.startswith((_ZIP, _OLE))


def workbook_rows(path: Path) -> list[tuple[int, list[str]]]:
    """Return the lines that are not blank of the first sheet with at least two lines, with their row numbers.

    Dates come as ``2026-06-30``, numbers as plain decimals. Refuses a file that is no workbook, is broken, or would
    unpack beyond 500 MB.
    """
    _check_archive(path)
    try:
        with python_calamine.CalamineWorkbook.from_path(str(path)) as workbook:
            sheets = [_rows(workbook.get_sheet_by_index(index)) for index in range(len(workbook.sheet_names))]
    except (python_calamine.CalamineError, ValueError, OSError) as error:
        raise DamagedFile(path, "le classeur ne s’ouvre pas, ou il est protégé par un mot de passe") from error
    best = next((rows for rows in sheets if len(rows) > 1), [])
    if not best:
        raise EmptyFile(path)
    return best


def _check_archive(path: Path) -> None:
    if not zipfile.is_zipfile(path):
        return
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            unpacked = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise DamagedFile(path, "l’archive du classeur est illisible") from error
    if not any(name.startswith(("xl/", "content.xml")) for name in names):
        raise ForeignFile(path, "une archive ou un document qui n’est pas un classeur")
    if unpacked > _MAX_UNPACKED:
        raise TooLarge(path, f"{unpacked // 1_000_000} Mo une fois décompressé")


def _rows(sheet: Any) -> list[tuple[int, list[str]]]:
    rows = sheet.to_python(skip_empty_area=False)
    texts = ((number, [_text(cell) for cell in row]) for number, row in enumerate(rows, 1))
    return [(number, cells) for number, cells in texts if any(cells)]


def _text(cell: str | float | bool | date | datetime | time | timedelta) -> str:
    """Return *cell* as a person would type it in a CSV file."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.6f}".rstrip("0")
    return str(cell)
