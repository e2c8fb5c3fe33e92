"""``courrier``: letters on paper without a window."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.builders import Run


@pytest.fixture
def written(run: Run, dossier: Path, tmp_path: Path) -> Path:
    """The same books after a formal notice by registered post on 22 November 2026."""
    said = run("mise-en-demeure", dossier, "--client", "C1", "--sortie", tmp_path / "md", "--au", "2026-11-22")
    assert said.status == 0
    return dossier


def test_the_letters_waiting_are_written_with_both_lists(run: Run, written: Path, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("l.pdf", "b.pdf", "r.csv")]
    options = ("--sortie", files[0], "--bordereau", files[1], "--recommandes", files[2], "--recto-verso", "--json")
    said = run("courrier", written, *options)
    assert said.status == 0
    assert list(said.json["files"].values()) == [str(path) for path in files]
    assert said.json["pages"] == len(PdfReader(files[0]).pages)
    assert said.json["pages"] % 2 == 0
    assert [one["registered"] for one in said.json["letters"]] == [True]
    assert "Boulangerie Lefèvre" in files[2].read_text(encoding="utf-8-sig")
    assert not said.json["marked_printed"]


def test_letters_noted_as_printed_do_not_come_again(run: Run, written: Path, tmp_path: Path) -> None:
    options = ("--sortie", tmp_path / "l.pdf", "--imprimees", "--releves", "--au", "2026-11-23")
    first = run("courrier", written, *options)
    assert "À imprimer : 1 lettre" in first.results
    assert "recommandée" in first.results
    again = run("courrier", written, "--sortie", tmp_path / "l2.pdf", "--recommandes", tmp_path / "r.csv")
    assert "Aucune lettre à imprimer." in again.results
    assert "Imprimées, à poster : 1 lettre" in again.results
    assert "la liste n’a pas été écrite" in again.messages
    assert not (tmp_path / "l2.pdf").exists()


def test_a_file_that_cannot_be_written_notes_nothing(run: Run, written: Path, tmp_path: Path) -> None:
    (tmp_path / "plein").write_text("")
    assert run("courrier", written, "--sortie", tmp_path / "plein" / "l.pdf", "--imprimees").status == 3
    assert run("courrier", written, "--sortie", tmp_path / "l.pdf", "--json").json["to_post"] == 0
