"""Measures what a workbook would unfold to before it is opened: a few kilobytes can say a billion cells."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import IO
from xml.parsers import expat

from gestion_creances.intake.old_workbook_size import OLE, check_old
from gestion_creances.intake.refusals import DamagedFile, ForeignFile, TooLarge, UnsafeFile, UnusableFile
from gestion_creances.intake.text_file import first_bytes
from gestion_creances.intake.xml_file import looks_like_xml

MAX_CELLS = 2_000_000
MAX_AREA = 5_000_000
MAX_TEXT = 40_000_000
_MAX_UNPACKED = 500_000_000
_MAX_XML = 150_000_000
_MAX_PARTS = 10_000
_LONGEST_TAG = 4_000_000
_PIECE = 1 << 18
_LONGEST_COLUMN = 6
_DIGITS = "0123456789"
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)
_FAULTS = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)
_Attributes = dict[str, str]


def check_workbook(path: Path) -> None:
    """Refuse a workbook (Excel, LibreOffice) that would unfold beyond what is read at once.

    Raise ForeignFile when it is another kind of archive, DamagedFile when it is broken, UnsafeFile when a part of it
    declares a DOCTYPE, TooLarge beyond two million cells, five million places between the first and the last of them,
    forty million characters, or 150 MB of XML. Sizes are counted while unfolding: what the archive says is not
    believed.
    """
    if first_bytes(path, len(OLE)) == OLE:
        if zipfile.is_zipfile(path):
            raise DamagedFile(path, "deux classeurs y sont l’un derrière l’autre")
        check_old(path, first_bytes(path, _MAX_UNPACKED), MAX_CELLS, MAX_AREA, MAX_TEXT)
        return
    measure = _Measure(path)
    try:
        with zipfile.ZipFile(path) as archive:
            _check_parts(path, archive.infolist())
            for entry in archive.infolist():
                with archive.open(entry) as part:
                    measure.read(entry.filename.lower(), part)
    except UnusableFile:
        raise
    except _FAULTS as error:
        raise DamagedFile(path, "l’archive du classeur est illisible") from error
    measure.check_text()


def _check_parts(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    if not any(name.startswith(("xl/", "content.xml")) for name in names):
        raise ForeignFile(path, "une archive ou un document qui n’est pas un classeur")
    if any(name.lower().endswith("workbook.bin") for name in names):
        raise ForeignFile(path, "un classeur Excel binaire (.xlsb)")
    if len(names) > _MAX_PARTS:
        raise TooLarge(path, f"plus de {_MAX_PARTS} parties")
    if len({name.lower() for name in names}) < len(names):
        raise DamagedFile(path, "deux parties de l’archive ont le même nom")
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > _MAX_UNPACKED:
        raise TooLarge(path, f"{unpacked // 1_000_000} Mo une fois décompressé")


class _Measure:
    """Counts cells, how far apart they stand, and characters, part by part."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._bytes = self._cells = self._area = self._text = 0
        self._lengths: list[int] = []
        self._named: Counter[str] = Counter()
        self._workbook_links = self._in_strings = self._shared = self._naming = False
        self._row = self._column = self._last_row = self._last_column = 0
        self._index = ""
        self._columns: dict[str, int] = {}
        self._row_repeat = self._cell_repeat = 1
        self._starts: dict[str, Callable[[_Attributes], None]] = {
            "sst": self._strings,
            "si": self._string,
            "row": self._xl_row,
            "c": self._xl_cell,
            "v": self._xl_value,
            "is": self._xl_value,
            "Relationship": self._link,
            "table": self._ods_table,
            "table-row": self._ods_row,
            "table-cell": self._ods_cell,
            "covered-table-cell": self._ods_cell,
            "p": self._ods_text,
        }

    def read(self, name: str, part: IO[bytes]) -> None:
        """Take in one part, if it is XML; drawings, which are not always well formed, are left out."""
        piece = part.read(_PIECE)
        if name.endswith(".vml") or not looks_like_xml(piece):
            return
        self._begin_part(name)
        parser = self._parser()
        fed = 0
        try:
            while piece:
                fed += len(piece)
                self._bytes += len(piece)
                if self._bytes > _MAX_XML:
                    raise TooLarge(self._path, f"plus de {_MAX_XML // 1_000_000} Mo une fois décompressé")
                parser.Parse(piece)
                if fed - parser.CurrentByteIndex > _LONGEST_TAG:
                    raise UnsafeFile(self._path, "une de ses balises est démesurée")
                piece = part.read(_PIECE)
            parser.Parse(b"", True)  # noqa: FBT003
        except expat.ExpatError as error:
            raise DamagedFile(self._path, f"ligne {error.lineno} de {name} : le XML y est mal formé") from error

    def check_text(self) -> None:
        """Refuse when the cells, each with its own text, hold too many characters."""
        self._end_cell()
        known = len(self._lengths)
        places = ((int(index), count) for index, count in self._named.items() if _NUMBER.fullmatch(index))
        text = self._text + sum(self._lengths[index] * count for index, count in places if index < known)
        if text > MAX_TEXT:
            raise TooLarge(self._path, f"{text // 1_000_000} millions de caractères")

    def _begin_part(self, name: str) -> None:
        self._end_cell()
        self._in_strings = self._shared = False
        self._workbook_links = name.endswith("workbook.xml.rels")
        self._ods_table({})

    def _parser(self) -> expat.XMLParserType:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._doctype
        return parser

    def _start(self, name: str, attributes: _Attributes) -> None:
        take = self._starts.get(name) or self._starts.get(name.rpartition(":")[2])
        if take:
            take(attributes)

    def _characters(self, text: str) -> None:
        if self._naming:
            self._index += text
        elif self._in_strings:
            if self._lengths:
                self._lengths[-1] += len(text)
        else:
            self._text += len(text) * self._row_repeat * self._cell_repeat

    def _doctype(self, *_: object) -> None:
        raise UnsafeFile(self._path, "il déclare un DOCTYPE, par lequel un document peut en appeler d’autres")

    def _link(self, attributes: _Attributes) -> None:
        if self._workbook_links and attributes.get("Target", "").lower().endswith(".vml"):
            raise DamagedFile(self._path, "une de ses feuilles n’en est pas une")

    def _strings(self, _attributes: _Attributes) -> None:
        self._in_strings = True

    def _string(self, _attributes: _Attributes) -> None:
        self._lengths.append(0)

    def _xl_row(self, attributes: _Attributes) -> None:
        self._row = _number(attributes.get("r"), self._row + 1)
        self._column = 0

    def _xl_cell(self, attributes: _Attributes) -> None:
        reference = attributes.get("r")
        if reference:
            letters = reference.rstrip(_DIGITS)
            self._column = self._columns.get(letters) or self._new_column(letters)
            self._row = int(reference[len(letters) :])
        else:
            self._column += 1
        self._end_cell()
        self._shared = attributes.get("t") == "s"

    def _new_column(self, letters: str) -> int:
        number = 0
        for letter in letters.upper()[:_LONGEST_COLUMN]:
            number = number * 26 + ord(letter) - 64
        self._columns[letters] = number
        return number

    def _xl_value(self, _attributes: _Attributes) -> None:
        self._filled(1)
        self._naming = self._shared

    def _end_cell(self) -> None:
        """Note which of the shared texts the cell that ends here names, if any."""
        if self._naming:
            self._naming = False
            self._named[self._index.strip()] += 1
            self._index = ""

    def _ods_table(self, _attributes: _Attributes) -> None:
        self._row = self._column = self._last_row = self._last_column = 0
        self._row_repeat = self._cell_repeat = 1

    def _ods_row(self, attributes: _Attributes) -> None:
        self._row_repeat = _repeated(attributes, "number-rows-repeated")
        self._row += self._row_repeat
        self._column, self._cell_repeat = 0, 1

    def _ods_cell(self, attributes: _Attributes) -> None:
        self._cell_repeat = _repeated(attributes, "number-columns-repeated")
        self._column += self._cell_repeat
        if any(name.endswith("value-type") for name in attributes):
            self._filled(self._row_repeat * self._cell_repeat)

    def _ods_text(self, _attributes: _Attributes) -> None:
        if self._column:
            self._filled(0)

    def _filled(self, cells: int) -> None:
        """Count a cell that holds something; refuse at once what is beyond measure."""
        self._cells += cells
        if self._cells > MAX_CELLS:
            raise TooLarge(self._path, f"plus de {MAX_CELLS // 1_000_000} millions de cellules")
        if self._row <= self._last_row and self._column <= self._last_column:
            return
        before = self._last_row * self._last_column
        self._last_row, self._last_column = max(self._last_row, self._row), max(self._last_column, self._column)
        self._area += self._last_row * self._last_column - before
        if self._area > MAX_AREA:
            raise TooLarge(self._path, f"sa dernière cellule est à la ligne {self._row}, colonne {self._column}")


def _number(text: str | None, usual: int) -> int:
    return int(text) if text and _NUMBER.fullmatch(text) else usual


def _repeated(attributes: _Attributes, what: str) -> int:
    """Return how often a row or a cell is repeated; a number without measure counts as the largest."""
    told = next((value for name, value in attributes.items() if name.endswith(what)), "1")
    return max(_number(told, MAX_AREA + 1), 1)
