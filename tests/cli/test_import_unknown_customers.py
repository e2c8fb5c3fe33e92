"""Customers that a table names by their code only: said once each, or created when one says so, and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.builders import Run


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table of the lines of three customers whom the books do not know."""
    path = tmp_path / "autres.csv"
    lines = "".join(f"N{rank};K{rank % 3};2026-10-0{rank % 9 + 1};2026-11-15;10.00\n" for rank in range(30))
    path.write_text(f"numero;client;date_emission;date_echeance;montant_ttc\n{lines}", encoding="utf-8")
    return path


def test_each_unknown_customer_is_said_once(run: Run, dossier: Path, table: Path) -> None:
    said = run("importer", dossier, table, "--json")
    assert (said.status, said.json["written"], said.json["invoices_created"]) == (1, False, 0)
    assert [one["line"] for one in said.json["complaints"]] == [2, 3, 4]
    assert all("(10 lignes)" in one["message"] for one in said.json["complaints"])


def test_they_are_created_when_one_says_so_and_for_the_next_table_of_the_form(
    run: Run, dossier: Path, table: Path
) -> None:
    trial = run("importer", dossier, table, "--creer-clients", "--essai", "--json")
    said = run("importer", dossier, table, "--creer-clients", "--json")
    assert said.status == trial.status == 0
    assert said.json == {**trial.json, "written": True}
    assert (said.json["customers_created"], said.json["invoices_created"]) == (3, 30)
    table.write_text(table.read_text(encoding="utf-8").replace("N", "M").replace("K", "L"), encoding="utf-8")
    following = run("importer", dossier, table, "--json")
    assert (following.json["customers_created"], following.json["invoices_created"]) == (3, 30)


def test_a_table_that_is_only_tried_is_not_remembered(run: Run, dossier: Path, table: Path) -> None:
    assert run("importer", dossier, table, "--creer-clients", "--essai").status == 0
    assert run("importer", dossier, table).status == 1
