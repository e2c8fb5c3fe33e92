"""Statements imported and matched from the command line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gestion_creances.desk import Desk
from gestion_creances.matching.facts import Tolerances
from gestion_creances.storage.books import Books
from gestion_creances.usecases.edit_bank import edit_tolerances
from tests.cli.builders import Run

SAMPLES = Path(__file__).parent.parent / "samples" / "bank"
DAY = "2026-11-22"
HEAD = """OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252

<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>30004<BRANCHID>00001<ACCTID>00012345678<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20261101<DTEND>20261120
"""
LINE = "<STMTTRN><TRNTYPE>{kind}<DTPOSTED>{day}<TRNAMT>{amount}<FITID>{key}<NAME>{name}<MEMO>{memo}</STMTTRN>\n"
TAIL = (
    "</BANKTRANLIST><LEDGERBAL><BALAMT>{balance}<DTASOF>20261120</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"
)
INVOICES = "numero;client;date_emission;date_echeance;montant_ttc\n"


@pytest.fixture
def statement(run: Run, dossier: Path, tmp_path: Path) -> Path:
    """A statement with one line that is certain, one of nobody, and one of the firm's own expenses."""
    more = tmp_path / "plus.csv"
    more.write_text(f"{INVOICES}FA-2026-0117;C1;2026-10-01;2026-11-01;834.56\n", encoding="utf-8")
    assert run("importer", dossier, more, "--au", DAY).status == 0
    lines = (
        ("CREDIT", "20261105", "834.56", "A1", "VIR SEPA BOULANGERIE LEFEVRE", "FACTURE FA-2026-0117"),
        ("CREDIT", "20261112", "77.77", "A2", "VIR SEPA INCONNU", ""),
        ("DEBIT", "20261113", "-12.00", "A3", "FRAIS DE COMPTE", ""),
    )
    told = (
        LINE.format(kind=kind, day=day, amount=amount, key=key, name=name, memo=memo)
        for kind, day, amount, key, name, memo in lines
    )
    path = tmp_path / "novembre.ofx"
    path.write_text(HEAD + "".join(told) + TAIL.format(balance="1900.33"), encoding="cp1252")
    return path


def test_a_statement_is_imported_once_and_what_is_certain_is_matched_at_once(
    run: Run, dossier: Path, statement: Path
) -> None:
    tried = run("importer", dossier, statement, "--essai", "--au", DAY, "--json")
    said = run("importer", dossier, statement, "--au", DAY, "--json")
    again = run("importer", dossier, statement, "--au", DAY, "--json")

    counts = ("kind", "bank_lines_created", "matched_automatically", "payments_created", "already_known")
    assert [said.json[key] for key in counts] == ["bank", 3, 1, 1, 0]
    assert [tried.json[key] for key in counts] == ["bank", 3, 1, 1, 0]
    assert [again.json[key] for key in counts] == ["bank", 0, 0, 0, 3]
    owed = run("encours", dossier, "--au", DAY, "--json").json
    assert [one["code"] for one in owed["customers"]] == ["C1", "C2"]
    assert owed["overdue_cents"] == 133456
    assert run("verifier", dossier, "--json").json["ok"]


def test_nothing_is_matched_by_itself_when_the_firm_has_chosen_so(run: Run, dossier: Path, statement: Path) -> None:
    with Books.open(dossier) as books:
        edit_tolerances(Desk(books, date(2026, 11, 22), "claire"), Tolerances(automatic=False))

    said = run("importer", dossier, statement, "--au", DAY, "--json")

    assert (said.json["bank_lines_created"], said.json["matched_automatically"]) == (3, 0)
    assert run("rapprocher", dossier, "--automatique", "--au", DAY, "--json").json["matched"] == 1


def test_the_lines_left_are_shown_with_their_readings(run: Run, dossier: Path, statement: Path) -> None:
    run("importer", dossier, statement, "--au", DAY)

    said = run("rapprocher", dossier, "--au", DAY, "--json")
    told = run("rapprocher", dossier, "--au", DAY)

    (line,) = said.json["lines"]
    assert (line["date"], line["amount_cents"], line["state"]) == ("2026-11-12", 7777, "left")
    assert (said.json["matched"], said.json["left"], said.json["written"]) == (0, 1, False)
    assert "77,77" in told.results
    assert "en attente : 1 mouvement." in told.results


def test_what_is_certain_is_written_only_when_asked(run: Run, dossier: Path, statement: Path) -> None:
    later = dossier.parent / "plus-tard.csv"
    later.write_text(f"{INVOICES}FA-2026-0244;C2;2026-11-01;2026-12-01;77.77\n", encoding="utf-8")
    text = statement.read_text(encoding="cp1252").replace(
        "VIR SEPA INCONNU<MEMO>", "VIR SEPA GARAGE DUPRE<MEMO>FACT FA-2026-0244"
    )
    statement.write_text(text, encoding="cp1252")
    run("importer", dossier, statement, "--au", DAY)
    run("importer", dossier, later, "--au", DAY)

    tried = run("rapprocher", dossier, "--automatique", "--essai", "--au", DAY, "--json")
    done = run("rapprocher", dossier, "--automatique", "--au", DAY, "--json")
    after = run("rapprocher", dossier, "--au", DAY)

    (line,) = tried.json["lines"]
    best = line["proposals"][0]
    assert (best["customer"], best["invoices"], best["amount_cents"], best["certainty"]) == (
        "C2",
        ["FA-2026-0244"],
        7777,
        "certain",
    )
    assert (line["state"], tried.json["matched"], tried.json["written"]) == ("matched", 1, False)
    assert (done.json["matched"], done.json["left"], done.json["written"]) == (1, 0, True)
    assert done.json["lines"][0]["state"] == "matched"
    assert "n’attend" in after.results


@pytest.mark.parametrize(
    "name",
    ["releve_v1.ofx", "releve_v2.ofx", "releve_camt053.xml", "releve_cfonb120.txt", "releve_mt940.sta", "n26.csv"],
)
def test_every_form_of_statement_is_imported_and_known_the_second_time(run: Run, dossier: Path, name: str) -> None:
    first = run("importer", dossier, SAMPLES / name, "--au", DAY, "--json")
    again = run("importer", dossier, SAMPLES / name, "--au", DAY, "--json")

    assert (first.status, again.status) == (0, 0)
    created = first.json["bank_lines_created"]
    assert created > 0
    assert (again.json["bank_lines_created"], again.json["already_known"]) == (0, created + first.json["already_known"])
    assert run("verifier", dossier, "--json").json["ok"]
