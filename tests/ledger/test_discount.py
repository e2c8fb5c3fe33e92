from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.discount import (
    Discount,
    DiscountOffer,
    DiscountRefused,
    checked,
    grants,
    vat_to_reverse,
)

ISSUED, DUE = date(2026, 11, 1), date(2026, 12, 1)
TWO_IN_TEN = Discount(Decimal(2), 10)
euros = Money.euros
percents = st.decimals("0.01", "99.99", places=2)
cents = st.integers(1, 10**8).map(Money)


def offer(gross: str, key: int = 1, discount: Discount = TWO_IN_TEN, left: str = "") -> DiscountOffer:
    return DiscountOffer(key, ISSUED, DUE, euros(gross), euros(left or gross), discount)


def test_two_percent_at_ten_days_instead_of_thirty_costs_37_percent_a_year() -> None:
    cost = TWO_IN_TEN.annual_cost(ISSUED, DUE)
    assert cost is not None
    assert round(cost, 2) == Decimal("37.24")
    assert TWO_IN_TEN.formula(ISSUED, DUE) == "2 ÷ 98 × 365 ÷ (30 − 10)"
    assert Discount(Decimal("1.50"), 10).formula(ISSUED, DUE) == "1,5 ÷ 98,5 × 365 ÷ (30 − 10)"


def test_a_discount_that_gains_no_day_has_no_annual_cost() -> None:
    assert Discount(Decimal(2), 30).annual_cost(ISSUED, DUE) is None
    assert Discount(Decimal(100), 1).annual_cost(ISSUED, DUE) is None


def test_a_discount_is_a_part_of_the_gross_amount_until_its_last_day() -> None:
    assert TWO_IN_TEN.amount(euros("1200")) == euros("24")
    assert TWO_IN_TEN.last_day(ISSUED) == date(2026, 11, 11)


def test_the_vat_follows_the_discount() -> None:
    assert vat_to_reverse(euros("24"), euros("200"), euros("1200")) == euros("4")
    assert vat_to_reverse(euros("24"), None, euros("1200")) == ZERO
    assert vat_to_reverse(euros("24"), euros("200"), ZERO) == ZERO


@pytest.mark.parametrize(
    ("percent", "days", "field"),
    [
        (Decimal(0), 10, "discount"),
        (Decimal(100), 10, "discount"),
        (None, 10, "discount"),
        (Decimal(2), None, "discount_days"),
        (Decimal(2), -1, "discount_days"),
        (Decimal(2), 366, "discount_days"),
    ],
)
def test_senseless_discounts_are_refused(percent: Decimal | None, days: int | None, field: str) -> None:
    with pytest.raises(DiscountRefused) as refused:
        checked(percent, days)
    assert refused.value.field == field


def test_a_sound_discount_is_kept_and_none_is_none() -> None:
    assert checked(Decimal(2), 10) == TWO_IN_TEN
    assert checked(None, None) is None


def test_a_payment_short_by_the_discount_closes_the_invoice() -> None:
    (granted,) = grants(euros("1176"), euros("1200"), date(2026, 11, 11), [offer("1200")])
    assert (granted.amount, granted.in_time) == (euros("24"), True)


def test_a_payment_after_the_last_day_is_said_to_be_late() -> None:
    (granted,) = grants(euros("1176"), euros("1200"), date(2026, 11, 12), [offer("1200")])
    assert not granted.in_time


@pytest.mark.parametrize(
    ("received", "granted"), [("1175.95", "24.05"), ("1180", "20"), ("1175.94", None), ("1200", None), ("1210", None)]
)
def test_a_few_cents_are_tolerated_and_no_more(received: str, granted: str | None) -> None:
    found = grants(euros(received), euros("1200"), ISSUED, [offer("1200")])
    assert [each.amount for each in found] == ([euros(granted)] if granted else [])


def test_a_wider_tolerance_is_the_firms_choice() -> None:
    assert grants(euros("1175"), euros("1200"), ISSUED, [offer("1200")], euros("1"))[0].amount == euros("25")


def test_several_invoices_paid_at_once_each_get_their_discount() -> None:
    found = grants(euros("2156.03"), euros("2200"), ISSUED, [offer("1200"), offer("1000", 2)])
    assert [(each.offer.item_id, each.amount) for each in found] == [(1, euros("24")), (2, euros("19.97"))]


def test_a_customer_who_takes_less_than_all_his_discounts_takes_the_first() -> None:
    found = grants(euros("2190"), euros("2200"), ISSUED, [offer("1200"), offer("1000", 2)])
    assert [(each.offer.item_id, each.amount) for each in found] == [(1, euros("10"))]


def test_what_is_left_on_an_invoice_bounds_its_discount() -> None:
    assert offer("1200", left="10").most == euros("10")
    assert grants(ZERO, euros("10.05"), ISSUED, [offer("1200", left="10")]) == ()


def test_without_an_offer_nothing_is_granted() -> None:
    assert grants(euros("1176"), euros("1200"), ISSUED, []) == ()


@given(st.lists(st.tuples(cents, percents), min_size=1, max_size=4), st.data())
def test_granted_discounts_close_exactly_what_is_short(pairs: list[tuple[Money, Decimal]], data: st.DataObject) -> None:
    offers = [
        DiscountOffer(key, ISSUED, DUE, gross, gross, Discount(percent, 10))
        for key, (gross, percent) in enumerate(pairs)
    ]
    owed = total(gross for gross, _ in pairs)
    received = data.draw(st.integers(0, owed.cents + 10).map(Money))
    tolerance = data.draw(st.integers(0, 500).map(Money))
    found = grants(received, owed, ISSUED + timedelta(3), offers, tolerance)
    if found:
        assert total(each.amount for each in found) == owed - received
        assert all(ZERO < each.amount <= each.offer.open for each in found)
        assert total(each.amount for each in found) <= total(each.most for each in offers) + tolerance
