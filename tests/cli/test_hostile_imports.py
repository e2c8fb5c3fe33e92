"""Imports that go wrong on the way: a status, a sentence with the file, and books that stay as they were."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from gestion_creances.company.profile import Company
from gestion_creances.desk import Desk
from gestion_creances.intake.refusals import UnreadableFile
from gestion_creances.storage.books import Books
from gestion_creances.storage.whole_books import WholeBooks
from gestion_creances.usecases.formal_notice import formal_notice
from gestion_creances.usecases.import_files import Source, commit_import, preview_import
from gestion_creances.usecases.import_files.documents import ChangedSince
from tests.cli.builders import Run
from tests.intake.e_invoice.samples import CII, UBL, changed, factur_x, written

INVOICES = "numero;client;date_emission;date_echeance;montant_ttc\n"
MORE = INVOICES + "FB1;C1;2026-10-01;2026-11-01;10.00\n"


def desk(books: Books) -> Desk:
    return Desk(books, date(2026, 11, 22), "claire", lambda: datetime(2026, 11, 22, 12, 0, tzinfo=UTC))


def everything(path: Path) -> list[list[tuple[object, ...]]]:
    with Books.open(path, read_only=True) as books, books.reading() as session:
        whole = WholeBooks(session.connection)
        return [list(whole.rows(shape.name)) for shape in whole.shapes()]


@pytest.fixture
def belin(tmp_path: Path) -> Path:
    """Books of the firm that issued the sample invoices."""
    path = tmp_path / "belin.creances"
    with Books.create(path) as books, books.writing() as session:
        session.company.put(Company("Atelier Belin", siren="512345679"))
    return path


def test_what_is_no_file_ends_with_a_sentence_and_nothing_waits(run: Run, dossier: Path, tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes among its files")
    pipe = tmp_path / "tube.csv"
    os.mkfifo(pipe)
    before = everything(dossier)
    for path in (pipe, Path("/dev/zero"), tmp_path / "absent.csv", tmp_path / ("n" * 300 + ".csv"), dossier):
        for more in ((), ("--essai",)):
            said = run("importer", dossier, path, *more)
            assert (said.status, said.results) == (1, "")
            assert path.name in said.messages
    assert run("restaurer", pipe, tmp_path / "neuf").status in (1, 3)
    assert run("nouveau", tmp_path / "neuf", "--raison-sociale", "X", "--logo", pipe).status == 1
    assert everything(dossier) == before


def test_one_bad_line_in_one_file_of_several_writes_nothing_of_any(run: Run, dossier: Path, tmp_path: Path) -> None:
    good, bad = tmp_path / "bonnes factures.csv", tmp_path / "février.csv"
    good.write_text(MORE, encoding="utf-8")
    bad.write_text(INVOICES + "FC1;C1;2026-02-30;;10.00\n", encoding="utf-8")
    before = everything(dossier)
    said = run("importer", dossier, good, bad, "--json")
    assert (said.status, said.json["written"]) == (1, False)
    (error,) = [one for one in said.json["complaints"] if one["severity"] == "error"]
    assert (error["file"], error["line"]) == ("février.csv", 2)
    assert everything(dossier) == before


def test_the_same_file_twice_in_one_import_brings_it_once(run: Run, dossier: Path, belin: Path, tmp_path: Path) -> None:
    table = tmp_path / "factures bis.csv"
    table.write_text(MORE, encoding="utf-8")
    said = run("importer", dossier, table, table, "--json")
    assert (said.status, said.json["invoices_created"], said.json["already_known"]) == (0, 1, 1)
    paper = written(tmp_path, "41.pdf", factur_x(changed(CII)))
    again = run("importer", belin, paper, paper, "--json")
    # The second time, the customer and the invoice are both known.
    assert (again.status, again.json["invoices_created"], again.json["already_known"]) == (0, 1, 2)


def test_while_a_window_holds_the_books_an_import_is_told_to_wait(run: Run, dossier: Path, tmp_path: Path) -> None:
    table = tmp_path / "suite.csv"
    table.write_text(MORE, encoding="utf-8")
    with Books.open(dossier) as held:
        said = run("importer", dossier, table)
        assert said.status == 3
        assert "ouvert en lecture seule" in said.messages
        assert run("importer", dossier, table, "--essai").status == 0
        assert commit_import(desk(held), preview_import(desk(held), [Source(table)])).files[0].invoices_created == 1
    assert run("importer", dossier, table, "--json").json["already_known"] == 1


def test_what_is_committed_is_what_was_shown(dossier: Path, tmp_path: Path) -> None:
    table = tmp_path / "montrée.csv"
    table.write_text(MORE, encoding="utf-8")
    with Books.open(dossier) as books:
        shown = preview_import(desk(books), [Source(table)])
        table.write_text(MORE.replace("10.00", "99999.00"), encoding="utf-8")
        done = commit_import(desk(books), shown)
        assert done.files[0].sha256 == shown.files[0].sha256
        with books.reading() as session:
            assert [str(one.gross) for one in session.imports.documents(["FB1"])] == ["10.00"]
        table.write_text(MORE.replace("FB1", "FB2"), encoding="utf-8")
        shown = preview_import(desk(books), [Source(table)])
        table.unlink()
        assert commit_import(desk(books), shown).files[0].invoices_created == 1


def test_an_invoice_whose_paper_changes_or_goes_between_is_not_taken(belin: Path, tmp_path: Path) -> None:
    paper = written(tmp_path, "42.xml", changed(UBL))
    before = everything(belin)
    with Books.open(belin) as books:
        shown = preview_import(desk(books), [Source(paper)])
        paper.write_bytes(changed(UBL) + b"\n")
        with pytest.raises(ChangedSince, match=r"« 42\.xml » a changé"):
            commit_import(desk(books), shown)
        paper.unlink()
        with pytest.raises(UnreadableFile, match=r"« 42\.xml » ne peut pas être ouvert"):
            commit_import(desk(books), shown)
    assert everything(belin) == before


NAMES = {
    "K1": "\u202egnp.erutcaf\u202c SARL",
    "K2": "\x07Sonnette\x1b[31m rouge",
    "K3": '=HYPERLINK("http://x")',
    "K4": "@SOMME(A1)",
    "K5": "Zéro\u200blargeur\ufeff",
    "K6": "+33 1 23",
    "K7": "Nom\0nul",
}


def test_names_made_to_deceive_are_clean_wherever_they_go(run: Run, dossier: Path, tmp_path: Path) -> None:
    people = "code;nom;adresse;cp;ville\n" + "".join(
        f'{code};"{name.replace(chr(34), chr(34) * 2)}";1 rue A;75011;Paris\n' for code, name in NAMES.items()
    )
    owed = INVOICES + "".join(f"X{code};{code};2026-06-01;2026-07-01;100.00\n" for code in NAMES)
    files = [tmp_path / "gens.csv", tmp_path / "dus.csv"]
    for path, text in zip(files, (people, owed), strict=True):
        path.write_text(text, encoding="utf-8")
    assert run("importer", dossier, *files).status == 0
    with Books.open(dossier) as books:
        with books.reading() as session:
            kept = {code: session.customers.with_code(code).name for code in NAMES}
        formal_notice(desk(books), "K1", tmp_path / "lettres")
    (letter,) = (tmp_path / "lettres").rglob("*.pdf")
    assert all(name.isprintable() for name in kept.values())
    assert (kept["K3"], kept["K4"], kept["K6"]) == (NAMES["K3"], NAMES["K4"], NAMES["K6"])
    assert kept["K1"] == "gnp.erutcaf SARL"
    words = "".join(page.extract_text() for page in PdfReader(letter).pages)
    assert "gnp.erutcaf SARL" in words
    assert not {"\u202e", "\x07", "\x1b"} & set(words)
    run("exporter", dossier, tmp_path / "tout.zip")
    with ZipFile(tmp_path / "tout.zip") as archive:
        journal, people = (archive.read(f"tables/{name}.csv").decode() for name in ("journal", "clients"))
    assert not {"\u202e", "\x07", "\x1b", "\0"} & set(journal + people)
    for name in (NAMES["K4"], NAMES["K6"]):
        assert f";'{name};" in people
    assert run("restaurer", tmp_path / "tout.zip", tmp_path / "neuf").status == 0
    with Books.open(tmp_path / "neuf.creances") as books, books.reading() as session:
        assert {code: session.customers.with_code(code).name for code in NAMES} == kept
