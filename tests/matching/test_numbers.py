"""Tests of the shortened and mistyped forms of an invoice's number."""

import pytest

from gestion_creances.matching.numbers import Form, Series, forms_of, near, runs_of, series_of


def test_a_number_may_be_cited_without_separators_prefix_year_or_zeros() -> None:
    assert forms_of(runs_of("F-2026-0123")) == {
        "F20260123": Form.WHOLE,
        "F|2026|123": Form.WHOLE,
        "20260123": Form.DIGITS,
        "2026|123": Form.DIGITS,
        "260123": Form.TAIL,
        "0123": Form.TAIL,
        "123": Form.TAIL,
    }


def test_a_number_of_digits_alone_has_few_forms_and_a_word_none() -> None:
    assert forms_of(runs_of("1201")) == {"1201": Form.DIGITS}
    assert forms_of(runs_of("24-05")) == {"24|5": Form.DIGITS, "2405": Form.DIGITS}
    assert forms_of(runs_of("acompte")) == {}


def test_a_number_has_a_place_in_its_series_when_it_ends_with_digits() -> None:
    assert series_of(runs_of("F-2026-0123")) == Series("F2026", 123, 4)
    assert series_of(runs_of("2026-12-P")) is None
    assert series_of([]) is None


@pytest.mark.parametrize("cited", ["20260132", "2026123", "20260124", "202601234", "02260123"])
def test_one_sign_swapped_missing_changed_or_added_is_near(cited: str) -> None:
    assert near(cited, "20260123")


@pytest.mark.parametrize("cited", ["20260123", "20260321", "202601", "2026012345", "20261024", "2026999"])
def test_the_number_itself_and_anything_further_away_is_not_near(cited: str) -> None:
    assert not near(cited, "20260123")
