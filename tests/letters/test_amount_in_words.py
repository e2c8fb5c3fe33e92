"""Tests of amounts written in letters, in French and in English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics.money import Money
from gestion_creances.letters.amount_in_words import amount_in_words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "zéro euro"),
        ("0.01", "un centime"),
        ("0.80", "quatre-vingts centimes"),
        ("1", "un euro"),
        ("1.01", "un euro et un centime"),
        ("21", "vingt et un euros"),
        ("71", "soixante et onze euros"),
        ("77", "soixante-dix-sept euros"),
        ("80", "quatre-vingts euros"),
        ("81", "quatre-vingt-un euros"),
        ("91", "quatre-vingt-onze euros"),
        ("99", "quatre-vingt-dix-neuf euros"),
        ("100", "cent euros"),
        ("200", "deux cents euros"),
        ("201", "deux cent un euros"),
        ("1000", "mille euros"),
        ("1234.56", "mille deux cent trente-quatre euros et cinquante-six centimes"),
        ("80000", "quatre-vingt mille euros"),
        ("200000", "deux cent mille euros"),
        ("1000000", "un million d’euros"),
        ("1000200", "un million deux cents euros"),
        ("280000000", "deux cent quatre-vingts millions d’euros"),
        ("2000000000.10", "deux milliards d’euros et dix centimes"),
    ],
)
def test_an_amount_in_french_letters(amount: str, words: str) -> None:
    assert amount_in_words(Money.euros(amount), "fr") == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "zero euros"),
        ("0.01", "one cent"),
        ("1.20", "one euro and twenty cents"),
        ("42", "forty-two euros"),
        ("105", "one hundred and five euros"),
        ("1005", "one thousand and five euros"),
        ("1234.56", "one thousand two hundred and thirty-four euros and fifty-six cents"),
        ("3000000", "three million euros"),
    ],
)
def test_an_amount_in_english_letters(amount: str, words: str) -> None:
    assert amount_in_words(Money.euros(amount), "en") == words


@pytest.mark.parametrize("cents", [-1, 10**14])
def test_an_amount_nobody_owes_is_not_written(cents: int) -> None:
    with pytest.raises(ValueError, match="in letters"):
        amount_in_words(Money(cents), "fr")


@given(st.integers(0, 10**14 - 1), st.integers(0, 10**14 - 1), st.sampled_from(["fr", "en"]))
def test_two_amounts_are_never_written_alike(one: int, other: int, language: str) -> None:
    same = amount_in_words(Money(one), language) == amount_in_words(Money(other), language)

    assert same is (one == other)
