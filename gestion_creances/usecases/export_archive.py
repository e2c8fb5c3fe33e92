"""Gives the whole company out as an open archive, so that nobody is locked in, and makes books of one again."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gestion_creances import locations
from gestion_creances.basics import french
from gestion_creances.basics.file_names import safe_name
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.exports.open_archive import (
    ArchiveColumn,
    ArchiveFile,
    ArchiveTable,
    NotAnArchive,
    OpenArchive,
    write_open_archive,
)
from gestion_creances.storage.refilling import books_to_fill
from gestion_creances.storage.session import Session
from gestion_creances.storage.whole_books import DOCUMENTS, Shape, WholeBooks

_ENDINGS = {
    "application/pdf": ".pdf",
    "application/xml": ".xml",
    "message/rfc822": ".eml",
    "text/plain": ".txt",
    "text/csv": ".csv",
    "image/png": ".png",
    "image/jpeg": ".jpg",
}
_SILENT = Progress()


@dataclass(frozen=True, slots=True)
class Exported:
    """An archive made: where it is, how many rows each of its tables has by file, how many documents, its seal."""

    path: Path
    tables: dict[str, int]
    documents: int
    sha256: str


def export_archive(desk: Desk, path: Path, progress: Progress = _SILENT) -> Exported:
    """Write everything the books hold to the ZIP *path* and return what it holds.

    Raise ExportFailed, or Cancelled: nothing is left then. The journal keeps it, unless the books are only read.
    """
    with desk.books.reading() as session:
        whole = WholeBooks(session.connection)
        places = _paths(whole)
        tables = [_table(whole, shape, places) for shape in whole.shapes()]
        total = sum(table.count for table in tables) + len(places)
        readme = _readme(session, desk, tables)
        documents = (ArchiveFile(place, whole.content(seal)) for seal, place in places.items())
        write_open_archive(path, tables, documents, readme, whole.version(), desk.today, progress, total)
    made = Exported(path, {table.file: table.count for table in tables}, len(places), _seal(path))
    if not desk.books.read_only:
        with desk.books.writing() as session:
            facts = {"file": path.name, "rows": sum(made.tables.values()), "sha256": made.sha256}
            session.journal.append(desk.now(), desk.actor, "archive.made", "dossier", facts)
    return made


def books_of_archive(archive: Path, path: Path, progress: Progress = _SILENT) -> dict[str, int]:
    """Make new books at *path* of an open archive and return how many rows each table received.

    An archive of an earlier program is put into tables of its own time, which are then brought up to date. Raise
    NotAnArchive, UnknownSchema for one of a later program, BooksExist, StorageFailed, UpgradeFailed, or Cancelled: no
    books are left then.
    """
    with OpenArchive(archive) as kept, books_to_fill(path, kept.version) as whole:
        return _fill(whole, kept, archive, progress)


def _fill(whole: WholeBooks, kept: OpenArchive, archive: Path, progress: Progress) -> dict[str, int]:
    known, counts = kept.tables(), {}
    shapes = whole.shapes()
    for rank, shape in enumerate(shapes):
        progress.step(rank, len(shapes))
        if shape.name not in known:
            raise NotAnArchive(archive, f"il y manque la table {shape.name}")
        file, columns = known[shape.name]
        wanted = {name: ArchiveColumn(name, kind, "", name in shape.optional) for name, kind in shape.columns}
        if shape.name == DOCUMENTS:
            wanted["file"] = ArchiveColumn("file", "text", "")
        names = [column.name for column in columns]
        if sorted(names) != sorted(wanted):
            raise NotAnArchive(archive, f"les colonnes de {file} ont changé")
        found = kept.rows(file, tuple(wanted[name] for name in names))
        counts[shape.name] = whole.put(shape.name, _with_contents(kept, found) if shape.name == DOCUMENTS else found)
    return counts


def _with_contents(kept: OpenArchive, found: Iterator[dict[str, object]]) -> Iterator[dict[str, object]]:
    for row in found:
        content = kept.content(str(row.pop("file")))
        yield row | {"bytes": content}


def _table(whole: WholeBooks, shape: Shape, places: dict[str, str]) -> ArchiveTable:
    files, meanings = _tables_told(), _columns_told()
    file, meaning = files[shape.name]
    columns = tuple(
        ArchiveColumn(name, kind, meanings.get((shape.name, name)) or meanings["*", name], name in shape.optional)
        for name, kind in shape.columns
    )
    found = whole.rows(shape.name)
    if shape.name == DOCUMENTS:
        columns = (*columns, ArchiveColumn("file", "text", meanings["*", "file"]))
        found = ((*row, places[row[0]]) for row in found)
    return ArchiveTable(shape.name, file, meaning, columns, found, whole.count(shape.name))


def _paths(whole: WholeBooks) -> dict[str, str]:
    """Return where each document goes in the archive, by its seal: a readable name, never the same twice."""
    named, taken, found = whole.places(), set(), {}
    for seal, media in whole.rows(DOCUMENTS):
        folder, name = named.get(seal, ("autres", seal[:16]))
        ending = _ENDINGS.get(media, ".bin")
        stem = safe_name(name).removesuffix(ending)
        place = f"documents/{folder}/{stem}{ending}"
        if place.casefold() in taken:
            place = f"documents/{folder}/{stem}-{seal[:16]}{ending}"
        taken.add(place.casefold())
        found[seal] = place
    return found


def _tables_told() -> dict[str, tuple[str, str]]:
    return {row["table"]: (row["file"], row["meaning"]) for row in _told("tables.tsv")}


def _columns_told() -> dict[tuple[str, str], str]:
    return {(row["table"], row["column"]): row["meaning"] for row in _told("columns.tsv")}


def _told(name: str) -> list[dict[str, str]]:
    with (locations.resources() / "open_archive" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quotechar="\0"))


def _readme(session: Session, desk: Desk, tables: list[ArchiveTable]) -> str:
    company = session.company.get().name or desk.books.path.stem
    told = (locations.resources() / "open_archive" / "lisez-moi.txt").read_text(encoding="utf-8")
    listed = "\n".join(f"- tables/{one.file}.csv ({one.count} lignes) : {one.meaning}" for one in tables)
    return told.format(company=company, day=french.day(desk.today), tables=listed)


def _seal(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
