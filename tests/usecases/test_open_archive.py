"""The whole company given out as an open archive, read by anybody, and made into the same books again."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
from datetime import date
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from gestion_creances.basics.progress import Cancelled, Progress
from gestion_creances.desk import Desk
from gestion_creances.exports.open_archive import (
    ArchiveColumn,
    ArchiveFile,
    ArchiveTable,
    NotAnArchive,
    write_open_archive,
)
from gestion_creances.storage import rows
from gestion_creances.storage.books import Books, BooksExist
from gestion_creances.storage.engine import open_engine
from gestion_creances.storage.refilling import UnknownSchema
from gestion_creances.storage.upgrade import SCHEMA
from gestion_creances.storage.whole_books import WholeBooks
from gestion_creances.usecases.attach_paper import attach_papers
from gestion_creances.usecases.export_archive import books_of_archive, export_archive
from gestion_creances.usecases.formal_notice import formal_notice
from gestion_creances.usecases.record_payment import return_payment
from gestion_creances.usecases.verify_books import verify_books
from gestion_creances.usecases.view_figures import view_outstanding
from tests.usecases.builders import a_customer, a_debt, a_payment, open_for_business

SAMPLES = Path(__file__).parents[1] / "samples" / "books"
TRAP = '=HYPERLINK("http://x")'


@pytest.fixture
def lived(desk: Desk, tmp_path: Path) -> Desk:
    """Books with customers, paid and unpaid invoices, a returned payment, a letter, a paper."""
    open_for_business(desk)
    key = a_customer(desk, notes=TRAP)
    other = a_customer(desk, code="C2", name='\'Café ; "du Port"\n2e ligne', notes="'déjà")
    first = a_debt(desk, key, "FA-1", "1000", date(2026, 9, 1), date(2026, 10, 1))
    second = a_debt(desk, other, "FA-2", "234.56", date(2026, 10, 1))
    paid = a_payment(desk, key, "700", date(2026, 9, 15), *first)
    a_payment(desk, other, "300", date(2026, 10, 20), *second)
    return_payment(desk, paid, date(2026, 10, 2), "provision insuffisante")
    a_payment(desk, key, "500", date(2026, 11, 2), first[0])
    formal_notice(desk, "C1", tmp_path / "lettres")
    scan = tmp_path / "bon signé.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    attach_papers(desk, [scan], key)
    return desk


def table(archive: Path, name: str) -> list[dict[str, str]]:
    with ZipFile(archive) as kept, kept.open(f"tables/{name}.csv") as content:
        return list(csv.DictReader(io.TextIOWrapper(content, "utf-8-sig", newline=""), delimiter=";"))


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    with desk.books.reading() as session:
        whole = WholeBooks(session.connection)
        return {shape.name: list(whole.rows(shape.name)) for shape in whole.shapes()}


def changed(archive: Path, target: Path, **contents: bytes | None) -> Path:
    """Copy an archive with other contents for the files whose name ends so (None leaves one out)."""
    with ZipFile(archive) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content: bytes | None = old.read(entry)
            for ending, other in contents.items():
                if entry.filename.replace(".", "_").endswith(ending):
                    content = other
            if content is not None:
                new.writestr(entry.filename, content)
    return target


def test_the_archive_of_a_company_makes_the_same_books_again(lived: Desk, tmp_path: Path) -> None:
    made = export_archive(lived, tmp_path / "tout.zip")
    before = everything(lived)
    before["journal"].pop()  # that the archive was made
    counts = books_of_archive(made.path, tmp_path / "neuf.creances")
    assert counts["allocation"] == made.tables["affectations"] > 0
    with Books.open(tmp_path / "neuf.creances") as books:
        again = Desk(books, lived.today, "claire")
        assert everything(again) == before
        for day in (date(2026, 9, 20), date(2026, 10, 15), lived.today):
            assert view_outstanding(again, day) == view_outstanding(lived, day)
        assert verify_books(again) == ()
        second = export_archive(again, tmp_path / "encore.zip")
    with ZipFile(made.path) as one, ZipFile(second.path) as two:
        assert [entry.filename for entry in one.infolist()] == [entry.filename for entry in two.infolist()]
        assert one.read("SHA256SUMS") == two.read("SHA256SUMS")


def test_customers_invoices_and_allocations_are_tables_that_anybody_reads(lived: Desk, tmp_path: Path) -> None:
    archive = export_archive(lived, tmp_path / "tout.zip").path
    assert [row["code"] for row in table(archive, "clients")] == ["C1", "C2"]
    assert [row["gross"] for row in table(archive, "factures")] == ["1000,00", "234,56"]
    assert {row["amount"] for row in table(archive, "affectations")} >= {"500,00", "234,56"}
    ended = [row for row in table(archive, "affectations") if row["until"]]
    assert ended
    assert all(row["since"] <= row["until"] for row in ended)


def test_no_cell_is_run_as_a_formula(lived: Desk, tmp_path: Path) -> None:
    archive = export_archive(lived, tmp_path / "tout.zip").path
    (bakery, cafe) = table(archive, "clients")
    assert bakery["notes"] == f"'{TRAP}"
    assert cafe["notes"] == "''déjà"


def test_every_table_and_column_is_described(lived: Desk, tmp_path: Path) -> None:
    archive = export_archive(lived, tmp_path / "tout.zip").path
    with ZipFile(archive) as kept:
        schema = json.loads(kept.read("schema.json"))
        readme = kept.read("LISEZ-MOI.txt").decode()
    assert {one["name"] for one in schema["tables"]} == set(rows.metadata.tables)
    for told in schema["tables"]:
        assert told["file"] in readme
        assert told["meaning"]
        assert all(column["meaning"] and column["type"] for column in told["columns"])
        found = table(archive, told["file"].removeprefix("tables/").removesuffix(".csv"))
        assert len(found) == told["rows"]
        assert not found or list(found[0]) == [column["name"] for column in told["columns"]]


def test_documents_are_files_under_readable_names_and_every_seal_is_right(lived: Desk, tmp_path: Path) -> None:
    made = export_archive(lived, tmp_path / "tout.zip")
    with ZipFile(made.path) as kept:
        names = kept.namelist()
        sums = dict(line.split("  ", 1)[::-1] for line in kept.read("SHA256SUMS").decode().splitlines())
        for name, seal in sums.items():
            assert hashlib.sha256(kept.read(name)).hexdigest() == seal
        assert kept.read("documents/lettres/MED-2026-0001.pdf").startswith(b"%PDF")
    assert set(names) - {"SHA256SUMS"} == set(sums)
    assert any(name.endswith("bon signé.pdf") for name in names)
    assert made.sha256 == hashlib.sha256(made.path.read_bytes()).hexdigest()


def test_stopping_leaves_nothing_and_keeps_what_was_there(lived: Desk, tmp_path: Path) -> None:
    target = tmp_path / "sortie" / "tout.zip"
    target.parent.mkdir()
    target.write_bytes(b"avant")
    seen: list[int] = []
    stop = Progress(lambda done, _: seen.append(done), lambda: len(seen) > 20)
    with pytest.raises(Cancelled):
        export_archive(lived, target, stop)
    assert [path.name for path in target.parent.iterdir()] == ["tout.zip"]
    assert target.read_bytes() == b"avant"


def test_progress_goes_to_its_end(lived: Desk, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    export_archive(lived, tmp_path / "tout.zip", Progress(lambda done, total: seen.append((done, total))))
    assert seen[-1][0] == seen[-1][1]


@pytest.mark.parametrize(
    ("contents", "problem"),
    [
        ({"clients_csv": b"\xef\xbb\xbfid\r\n"}, "clients.csv » a été modifié"),
        ({"clients_csv": None}, "clients.csv » manque"),
        ({"MED-2026-0001_pdf": b"%PDF autre"}, "MED-2026-0001.pdf » a été modifié"),
        ({"schema_json": None}, "description de ses tables"),
        ({"schema_json": b"{}"}, "ne vient pas de ce programme"),
        ({"schema_json": b'{"form": "gestion-creances/archive-ouverte", "version": "0003"}'}, "incomplète"),
    ],
)
def test_an_altered_archive_is_refused_and_leaves_no_books(
    lived: Desk, tmp_path: Path, contents: dict[str, bytes | None], problem: str
) -> None:
    archive = export_archive(lived, tmp_path / "tout.zip").path
    wrong = changed(archive, tmp_path / "autre.zip", **contents)
    with pytest.raises(NotAnArchive, match=problem):
        books_of_archive(wrong, tmp_path / "neuf.creances")
    assert not (tmp_path / "neuf.creances").exists()


@pytest.mark.parametrize(
    ("version", "problem"),
    [
        (f"{SCHEMA + 1:04d}", f"version plus récente du programme \\(schéma {SCHEMA + 1:04d}"),
        ("9999", "plus récente"),
        *((wrong, "n’est pas connu") for wrong in ("", "0", "0000", "-001", "trois", "٣", "1" * 5000)),
    ],
)
def test_an_archive_of_a_later_program_or_of_none_is_refused(
    lived: Desk, tmp_path: Path, version: str, problem: str
) -> None:
    archive = export_archive(lived, tmp_path / "tout.zip").path
    with ZipFile(archive) as kept:
        schema = json.loads(kept.read("schema.json")) | {"version": version}
    wrong = changed(archive, tmp_path / "autre.zip", schema_json=json.dumps(schema).encode())
    with pytest.raises(UnknownSchema, match=problem):
        books_of_archive(wrong, tmp_path / "neuf.creances")
    assert not (tmp_path / "neuf.creances").exists()


def archived_as_it_is(books: Path, target: Path) -> dict[str, list[tuple[object, ...]]]:
    """Archive books of an earlier schema as the program of their time would have; return all their rows."""
    engine = open_engine(books, read_only=True)
    with engine.connect() as connection:
        whole = WholeBooks.as_they_are(connection)
        held = {shape.name: list(whole.rows(shape.name)) for shape in whole.shapes()}
        papers = {row[0]: f"documents/{row[0][:16]}.bin" for row in held["document"]}
        tables = []
        for shape in whole.shapes():
            columns = [ArchiveColumn(name, kind, "", name in shape.optional) for name, kind in shape.columns]
            rows_ = held[shape.name]
            if shape.name == "document":
                columns.append(ArchiveColumn("file", "text", ""))
                rows_ = [(*row, papers[row[0]]) for row in rows_]
            tables.append(ArchiveTable(shape.name, shape.name, "", tuple(columns), rows_, len(rows_)))
        documents = [ArchiveFile(place, whole.content(str(seal))) for seal, place in papers.items()]
        day = date(2026, 11, 22)
        write_open_archive(target, tables, documents, "", whole.version(), day, Progress(), 1)
    engine.dispose()
    return held


@pytest.mark.parametrize("schema", range(1, SCHEMA + 1))
def test_an_archive_of_an_earlier_program_makes_the_books_that_upgrading_makes(schema: int, tmp_path: Path) -> None:
    old = tmp_path / "ancien.creances"
    shutil.copy2(SAMPLES / f"schema-{schema}.creances", old)
    held = archived_as_it_is(old, tmp_path / "tout.zip")
    counts = books_of_archive(tmp_path / "tout.zip", tmp_path / "neuf" / "neuf.creances")
    assert counts == {name: len(found) for name, found in held.items()}
    with Books.open(old) as upgraded, Books.open(tmp_path / "neuf" / "neuf.creances") as made:
        assert made.upgrade_backup is None
        assert (upgraded.upgrade_backup is None) == (schema == SCHEMA)
        day = date(2026, 11, 22)
        assert everything(Desk(made, day, "claire")) == everything(Desk(upgraded, day, "claire"))
        assert verify_books(Desk(made, day, "claire")) == ()
    assert {path.name for path in (tmp_path / "neuf").iterdir()} <= {"neuf.creances", ".neuf.creances.verrou"}


def test_a_file_that_is_no_archive_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "texte.zip"
    text.write_bytes(b"bonjour")
    with pytest.raises(NotAnArchive):
        books_of_archive(text, tmp_path / "neuf.creances")


def test_an_archive_never_replaces_books(lived: Desk, tmp_path: Path) -> None:
    archive = export_archive(lived, tmp_path / "tout.zip").path
    shutil.copy2(lived.books.path, tmp_path / "neuf.creances")
    with pytest.raises(BooksExist):
        books_of_archive(archive, tmp_path / "neuf.creances")
