"""The number that the post gives a registered letter."""

from __future__ import annotations

import pytest

from gestion_creances.dunning.tracking import (
    PastedNumbers,
    TrackingRefused,
    checked_numbers,
    read_pasted,
    read_tracking,
    tracking_warning,
)

LETTERS = ("R-1", "R-2", "R-3")


def test_a_tracking_number_is_kept_without_spaces_and_in_capitals() -> None:
    assert read_tracking(" 1a 123 456 7890 1 ") == "1A12345678901"


@pytest.mark.parametrize("number", ["RR473124829GB", "RB000000005FR", "RB000000014FR", "RB700000000FR"])
def test_an_international_number_with_its_key_is_right(number: str) -> None:
    assert tracking_warning(number) == ""


@pytest.mark.parametrize("number", ["RR473124828GB", "RB000000000FR", "RB000000010FR", "RB700000001FR"])
def test_an_international_number_with_another_key_is_doubted_not_refused(number: str) -> None:
    assert number in tracking_warning(number)
    assert read_tracking(number) == number


def test_numbers_of_other_forms_are_not_judged() -> None:
    assert tracking_warning("1A12345678901") == tracking_warning("") == ""


def test_two_letters_never_share_a_tracking_number() -> None:
    checked_numbers({1: "A1", 2: "A2", 3: "", 4: ""}, {"B1": "R-9"})
    with pytest.raises(TrackingRefused, match="donné à deux lettres"):
        checked_numbers({1: "A1", 2: "A1"}, {})
    with pytest.raises(TrackingRefused, match="déjà celui de la lettre R-9"):
        checked_numbers({1: "A1"}, {"A1": "R-9"})


def test_a_number_too_long_for_one_is_refused() -> None:
    assert read_tracking("x" * 40) == "X" * 40
    with pytest.raises(TrackingRefused, match="40 caractères au plus") as caught:
        read_tracking("x" * 41)
    assert caught.value.field == "tracking"


def test_a_pasted_list_gives_its_numbers_in_order() -> None:
    assert read_pasted(["1A1", "", " 1A 2 "], LETTERS) == PastedNumbers({"R-1": "1A1", "R-2": "1A 2"}, 0)
    assert read_pasted(["1", "2", "3", "4", "5"], LETTERS) == PastedNumbers({"R-1": "1", "R-2": "2", "R-3": "3"}, 2)


def test_a_list_pasted_further_down_leaves_the_letters_above_alone() -> None:
    assert read_pasted(["1", "2", "3"], LETTERS, 1) == PastedNumbers({"R-2": "1", "R-3": "2"}, 1)


def test_a_list_that_names_the_letters_gives_each_its_own() -> None:
    lines = [
        "R-3;20/11/2026;12 rue de la République;21000;1A 123 456 7890 3",
        'R-1\t"2C00000000017"\tDIJON',
        "Une autre lettre;1A11111111111",
    ]
    found = read_pasted(lines, LETTERS)
    assert found == PastedNumbers({"R-3": "1A12345678903", "R-1": "2C00000000017", "R-2": "1A11111111111"}, 0)


def test_a_line_without_a_number_takes_none_away() -> None:
    assert read_pasted(["R-2;Dijon"], LETTERS) == PastedNumbers({"R-2": ""}, 0)
    assert read_pasted([], LETTERS) == PastedNumbers({}, 0)
