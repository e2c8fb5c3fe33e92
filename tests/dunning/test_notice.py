from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Address, Company
from gestion_creances.dunning.notice import About, articles, deadline, missing_facts
from gestion_creances.ledger.customer import Customer, CustomerKind
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind

COMPANY = Company(
    name="Ateliers Morvan",
    siren="552081317",
    legal_form="SARL",
    capital="10 000 €",
    rcs_town="Dijon",
    address=Address(("14 rue des Tanneries",), "21000", "Dijon"),
    iban="FR7630006000011234567890189",
    signatory="Claire Morvan",
    signatory_title="Gérante",
)
CUSTOMER = Customer("C1", "Menuiserie Girard", siren="732829320", address=Address((), "69003", "Lyon"))
INVOICE = Invoice(
    customer_id=1,
    number="FA-1",
    kind=ItemKind.INVOICE,
    issued_on=date(2026, 4, 1),
    gross=Money(12_000),
    instalments=(Instalment(date(2026, 5, 1), Money(12_000)),),
    order_reference="BC 77",
)
UNSUPPORTED = replace(INVOICE, order_reference=" ")


def test_nothing_is_missing_when_the_whole_checklist_can_be_printed() -> None:
    delivered = replace(INVOICE, order_reference="", delivered_on=date(2026, 3, 30))
    assert missing_facts(COMPANY, CUSTOMER, [INVOICE, delivered]) == ()


def test_an_empty_file_lacks_the_whole_checklist_in_its_order() -> None:
    found = missing_facts(Company(name="", legal_form="S.A.R.L. unipersonnelle"), Customer("C1", " "), [])
    assert [(fact.point, fact.about, fact.field) for fact in found] == [
        (1, About.COMPANY, "name"),
        (1, About.COMPANY, "siren"),
        (1, About.COMPANY, "address"),
        (1, About.COMPANY, "capital"),
        (1, About.COMPANY, "rcs_town"),
        (1, About.CUSTOMER, "name"),
        (1, About.CUSTOMER, "address"),
        (1, About.CUSTOMER, "siren"),
        (7, About.COMPANY, "iban"),
        (11, About.COMPANY, "signatory"),
        (11, About.COMPANY, "signatory_title"),
    ]
    assert all(fact.sentence.endswith(".") for fact in found)


def test_a_sole_trader_has_no_capital_and_no_register_to_print() -> None:
    trader = replace(COMPANY, legal_form="EI", capital="", rcs_town="")
    assert missing_facts(trader, CUSTOMER, [INVOICE]) == ()


def test_a_firm_without_a_legal_form_is_asked_for_it_alone() -> None:
    assert [fact.field for fact in missing_facts(replace(COMPANY, legal_form=""), CUSTOMER, [])] == ["legal_form"]


@pytest.mark.parametrize("kind", [CustomerKind.CONSUMER, CustomerKind.PUBLIC])
def test_only_a_business_is_asked_for_its_siren(kind: CustomerKind) -> None:
    assert missing_facts(COMPANY, replace(CUSTOMER, kind=kind, siren=""), [INVOICE]) == ()


@pytest.mark.parametrize(
    ("address", "missing"),
    [
        (Address((), "", "Lyon"), True),
        (Address(("1 rue A",), "69003", ""), True),
        (Address(("", "1 rue A"), "", "Lyon"), False),
    ],
)
def test_an_address_needs_a_town_and_a_street_or_a_postcode(address: Address, missing: bool) -> None:
    found = missing_facts(COMPANY, replace(CUSTOMER, address=address), [INVOICE])
    assert [fact.field for fact in found] == (["address"] if missing else [])


def test_an_estimated_due_date_is_to_be_confirmed() -> None:
    estimated = replace(INVOICE, instalments=(Instalment(date(2026, 5, 1), Money(12_000), estimated=True),))
    assert [fact.sentence for fact in missing_facts(COMPANY, CUSTOMER, [INVOICE, estimated])] == [
        "Facture FA-1 : échéance estimée, confirmez-la sur la facture."
    ]


@pytest.mark.parametrize(
    ("count", "start"),
    [(1, "Facture F0 :"), (5, "Factures F0, F1, F2, F3, F4 :"), (7, "Factures F0, F1, F2, F3, F4 et 2 de plus :")],
)
def test_invoices_without_order_or_delivery_are_named_and_counted(count: int, start: str) -> None:
    invoices = [replace(UNSUPPORTED, number=f"F{rank}") for rank in range(count)]
    (fact,) = missing_facts(COMPANY, CUSTOMER, invoices)
    assert (fact.point, fact.about) == (4, About.INVOICES)
    assert fact.sentence.startswith(start)


def test_the_deadline_falls_on_a_working_day() -> None:
    assert deadline(date(2026, 11, 23), 8) == date(2026, 12, 1)
    assert deadline(date(2026, 12, 17), 8) == date(2026, 12, 28)


def test_only_a_business_is_told_of_the_commercial_code() -> None:
    cited = {kind: [article.article for article in articles(kind)] for kind in CustomerKind}
    commercial = [kind for kind in cited if "L441-10 du code de commerce" in cited[kind]]
    assert commercial == [CustomerKind.BUSINESS]
    assert all("1344 du code civil" in cited[kind] for kind in CustomerKind)
