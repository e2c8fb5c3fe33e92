"""Writes and reads an open archive: one CSV per concept, the documents as files, and what each column means.

Amounts are euros with a decimal comma; days are YYYY-MM-DD. An apostrophe stands before a text that a spreadsheet would
run as a formula, before one that begins with an apostrophe, and alone for an empty text where a cell may hold nothing:
taking one leading apostrophe off gives every text back.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.basics.progress import Progress
from gestion_creances.exports.files import written_whole

README, SCHEMA, SUMS = "LISEZ-MOI.txt", "schema.json", "SHA256SUMS"
_READABLE = 0o644 << 16
_PIECE = 1 << 16
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")
_FORM = "gestion-creances/archive-ouverte"
_LARGEST_SCHEMA = 4_000_000
# What a table may unpack to: a megabyte for each that is packed is no honest text.
_MOST_RATIO = 1000
_UNITS = {"amount": "EUR", "day": "AAAA-MM-JJ", "instant": "ISO 8601, UTC", "binary": "base64"}


@dataclass(frozen=True, slots=True)
class ArchiveColumn:
    """One column: its name, what it holds (text, integer, amount, day, instant, binary), and what it means."""

    name: str
    kind: str
    meaning: str
    optional: bool = False

    @property
    def title(self) -> str:
        """Return its name in the file: cents are written as euros there."""
        return self.name.removesuffix("_cents") if self.kind == "amount" else self.name


@dataclass(frozen=True, slots=True)
class ArchiveTable:
    """One CSV: the concept it comes from, its file name without ending, its columns, and its rows while they last."""

    name: str
    file: str
    meaning: str
    columns: tuple[ArchiveColumn, ...]
    rows: Iterable[tuple[object, ...]]
    count: int

    @property
    def path(self) -> str:
        """Return where it is in the archive."""
        return f"tables/{self.file}.csv"


@dataclass(frozen=True, slots=True)
class ArchiveFile:
    """One document: where it is in the archive, and its bytes."""

    path: str
    content: bytes


class NotAnArchive(Refusal):
    """The file is no open archive of this program, or it was altered; ``problem`` says what is wrong."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(path, problem)
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        return f"« {self.path.name} » n’est pas une archive ouverte utilisable : {self.problem}. Rien n’a été écrit."


def write_open_archive(
    path: Path,
    tables: Iterable[ArchiveTable],
    documents: Iterable[ArchiveFile],
    readme: str,
    version: str,
    day: date,
    progress: Progress,
    total: int,
) -> Path:
    """Write the archive to *path* piece by piece and return it; raise ExportFailed, or Cancelled: nothing is left then.

    *total* is how many rows and documents there are, for *progress*.
    """

    def write(draft: Path) -> None:
        with ZipFile(draft, "w", ZIP_DEFLATED, allowZip64=True) as archive:
            made = _Writing(archive, day, progress, total)
            described = [made.table(table) for table in tables]
            for document in documents:
                made.file(document.path, document.content)
            schema = {"form": _FORM, "version": version, "made_on": day.isoformat(), "tables": described}
            made.put(SCHEMA, json.dumps(schema, ensure_ascii=False, indent=1).encode())
            made.put(README, readme.encode())
            made.put(SUMS, "".join(f"{seal}  {name}\n" for name, seal in made.sums.items()).encode())

    return written_whole(path, write)


class _Writing:
    """An archive on its way: every file is sealed while it is written."""

    def __init__(self, archive: ZipFile, day: date, progress: Progress, total: int) -> None:
        self._archive, self._day = archive, day
        self._progress, self._total, self._done = progress, total, 0
        self.sums: dict[str, str] = {}

    def table(self, table: ArchiveTable) -> dict[str, object]:
        """Write a table and return its description."""
        seal = hashlib.sha256()
        with self._archive.open(self._entry(table.path), "w", force_zip64=True) as target:
            text = io.StringIO(newline="")
            writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
            text.write("\ufeff")
            writer.writerow([column.title for column in table.columns])
            for row in table.rows:
                writer.writerow([_written(value, column) for value, column in zip(row, table.columns, strict=True)])
                self._step()
                if text.tell() > _PIECE:
                    _flush(text, target.write, seal.update)
            _flush(text, target.write, seal.update)
        self.sums[table.path] = seal.hexdigest()
        columns = [
            {
                "name": column.title,
                "source": column.name,
                "type": column.kind,
                "unit": _UNITS.get(column.kind, ""),
                "optional": column.optional,
                "meaning": column.meaning,
            }
            for column in table.columns
        ]
        described = {"name": table.name, "file": table.path, "meaning": table.meaning}
        return {**described, "rows": table.count, "columns": columns}

    def file(self, name: str, content: bytes) -> None:
        """Write a document."""
        self.put(name, content)
        self._step()

    def put(self, name: str, content: bytes) -> None:
        """Write a file whole."""
        self._archive.writestr(self._entry(name), content)
        self.sums[name] = hashlib.sha256(content).hexdigest()

    def _entry(self, name: str) -> ZipInfo:
        day = self._day
        entry = ZipInfo(name, (max(day.year, 1980), day.month, day.day, 12, 0, 0))
        entry.compress_type, entry.external_attr, entry.create_system = ZIP_DEFLATED, _READABLE, 3
        return entry

    def _step(self) -> None:
        self._done += 1
        self._progress.step(min(self._done, self._total), self._total)


