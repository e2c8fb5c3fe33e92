"""Invoices that nobody here wrote are read to the cent, or refused with the right reason."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Company
from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.e_invoice.parties import NotOurInvoice, check_issuer
from gestion_creances.intake.recognise import read, recognise
from gestion_creances.ledger.item import ItemKind

MOULIN, LIEFERANT = Company("Au bon moulin", siren="999999998"), Company("Lieferant GmbH")
SELLER = Company("Seller Company")
INVOICE, CREDIT = ItemKind.INVOICE, ItemKind.CREDIT_NOTE
FILES = [
    (
        "Avoir_FR_type381_BASIC.pdf",
        MOULIN,
        "AV-2017-0005",
        CREDIT,
        "2017-11-16",
        "2017-11-16",
        -23347,
        None,
        "787878784",
    ),
    ("EN16931_Einfach_DueDate.cii.xml", LIEFERANT, "471102", INVOICE, "2018-03-05", "2019-03-05", 52987, None, ""),
    ("EN16931_Einfach_DueDate.pdf", LIEFERANT, "471102", INVOICE, "2018-03-05", "2019-03-05", 52987, None, ""),
    ("EN16931_Gutschrift.pdf", LIEFERANT, "471102", INVOICE, "2018-03-05", None, 52987, None, ""),
    ("Facture_DOM_BASICWL.pdf", MOULIN, "FA-2017-0009", INVOICE, "2017-11-05", "2017-12-05", 53075, 14700, "343434346"),
    ("Facture_FR_BASICWL.pdf", MOULIN, "FA-2017-0010", INVOICE, "2017-11-13", "2017-12-13", 67115, 20100, "787878784"),
    ("Facture_FR_MINIMUM.pdf", MOULIN, "FA-2017-0010", INVOICE, "2017-11-13", None, 67115, 20100, "787878784"),
    ("Facture_UE_BASICWL.pdf", MOULIN, "FA-2017-0008", INVOICE, "2017-11-03", "2017-12-03", 207676, 62300, ""),
    ("ZUGFeRD_1p0_COMFORT_Einfach.pdf", LIEFERANT, "471102", INVOICE, "2013-03-05", "2013-04-04", 52987, None, ""),
    ("facturx-minimum.xml", SELLER, "F-2023-001", INVOICE, "2023-01-01", None, 12000, None, ""),
    ("facturx-basicwl.xml", SELLER, "F-2023-002", INVOICE, "2023-01-01", None, 12000, None, ""),
    ("facturx-basic.xml", SELLER, "F-2023-003", INVOICE, "2023-01-01", None, 12000, None, ""),
    ("facturx-en16931.xml", SELLER, "F-2023-004", INVOICE, "2023-01-01", None, 12000, None, ""),
    ("facturx-extended.xml", SELLER, "F-2023-005", INVOICE, "2023-01-01", None, 12000, None, ""),
    ("zugferd.xml", SELLER, "F-2023-006", INVOICE, "2023-01-01", None, 12000, None, ""),
]


@pytest.mark.parametrize(
    ("name", "company", "number", "kind", "issued_on", "due_on", "cents", "prepaid", "siren"),
    FILES,
    ids=[file[0] for file in FILES],
)
def test_a_real_invoice_is_read_to_the_cent(
    corpus: Path,
    name: str,
    company: Company,
    number: str,
    kind: ItemKind,
    issued_on: str,
    due_on: str | None,
    cents: int,
    prepaid: int | None,
    siren: str,
) -> None:
    path = corpus / "data" / "facturx" / name
    assert recognise(path).kind is Kind.E_INVOICE
    delivery = read(path)
    check_issuer(delivery, company)
    (invoice,), (customer,) = delivery.invoices, delivery.customers
    (instalment,) = invoice.instalments
    assert (invoice.number, invoice.kind, invoice.issued_on) == (number, kind, date.fromisoformat(issued_on))
    assert instalment.due_on == (date.fromisoformat(due_on) if due_on else None)
    assert (invoice.gross, instalment.amount) == (Money(cents), Money(cents))
    assert invoice.prepaid == (Money(prepaid) if prepaid else None)
    assert customer.siren == siren
    assert delivery.acceptable


def test_every_real_invoice_is_looked_at(corpus: Path) -> None:
    assert {path.name for path in (corpus / "data" / "facturx").iterdir()} == {file[0] for file in FILES}


@pytest.mark.parametrize("name", [file[0] for file in FILES])
def test_a_real_invoice_of_somebody_else_is_refused(corpus: Path, name: str) -> None:
    delivery = read(corpus / "data" / "facturx" / name)
    with pytest.raises(NotOurInvoice, match="pas par vous"):
        check_issuer(delivery, Company("Atelier Belin", siren="512345679"))
