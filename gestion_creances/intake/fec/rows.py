"""Reads the lines of a FEC (the accounting file of article A47 A-1 LPF) in every form met in the wild."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal

from gestion_creances.intake.refusals import DamagedFile, EmptyFile, TruncatedFile
from gestion_creances.intake.text_file import (
    check_size,
    encoding_label,
    ends_with_newline,
    find_encoding,
    first_bytes,
    lines_of,
    opened,
    refuse_foreign,
)
from gestion_creances.intake.titles import plain
from gestion_creances.intake.workbook_file import is_workbook

MAX_BYTES = 400_000_000
_SEPARATORS = "\t|;"
_BLANK = " \t\x00\x1a"
_ALWAYS = ("journalcode", "ecriturenum", "ecrituredate", "comptenum")
_FIELDS = (
    "journalcode", "journallib", "ecriturenum", "ecrituredate", "comptenum", "comptelib", "compauxnum", "compauxlib",
    "pieceref", "piecedate", "ecriturelib", "debit", "credit", "montant", "sens", "ecriturelet",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layout:
    """How one FEC is written: encoding, separator, whether fields are quoted, and where each field stands (or -1)."""

    encoding: str
    separator: str
    quoted: bool
    width: int
    journal: int
    journal_label: int
    entry: int
    entry_date: int
    account: int
    account_label: int
    auxiliary: int
    auxiliary_label: int
    piece: int
    piece_date: int
    label: int
    debit: int
    credit: int
    amount: int
    direction: int
    letter: int


def is_fec(path: Path) -> bool:
    """Return whether the first line of *path* names the columns of a FEC. Refuses a file that is missing or empty."""
    check_size(path, MAX_BYTES)
    head = first_bytes(path)
    if is_workbook(head):
        return False
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    start = head.decode("utf-16" if wide else "utf-8-sig", errors="ignore").lstrip()
    first = start.splitlines()[0] if start else ""
    return any(_names_fec(_header(first, separator)) for separator in _SEPARATORS)


def layout(path: Path) -> Layout:
    """Return how the FEC *path* is written; refuse a file whose header is not that of a FEC."""
    check_size(path, MAX_BYTES)
    refuse_foreign(path)
    encoding = find_encoding(path)
    with opened(path, encoding, newline=None) as file:
        first = file.readline(10_000)
    for separator in _SEPARATORS:
        names = _header(first, separator)
        if _names_fec(names):
            places = [names.index(name) if name in names else -1 for name in _FIELDS]
            return Layout(encoding, separator, first.lstrip("\ufeff").startswith('"'), _needed(names), *places)
    raise DamagedFile(path, "sa première ligne ne nomme pas les colonnes d’un FEC : JournalCode, EcritureNum, …")


def _header(line: str, separator: str) -> list[str]:
    return [plain(name) for name in line.split(separator)]


def _names_fec(names: list[str]) -> bool:
    amounts = ("debit" in names and "credit" in names) or ("montant" in names and "sens" in names)
    return amounts and all(name in names for name in _ALWAYS)


def _needed(names: list[str]) -> int:
    """Return how many fields a line must have at least: up to its amounts."""
    return max(names.index(name) for name in ("debit", "credit", "montant", "sens") if name in names) + 1


def fec_rows(path: Path, form: Layout) -> Iterator[tuple[int, list[str]]]:
    """Yield the line number and the fields of every line under the header, blank ones left out.

    A last line that lacks its amounts and does not end is a file cut short, and refused.
    """
    short: tuple[int, int] = (0, 0)
    with opened(path, form.encoding, newline=None) as file:
        for line, row in _rows(path, lines_of(file, path), form):
            short = (line, len(row)) if len(row) < form.width else (0, 0)
            yield line, row
    if short[0] and not ends_with_newline(path):
        raise TruncatedFile(path, f"la ligne {short[0]} s’arrête après {short[1]} champs")


def _rows(path: Path, lines: Iterator[str], form: Layout) -> Iterator[tuple[int, list[str]]]:
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if form.quoted else csv.QUOTE_NONE
    reader = csv.reader(lines, delimiter=form.separator, quoting=quoting)
    try:
        for row in islice(reader, 1, None):
            if any(cell.strip(_BLANK) for cell in row):
                yield reader.line_num, row
    except csv.Error as error:
        raise DamagedFile(path, f"ligne {reader.line_num} : ligne démesurée ou guillemet jamais refermé") from error


def labelled(form: Layout) -> tuple[str, str]:
    """Return the encoding and the separator of *form* as people name them."""
    return encoding_label(form.encoding), {"\t": "tabulation"}.get(form.separator, form.separator)


def refuse_empty(path: Path, lines: int) -> None:
    """Refuse a FEC with a header and nothing under it."""
    if not lines:
        raise EmptyFile(path)
