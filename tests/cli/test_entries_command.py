"""The command that hands entries over to the accountant."""

from pathlib import Path

from gestion_creances.accounting.chart import Chart
from gestion_creances.storage.books import Books
from tests.cli.builders import Run

DAY = "2026-11-22"


def test_the_trial_shows_what_would_be_handed_over_and_hands_nothing_over(run: Run, dossier: Path) -> None:
    for _ in range(2):
        said = run("ecritures", dossier, "--au", DAY, "--essai", "--json")
        assert said.status == 0
        told = said.json
        assert (told["entries"], told["debit_cents"], told["credit_cents"]) == (2, 6_000, 6_000)
        assert (told["batch"], told["file"], told["format"]) == (None, None, "fec")
    shown = run("ecritures", dossier, "--au", DAY, "--essai")
    assert "512000" in shown.results
    assert "60,00" in shown.results


def test_entries_are_handed_over_once_into_the_file_asked(run: Run, dossier: Path, tmp_path: Path) -> None:
    said = run("ecritures", dossier, "--au", DAY, "--format", "csv", "--sortie", tmp_path, "--json")
    assert said.status == 0
    told = said.json
    assert (told["entries"], told["batch"]) == (2, 1)
    path = Path(told["file"])
    assert path == tmp_path / "ecritures-20261122-csv.csv"
    assert len(path.read_text("utf-8-sig").splitlines()) == 5
    again = run("ecritures", dossier, "--au", DAY, "--sortie", tmp_path / "x.csv", "--json")
    assert (again.status, again.json["error"]) == (1, "NothingToHandOver")
    assert not (tmp_path / "x.csv").exists()


def test_sales_of_tables_are_handed_over_when_asked_with_what_to_check(run: Run, dossier: Path, tmp_path: Path) -> None:

    with Books.open(dossier) as books, books.writing() as session:
        session.settings.put_chart(Chart(sales=frozenset(("invoices",))))
    shown = run("ecritures", dossier, "--au", DAY, "--essai")
    assert "Facture FA1 - Boulangerie Lefèvre : TVA inconnue" in shown.results
    done = run("ecritures", dossier, "--au", DAY, "--sortie", tmp_path / "f.txt")
    assert done.status == 0
    assert "5 écritures remises (n° 1 à 5), FEC" in done.results
    assert "TVA inconnue" in done.messages


def test_an_unknown_format_is_refused_with_those_there_are(run: Run, dossier: Path) -> None:
    said = run("ecritures", dossier, "--au", DAY, "--format", "word")
    assert said.status == 1
    assert "fec, sage, ebp, quadra, ciel, csv" in said.messages
