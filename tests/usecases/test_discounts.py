from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.ledger.discount import Discount, DiscountRefused
from gestion_creances.ledger.payment import Payment
from gestion_creances.usecases.print_reports import statement_pdf
from gestion_creances.usecases.record_payment import record_payment
from gestion_creances.usecases.view_discounts import propose_discounts, view_discounts
from tests.usecases.builders import a_customer, a_debt, a_payment, open_for_business, paper_text

ISSUED, DUE, IN_TIME = date(2026, 11, 1), date(2026, 12, 1), date(2026, 11, 10)
TWO_IN_TEN = Discount(Decimal(2), 10)
euros = Money.euros


@pytest.fixture
def firm(desk: Desk) -> Desk:
    open_for_business(desk)
    return desk


def test_a_customers_discount_is_proposed_on_his_invoices(firm: Desk) -> None:
    customer = a_customer(firm, discount=TWO_IN_TEN)
    (item,) = a_debt(firm, customer, "F1", "1200", DUE, issued_on=ISSUED)
    (grant,) = propose_discounts(firm, euros("1176"), IN_TIME, [item])
    assert (grant.amount, grant.in_time, grant.offer.discount) == (euros("24"), True, TWO_IN_TEN)


def test_the_invoices_own_discount_wins(firm: Desk) -> None:
    customer = a_customer(firm, discount=TWO_IN_TEN)
    (item,) = a_debt(firm, customer, "F1", "1200", DUE, issued_on=ISSUED, discount=Discount(Decimal(1), 5))
    assert propose_discounts(firm, euros("1176"), IN_TIME, [item]) == ()
    (grant,) = propose_discounts(firm, euros("1188"), IN_TIME, [item])
    assert (grant.amount, grant.in_time) == (euros("12"), False)


def test_without_a_discount_agreed_nothing_is_proposed(firm: Desk) -> None:
    (item,) = a_debt(firm, a_customer(firm), "F1", "1200", DUE, issued_on=ISSUED)
    assert propose_discounts(firm, euros("1176"), IN_TIME, [item]) == ()
    assert propose_discounts(firm, ZERO, IN_TIME, [item]) == ()


def test_a_granted_discount_closes_the_invoice_and_is_listed_with_its_vat(firm: Desk) -> None:
    customer = a_customer(firm, discount=TWO_IN_TEN)
    amounts = {"net": euros("1000"), "vat": euros("200")}
    (item,) = a_debt(firm, customer, "F1", "1200", DUE, issued_on=ISSUED, **amounts)
    found = propose_discounts(firm, euros("1176"), IN_TIME, [item])
    record_payment(firm, Payment(customer, IN_TIME, euros("1176")), [item], discounts=found)
    view = view_discounts(firm)
    (row,) = view.rows
    assert (row.number, row.amount, row.vat, row.net) == ("F1", euros("24"), euros("4"), euros("20"))
    assert (view.amount, view.vat) == (euros("24"), euros("4"))
    assert (row.granted_on, row.customer_code) == (IN_TIME, "C1")
    assert view_discounts(firm, date(2026, 11, 11)).rows == ()
    assert view_discounts(firm, customer_id=customer + 1).rows == ()
    assert "Escompte accordé" in paper_text(statement_pdf(firm, "C1"))


def test_an_english_statement_names_the_discount(firm: Desk) -> None:
    customer = a_customer(firm, discount=TWO_IN_TEN, language="en")
    (item,) = a_debt(firm, customer, "F1", "1200", DUE, issued_on=ISSUED)
    found = propose_discounts(firm, euros("1176"), IN_TIME, [item])
    record_payment(firm, Payment(customer, IN_TIME, euros("1176")), [item], discounts=found)
    assert "Early-payment discount" in paper_text(statement_pdf(firm, "C1"))


def test_a_discount_on_an_invoice_paid_meanwhile_is_refused(firm: Desk) -> None:
    customer = a_customer(firm, discount=TWO_IN_TEN)
    (item,) = a_debt(firm, customer, "F1", "1200", DUE, issued_on=ISSUED)
    found = propose_discounts(firm, euros("1176"), IN_TIME, [item])
    a_payment(firm, customer, "1200", IN_TIME, item)
    with pytest.raises(DiscountRefused, match="F1"):
        record_payment(firm, Payment(customer, IN_TIME, euros("1176")), [item], discounts=found)
