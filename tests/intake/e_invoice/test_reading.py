"""An electronic invoice becomes the draft of one document and of its customer, whatever its form."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address
from gestion_creances.intake.drafts import Delivery, InstalmentDraft, Kind, Severity
from gestion_creances.intake.e_invoice import NoInvoice, is_e_invoice, read_e_invoice
from gestion_creances.intake.recognise import read, recognise
from gestion_creances.ledger.discount import Discount
from gestion_creances.ledger.item import ItemKind
from tests.intake.e_invoice.samples import CII, CREDIT, SAMPLES, STATUSES, UBL, changed, factur_x, written

SUMS = "<ram:TotalPrepaidAmount>0.00</ram:TotalPrepaidAmount>"
TERMS = "<ram:Description>30 jours fin de mois</ram:Description>"
DUE = '<ram:DueDateDateTime><udt:DateTimeString format="102">20261031</udt:DateTimeString></ram:DueDateDateTime>'


def warnings(delivery: Delivery) -> list[str]:
    return [one.message for one in delivery.complaints if one.severity is Severity.WARNING]


def read_changed(folder: Path, *swaps: tuple[str, str], name: str = CII) -> Delivery:
    return read_e_invoice(written(folder, "facture.xml", changed(name, *swaps)))


def test_a_cii_invoice_gives_its_document_and_its_customer() -> None:
    delivery = read(SAMPLES / CII)
    (invoice,), (customer,) = delivery.invoices, delivery.customers
    assert (delivery.kind, delivery.complaints) == (Kind.E_INVOICE, ())
    assert (invoice.number, invoice.kind, invoice.issued_on) == ("FA-2026-041", ItemKind.INVOICE, date(2026, 9, 1))
    assert (invoice.net, invoice.vat, invoice.gross) == (Money(100_000), Money(20_000), Money(120_000))
    assert invoice.instalments == (InstalmentDraft(date(2026, 10, 31), Money(120_000)),)
    assert (invoice.order_reference, invoice.payment_reference) == ("BC-77", "REF 41")
    assert (invoice.delivered_on, invoice.discount) == (date(2026, 8, 28), Discount(Decimal(2), 10))
    assert invoice.terms_note.splitlines() == [
        "30 jours fin de mois",
        "Pénalités de retard : Tout retard entraîne des pénalités au taux annuel de 12,5 %.",
        "Indemnité de recouvrement : Indemnité forfaitaire pour frais de recouvrement : 40 €",
        "Escompte : Escompte de 2 % pour paiement sous 10 jours.",
    ]
    assert (customer.name, customer.siren, customer.siret) == ("Maison Keller", "123456782", "12345678200010")
    assert (customer.vat_number, customer.gln, customer.contract_rate) == ("FR11123456782", "3560000000013", "12.5")
    assert (customer.email, customer.phone) == ("compta@keller.example", "02 99 00 00 00")
    assert customer.address == Address(("8 rue des Tanneurs", "Bâtiment B"), "67000", "Strasbourg", "FR")
    assert (customer.coded, customer.references) == (False, ("C0042", "Chantier Nord"))
    assert delivery.issuer is not None
    assert (delivery.issuer.name, delivery.issuer.siren) == ("Atelier Belin", "512345679")


def test_a_ubl_invoice_says_the_same_things() -> None:
    delivery = read(SAMPLES / UBL)
    (invoice,), (customer,) = delivery.invoices, delivery.customers
    assert (invoice.number, invoice.issued_on, invoice.gross) == ("FA-2026-042", date(2026, 9, 15), Money(60_500))
    assert (invoice.net, invoice.vat, invoice.prepaid) == (Money(55_000), Money(5_500), Money(10_500))
    assert invoice.instalments == (InstalmentDraft(date(2026, 10, 15), Money(60_500)),)
    assert (invoice.order_reference, invoice.payment_reference, invoice.discount) == ("BC-78", "REF 42", None)
    assert invoice.terms_note == "Escompte : Pas d’escompte pour paiement anticipé."
    assert (customer.name, customer.siren, customer.vat_number) == ("Maison Keller", "123456782", "FR11123456782")
    assert (customer.email, customer.method) == ("factures@keller.example", "transfer")
    assert delivery.issuer is not None
    assert delivery.issuer.siren == "512345679"


def test_a_credit_note_comes_out_negative_and_names_what_it_credits() -> None:
    (note,) = read(SAMPLES / CREDIT).invoices
    assert (note.kind, note.gross, note.net, note.vat) == (
        ItemKind.CREDIT_NOTE,
        Money(-5_500),
        Money(-5_000),
        Money(-500),
    )
    assert note.instalments == (InstalmentDraft(date(2026, 10, 2), Money(-5_500)),)
    assert note.label == "Avoir sur FA-2026-042"


def test_a_pdf_carries_the_same_invoice_and_is_kept_as_its_document(tmp_path: Path) -> None:
    path = written(tmp_path, "FA-2026-041.PDF", factur_x(changed(CII)))
    assert is_e_invoice(path)
    delivery, bare = read(path), read(SAMPLES / CII)
    (invoice,), (same,) = delivery.invoices, bare.invoices
    assert (invoice.number, invoice.gross, delivery.customers) == (same.number, same.gross, bare.customers)
    assert invoice.paper is not None
    assert (invoice.paper.name, invoice.paper.media, invoice.paper.path) == ("FA-2026-041.PDF", "application/pdf", path)


@pytest.mark.parametrize("name", [CII, UBL, CREDIT])
def test_xml_invoices_are_recognised_by_their_content(tmp_path: Path, name: str) -> None:
    assert recognise(written(tmp_path, "sans-nom.dat", changed(name))).kind is Kind.E_INVOICE


def test_a_message_of_statuses_is_no_invoice(tmp_path: Path) -> None:
    path = SAMPLES / STATUSES
    assert not is_e_invoice(path)
    assert recognise(path).kind is Kind.STATUSES
    with pytest.raises(NoInvoice):
        read_e_invoice(path)


@pytest.mark.parametrize(
    ("code", "kind", "label"),
    [
        ("326", ItemKind.INVOICE, ""),
        ("389", ItemKind.INVOICE, ""),
        ("386", ItemKind.INVOICE, "Facture d’acompte"),
        ("384", ItemKind.INVOICE, "Facture rectificative"),
        ("381", ItemKind.CREDIT_NOTE, ""),
        ("261", ItemKind.CREDIT_NOTE, ""),
    ],
)
def test_the_type_of_document_says_which_way_it_counts(tmp_path: Path, code: str, kind: ItemKind, label: str) -> None:
    (invoice,) = read_changed(tmp_path, (">380<", f">{code}<")).invoices
    assert (invoice.kind, invoice.label) == (kind, label)
    assert (invoice.gross.cents < 0) == (kind is ItemKind.CREDIT_NOTE)


def test_a_negative_invoice_is_a_credit_note(tmp_path: Path) -> None:
    (note,) = read_changed(tmp_path, ("1200.00</ram:Grand", "-1200.00</ram:Grand")).invoices
    assert (note.kind, note.gross) == (ItemKind.CREDIT_NOTE, Money(-120_000))


def test_a_corrective_invoice_names_the_one_it_replaces(tmp_path: Path) -> None:
    reference = (
        "<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>FA-2026-040</ram:IssuerAssignedID>"
        "</ram:InvoiceReferencedDocument></ram:ApplicableHeaderTradeSettlement>"
    )
    swaps = ((">380<", ">384<"), ("</ram:ApplicableHeaderTradeSettlement>", reference))
    (invoice,) = read_changed(tmp_path, *swaps).invoices
    assert (invoice.replaces, invoice.label) == ("FA-2026-040", "Facture rectificative de FA-2026-040")


@pytest.mark.parametrize(
    ("swap", "words"),
    [
        ((">EUR</ram:InvoiceC", ">USD</ram:InvoiceC"), "la facture est en USD : un dossier ne tient que des euros"),
        ((">380<", ">325<"), "c’est une facture pro forma"),
        ((">380<", ">999<"), "type de document inconnu : « 999 »"),
        (("<ram:ID>FA-2026-041</ram:ID>", ""), "la facture n’a pas de numéro"),
        (("<ram:GrandTotalAmount>1200.00</ram:GrandTotalAmount>", ""), "le total TTC ou la date d’émission manque"),
        ((">1200.00</ram:Grand", ">0.00</ram:Grand"), "la facture est de 0,00 €"),
        ((">1200.00</ram:Grand", ">1200.005</ram:Grand"), "montant avec des fractions de centime"),
        ((">1200.00</ram:Grand", ">99999999999999999999.00</ram:Grand"), "montant invraisemblable"),
        ((">20260901<", ">20260230<"), "date impossible : le 30/02/2026 n’existe pas"),
        (("ram:BuyerTradeParty", "ram:Nobody"), "la facture ne nomme pas son acheteur"),
        (("ApplicableHeaderTradeSettlement", "Other"), "la partie « ApplicableHeaderTradeSettlement » manque"),
    ],
)
def test_what_cannot_be_in_the_books_is_refused_with_its_reason(
    tmp_path: Path, swap: tuple[str, str], words: str
) -> None:
    with pytest.raises(NoInvoice) as refused:
        read_changed(tmp_path, swap)
    assert words in str(refused.value)
    assert "facture.xml" in str(refused.value)


def test_several_due_dates_with_their_amounts_are_kept(tmp_path: Path) -> None:
    part = "<ram:PartialPaymentAmount>{}</ram:PartialPaymentAmount>"
    second = "</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradePaymentTerms>" + DUE.replace("20261031", "20261130")
    swaps = ((TERMS, ""), (DUE, DUE + part.format("700.00") + second + part.format("500.00")))
    (invoice,) = read_changed(tmp_path, *swaps).invoices
    assert invoice.instalments == (
        InstalmentDraft(date(2026, 10, 31), Money(70_000)),
        InstalmentDraft(date(2026, 11, 30), Money(50_000)),
    )


def test_what_was_paid_before_belongs_to_the_first_due_date(tmp_path: Path) -> None:
    part = "<ram:PartialPaymentAmount>{}</ram:PartialPaymentAmount>"
    second = "</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradePaymentTerms>" + DUE.replace("20261031", "20261130")
    swaps = (
        (DUE, DUE + part.format("500.00") + second + part.format("500.00")),
        (SUMS, SUMS.replace("0.00", "200.00")),
        (">1200.00</ram:Due", ">1000.00</ram:Due"),
    )
    delivery = read_changed(tmp_path, *swaps)
    assert [part.amount for part in delivery.invoices[0].instalments] == [Money(70_000), Money(50_000)]
    assert warnings(delivery) == []


def test_due_dates_without_amounts_wait_for_the_last_and_say_so(tmp_path: Path) -> None:
    second = "</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradePaymentTerms>" + DUE.replace("20261031", "20261130")
    delivery = read_changed(tmp_path, (DUE, DUE + second))
    assert delivery.invoices[0].instalments == (InstalmentDraft(date(2026, 11, 30), Money(120_000)),)
    assert "plusieurs échéances" in warnings(delivery)[0]


def test_parts_that_do_not_add_up_are_adjusted_and_said(tmp_path: Path) -> None:
    part = "<ram:PartialPaymentAmount>{}</ram:PartialPaymentAmount>"
    second = "</ram:SpecifiedTradePaymentTerms><ram:SpecifiedTradePaymentTerms>" + DUE.replace("20261031", "20261130")
    delivery = read_changed(tmp_path, (DUE, DUE + part.format("700.00") + second + part.format("400.00")))
    assert [part.amount for part in delivery.invoices[0].instalments] == [Money(80_000), Money(40_000)]
    assert "les échéances totalisent 1 100,00 €" in warnings(delivery)[0].replace("\u202f", " ").replace("\u00a0", " ")


def test_a_due_date_before_the_invoice_is_left_to_the_terms(tmp_path: Path) -> None:
    delivery = read_changed(tmp_path, ("20261031", "20260801"))
    assert delivery.invoices[0].instalments == (InstalmentDraft(None, Money(120_000)),)
    assert "précède l’émission" in warnings(delivery)[0]


def test_the_smallest_profile_says_what_was_paid_by_what_is_left(tmp_path: Path) -> None:
    swaps = ((SUMS, ""), (">1200.00</ram:Due", ">900.00</ram:Due"))
    (invoice,) = read_changed(tmp_path, *swaps).invoices
    assert (invoice.gross, invoice.prepaid) == (Money(120_000), Money(30_000))


@pytest.mark.parametrize(
    ("swap", "words"),
    [
        ((">200.00</ram:TaxTotal", ">201.00</ram:TaxTotal"), "ne font pas TTC"),
        ((">1000.00</ram:LineTotalAmount>\n        </", ">999.00</ram:LineTotalAmount>\n        </"), "les lignes"),
        ((">1200.00</ram:Due", ">1100.00</ram:Due"), "le net à payer"),
        (("12345678200010", "12345678200011"), "SIRET"),
        (("3560000000013", "3560000000014"), "GLN"),
        ((">380<", ">393<"), "le paiement de cette facture revient à un affactureur"),
        ((": 40 €", ": 60 €"), "autre indemnité de recouvrement que 40 €"),
        (("20260828", "20260832"), "date de livraison"),
    ],
)
def test_what_is_odd_is_said_and_the_invoice_is_read(tmp_path: Path, swap: tuple[str, str], words: str) -> None:
    delivery = read_changed(tmp_path, swap)
    assert [words in one for one in warnings(delivery)] == [True]
    assert delivery.invoices[0].gross == Money(120_000)


def test_a_second_vat_total_in_another_currency_is_not_ours(tmp_path: Path) -> None:
    other = '<ram:TaxTotalAmount currencyID="CHF">190.00</ram:TaxTotalAmount>'
    total = '<ram:TaxTotalAmount currencyID="EUR">200.00</ram:TaxTotalAmount>'
    delivery = read_changed(tmp_path, (total, other + total))
    assert (delivery.invoices[0].vat, warnings(delivery)) == (Money(20_000), [])


def test_a_discount_in_figures_is_read(tmp_path: Path) -> None:
    terms = (
        '<ram:ApplicableTradePaymentDiscountTerms><ram:BasisPeriodMeasure unitCode="DAY">14</ram:BasisPeriodMeasure>'
        "<ram:CalculationPercent>3.00</ram:CalculationPercent></ram:ApplicableTradePaymentDiscountTerms>"
    )
    (invoice,) = read_changed(tmp_path, (DUE, DUE + terms)).invoices
    assert invoice.discount == Discount(Decimal("3.00"), 14)


def test_a_discount_written_for_programs_is_read_and_not_shown_as_words(tmp_path: Path) -> None:
    (invoice,) = read_changed(tmp_path, ("30 jours fin de mois", "#SKONTO#TAGE=7#PROZENT=2.50#")).invoices
    assert invoice.discount == Discount(Decimal("2.5"), 7)
    assert "SKONTO" not in invoice.terms_note


def test_an_xml_complaint_names_its_line_and_that_of_a_pdf_none(tmp_path: Path) -> None:
    swap = ("12345678200010", "12345678200011")
    (bare,) = read_changed(tmp_path, swap).complaints
    (within,) = read_e_invoice(written(tmp_path, "f.pdf", factur_x(changed(CII, swap)))).complaints
    assert (bare.line > 50, within.line, bare.message) == (True, 0, within.message)
