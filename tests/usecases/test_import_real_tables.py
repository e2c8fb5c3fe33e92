"""Real exports of other programs enter with the customers, invoices and payments they hold, to the cent."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money, total
from gestion_creances.desk import Desk
from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.tables.columns import Mapping
from gestion_creances.intake.tables.options import Options
from gestion_creances.ledger.item import ItemKind
from gestion_creances.usecases.import_files import (
    FileReport,
    ImportRefused,
    Source,
    import_files,
    look_at,
    preview_import,
)
from gestion_creances.usecases.verify_books import verify_books

VINIFERA = (("number", "stcncde"), ("customer", "stccdcli"), ("issued_on", "stcdatealliv"), ("gross", "stcmtlig"))


@pytest.fixture
def tables(corpus: Path) -> Path:
    return corpus / "data" / "tables"


def _taken(desk: Desk, *sources: Source) -> tuple[FileReport, ...]:
    done = import_files(desk, sources).files
    assert verify_books(desk) == ()
    return done


def _counts(report: FileReport) -> tuple[int, int, int]:
    return report.customers_created, report.invoices_created, report.payments_created


def _billed_and_owed(desk: Desk) -> tuple[Money, Money]:
    with desk.books.reading() as session:
        items = [item for card in session.customers.all() for item in session.items.of_customer(card.id)]
    billed = total(item.amount for item in items if item.kind is not ItemKind.PAYMENT)
    return billed, total(item.open for item in items)


def test_2466_invoices_of_the_ibm_sample_with_the_day_each_was_paid(desk: Desk, corpus: Path) -> None:
    path = corpus / "data" / "receivables" / "WA_Fn-UseC_-Accounts-Receivable.csv"
    (report,) = _taken(desk, Source(path))
    assert _counts(report) == (100, 2466, 2466)
    assert _billed_and_owed(desk) == (Money(147_703_18), Money(0))
    (again,) = _taken(desk, Source(path))
    assert (_counts(again), again.already_known, again.complaints) == ((0, 0, 0), 2466, ())


def test_a_french_sales_journal_gives_the_lines_of_its_customers_accounts(desk: Desk, tables: Path) -> None:
    (report,) = _taken(desk, Source(tables / "socleo_socleo_sales.csv"))
    assert _counts(report) == (3, 3, 0)
    assert _billed_and_owed(desk) == (Money(9057_03), Money(9057_03))
    assert [one.message for one in report.complaints] == [
        "7 lignes d’autres comptes que ceux des clients (411) : sans objet ici"
    ]


def test_a_french_bank_journal_gives_what_came_in_and_what_came_back(desk: Desk, tables: Path) -> None:
    path = tables / "socleo_socleo_incoming_payments.csv"
    with path.open(encoding="cp1252", newline="") as file:
        lines = [line for line in csv.DictReader(file, delimiter=";") if line["Compte"].startswith("411")]
    (report,) = _taken(desk, Source(path))
    assert _counts(report) == (len({line["Code Tiers"] for line in lines}), 0, len(lines)) == (16, 0, 35)
    signed = sum(_cents(line["Montant"]) * (1 if line["Sens"] == "D" else -1) for line in lines)
    assert _billed_and_owed(desk)[1] == Money(signed)


def test_an_english_ledger_of_transactions_gives_invoices_and_the_payment_of_one(desk: Desk, tables: Path) -> None:
    (report,) = _taken(desk, Source(tables / "wave_invoices.csv"))
    assert _counts(report) == (3, 3, 1)
    assert _billed_and_owed(desk) == (Money(9064_91), Money(8474_41))
    (again,) = _taken(desk, Source(tables / "wave_invoices.csv"))
    assert (_counts(again), again.already_known) == ((0, 0, 0), 7)


def test_drafts_of_an_invoicing_program_stay_out(desk: Desk, tables: Path) -> None:
    (report,) = _taken(desk, Source(tables / "zoho_invoices.csv"))
    assert (_counts(report), report.facts.lines) == ((0, 0, 0), 13)
    assert [one.message for one in report.complaints] == ["13 lignes « Draft » laissées de côté"]


def test_dollars_are_refused_with_a_sentence_that_says_what_to_do(desk: Desk, tables: Path) -> None:
    source = Source(tables / "zoho_invoices.csv")
    seen = look_at(desk, source)
    assert seen.proposal
    mapping = Mapping(Kind.INVOICES, seen.proposal.mapping.columns, "", Options(left_out=()))
    (report,) = preview_import(desk, [Source(source.path, Kind.INVOICES, mapping)]).files
    (error,) = report.errors
    assert error.message.startswith("13 lignes en USD : les comptes sont tenus en euros. Laissez ces lignes de côté")
    columns = tuple(pair for pair in mapping.columns if pair[0] != "currency")
    euros = Mapping(Kind.INVOICES, columns, "", Options(left_out=()))
    (report,) = preview_import(desk, [Source(source.path, Kind.INVOICES, euros)]).files
    assert (_counts(report), report.errors) == ((3, 3, 0), ())


def test_a_table_of_articles_gives_one_invoice_per_number_with_the_sum_of_its_lines(
    desk: Desk, tables: Path, tmp_path: Path
) -> None:
    mapping = Mapping(Kind.INVOICES, VINIFERA, "", Options(creates=True))
    broken = tables / "vinifera_sales.csv"
    with pytest.raises(ImportRefused, match=r"ligne 118 : date illisible : « 30/11/1999stccdcli »"):
        import_files(desk, [Source(broken, Kind.INVOICES, mapping)])
    # Its last line runs into the header of another file.
    path = tmp_path / "ventes.csv"
    path.write_bytes(broken.read_bytes().replace(b"30/11/1999stccdcli", b"30/11/1999"))
    with path.open(encoding="cp1252", newline="") as file:
        lines = [line for line in csv.DictReader(file, delimiter=";") if line["stcncde"]]
    cents = sum(_cents(line["stcmtlig"]) for line in lines)
    (report,) = _taken(desk, Source(path, Kind.INVOICES, mapping))
    assert _counts(report) == (len({line["stccdcli"] for line in lines}), len({line["stcncde"] for line in lines}), 0)
    assert _billed_and_owed(desk) == (Money(cents), Money(cents))
    assert look_at(desk, Source(path)).ready


def _cents(text: str) -> int:
    return int(Decimal(text.replace(",", ".")) * 100)
