from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import ZERO, Money, total

amounts = st.builds(Money, st.integers(-(10**13), 10**13))


def test_euros_become_whole_cents() -> None:
    assert [Money.euros(text) for text in ("1234.5", 40, Decimal("-0.01"))] == [Money(123450), Money(4000), Money(-1)]


def test_a_fraction_of_a_cent_is_refused() -> None:
    with pytest.raises(ValueError, match=r"0\.005 is not a whole number of cents"):
        Money.euros("0.005")


def test_half_a_cent_is_rounded_away_from_zero() -> None:
    half = Decimal("0.5")
    assert [Money(cents).times(half).cents for cents in (1, 3, -1, -3, 2, 0)] == [1, 2, -1, -2, 1, 0]


def test_an_exact_half_cent_over_365_days_is_not_lost_in_decimals() -> None:
    assert Money.euros("73.00").portion(1215 * 50, 100 * 100 * 365) == Money(122)


@given(amounts, st.decimals(-1000, 1000, places=6))
def test_times_rounds_the_exact_product_half_up(amount: Money, ratio: Decimal) -> None:
    exact = Decimal(amount.cents) * ratio
    assert amount.times(ratio).cents == int(exact.to_integral_value(ROUND_HALF_UP))


@given(amounts, st.integers(-(10**6), 10**6), st.integers(1, 10**6))
def test_a_portion_is_within_half_a_cent_of_the_truth(amount: Money, numerator: int, denominator: int) -> None:
    exact = Fraction(amount.cents * numerator, denominator)
    assert abs(amount.portion(numerator, denominator).cents - exact) <= Fraction(1, 2)


@given(amounts, st.integers(-(10**6), 10**6), st.integers(1, 10**6))
def test_a_credit_is_rounded_like_the_debt_it_mirrors(amount: Money, numerator: int, denominator: int) -> None:
    assert (-amount).portion(numerator, denominator) == -amount.portion(numerator, denominator)


@given(amounts, amounts)
def test_adding_then_taking_away_changes_nothing(one: Money, other: Money) -> None:
    assert one + other - other == one


@given(amounts)
def test_the_text_of_an_amount_reads_back(amount: Money) -> None:
    assert Money.euros(str(amount)) == amount


def test_the_text_has_a_dot_and_two_decimals() -> None:
    assert [str(Money(cents)) for cents in (-5, 0, 123456, -123450)] == ["-0.05", "0.00", "1234.56", "-1234.50"]


def test_only_zero_is_false() -> None:
    assert [bool(Money(cents)) for cents in (0, 1, -1)] == [False, True, True]


def test_amounts_compare_and_lose_their_sign() -> None:
    assert abs(Money(-7)) == Money(7)
    assert Money(-7) < ZERO < Money(7)


@given(st.lists(amounts))
def test_a_total_is_the_exact_sum(several: list[Money]) -> None:
    assert total(several).cents == sum(amount.cents for amount in several)
