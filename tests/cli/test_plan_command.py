"""``echeancier``: payment plans without a window."""

from pathlib import Path

from pypdf import PdfReader

from gestion_creances.storage.books import Books
from tests.cli.builders import Run

ASKED = ("--client", "C1", "--nombre", "3", "--premier", "2026-12-15", "--au", "2026-11-22")


def test_a_trial_shows_the_instalments_and_stores_nothing(run: Run, dossier: Path, tmp_path: Path) -> None:
    said = run("echeancier", dossier, *ASKED, "--taux", "4,5", "--essai", "--sortie", tmp_path)

    assert said.status == 0
    assert "Essai : rien n’est enregistré." in said.results
    assert "15/12/2026" in said.results
    assert PdfReader(tmp_path / "ECH-2026-0001.pdf").pages
    with Books.open(dossier, read_only=True) as books, books.reading() as session:
        assert session.plans.all() == ()


def test_a_plan_agreed_adds_up_and_its_paper_is_written(run: Run, dossier: Path, tmp_path: Path) -> None:
    said = run("echeancier", dossier, *ASKED, "--accord", "--sortie", tmp_path, "--json")

    assert said.status == 0
    assert (said.json["number"], said.json["state"]) == ("ECH-2026-0001", "running")
    # FA3 is due on 19 November; FA1 has 100 euros left.
    assert said.json["principal_cents"] == 10_000 + 123_456
    assert sum(part["total_cents"] for part in said.json["instalments"]) == said.json["total_cents"] == 133_456
    assert Path(said.json["document"]).is_file()


def test_a_plan_proposed_says_what_it_pauses(run: Run, dossier: Path) -> None:
    said = run("echeancier", dossier, *ASKED, "--reponse", "2026-12-06", "--semaines", "2", "--jours-ouvres")

    assert said.status == 0
    assert "Échéancier ECH-2026-0001 proposé : les relances de 2 factures sont suspendues." in said.results
    assert "29/12/2026" in said.results


def test_what_cannot_be_agreed_is_refused_in_french(run: Run, dossier: Path) -> None:
    refused = run("echeancier", dossier, *ASKED)
    assert (refused.status, "Dites jusqu’à quand" in refused.messages) == (1, True)
    nothing = run("echeancier", dossier, "--client", "C2", *ASKED[2:], "--accord")
    assert (nothing.status, "au moins une échéance" in nothing.messages) == (1, True)
    assert run("echeancier", dossier, "--client", "ZZ", *ASKED[2:], "--accord").status == 1
    wrong = run("echeancier", dossier, "--client", "C1", "--nombre", "0", "--premier", "2026-12-15")
    assert (wrong.status, "attendu de 1 à 120" in wrong.messages) == (2, True)


def test_what_is_not_due_yet_is_taken_when_asked(run: Run, dossier: Path) -> None:
    said = run("echeancier", dossier, "--client", "C2", *ASKED[2:], "--accord", "--tout", "--json")

    assert [one["number"] for one in said.json["invoices"]] == ["FA2"]
