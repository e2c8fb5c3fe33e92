"""A customer named without a code of ours is found by number or name, asked about when near, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.intake.drafts import (
    CustomerDraft,
    Delivery,
    InstalmentDraft,
    InvoiceDraft,
    Kind,
    PaymentDraft,
)
from gestion_creances.intake.joining import People, Person, joined
from gestion_creances.ledger.item import ItemKind

LYON, PARIS = "732829320", "552081317"
PEOPLE = People(
    (
        Person("C1", "Menuiserie Lefèvre", siren=LYON, aliases=("lefevre et fils",)),
        Person("C2", "Garage Dupré", siren=PARIS, siret=f"{PARIS}66522", gln="3012345678903"),
        Person("C3", "Dupré Paris", siren=PARIS),
        Person("C4", "Martin"),
        Person("C5", "Martin"),
    )
)


def _customer(name: str, siren: str = "", gln: str = "") -> CustomerDraft:
    return CustomerDraft(name, name, siren=siren, gln=gln, line=2, coded=False)


def _delivery(*customers: CustomerDraft, kind: Kind = Kind.INVOICES) -> Delivery:
    day, amount = date(2026, 1, 5), Money(10_00)
    invoices = tuple(
        InvoiceDraft(one.code, f"F{rank}", ItemKind.INVOICE, day, (InstalmentDraft(None, amount),), amount)
        for rank, one in enumerate(customers)
    )
    paid = tuple(PaymentDraft(one.code, "", day, amount) for one in customers)
    if kind is Kind.PAYMENTS:
        return Delivery(kind, "t.csv", customers=customers, payments=paid)
    return Delivery(kind, "t.csv", customers=customers, invoices=invoices)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (_customer("Quelqu’un", siren=LYON), "C1"),
        (_customer("Quelqu’un", gln="3012345678903"), "C2"),
        (_customer("dupre  PARIS", siren=PARIS), "C3"),
        (_customer("MENUISERIE LEFEVRE"), "C1"),
        (_customer("Lefèvre et fils"), "C1"),
    ],
)
def test_a_number_or_the_exact_name_finds_the_customer(draft: CustomerDraft, code: str) -> None:
    found = joined(_delivery(draft), PEOPLE, {})
    assert [one.customer_code for one in found.delivery.invoices] == [code]
    assert [one.code for one in found.delivery.customers] == [code]
    assert (found.doubts, found.delivery.complaints) == ((), ())


@pytest.mark.parametrize(
    ("draft", "near"),
    [
        (_customer("Menuiserie Lefevre SARL"), ["C1"]),
        (_customer("Martin"), ["C4", "C5"]),
        (_customer("Autre nom", siren=PARIS), ["C2", "C3"]),
    ],
)
def test_a_near_name_blocks_and_says_whom_it_is_near(draft: CustomerDraft, near: list[str]) -> None:
    found = joined(_delivery(draft), PEOPLE, {})
    [doubt] = found.doubts
    assert (doubt.name, [code for code, _ in doubt.near]) == (draft.name, near)
    [complaint] = found.delivery.complaints
    assert f"ressemble au client {near[0]}" in complaint.message
    assert not found.delivery.acceptable
    assert found.delivery.invoices[0].customer_code not in near


def test_the_same_name_with_another_siren_is_somebody_else() -> None:
    found = joined(_delivery(_customer("Menuiserie Lefèvre", siren=PARIS + "")), People((PEOPLE_LYON,)), {})
    [customer] = found.delivery.customers
    assert (found.doubts, customer.code) == ((), "MENUISERI2")


PEOPLE_LYON = Person("MENUISERIE", "Menuiserie Lefèvre", siren=LYON)


def test_what_a_person_decided_is_done() -> None:
    near, new = _customer("Menuiserie Lefevre SARL"), _customer("Martine")
    decisions = {"menuiserie lefevre sarl": "C1", "martine": ""}
    found = joined(_delivery(near, new), PEOPLE, decisions)
    assert [one.customer_code for one in found.delivery.invoices] == ["C1", "MARTINE"]
    assert found.decided == (("menuiserie lefevre sarl", "C1"), ("martine", "MARTINE"))
    assert found.doubts == ()


def test_a_name_said_to_be_new_is_one_new_customer_in_every_file_of_an_import() -> None:
    people = People((Person("C1", "Menuiserie Lefèvre"),))
    decisions = {"menuiserie lefevre sarl": ""}
    codes = [
        joined(_delivery(_customer("Menuiserie Lefevre SARL", siren)), people, decisions)
        .delivery.invoices[0]
        .customer_code
        for siren in ("", "", PARIS)
    ]
    assert codes[0] == codes[1] == "MENUISERIE"


def test_two_spellings_of_one_customer_are_one_and_two_strangers_have_two_codes() -> None:
    drafts = (_customer("Menuiserie Lefèvre"), _customer("MENUISERIE LEFEVRE"), _customer("Atelier Ü"))
    found = joined(_delivery(*drafts, _customer("Atelier Ü Bis")), PEOPLE, {})
    assert [one.customer_code for one in found.delivery.invoices] == ["C1", "C1", "ATELIERU", "ATELIERUBI"]
    assert [one.code for one in found.delivery.customers] == ["C1", "ATELIERU", "ATELIERUBI"]


def test_a_payment_creates_nobody() -> None:
    found = joined(_delivery(_customer("Inconnu"), _customer("garage dupre"), kind=Kind.PAYMENTS), PEOPLE, {})
    assert [one.code for one in found.delivery.customers] == ["C2"]
    assert [one.customer_code for one in found.delivery.payments] == ["Inconnu", "C2"]


def test_a_delivery_with_codes_is_left_as_it_is() -> None:
    delivery = Delivery(Kind.CUSTOMERS, "t.csv", customers=(CustomerDraft("C9", "Menuiserie Lefevre SARL"),))
    assert joined(delivery, PEOPLE, {}).delivery is delivery
