"""Measures what an Excel file of before 2007 (.xls) would unfold to before it is opened."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from gestion_creances.intake.refusals import DamagedFile, TooLarge

OLE = b"\xd0\xcf\x11\xe0"
_END = 0xFFFFFFFA
_ENTRY = 128
_SMALL = 4096
_HEADER_PLACES = 109
_SHEET, _STRINGS, _MORE, _SIZE, _NAMED, _SEVERAL = 0x0809, 0x00FC, 0x003C, 0x0200, 0x00FD, 0x00BD
_CELLS = frozenset((0x02, 0x03, 0x04, 0x05, 0x06, 0xD6, 0x0203, 0x0204, 0x0205, 0x0206, 0x0406, 0x027E, _NAMED))
_MOST_ROWS, _MOST_COLUMNS = 65_536, 256


def check_old(path: Path, content: bytes, most_cells: int, most_area: int, most_text: int) -> None:
    """Refuse an old workbook beyond these numbers of cells, of places between the first and the last, of characters.

    Raise TooLarge, or DamagedFile when it is broken.
    """
    try:
        measure = _Measure(path, most_cells, most_area)
        for kind, body in _records(_workbook(content)):
            measure.take(kind, body)
        text = measure.text()
    except (struct.error, IndexError, LookupError, ValueError) as error:
        raise DamagedFile(path, "le classeur ne s’ouvre pas, ou il est protégé par un mot de passe") from error
    if text > most_text:
        raise TooLarge(path, f"{text // 1_000_000} millions de caractères")


class _Measure:
    """Counts the cells of each sheet, how far apart they stand, and the shared texts they name."""

    def __init__(self, path: Path, most_cells: int, most_area: int) -> None:
        self._path, self._most_cells, self._most_area = path, most_cells, most_area
        self._cells = self._area = self._rows = self._columns = 0
        self._named: Counter[int] = Counter()
        self._strings: list[bytes] = []
        self._in_strings = False

    def take(self, kind: int, body: bytes) -> None:
        """Take in one record."""
        if kind == _STRINGS or (kind == _MORE and self._in_strings):
            self._strings.append(body)
        self._in_strings = kind in (_STRINGS, _MORE) and bool(self._strings)
        if kind == _STRINGS and struct.unpack_from("<I", body, 4)[0] > self._most_cells:
            raise TooLarge(self._path, f"plus de {self._most_cells // 1_000_000} millions de textes")
        if kind == _SHEET:
            self._rows = self._columns = 0
        elif kind == _SIZE:
            self._check_announced(body)
        elif kind in _CELLS or kind == _SEVERAL:
            row, column = struct.unpack_from("<HH", body)
            several = max((len(body) - 6) // 6, 1) if kind == _SEVERAL else 1
            self._filled(row + 1, column + several, several)
            if kind == _NAMED:
                self._named[struct.unpack_from("<I", body, 6)[0]] += 1

    def text(self) -> int:
        """Return how many characters the cells that name a shared text hold together."""
        lengths = list(_lengths(self._strings))
        return sum(lengths[index] * count for index, count in self._named.items() if index < len(lengths))

    def _check_announced(self, body: bytes) -> None:
        form = "<IIHH" if len(body) >= 14 else "<4H"
        first_row, rows, first_column, columns = struct.unpack_from(form, body)
        if first_row > rows or first_column > columns:
            raise DamagedFile(self._path, "une feuille y finit avant de commencer")
        if rows > _MOST_ROWS or columns > _MOST_COLUMNS:
            raise DamagedFile(self._path, f"une feuille y annonce {rows} lignes et {columns} colonnes")

    def _filled(self, row: int, column: int, cells: int) -> None:
        self._cells += cells
        if self._cells > self._most_cells:
            raise TooLarge(self._path, f"plus de {self._most_cells // 1_000_000} millions de cellules")
        before = self._rows * self._columns
        self._rows, self._columns = max(self._rows, row), max(self._columns, column)
        self._area += self._rows * self._columns - before
        if self._area > self._most_area:
            raise TooLarge(self._path, f"sa dernière cellule est à la ligne {row}, colonne {column}")


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + length]
        place += 4 + length


def _lengths(pieces: list[bytes]) -> Iterator[int]:
    """Yield the number of characters of each shared text; one may go on in the next piece, behind a byte of its own."""
    whole = b"".join(pieces)
    borders = [0]
    for piece in pieces:
        borders.append(borders[-1] + len(piece))
    place, border = 8, 1
    while place + 3 <= len(whole):
        length, flags = struct.unpack_from("<HB", whole, place)
        place += 3
        runs = struct.unpack_from("<H", whole, place)[0] if flags & 8 else 0
        place += 2 if flags & 8 else 0
        extra = struct.unpack_from("<I", whole, place)[0] if flags & 4 else 0
        place += 4 if flags & 4 else 0
        yield length
        left, size = length, 1 + (flags & 1)
        while left:
            while borders[border] <= place:
                border += 1
            here = min(left, -(-(borders[border] - place) // size))
            place += here * size
            left -= here
            if left:
                size = 1 + (whole[place] & 1)
                place += 1
        place += 4 * runs + extra


def _workbook(content: bytes) -> bytes:
    """Return the stream of records inside the container; raise LookupError when there is none."""
    size = 1 << struct.unpack_from("<H", content, 30)[0]
    if size not in (512, 4096):
        raise ValueError("sectors of an unknown size")
    # What the container says of its own lengths is believed by the library that opens it: it must be within the file.
    announced = [struct.unpack_from("<I", content, place)[0] for place in (40, 44, 64, 72)]
    table = _table(content, size)
    entries = _chain(content, table, struct.unpack_from("<I", content, 48)[0], size)
    root = entries[:_ENTRY]
    long = "<I" if size == 512 else "<Q"
    lengths = [struct.unpack_from(long, entries, place + 120)[0] for place in range(0, len(entries), _ENTRY)]
    if max(announced) * size > len(content) or max(lengths, default=0) > len(content):
        raise ValueError("lengths beyond the file")
    for place in range(0, len(entries) - _ENTRY + 1, _ENTRY):
        entry = entries[place : place + _ENTRY]
        name = entry[: max(struct.unpack_from("<H", entry, 64)[0] - 2, 0)].decode("utf-16-le", errors="replace")
        if name.lower() in ("workbook", "book") and entry[66] == 2:
            start, length = struct.unpack_from("<II", entry, 116)
            if length >= _SMALL:
                return _chain(content, table, start, size)[:length]
            small = _chain(content, table, struct.unpack_from("<I", root, 116)[0], size)
            cells = _chain(content, table, struct.unpack_from("<I", content, 60)[0], size)
            return _chain(small, struct.unpack(f"<{len(cells) // 4}I", cells), start, 64, first=0)[:length]
    raise LookupError("no workbook inside")


def _table(content: bytes, size: int) -> tuple[int, ...]:
    """Return which sector follows each one."""
    places = list(struct.unpack_from(f"<{_HEADER_PLACES}I", content, 76))
    following, seen = struct.unpack_from("<I", content, 68)[0], set()
    while following < _END and following not in seen:
        seen.add(following)
        *more, following = struct.unpack_from(f"<{size // 4}I", content, (following + 1) * size)
        places += more
    sectors = b"".join(content[(place + 1) * size : (place + 2) * size] for place in places if place < _END)
    return struct.unpack(f"<{len(sectors) // 4}I", sectors[: len(sectors) // 4 * 4])


def _chain(content: bytes, table: tuple[int, ...], start: int, size: int, first: int = 1) -> bytes:
    """Return the sectors from *start* on, one behind the other; raise ValueError when they turn in a circle."""
    sectors, seen = [start], {start}
    while sectors[-1] < len(table) and table[sectors[-1]] < _END:
        following = table[sectors[-1]]
        if following in seen:
            raise ValueError("sectors in a circle")
        seen.add(following)
        sectors.append(following)
    return b"".join(content[(one + first) * size : (one + first + 1) * size] for one in sectors if one < _END)