def _flush(text: io.StringIO, *takers: object) -> None:
    piece = text.getvalue().encode()
    for take in takers:
        take(piece)  # type: ignore[operator]
    text.seek(0)
    text.truncate()


def _written(value: object, column: ArchiveColumn) -> str:
    if value is None:
        return ""
    if column.kind == "amount" and isinstance(value, int):
        return str(Money(value)).replace(".", ",")
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    text = str(value)
    if column.kind == "integer":
        return text
    marked = text.startswith((*_RUNS, "'")) or text.lstrip(" \"'").startswith(_RUNS) or (not text and column.optional)
    return f"'{text}" if marked else text


class OpenArchive:
    """An archive open for reading; use it in a ``with``. Everything read is checked against its seals first."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._zip = ZipFile(path)
            self._schema = json.loads(self._small(SCHEMA))
            self._sums = dict(line.split("  ", 1)[::-1] for line in self._small(SUMS).decode().splitlines())
        except (OSError, BadZipFile, KeyError, ValueError) as error:
            raise NotAnArchive(path, "il y manque la description de ses tables") from error
        if not isinstance(self._schema, dict) or self._schema.get("form") != _FORM:
            raise NotAnArchive(path, "elle ne vient pas de ce programme")

    def __enter__(self) -> OpenArchive:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    @property
    def version(self) -> str:
        """Return the version of the tables it was made from."""
        return str(self._schema.get("version"))

    def tables(self) -> dict[str, tuple[str, tuple[ArchiveColumn, ...]]]:
        """Return file and columns of each table by the concept it comes from; raise NotAnArchive."""
        try:
            return {
                str(table["name"]): (
                    str(table["file"]),
                    tuple(
                        ArchiveColumn(str(one["source"]), str(one["type"]), "", bool(one["optional"]))
                        for one in table["columns"]
                    ),
                )
                for table in self._schema["tables"]
            }
        except (KeyError, TypeError) as error:
            raise NotAnArchive(self._path, "la description de ses tables est incomplète") from error

    def rows(self, file: str, columns: tuple[ArchiveColumn, ...]) -> Iterator[dict[str, object]]:
        """Yield the rows of a table, values by column; raise NotAnArchive naming file and line."""
        self._check(file)
        with self._zip.open(file) as content:
            reader = csv.reader(io.TextIOWrapper(content, "utf-8-sig", newline=""), delimiter=";")
            try:
                for line, row in enumerate(reader, start=1):
                    if line > 1:
                        pairs = zip(columns, row, strict=True)
                        yield {column.name: _read(text, column) for column, text in pairs}
            except (ValueError, csv.Error) as error:
                raise NotAnArchive(self._path, f"ligne {reader.line_num} illisible dans {file}") from error

    def content(self, name: str) -> bytes:
        """Return the bytes of a document; raise NotAnArchive when it is missing or altered."""
        self._check(name)
        return self._zip.read(name)

    def _check(self, name: str) -> None:
        """Raise NotAnArchive unless the file *name* is there as it was written."""
        try:
            entry = self._zip.getinfo(name)
            if entry.file_size > _MOST_RATIO * max(entry.compress_size, 1):
                raise NotAnArchive(self._path, f"« {name} » se déplie démesurément")
            seal = hashlib.sha256()
            with self._zip.open(entry) as content:
                while piece := content.read(_PIECE):
                    seal.update(piece)
        except (KeyError, OSError, BadZipFile) as error:
            raise NotAnArchive(self._path, f"« {name} » manque ou est abîmé") from error
        if self._sums.get(name) != seal.hexdigest():
            raise NotAnArchive(self._path, f"« {name} » a été modifié depuis")

    def _small(self, name: str) -> bytes:
        entry = self._zip.getinfo(name)
        if entry.file_size > max(_LARGEST_SCHEMA, 200 * len(self._zip.infolist())):
            raise ValueError(name)
        return self._zip.read(entry)


def _read(text: str, column: ArchiveColumn) -> object:
    if not text:
        return None if column.optional else ({"integer": 0, "amount": 0, "binary": b""}.get(column.kind, ""))
    if column.kind == "amount":
        return Money.euros(text.replace(",", ".")).cents
    if column.kind == "integer":
        return int(text)
    if column.kind == "binary":
        return base64.b64decode(text, validate=True)
    return text[1:] if text.startswith("'") else text
