"""The tables described in the command line's manual are understood without any mapping, and only what they say."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address
from gestion_creances.intake.drafts import CustomerDraft, Delivery, InstalmentDraft, Kind, PaymentDraft, Severity
from gestion_creances.intake.recognise import read, recognise
from gestion_creances.intake.tables.terms_words import terms_code
from gestion_creances.ledger.item import ItemKind

SAMPLES = Path(__file__).parents[2] / "samples" / "tables"
INVOICES = "numero;client;date_emission;date_echeance;montant_ht;montant_tva;montant_ttc\n"
PAYMENTS = "id;facture;date;montant;mode\n"


def _read(folder: Path, text: str, name: str = "table.csv") -> Delivery:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read(path)


def _said(delivery: Delivery) -> list[tuple[int, Severity, str]]:
    return [(one.line, one.severity, one.message) for one in delivery.complaints]


def test_customers_with_everything_and_with_the_least() -> None:
    delivery = read(SAMPLES / "clients.csv")
    assert delivery.complaints == ()
    assert delivery.customers == (
        CustomerDraft(
            code="C001",
            name="Menuiserie Lefèvre",
            siren="732829320",
            vat_number="FR44732829320",
            terms="45FDM",
            address=Address(("12 rue de la République",), "69003", "Lyon", "FR"),
            email="compta@exemple.fr",
            phone="04 72 00 00 00",
            language="fr",
            line=2,
        ),
        CustomerDraft(code="C002", name="Cœur; Noël & Fils", terms="30", line=3),
        CustomerDraft(
            code="C003", name="Bérenger GmbH", terms="FDM45", address=Address(country="DE"), language="en", line=4
        ),
    )


def test_invoices_due_dates_credit_notes_and_deposits() -> None:
    delivery = read(SAMPLES / "factures.csv")
    assert delivery.complaints == ()
    assert [(one.number, one.kind, one.gross.cents) for one in delivery.invoices] == [
        ("FA2026-001", ItemKind.INVOICE, 1200_00),
        ("FA2026-002", ItemKind.INVOICE, 1200_00),
        ("FA2026-003", ItemKind.INVOICE, 100_00),
        ("AV2026-001", ItemKind.CREDIT_NOTE, -60_00),
        ("AV2026-002", ItemKind.CREDIT_NOTE, -24_00),
        ("AC2026-001", ItemKind.DEPOSIT, -300_00),
    ]
    assert delivery.invoices[1].instalments == (
        InstalmentDraft(date(2026, 2, 12), Money(600_00)),
        InstalmentDraft(date(2026, 3, 12), Money(600_00)),
    )
    assert (delivery.invoices[1].net, delivery.invoices[1].vat) == (Money(1000_00), Money(200_00))
    assert delivery.invoices[2].instalments == (InstalmentDraft(None, Money(100_00)),)
    assert delivery.invoices[3].instalments == (InstalmentDraft(date(2026, 1, 20), Money(-60_00)),)


def test_payments_of_invoices_on_account_returned_and_of_several_invoices_at_once() -> None:
    delivery = read(SAMPLES / "reglements.csv")
    assert delivery.complaints == ()
    assert delivery.payments[0] == PaymentDraft(
        "", "FA2026-001", date(2026, 3, 2), Money(1200_00), "transfer", "R001", "", "payment:R001|FA2026-001", 2
    )
    assert [(one.customer_code, one.invoice_number, one.amount.cents, one.method) for one in delivery.payments[1:]] == [
        ("", "FA2026-002", 600_00, "cheque"),
        ("C003", "", 75_50, "card"),
        ("", "FA2026-001", -200_00, "direct_debit"),
        ("", "FA2026-002", 100_00, "transfer"),
        ("", "FA2026-003", 100_00, "transfer"),
    ]


@pytest.mark.parametrize("name", ["clients.csv", "factures.csv", "reglements.csv"])
def test_a_workbook_says_the_same_as_the_text(tmp_path: Path, name: str) -> None:
    expected = read(SAMPLES / name)
    seen = recognise(SAMPLES / name)
    path = tmp_path / f"{name}.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Vide")
        sheet = book.add_worksheet("Export")
        for row, cells in enumerate([seen.header, *seen.sample]):
            sheet.write_row(row, 0, cells)
    found = read(path)
    assert (found.customers, found.invoices, found.payments) == (
        expected.customers,
        expected.invoices,
        expected.payments,
    )


def test_dates_and_numbers_typed_in_a_workbook_are_exact(tmp_path: Path) -> None:
    path = tmp_path / "factures.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["numero", "client", "date_emission", "montant_ttc"])
        sheet.write_row(1, 0, [20260001, "C1"])
        sheet.write_datetime(1, 2, datetime(2026, 3, 9), day)  # noqa: DTZ001 - a cell of a sheet has no time zone
        sheet.write_number(1, 3, 1234.1 + 0.2)
        sheet.write_row(2, 0, [20260002, "C1", "10/03/2026", 0.125])
    delivery = read(path)
    (invoice,) = delivery.invoices
    assert (invoice.number, invoice.issued_on, invoice.gross) == ("20260001", date(2026, 3, 9), Money(1234_30))
    assert _said(delivery) == [(3, Severity.ERROR, "montant avec des fractions de centime : « 0.125 »")]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("F1;C1;30/02/2026;;;;120,00", "le 30/02/2026 n’existe pas"),
        ("F1;C1;05/01/2026;04/01/2026;;;120,00", "l’échéance du 04/01/2026 précède l’émission du 05/01/2026"),
        ("F1;C1;05/01/2026;;;;-", "montant illisible : « - »"),
        ("F1;C1;05/01/2026;;;;0,00", "facture de 0,00 €"),
        ("F1;C1;05/01/2026;;;;", "sans montant TTC"),
        ("F1;;05/01/2026;;;;120,00", "sans client"),
        (";C1;05/01/2026;;;;120,00", "sans numéro"),
        ("F1;C1;;;;;120,00", "sans date d’émission"),
        (f"{'F' * 61};C1;05/01/2026;;;;120,00", "trop long"),
        ("F0;C2;01/01/2026;;;;10,00", "déjà à la ligne 2 avec un autre client"),
        ("F0;C1;02/01/2026;;;;10,00", "déjà à la ligne 2 avec une autre date"),
        ("F0;C1;01/01/2026;;;;-10,00", "déjà à la ligne 2 avec un autre type"),
    ],
)
def test_an_impossible_invoice_is_an_error_on_its_line_and_the_others_stay(
    tmp_path: Path, line: str, message: str
) -> None:
    delivery = _read(tmp_path, f"{INVOICES}F0;C1;01/01/2026;;;;10,00\n{line}\n")
    ((found_line, severity, said),) = _said(delivery)
    assert (found_line, severity, message in said) == (3, Severity.ERROR, True), said
    assert not delivery.acceptable
    assert [one.number for one in delivery.invoices] == ["F0"]


def test_a_line_given_twice_is_taken_once_with_a_warning(tmp_path: Path) -> None:
    delivery = _read(tmp_path, INVOICES + 2 * "F1;C1;05/01/2026;05/02/2026;;;120,00\n")
    assert [(line, severity) for line, severity, _ in _said(delivery)] == [(3, Severity.WARNING)]
    assert [one.gross.cents for one in delivery.invoices] == [120_00]


def test_net_and_vat_that_do_not_make_gross_are_a_warning_and_gross_is_kept(tmp_path: Path) -> None:
    delivery = _read(tmp_path, f"{INVOICES}F1;C1;05/01/2026;;100,00;20,00;130,00\nF2;C1;05/01/2026;;100,00;20,00;\n")
    assert [one.gross.cents for one in delivery.invoices] == [130_00, 120_00]
    assert [(line, severity) for line, severity, _ in _said(delivery)] == [(2, Severity.WARNING)]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("R1;F1;30/02/2026;10,00;", "n’existe pas"),
        ("R1;F1;01/02/2026;abc;", "illisible"),
        ("R1;F1;01/02/2026;0;", "règlement de 0,00 €"),
        ("R1;;01/02/2026;10,00;", "sans facture ni client"),
        ("R1;F1;;10,00;", "sans date"),
        ("R1;F1;01/02/2026;;", "sans montant"),
        ("R0;F1;01/02/2026;11,00;", "avec d’autres valeurs"),
    ],
)
def test_an_impossible_payment_is_an_error_on_its_line(tmp_path: Path, line: str, message: str) -> None:
    delivery = _read(tmp_path, f"{PAYMENTS}R0;F1;01/02/2026;10,00;\n{line}\n")
    ((found_line, severity, said),) = _said(delivery)
    assert (found_line, severity, message in said) == (3, Severity.ERROR, True), said
    assert len(delivery.payments) == 1


def test_payments_without_an_id_that_say_the_same_are_two_payments(tmp_path: Path) -> None:
    delivery = _read(tmp_path, "facture;date;montant\n" + 2 * "F1;01/02/2026;10,00\n")
    assert len({one.source_key for one in delivery.payments}) == 2
    assert delivery.complaints == ()


def test_a_name_of_500_characters_with_emoji_and_markup_is_cut_with_a_warning(tmp_path: Path) -> None:
    name = "<script>alert(1)</script> 🎉" + "é" * 480 + "\x00\x07"
    delivery = _read(tmp_path, f"code;nom\nC1;{name}\nC2;Léa\x00 \x1bDupré\n")
    first, second = delivery.customers
    assert (len(first.name), first.name[:27]) == (200, "<script>alert(1)</script> 🎉")
    assert second.name == "Léa Dupré"
    assert [(line, severity) for line, severity, _ in _said(delivery)] == [(2, Severity.WARNING)]


def test_a_wrong_identity_number_is_left_empty_with_a_warning(tmp_path: Path) -> None:
    delivery = _read(tmp_path, "code;nom;siren;tva;email\nC1;A;123456789;FR00123456789;pas une adresse\n")
    (customer,) = delivery.customers
    assert (customer.siren, customer.vat_number, customer.email) == ("", "", "")
    assert [severity for _, severity, _ in _said(delivery)] == [Severity.WARNING] * 3


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("30", "30 jours", "30j net", "Net 30", "30.0"), "30"),
        (("45FDM", "45 jours fin de mois", "45 fdm"), "45FDM"),
        (("fdm45", "fin de mois 45 jours"), "FDM45"),
        (("comptant", "Due on Receipt", "à réception"), "0"),
        (("",), ""),
        (("bientôt", "30/60"), None),
    ],
)
def test_payment_terms_in_their_usual_words(words: tuple[str, ...], code: str | None) -> None:
    assert {terms_code(text) for text in words} == {code}


def test_a_code_for_two_customers_is_an_error_and_one_customer_twice_a_warning(tmp_path: Path) -> None:
    delivery = _read(tmp_path, "code;nom\nC1;A\nC1;A\nC1;B\n")
    assert [(line, severity) for line, severity, _ in _said(delivery)] == [(3, Severity.WARNING), (4, Severity.ERROR)]


def test_each_form_is_recognised_for_what_it_is() -> None:
    kinds = [recognise(SAMPLES / name).kind for name in ("clients.csv", "factures.csv", "reglements.csv")]
    assert kinds == [Kind.CUSTOMERS, Kind.INVOICES, Kind.PAYMENTS]
    assert all(seen.proposal and seen.proposal.exact for seen in map(recognise, SAMPLES.glob("*.csv")))
