"""``preuve`` without a window: the two files, what they hold, and what is said when something was altered."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path
from zipfile import ZipFile

from gestion_creances.storage.books import Books
from tests.cli.builders import Run


def test_the_file_is_made_and_listed(run: Run, dossier: Path, tmp_path: Path) -> None:
    run("mise-en-demeure", dossier, "--client", "C1", "--sortie", tmp_path, "--au", "2026-11-20")
    said = run("preuve", dossier, "--client", "C1", "--sortie", tmp_path / "preuve", "--au", "2026-11-22", "--json")
    assert said.status == 0
    found = said.json
    assert Path(found["document"]).read_bytes().startswith(b"%PDF")
    letter = next(each for each in found["exhibits"] if each["reference"].startswith("MED"))
    assert letter["intact"]
    with ZipFile(found["archive"]) as archive:
        assert hashlib.sha256(archive.read(letter["file"])).hexdigest() == letter["sha256"]


def test_parts_are_left_out_and_the_language_chosen(run: Run, dossier: Path, tmp_path: Path) -> None:
    words = ("--sans", "journal", "--sans", "historique", "--langue", "en", "--depuis", "2026-10-01")
    said = run("preuve", dossier, "--client", "C1", "--sortie", tmp_path, *words, "--json")
    assert [each["title"] for each in said.json["exhibits"]] == [
        "Statement of account",
        "Invoices and credit notes",
        "Statement of late-payment interest",
    ]


def test_people_read_a_list(run: Run, dossier: Path, tmp_path: Path) -> None:
    said = run("preuve", dossier, "--client", "C1", "--sortie", tmp_path)
    assert "Relevé de compte" in said.results
    assert "ZIP : " in said.results


def test_books_that_a_window_holds_give_their_proof_all_the_same(run: Run, dossier: Path, tmp_path: Path) -> None:
    with Books.open(dossier) as held:
        assert run("preuve", dossier, "--client", "C1", "--sortie", tmp_path).status == 0
        with held.reading() as session:
            assert "proof.made" not in {entry.action for entry in session.journal.entries()}


def test_an_altered_letter_is_said(run: Run, dossier: Path, tmp_path: Path) -> None:
    run("mise-en-demeure", dossier, "--client", "C1", "--sortie", tmp_path, "--au", "2026-11-20")
    books = sqlite3.connect(dossier)
    books.execute("DROP TRIGGER document_no_update")
    books.execute("UPDATE document SET bytes = x'00' WHERE media = 'application/pdf'")
    books.commit()
    books.close()
    said = run("preuve", dossier, "--client", "C1", "--sortie", tmp_path)
    assert said.status == 0
    assert "ne correspond plus à son empreinte" in said.messages
    assert run("verifier", dossier).status == 1


def test_an_unknown_customer_or_part_is_refused(run: Run, dossier: Path, tmp_path: Path) -> None:
    assert run("preuve", dossier, "--client", "C9", "--sortie", tmp_path).status == 1
    assert run("preuve", dossier, "--client", "C1", "--sortie", tmp_path, "--sans", "tout").status == 2
