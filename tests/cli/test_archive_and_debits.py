"""``exporter``, ``restaurer`` of an open archive, and ``prelever``."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gestion_creances.banking.creditor import Creditor
from gestion_creances.banking.mandate import Mandate
from gestion_creances.desk import Desk
from gestion_creances.storage.books import Books
from gestion_creances.usecases.edit_creditor import edit_creditor
from gestion_creances.usecases.edit_mandate import edit_mandate
from tests.cli.builders import Run

DAY = ("--au", "2026-11-23")


@pytest.fixture
def signed(dossier: Path) -> Path:
    """The same books with the firm's identifier, its account, and a mandate of one customer."""
    with Books.open(dossier) as books:
        desk = Desk(books, date(2026, 11, 23), "claire")
        edit_creditor(desk, Creditor("FR72ZZZ123456", "FR7630006000011234567890189"))
        with books.reading() as session:
            key = session.customers.with_code("C1").id
        edit_mandate(desk, Mandate(key, "", date(2026, 1, 5), "Lefèvre", "FR1420041010050500013M02606"))
    return dossier


def test_the_company_is_given_out_and_made_again(run: Run, dossier: Path, tmp_path: Path) -> None:
    said = run("exporter", dossier, tmp_path / "tout.zip", "--json")
    assert said.status == 0
    assert said.json["tables"]["clients"] == 2
    assert said.json["tables"]["factures"] == 3
    again = run("restaurer", tmp_path / "tout.zip", tmp_path / "neuf", "--json")
    assert again.status == 0
    assert again.json["tables"]["invoice"] == 3
    before, after = (run("encours", books, "--json", *DAY).json for books in (dossier, tmp_path / "neuf.creances"))
    assert before == after
    assert run("verifier", tmp_path / "neuf.creances").status == 0


def test_an_archive_is_written_while_a_window_keeps_the_books_open(run: Run, dossier: Path, tmp_path: Path) -> None:
    with Books.open(dossier):
        assert "Archive ouverte" in run("exporter", dossier, tmp_path / "tout.zip").results


def test_an_altered_archive_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "faux.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    said = run("restaurer", tmp_path / "faux.zip", tmp_path / "neuf")
    assert said.status == 1
    assert "archive ouverte utilisable" in said.messages
    assert not (tmp_path / "neuf.creances").exists()


def test_a_trial_of_debits_shows_what_would_be_collected_and_writes_nothing(run: Run, signed: Path) -> None:
    said = run("prelever", signed, "--essai", "--json", *DAY)
    assert said.status == 0
    assert (said.json["collect_on"], said.json["amount_cents"]) == ("2026-12-07", 133_456)
    assert [one["sequence"] for one in said.json["debits"]] == ["FRST", "RCUR"]
    assert said.json["refused"] is None
    assert "Mandat" in run("prelever", signed, "--essai", *DAY).results
    assert run("prelever", signed, "--essai", "--json", *DAY).json == said.json


def test_debits_are_collected_once(run: Run, signed: Path, tmp_path: Path) -> None:
    said = run("prelever", signed, "--jour", "2026-12-08", "--sortie", tmp_path / "p.xml", "--json", *DAY)
    assert said.status == 0
    assert said.json["number"] == "PRV-2026-0001"
    assert said.json["notices_on_paper"] == 1
    assert b"<ReqdColltnDt>2026-12-08</ReqdColltnDt>" in (tmp_path / "p.xml").read_bytes()
    again = run("prelever", signed, *DAY)
    assert again.status == 1
    assert "Aucune échéance à prélever" in again.messages
    trial = run("prelever", signed, "--essai", *DAY)
    assert trial.status == 1
    assert "Déjà dans la remise PRV-2026-0001" in trial.results


def test_without_notices_and_beside_the_books(run: Run, signed: Path) -> None:
    said = run("prelever", signed, "--sans-avis", *DAY)
    assert said.status == 0
    assert "Avis" not in said.results
    assert (signed.parent / "PRV-2026-0001.xml").exists()


def test_mandates_between_firms_are_collected_apart(run: Run, signed: Path) -> None:
    said = run("prelever", signed, "--b2b", "--essai", "--json", *DAY)
    assert said.status == 1
    assert {one["kind"] for one in said.json["left_out"]} == {"other_scheme"}
