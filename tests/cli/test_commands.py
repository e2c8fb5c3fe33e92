import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from gestion_creances.ledger.customer import Channel
from gestion_creances.storage.books import Books
from tests.cli.builders import Run

VECTORS = json.loads((Path(__file__).parent.parent / "samples" / "law_vectors.json").read_text(encoding="utf-8"))
DAY = "2026-11-22"
KPIS = {
    "dso_balance",
    "dso_countback",
    "dso_best_possible",
    "average_days_delinquent",
    "average_days_to_pay",
    "average_days_late",
    "weighted_days_late",
    "late_rate",
    "unpaid_rate",
    "recovery_rate",
    "doubtful_rate",
    "average_outstanding",
    "collection_effectiveness",
}


def _text(path: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


def test_new_books_are_made_where_asked(run: Run, tmp_path: Path) -> None:
    said = run("nouveau", tmp_path / "a" / "Firme", "--raison-sociale", "Firme", "--siren", "732829320", "--json")
    assert (said.status, Path(said.json["books"]).name) == (0, "Firme.creances")
    again = run("nouveau", tmp_path / "a" / "Firme", "--raison-sociale", "Firme", "--siren", "732829320")
    assert (again.status, "existe déjà" in again.messages) == (1, True)


def test_a_wrong_siren_is_refused_and_leaves_no_file(run: Run, tmp_path: Path) -> None:
    said = run("nouveau", tmp_path / "Firme", "--raison-sociale", "Firme", "--siren", "732829321", "--json")
    assert (said.status, said.json["error"], list(tmp_path.iterdir())) == (1, "IdentityRefused", [])


def test_an_import_tells_what_it_created(run: Run, dossier: Path) -> None:
    said = run("importer", dossier, dossier.parent / "factures.csv", "--json")
    assert said.status == 0
    assert {key: said.json[key] for key in ("kind", "invoices_created", "already_known", "complaints")} == {
        "kind": "invoices",
        "invoices_created": 0,
        "already_known": 3,
        "complaints": [],
    }


def test_a_rehearsed_import_writes_nothing_and_tells_the_same(run: Run, dossier: Path, tmp_path: Path) -> None:
    more = tmp_path / "plus.csv"
    more.write_text("numero;client;date_emission;montant_ttc\nFA9;C1;2026-11-02;10.00\n", encoding="utf-8")
    rehearsed = run("importer", dossier, more, "--essai", "--json").json
    assert (rehearsed["invoices_created"], rehearsed["estimated_due_dates"], rehearsed["written"]) == (1, 1, False)
    assert run("importer", dossier, more, "--json").json == {**rehearsed, "written": True}


def test_an_import_that_is_refused_lists_its_lines_and_has_status_1(run: Run, dossier: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "faux.csv"
    wrong.write_text("numero;client;date_emission;montant_ttc\nFA9;C9;2026-11-02;10.00\n", encoding="utf-8")
    said = run("importer", dossier, wrong, "--json")
    assert (said.status, said.json["written"]) == (1, False)
    assert [(one["line"], one["severity"]) for one in said.json["complaints"]] == [(2, "error")]
    assert run("importer", dossier, wrong, "--essai").status == 1


@pytest.mark.parametrize("name", ["clients", "customers"])
def test_the_kind_of_a_table_can_be_said(run: Run, dossier: Path, name: str) -> None:
    said = run("importer", dossier, dossier.parent / "clients.csv", "--type", name, "--json")
    assert said.json["kind"] == "customers"


def test_the_outstanding_adds_up_in_all_and_per_customer(run: Run, dossier: Path) -> None:
    said = run("encours", dossier, "--au", DAY, "--json").json
    assert {key: value for key, value in said.items() if key != "customers"} == {
        "as_of": DAY,
        "overdue_cents": 10000 + 123456,
        "not_due_cents": 24000,
        "to_be_issued_cents": 0,
        "on_account_cents": 4000,
        "deposits_cents": 0,
        "doubtful_cents": 0,
        "bills_cents": 0,
        "total_cents": 153456,
    }
    assert [(one["code"], one["total_cents"]) for one in said["customers"]] == [("C1", 133456), ("C2", 20000)]


def test_the_aged_balance_is_shown_and_written(run: Run, dossier: Path, tmp_path: Path) -> None:
    said = run(
        "balance-agee",
        dossier,
        "--au",
        "22/11/2026",
        "--xlsx",
        tmp_path / "b.xlsx",
        "--pdf",
        tmp_path / "b.pdf",
        "--json",
    )
    assert [(one["from_days"], one["to_days"], one["amount_cents"]) for one in said.json["buckets"]] == [
        (None, 0, 24000),
        (1, 30, 123456),
        (31, 60, 0),
        (61, 90, 10000),
        (91, None, 0),
    ]
    assert [(one["code"], one["amounts_cents"], one["on_account_cents"]) for one in said.json["customers"]] == [
        ("C1", [0, 123456, 0, 10000, 0], 0),
        ("C2", [24000, 0, 0, 0, 0], 4000),
    ]
    assert (tmp_path / "b.xlsx").stat().st_size > 0
    assert "Boulangerie Lefèvre" in _text(tmp_path / "b.pdf")


def test_the_indicators_come_as_numbers_with_their_parts(run: Run, dossier: Path) -> None:
    said = run("indicateurs", dossier, "--au", DAY, "--json").json
    assert set(said) == KPIS
    dso = said["dso_balance"]
    assert (dso["value"], dso["unit"], dso["numerator"], dso["denominator"]) == (351.27, "days", 153456, 159456)
    assert dso["period"] == ["2025-11-23", DAY]
    assert (said["average_days_to_pay"]["value"], bool(said["average_days_to_pay"]["reason"])) == (None, True)
    assert isinstance(said["average_outstanding"]["value"], int)


def test_the_statement_runs_to_the_balance(run: Run, dossier: Path, tmp_path: Path) -> None:
    said = run("releve", dossier, "--client", "C1", "--au", DAY, "--pdf", tmp_path / "r.pdf", "--json").json
    assert [(one["date"], one["debit_cents"], one["credit_cents"], one["balance_cents"]) for one in said["lines"]] == [
        ("2026-08-01", 12000, 0, 12000),
        ("2026-09-05", 0, 2000, 10000),
        ("2026-10-20", 123456, 0, 133456),
    ]
    assert said["balance_cents"] == 133456
    assert "1 334,56" in _text(tmp_path / "r.pdf").replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize("command", ["releve", "mise-en-demeure"])
def test_a_customer_nobody_knows_is_refused(run: Run, dossier: Path, command: str) -> None:
    folder = ("--sortie", dossier.parent / "L") if command == "mise-en-demeure" else ()
    said = run(command, dossier, "--client", "C404", *folder)
    assert (said.status, "C404" in said.messages) == (1, True)


@pytest.mark.parametrize("vector", VECTORS["penalties"], ids=lambda vector: str(vector["id"]))
def test_late_interest_agrees_with_every_vector(run: Run, vector: Mapping[str, Any]) -> None:
    options = [
        *(["--taux", vector["params"]["rate"]] if "rate" in vector["params"] else []),
        *(["--base", vector["params"]["basis"]] if "basis" in vector["params"] else []),
        *(["--particulier"] if vector["params"].get("use") == "til" else []),
    ]
    words = ("--montant", vector["principal_ttc"], "--echeance", vector["due"], "--paiement", vector["paid"])
    said = run("penalites", *words, *options, "--json").json
    assert [
        (one["from"], one["to"], one["days"], one["rate_percent"], one["interest_cents"]) for one in said["segments"]
    ] == [
        (one["start"], one["end"], one["days"], float(one["rate"]), _cents(one["rounded"]))
        for one in vector["segments"]
    ]
    assert said["interest_cents"] == _cents(vector["total_sum_of_rounded"])
    assert said["indemnity_cents"] == _cents(vector["indemnity"])


def _cents(text: str) -> int:
    return round(float(text) * 100)


def test_part_payments_and_imputation_count(run: Run) -> None:
    words = ("--montant", "10 000,00", "--echeance", "31/01/2025", "--paiement", "2025-08-15")
    said = run("penalites", *words, "--versement", "2025-03-31:4000", "--json").json
    assert (said["principal_left_cents"], said["interest_left_cents"]) == (621256, 29881)
    first = run("penalites", *words, "--versement", "2025-03-31:4000", "--imputation", "principal", "--json").json
    assert first["interest_cents"] == 50114


def test_a_contract_rate_under_the_floor_is_said(run: Run) -> None:
    words = ("--montant", "1000", "--echeance", "2024-05-15", "--paiement", "2024-06-30", "--taux", "3")
    assert run("penalites", *words, "--json").json["floor_warning"]["semesters"] == ["2024-S1"]
    assert "minimum légal" in run("penalites", *words).results


def test_the_firms_own_rates_are_taken_from_its_books(run: Run, dossier: Path) -> None:
    words = ("--montant", "1000", "--echeance", "2026-05-15", "--paiement", "2026-06-30")
    assert run("penalites", *words, "--dossier", dossier).status == 0


def test_reminders_are_rehearsed_then_written_then_not_written_twice(run: Run, dossier: Path, tmp_path: Path) -> None:
    rehearsed = run("relancer", dossier, "--au", DAY, "--essai", "--json")
    done = run("relancer", dossier, "--au", DAY, "--sortie", tmp_path / "L", "--json")
    assert (rehearsed.status, done.status) == (0, 0)
    told = ("customer", "level", "channel", "invoices", "amount_cents", "interest_cents", "indemnity_cents")
    assert [[one[key] for key in told] for one in done.json["reminders"]] == [
        [one[key] for key in told] for one in rehearsed.json["reminders"]
    ]
    (letter,) = done.json["reminders"]
    assert (letter["customer"], letter["invoices"], letter["amount_cents"]) == ("C1", ["FA1"], 10000)
    assert "FA1" in _text(Path(letter["document"]))
    assert {one["invoice"]: bool(one["reason"]) for one in done.json["not_chased"]} == {"FA2": True, "FA3": True}
    assert run("relancer", dossier, "--au", DAY, "--json").json["reminders"] == []


def test_a_step_by_telephone_is_listed_with_its_number_and_no_letter_is_written(
    run: Run, dossier: Path, tmp_path: Path
) -> None:
    with Books.open(dossier) as books, books.writing() as session:
        customer = session.customers.with_code("C1")
        session.customers.put(replace(customer, channel=Channel.PHONE, phone="03 80 30 12 45"))
    rehearsed = run("relancer", dossier, "--au", DAY, "--essai", "--json").json
    done = run("relancer", dossier, "--au", DAY, "--sortie", tmp_path / "L", "--json").json
    assert rehearsed["calls"] == done["calls"]
    (call,) = done["calls"]
    assert (call["customer"], call["phone"], call["level"], call["invoices"], call["amount_cents"]) == (
        "C1",
        "03 80 30 12 45",
        "first",
        ["FA1"],
        10000,
    )
    assert (done["reminders"], list((tmp_path / "L").iterdir())) == ([], [])
    said = run("relancer", dossier, "--au", DAY, "--essai").results
    assert "Appels à passer : 1, pour 100,00\u202f€" in said
    assert "03 80 30 12 45" in said


def test_letters_go_beside_the_books_unless_said(run: Run, dossier: Path) -> None:
    said = run("relancer", dossier, "--au", DAY)
    assert (said.status, len(list((dossier.parent / "Lettres").glob("*.pdf")))) == (0, 1)
    assert "1 lettre, 100,00\u202f€ demandés" in said.results
    assert "Boulangerie Lefèvre" in said.results


def test_a_formal_notice_claims_principal_interest_and_indemnity(run: Run, dossier: Path, tmp_path: Path) -> None:
    said = run("mise-en-demeure", dossier, "--client", "C1", "--sortie", tmp_path / "L", "--au", DAY, "--json").json
    assert said["principal_cents"] == 133472, "the part payment came late: 16 cents of it paid interest first"
    assert said["indemnity_cents"] == 8000
    assert said["total_cents"] == said["principal_cents"] + said["interest_cents"] + said["indemnity_cents"]
    assert Path(said["document"]).is_file()
    assert any("SIREN" in missing or "signataire" in missing for missing in said["missing"])


def test_a_copy_of_open_books_can_be_put_back(run: Run, dossier: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copie.creances"
    with Books.open(dossier):
        assert run("sauvegarder", dossier, copy, "--json").json["ok"]
        assert run("restaurer", copy, dossier).status == 3
    said = run("restaurer", copy, dossier, "--json")
    assert (said.status, said.json["ok"], Path(said.json["kept"]).is_file()) == (0, True, True)
    assert run("verifier", dossier, "--json").json == {"ok": True, "problems": []}


def test_books_that_were_tampered_with_are_found_out(run: Run, dossier: Path) -> None:
    with closing(sqlite3.connect(dossier)) as connection:
        connection.execute("UPDATE item SET open_cents = open_cents - 1 WHERE number = 'FA1'")
        connection.commit()
    said = run("verifier", dossier, "--json")
    assert (said.status, said.json["ok"], len(said.json["problems"])) == (1, False, 1)


def test_what_only_reads_works_while_a_window_holds_the_books_and_what_writes_says_so(run: Run, dossier: Path) -> None:
    with Books.open(dossier):
        assert run("encours", dossier).status == 0
        assert run("relancer", dossier, "--essai").status == 0
        assert run("importer", dossier, dossier.parent / "clients.csv", "--essai").status == 0
        for words in (("relancer", dossier), ("importer", dossier, dossier.parent / "clients.csv")):
            said = run(*words)
            assert (said.status, "lecture seule" in said.messages) == (3, True)


def test_a_folder_that_refuses_is_trouble(run: Run, dossier: Path, tmp_path: Path) -> None:
    obstacle = tmp_path / "obstacle"
    obstacle.write_bytes(b"")
    assert run("relancer", dossier, "--au", DAY, "--sortie", obstacle).status == 3
    assert run("balance-agee", dossier, "--xlsx", obstacle / "b.xlsx").status == 3
    assert run("nouveau", obstacle / "x", "--raison-sociale", "X", "--siren", "732829320").status == 3
    assert run("relancer", dossier, "--au", DAY, "--essai", "--json").json["reminders"] != []


def test_the_demonstration_shows_letters_and_figures(run: Run, tmp_path: Path, opened: list[object]) -> None:
    said = run("demo", "--dossier", tmp_path / "D", "--sans-fenetre", "--au", DAY, "--json").json
    assert Path(said["books"]).is_file()
    assert len(said["letters"]) == len(said["reminders"]) > 3
    assert all(Path(path).read_bytes().startswith(b"%PDF") for path in said["letters"])
    assert said["figures"]["total_cents"] > 0
    assert set(said["figures"]) >= KPIS
    assert len(said["calls"]) == 2
    by_mail = sum(sent["channel"] == "email" for sent in said["reminders"])
    assert said["messages"] == {"waiting": by_mail, "to_decide": 2}
    assert opened == []


def test_figures_are_read_as_tables_with_french_amounts(run: Run, dossier: Path) -> None:
    lines = run("encours", dossier, "--au", DAY).results.splitlines()
    assert lines[0] == "Encours au 22/11/2026 : 1\u202f534,56\u202f€"
    assert [cell.strip() for cell in lines[4].split("  ") if cell] == [
        "C1",
        "Boulangerie Lefèvre",
        "1\u202f334,56\u202f€",
        "0,00\u202f€",
        "0,00\u202f€",
        "1\u202f334,56\u202f€",
    ]
    for command in ("balance-agee", "indicateurs"):
        assert "Ateliers" not in run(command, dossier, "--au", DAY).messages
        assert run(command, dossier, "--au", DAY).status == 0
    assert "Facture FA3" in run("releve", dossier, "--client", "C1", "--au", DAY).results


def test_no_figure_knows_what_comes_after_its_date(run: Run, dossier: Path) -> None:
    said = run("encours", dossier, "--au", date(2026, 9, 4), "--json").json
    assert (said["overdue_cents"], said["on_account_cents"], said["total_cents"]) == (12000, 0, 12000)
