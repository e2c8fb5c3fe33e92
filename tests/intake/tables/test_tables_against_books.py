"""A table is compared with the books before anything is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from gestion_creances.intake.against_books import compared
from gestion_creances.intake.drafts import Delivery, Severity
from gestion_creances.intake.recognise import read
from tests.intake.memory_books import MemoryBooks

SAMPLES = Path(__file__).parents[2] / "samples" / "tables"


@pytest.fixture
def books() -> MemoryBooks:
    """Return books that hold the sample customers and invoices."""
    books = MemoryBooks()
    books.take(read(SAMPLES / "clients.csv"))
    books.take(read(SAMPLES / "factures.csv"))
    return books


def _compared(books: MemoryBooks, folder: Path, text: str) -> Delivery:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return compared(read(path), books)


def _said(delivery: Delivery) -> tuple[Severity, str]:
    (complaint,) = delivery.complaints
    return complaint.severity, complaint.message


def test_the_same_tables_again_bring_nothing(books: MemoryBooks) -> None:
    books.take(read(SAMPLES / "reglements.csv"))
    for name, known in (("clients.csv", 3), ("factures.csv", 6), ("reglements.csv", 6)):
        again = compared(read(SAMPLES / name), books)
        assert (again.customers, again.invoices, again.payments, again.already_known) == ((), (), (), known)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            "FA2026-001;C001;05/01/2026;1300,00",
            "est déjà au dossier pour 1\u202f200,00\u202f€, le fichier dit 1\u202f300,00\u202f€",
        ),
        ("FA2026-001;C002;05/01/2026;1200,00", "FA2026-001 est déjà celle du client C001"),
        ("FA9;C999;05/01/2026;10,00", "client C999 inconnu : importez d’abord les clients"),
        ("AV9;C999;05/01/2026;-10,00", "client C999 inconnu"),
    ],
)
def test_an_invoice_that_contradicts_the_books_is_an_error(
    books: MemoryBooks, tmp_path: Path, line: str, message: str
) -> None:
    delivery = _compared(books, tmp_path, f"numero;client;date_emission;montant_ttc\n{line}\n")
    severity, said = _said(delivery)
    assert (severity, message in said) == (Severity.ERROR, True), said
    assert (delivery.invoices, delivery.already_known) == ((), 0)


def test_an_unknown_customer_is_said_once_with_the_number_of_his_lines(books: MemoryBooks, tmp_path: Path) -> None:
    lines = "".join(f"FA9{n};{'C998' if n % 3 else 'C999'};05/01/2026;10,00\n" for n in range(300))
    delivery = _compared(books, tmp_path, f"numero;client;date_emission;montant_ttc\n{lines}")
    assert [(one.line, one.message.split(" :")[0]) for one in delivery.complaints] == [
        (2, "client C999 inconnu (100 lignes)"),
        (3, "client C998 inconnu (200 lignes)"),
    ]
    assert (delivery.invoices, delivery.already_known) == ((), 0)


def test_a_customer_named_by_a_code_only_is_never_counted_as_known(tmp_path: Path) -> None:
    lines = "FA1;C1;05/01/2026;10,00\nFA2;C2;05/01/2026;10,00\n"
    delivery = _compared(MemoryBooks(), tmp_path, f"numero;client;date_emission;montant_ttc\n{lines}")
    assert (len(delivery.customers), len(delivery.invoices), delivery.already_known) == (2, 2, 0)


def test_a_table_that_names_its_customers_brings_them(books: MemoryBooks, tmp_path: Path) -> None:
    text = "numero;client;nom_client;date_emission;montant_ttc\nFA9;C999;Nouveau;05/01/2026;10,00\n"
    delivery = _compared(books, tmp_path, text)
    assert [customer.name for customer in delivery.customers] == ["Nouveau"]
    assert (len(delivery.invoices), delivery.complaints) == (1, ())


@pytest.mark.parametrize(
    ("line", "severity", "message"),
    [
        ("R1;FA404;01/02/2026;10,00;", Severity.ERROR, "facture FA404 inconnue"),
        ("R1;FA2026-001;01/02/2026;10,00;C002", Severity.ERROR, "facture FA2026-001 inconnue pour le client C002"),
        ("R1;;01/02/2026;10,00;C999", Severity.ERROR, "client C999 inconnu"),
        ("R1;FA2026-003;01/02/2026;130,00;", Severity.WARNING, "dépasse de 30,00\u202f€ ce qui reste dû"),
        ("R1;FA2026-003;01/02/2026;-10,00;", Severity.WARNING, "dépasse ce qui a été réglé"),
    ],
)
def test_a_payment_that_fits_no_debt_says_why(
    books: MemoryBooks, tmp_path: Path, line: str, severity: Severity, message: str
) -> None:
    delivery = _compared(books, tmp_path, f"id;facture;date;montant;client\n{line}\n")
    said_severity, said = _said(delivery)
    assert (said_severity, message in said) == (severity, True), said
    assert len(delivery.payments) == (severity is Severity.WARNING)


def test_payments_of_one_file_add_up_before_they_exceed_the_debt(books: MemoryBooks, tmp_path: Path) -> None:
    lines = "".join(f"R{rank};FA2026-003;01/02/2026;60,00\n" for rank in range(3))
    delivery = _compared(books, tmp_path, f"id;facture;date;montant\n{lines}")
    assert [complaint.line for complaint in delivery.complaints] == [3, 4]
    assert "20,00\u202f€" in delivery.complaints[0].message
    assert "60,00\u202f€" in delivery.complaints[1].message
