from dataclasses import FrozenInstanceError, fields
from datetime import date

import pytest

from gestion_creances.basics.money import Money
from gestion_creances.company.profile import Company
from gestion_creances.ledger.customer import Customer, UnknownCustomer
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ledger.payment import Payment

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "fact",
    [
        Company("Atelier Martin"),
        Customer("C1", "Client"),
        Payment(1, DAY, Money(100)),
        Invoice(1, "F1", ItemKind.INVOICE, DAY, Money(100), (Instalment(DAY, Money(100)),)),
    ],
)
def test_a_fact_once_stated_cannot_be_changed_in_place(fact: Company | Customer | Payment | Invoice) -> None:
    for field in fields(fact):
        with pytest.raises(FrozenInstanceError):
            setattr(fact, field.name, None)


def test_a_customer_who_is_not_in_the_books_is_named_by_the_code_that_was_asked() -> None:
    assert str(UnknownCustomer("C0900")) == "Aucun client ne porte le code « C0900 » dans ce dossier."
