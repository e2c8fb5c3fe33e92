"""A command line to call, and small books to call it on."""

from datetime import date
from pathlib import Path

import pytest

from gestion_creances.cli.main import main
from tests.cli.builders import Run, Said

CUSTOMERS = (
    "code;nom;siren;delai;adresse;cp;ville\n"
    "C1;Boulangerie Lefèvre;732829320;30;1 rue A;75011;Paris\n"
    "C2;Garage Dupré;552081317;30;2 rue B;69003;Lyon\n"
)
INVOICES = (
    "numero;client;date_emission;date_echeance;montant_ttc\n"
    "FA1;C1;2026-08-01;2026-09-01;120.00\nFA2;C2;2026-11-01;2026-12-01;240.00\nFA3;C1;2026-10-20;;1234.56\n"
)
PAYMENTS = "id;facture;client;date;montant;mode\nR1;FA1;;2026-09-05;20.00;virement\nR2;;C2;2026-11-05;40.00;virement\n"


@pytest.fixture
def opened() -> list[tuple[Path | None, date | None]]:
    """The windows that were opened, as (books, day)."""
    return []


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], opened: list[tuple[Path | None, date | None]]) -> Run:
    def window(books: Path | None, day: date | None) -> int:
        opened.append((books, day))
        return 0

    def call(*words: object) -> Said:
        capsys.readouterr()
        status = main([str(word) for word in words], window)
        written = capsys.readouterr()
        return Said(status, written.out, written.err)

    return call


@pytest.fixture
def dossier(run: Run, tmp_path: Path) -> Path:
    """Books with two customers, three invoices and two payments."""
    path = tmp_path / "Ateliers.creances"
    run("nouveau", path, "--raison-sociale", "Ateliers Kervadec", "--siren", "123456782", "--ville", "Nantes")
    for name, text in (("clients.csv", CUSTOMERS), ("factures.csv", INVOICES), ("reglements.csv", PAYMENTS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    files = [tmp_path / name for name in ("clients.csv", "factures.csv", "reglements.csv")]
    assert run("importer", path, *files).status == 0
    return path
