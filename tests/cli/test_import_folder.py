"""A folder of e-invoices from the command line: all of it or nothing, or all that is sound when one says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from gestion_creances.company.profile import Company
from gestion_creances.storage.books import Books
from tests.cli.builders import Run
from tests.intake.e_invoice.samples import CII, CREDIT, STATUSES, UBL, changed, factur_x, sheet, written


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "factures"
    (made / "2026").mkdir(parents=True)
    written(made, "41.pdf", factur_x(changed(CII)))
    written(made / "2026", "42.xml", changed(UBL))
    written(made / "2026", "av.xml", changed(CREDIT))
    written(made / "2026", "statuts.xml", changed(STATUSES))
    return made


@pytest.fixture
def books_path(tmp_path: Path) -> Path:
    path = tmp_path / "belin.creances"
    with Books.create(path) as books, books.writing() as session:
        session.company.put(Company("Atelier Belin", siren="512345679"))
    return path


def test_a_folder_is_imported_whole(run: Run, books_path: Path, folder: Path) -> None:
    rehearsed = run("importer", books_path, folder, "--essai", "--json").json
    said = run("importer", books_path, folder, "--json")
    assert said.status == 0
    assert said.json == {**rehearsed, "written": True}
    counts = {key: said.json[key] for key in ("kind", "customers_created", "invoices_created", "statuses_created")}
    assert counts == {"kind": "several", "customers_created": 1, "invoices_created": 3, "statuses_created": 2}
    assert run("importer", books_path, folder, "--json").json["invoices_created"] == 0


def test_one_bad_file_stops_the_folder_unless_one_says_otherwise(run: Run, books_path: Path, folder: Path) -> None:
    written(folder, "image.pdf", sheet())
    stopped = run("importer", books_path, folder, "--json")
    assert (stopped.status, stopped.json["written"]) == (1, False)
    said = run("importer", books_path, folder, "--ignorer-les-refusees", "--json").json
    assert (said["written"], said["invoices_created"], said["refused"]) == (True, 3, ["image.pdf"])
    told = run("importer", books_path, folder, "--ignorer-les-refusees").results
    assert "image.pdf (facture électronique) – Laissé de côté" in told
    assert "sans facture électronique" in told


def test_a_folder_of_nothing_but_bad_files_brings_nothing(run: Run, books_path: Path, tmp_path: Path) -> None:
    bad = tmp_path / "mauvais"
    bad.mkdir()
    written(bad, "a.pdf", sheet())
    written(bad, "b.xml", b"<a>")
    said = run("importer", books_path, bad, "--ignorer-les-refusees", "--json").json
    assert (said["invoices_created"], sorted(said["refused"])) == (0, ["a.pdf", "b.xml"])
