"""Reads the first sheet of a workbook that holds a table (Excel, LibreOffice), every cell as text."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import python_calamine

from gestion_creances.intake.old_workbook_size import OLE
from gestion_creances.intake.refusals import DamagedFile, EmptyFile
from gestion_creances.intake.workbook_size import check_workbook

_CLOSED = "le classeur ne s’ouvre pas, ou il est protégé par un mot de passe"
_ZIP = b"PK\x03\x04"


def is_workbook(head: bytes) -> bool:
    """Return whether these first bytes are those of an Excel or LibreOffice file, or of a file packed alike."""
    return head.startswith((_ZIP, OLE))


def workbook_rows(path: Path) -> list[tuple[int, list[str]]]:
    """Return the lines that are not blank of the first sheet with at least two lines, with their row numbers.

    Dates come as ``2026-06-30``, numbers as plain decimals. Refuses a file that is no workbook, is broken, or would
    unfold beyond measure.
    """
    check_workbook(path)
    best = _first_table(path)
    if not best:
        raise EmptyFile(path)
    return best


def _first_table(path: Path) -> list[tuple[int, list[str]]]:
    try:
        with python_calamine.CalamineWorkbook.from_path(str(path)) as workbook:
            sheets = (_rows(workbook.get_sheet_by_index(index)) for index in range(len(workbook.sheet_names)))
            return next((rows for rows in sheets if len(rows) > 1), [])
    except (python_calamine.CalamineError, ValueError, OSError) as error:
        raise DamagedFile(path, _CLOSED) from error
    except BaseException as error:
        # The library stumbles over a broken file with an exception that is no ordinary error, and has no public name.
        if type(error).__name__ != "PanicException":
            raise
        raise DamagedFile(path, _CLOSED) from error


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
