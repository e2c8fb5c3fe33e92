"""Only what the firm itself issued is taken in; numbers are believed when they can be right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from gestion_creances.company.profile import Company
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import Delivery, Issuer, Kind
from gestion_creances.intake.e_invoice import read_e_invoice
from gestion_creances.intake.e_invoice.parties import Identity, NotOurInvoice, check_issuer, identified
from gestion_creances.intake.e_invoice.semantics import Number, Party
from tests.intake.e_invoice.samples import CII, CREDIT, SAMPLES

BELIN = Company("Atelier Belin", siren="512345679")


def identity(*numbers: tuple[str, str]) -> Identity:
    return identified(Party("X", numbers=tuple(Number(*number) for number in numbers)), Complaints())


@pytest.mark.parametrize(
    "company",
    [
        BELIN,
        Company("Un autre nom", siren="512345679"),
        Company("Un autre nom", vat_number="FR75512345679"),
        Company("Un autre nom", iban="FR7630006000011234567890189"),
        Company("ATELIER BELIN SARL"),
        Company("Atelier Belin", iban="FR1420041010050500013M02606"),
    ],
)
def test_an_invoice_of_the_firm_is_known_by_number_account_or_name(company: Company) -> None:
    check_issuer(read_e_invoice(SAMPLES / CII), company)


@pytest.mark.parametrize(
    "company",
    [
        Company("Atelier Belin", siren="732829320"),
        Company("Atelier Berlin"),
        Company("Belin", vat_number="FR83404833048"),
    ],
)
def test_an_invoice_of_another_firm_is_refused(company: Company) -> None:
    with pytest.raises(NotOurInvoice) as refused:
        check_issuer(read_e_invoice(SAMPLES / CII), company)
    assert "cette facture est émise par Atelier Belin, pas par vous" in str(refused.value)
    assert refused.value.bought is False


def test_an_invoice_the_firm_received_is_said_to_be_a_suppliers() -> None:
    with pytest.raises(NotOurInvoice) as refused:
        check_issuer(read_e_invoice(SAMPLES / CII), Company("Maison Keller", siren="123456782"))
    assert refused.value.bought is True
    assert "celle d’un fournisseur" in str(refused.value)


def test_without_numbers_the_name_decides() -> None:
    check_issuer(read_e_invoice(SAMPLES / CREDIT), BELIN)
    with pytest.raises(NotOurInvoice):
        check_issuer(read_e_invoice(SAMPLES / CREDIT), replace(BELIN, name="Atelier Blin"))


def test_a_file_without_issuer_passes() -> None:
    check_issuer(Delivery(Kind.INVOICES, "ventes.csv"), BELIN)
    with pytest.raises(NotOurInvoice):
        check_issuer(Delivery(Kind.E_INVOICE, "f.xml", issuer=Issuer("")), BELIN)


@pytest.mark.parametrize(
    ("number", "field", "value"),
    [
        (("0002", "512345679"), "siren", "512345679"),
        (("0002", "51234567900017"), "siret", "51234567900017"),
        (("0009", "512 345 679 00017"), "siret", "51234567900017"),
        (("0225", "512345679_51234567900017"), "siret", "51234567900017"),
        (("0225", "512345679_COMPTA"), "siren", "512345679"),
        (("VA", "FR 75 512345679"), "vat_number", "FR75512345679"),
        (("0223", "FR75512345679"), "vat_number", "FR75512345679"),
        (("0088", "3560000000013"), "gln", "3560000000013"),
        (("EM", "a@belin.example"), "email", "a@belin.example"),
        (("", "C0042"), "codes", ("C0042",)),
    ],
)
def test_each_number_is_known_by_its_list(number: tuple[str, str], field: str, value: object) -> None:
    assert getattr(identity(number), field) == value


@pytest.mark.parametrize(
    "number", [("0002", "512345670"), ("0009", "51234567900018"), ("VA", "FR00512345679"), ("0088", "12"), ("EM", "a@")]
)
def test_a_wrong_number_is_left_out_with_a_warning(number: tuple[str, str]) -> None:
    complaints = Complaints()
    assert identified(Party("X", numbers=(Number(*number, 7),)), complaints) == Identity()
    (complaint,) = complaints.listed()
    assert (complaint.line, complaint.message.endswith("Laissé vide.")) == (7, True)


def test_the_siren_follows_from_the_siret_or_the_vat_number() -> None:
    assert identity(("0009", "51234567900017")).siren == "512345679"
    assert identity(("VA", "FR75512345679")).siren == "512345679"
    assert identity(("VA", "DE136695976")).siren == ""
    assert identity(("0060", "123456789"), ("", "")) == Identity()


def test_a_missing_file_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="ne peut pas être ouvert"):
        read_e_invoice(tmp_path / "absente.pdf")
