"""Penalties paid or waived on their own, in the computation that letters rest on."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.aging.penalties import LateRule, Settlement, penalty
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.legal_rates import load_shipped
from gestion_creances.company.terms_of_sale import Imputation
from gestion_creances.locations import resources

RATES = load_shipped(resources() / "legal_rates")
DUE, PAID, UNTIL = date(2026, 3, 31), date(2026, 5, 15), date(2026, 6, 30)
euros = Money.euros


def test_what_was_paid_of_the_penalties_alone_leaves_the_price_whole() -> None:
    plain = penalty(euros("1000"), DUE, UNTIL, rule=LateRule(), rates=RATES)
    found = penalty(
        euros("1000"), DUE, UNTIL, rule=LateRule(), rates=RATES, settled=[Settlement(PAID, euros("10"), euros("40"))]
    )
    assert found.principal_left == euros("1000")
    assert (found.interest, found.indemnity) == (plain.interest, plain.indemnity)
    assert (found.interest_paid, found.indemnity_left) == (euros("10"), ZERO)
    assert found.waived == ZERO


def test_a_waiver_is_told_apart_from_a_payment() -> None:
    waived = Settlement(PAID, euros("10"), euros("40"), waived=True)
    found = penalty(euros("1000"), DUE, UNTIL, rule=LateRule(), rates=RATES, settled=[waived])
    assert found.waived == euros("50")
    assert found.indemnity_left == ZERO


def test_a_payment_split_by_hand_is_not_imputed_a_second_time() -> None:
    owed = penalty(euros("1000"), DUE, PAID, rule=LateRule(), rates=RATES).interest
    whole = penalty(euros("1000"), DUE, UNTIL, [(PAID, euros("500"))], rule=LateRule(), rates=RATES)
    by_hand = penalty(
        euros("1000"),
        DUE,
        UNTIL,
        [(PAID, euros("500") - owed)],
        rule=LateRule(),
        rates=RATES,
        settled=[Settlement(PAID, owed, ZERO)],
    )
    assert by_hand == whole


@pytest.mark.parametrize("day", [date(2026, 4, 1), PAID, UNTIL, date(2026, 7, 1), date(2026, 7, 15)])
def test_a_settlement_does_not_cut_the_line_it_falls_in(day: date) -> None:
    until = date(2026, 8, 1)
    plain = penalty(euros("1234.56"), DUE, until, rule=LateRule(), rates=RATES)
    found = penalty(
        euros("1234.56"),
        DUE,
        until,
        rule=LateRule(),
        rates=RATES,
        settled=[Settlement(day, Money(1), ZERO), Settlement(day, ZERO, euros("40"))],
    )
    assert (found.segments, found.interest) == (plain.segments, plain.interest)


def test_a_settlement_on_the_due_date_finds_nothing_to_join() -> None:
    early = [Settlement(DUE, ZERO, euros("40"))]
    plain = penalty(euros("1000"), DUE, UNTIL, rule=LateRule(), rates=RATES)
    assert penalty(euros("1000"), DUE, UNTIL, rule=LateRule(), rates=RATES, settled=early).segments == plain.segments


def test_what_exceeds_the_penalties_pays_the_price() -> None:
    settled = [Settlement(PAID, euros("500"), ZERO)]
    found = penalty(euros("1000"), DUE, PAID, rule=LateRule(), rates=RATES, settled=settled)
    assert found.principal_left == euros("1500") - euros("1000") + found.interest


def test_what_comes_after_the_day_asked_is_not_counted() -> None:
    later = [Settlement(UNTIL + timedelta(1), euros("10"), ZERO)]
    found = penalty(euros("1000"), DUE, UNTIL, rule=LateRule(), rates=RATES, settled=later)
    assert found.interest_paid == ZERO


@pytest.mark.parametrize("order", Imputation)
@given(st.data())
def test_whatever_is_settled_the_claim_falls_by_exactly_that(order: Imputation, data: st.DataObject) -> None:
    rule = LateRule(imputation=order)
    plain = penalty(euros("1000"), DUE, UNTIL, rule=rule, rates=RATES)
    interest = data.draw(st.integers(0, plain.interest.cents).map(Money))
    indemnity = data.draw(st.integers(0, 4000).map(Money))
    settled = [Settlement(UNTIL, interest, indemnity, data.draw(st.booleans()))]
    found = penalty(euros("1000"), DUE, UNTIL, rule=rule, rates=RATES, settled=settled)
    assert found.balance == plain.balance - interest - indemnity
    assert found.principal_left == plain.principal_left
