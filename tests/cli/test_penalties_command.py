"""The command that tells what was claimed and collected in penalties."""

from datetime import date
from pathlib import Path

from python_calamine import load_workbook

from gestion_creances.aging.penalty_account import MoveKind, PenaltyAmounts, PenaltyMove
from gestion_creances.basics.money import Money
from gestion_creances.storage.books import Books
from tests.cli.builders import Run
from tests.usecases.builders import paper_text

DAY = "2026-11-22"


def claim(dossier: Path) -> None:
    with Books.open(dossier) as books, books.writing() as session:
        (item, *_) = session.items.of_customer(1)
        amounts = PenaltyAmounts(Money(1234), Money(4000))
        session.penalties.add(PenaltyMove(1, item.id, date(2026, 10, 1), MoveKind.CLAIMED, amounts))
        paid = PenaltyAmounts(Money(234), Money(0))
        session.penalties.add(PenaltyMove(1, item.id, date(2026, 11, 5), MoveKind.PAID, paid))


def test_the_statement_is_told_per_customer_and_written_to_both_files(run: Run, dossier: Path, tmp_path: Path) -> None:
    claim(dossier)
    pdf, sheet = tmp_path / "etat.pdf", tmp_path / "etat.xlsx"
    said = run("etat-penalites", dossier, "--au", DAY, "--pdf", pdf, "--xlsx", sheet)
    assert said.status == 0
    assert "Boulangerie Lefèvre" in said.results
    assert "50,00" in said.results
    text = paper_text(pdf)
    assert "Pénalités de retard" in text
    assert "50,00" in text
    rows = load_workbook(sheet).get_sheet_by_index(0).to_python()
    assert rows[3][:3] == ["C1", "Boulangerie Lefèvre", 12.34]
    assert rows[3][-1] == 50


def test_the_statement_of_a_period_as_json(run: Run, dossier: Path) -> None:
    claim(dossier)
    said = run("etat-penalites", dossier, "--au", DAY, "--du", "2026-11-01", "--json").json
    assert (said["claimed_interest_cents"], said["paid_interest_cents"]) == (0, 234)
    assert (said["left_interest_cents"], said["left_indemnity_cents"]) == (1000, 4000)
    assert [row["code"] for row in said["customers"]] == ["C1"]


def test_books_without_penalties_say_zero(run: Run, dossier: Path) -> None:
    said = run("etat-penalites", dossier, "--au", DAY, "--json").json
    assert (said["customers"], said["left_interest_cents"]) == ([], 0)
