"""Reads a table, CSV or workbook, as a header and lines of text, whatever its encoding and separator."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice, takewhile
from pathlib import Path

from gestion_creances.intake.drafts import Facts
from gestion_creances.intake.refusals import DamagedFile, EmptyFile, TooLarge, TruncatedFile, UnknownTable
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
from gestion_creances.intake.values import clean
from gestion_creances.intake.workbook_file import is_workbook, workbook_rows

MAX_BYTES = 100_000_000
MAX_ROWS = 1_000_000
MAX_COLUMNS = 1_000
_WORKBOOK = "classeur"
_SEPARATORS = ";\t,|"
_PREAMBLE = 30
_PROBE = 64
_VALUE = re.compile(r"\s*=.*|[\W\d]+")
Row = tuple[int, list[str]]


@dataclass(frozen=True, slots=True)
class Table:
    """A table on disk: its header, and `rows`, which reads the file again each time it is walked.

    ``header`` has one distinct name per column ("Montant", "Montant (2)", "Colonne 3" where the file names none);
    ``preamble`` is what stands above it, a text per line.
    """

    path: Path
    header: tuple[str, ...]
    header_line: int
    facts: Facts
    read: Callable[[], Iterator[Row]]
    preamble: tuple[str, ...] = ()

    def rows(self) -> Iterator[Row]:
        """Yield the line number and the cells of each line that is not blank, as many cells as the header has.

        Refuses the file when it is cut short, damaged, or has more than a million lines.
        """
        width = len(self.header)
        for count, (line, cells) in enumerate(self.read()):
            if count == MAX_ROWS:
                raise TooLarge(self.path, f"plus de {MAX_ROWS} lignes")
            missing = width - len(cells)
            if missing > 0:
                cells.extend([""] * missing)
            yield line, cells

    @property
    def is_workbook(self) -> bool:
        """Return whether it comes from a workbook, whose texts are never run as formulas: none is guarded."""
        return self.facts.encoding == _WORKBOOK

    @property
    def signature(self) -> str:
        """Return what tells this form of table from another: the same for every file with the same header."""
        text = "\x1f".join(name.casefold() for name in self.header)
        return blake2b(text.encode(), digest_size=12).hexdigest()

    def sample(self, count: int) -> list[list[str]]:
        """Return the cells of the first *count* lines."""
        return [cells for _, cells in islice(self.rows(), count)]


def open_table(path: Path) -> Table:
    """Return the table in *path*; refuse a file that is not one, is empty, cut short or too large."""
    check_size(path, MAX_BYTES)
    if is_workbook(first_bytes(path)):
        return _workbook(path)
    refuse_foreign(path)
    return _csv(path)


def _workbook(path: Path) -> Table:
    rows = workbook_rows(path)
    names, line = _header(path, iter(rows))
    body = [row for row in rows if row[0] > line]
    if not body:
        raise EmptyFile(path)
    facts = Facts(encoding=_WORKBOOK, lines=len(body))
    preamble = _above(iter(rows), line)
    return Table(path, names, line, facts, lambda: ((number, list(cells)) for number, cells in body), preamble)


def _csv(path: Path) -> Table:
    encoding = find_encoding(path)
    separator = _separator(path, encoding)
    names, line = _header(path, _csv_rows(path, encoding, separator))
    body = _csv_body(path, encoding, separator, line, len(names))
    if next(body(), None) is None:
        raise EmptyFile(path)
    facts = Facts(encoding=encoding_label(encoding), separator=separator)
    return Table(path, names, line, facts, body, _above(_csv_rows(path, encoding, separator), line))


def _separator(path: Path, encoding: str) -> str:
    """Return the separator that cuts the first lines into the most columns, the same number on every line."""
    with opened(path, encoding) as file:
        lines = [line[:10_000] for line in islice((line for line in lines_of(file, path) if line.strip()), _PROBE)]
    if not lines:
        raise EmptyFile(path)
    return max(_SEPARATORS, key=lambda separator: _columns(lines, separator))


def _columns(lines: list[str], separator: str) -> tuple[int, int]:
    """Return how many of *lines* have the commonest number of columns above one, and that number."""
    widths = [len(cells) for cells in csv.reader(lines, delimiter=separator) if len(cells) > 1]
    if not widths:
        return 0, 0
    width = max(set(widths), key=widths.count)
    return widths.count(width), width


def _csv_rows(path: Path, encoding: str, separator: str) -> Iterator[Row]:
    with opened(path, encoding) as file:
        reader = csv.reader(lines_of(file, path), delimiter=separator)
        try:
            for cells in reader:
                if any(cells):
                    yield reader.line_num, cells
        except csv.Error as error:
            detail = f"ligne {reader.line_num} : guillemet jamais refermé ou ligne démesurée"
            raise DamagedFile(path, detail) from error


def _csv_body(path: Path, encoding: str, separator: str, header_line: int, width: int) -> Callable[[], Iterator[Row]]:
    """Return the reader of the lines under the header; it refuses a file that stops in the middle of a line."""

    def read() -> Iterator[Row]:
        full, line, found = False, 0, 0
        for line, cells in _csv_rows(path, encoding, separator):
            if line > header_line:
                full = full or found >= width > 1
                found = len(cells)
                yield line, cells
        if full and found < width and not ends_with_newline(path):
            raise TruncatedFile(path, f"la ligne {line} s’arrête après {found} colonnes sur {width}")

    return read


def _header(path: Path, rows: Iterator[Row]) -> tuple[tuple[str, ...], int]:
    """Return the column names and their line: the widest of the first lines made of words only."""
    best: Row = (0, [])
    for line, cells in islice(rows, _PREAMBLE):
        if _named(cells) > _named(best[1]):
            best = (line, cells)
    if _named(best[1]) < 2:
        raise UnknownTable(path)
    if len(best[1]) > MAX_COLUMNS:
        raise TooLarge(path, f"plus de {MAX_COLUMNS} colonnes")
    return _distinct(best[1]), best[0]


def _above(rows: Iterator[Row], header_line: int) -> tuple[str, ...]:
    """Return the lines above the header, each as one text."""
    return tuple(" ".join(filter(None, cells)) for _, cells in takewhile(lambda row: row[0] < header_line, rows))


def _named(cells: list[str]) -> int:
    """Return how many cells of a line could name a column; 0 when some cell is clearly a value."""
    names = [cell for cell in cells if cell.strip()]
    if any(len(name) > 100 or _VALUE.fullmatch(name) for name in names):
        return 0
    return len(names)


def _distinct(cells: list[str]) -> tuple[str, ...]:
    """Return one distinct name per column; empty columns at the end of the line are no columns."""
    while cells and not cells[-1].strip():
        cells = cells[:-1]
    names: dict[str, None] = {}
    for position, cell in enumerate(cells, 1):
        base = clean(cell) or f"Colonne {position}"
        name, rank = base, 2
        while name in names:
            name, rank = f"{base} ({rank})", rank + 1
        names[name] = None
    return tuple(names)
