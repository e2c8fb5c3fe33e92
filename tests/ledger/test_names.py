"""Names are the same whatever their accents, near when a person should look, and make codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.ledger.names import Names, likeness, made_up_code, name_key, plain_name


@pytest.mark.parametrize(
    ("name", "plain", "key"),
    [
        ("  Menuiserie LEFÈVRE, S.A.R.L. ", "menuiserie lefevre sarl", "menuiserie lefevre"),
        ("L’Œuf & Fils", "l oeuf fils", "oeuf fils"),
        ("SARL", "sarl", "sarl"),
        ("Ets. Martin et Cie", "ets martin et cie", "martin"),
        ("日本", "日本", "日本"),
        ("– !", "", ""),
    ],
)
def test_a_name_loses_its_accents_its_signs_and_then_its_legal_form(name: str, plain: str, key: str) -> None:
    assert (plain_name(name), name_key(name)) == (plain, key)


def test_the_same_name_written_otherwise_is_found_another_legal_form_is_only_near() -> None:
    names = Names([("C1", "Bérenger SARL"), ("C2", "Martin"), ("C2", "Atelier Martin")])
    assert names.exactly("BERENGER  sarl") == ("C1",)
    assert names.exactly("Bérenger SAS") == ()
    assert names.nearly("Bérenger SAS") == ("C1",)
    names.add("C2", "Atelier MARTIN")
    names.add("C3", " ")
    assert (names.exactly("atelier martin"), names.exactly(""), names.nearly("")) == (("C2",), (), ())


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Dupond", ("C1",)),
        ("Dupnot", ("C1",)),
        ("Isère Bio Mangez", ("C2", "C3")),
        ("Mangez Bio Isère Producteurs", ("C3", "C2")),
        ("Durand", ()),
        ("Mangez", ()),
        ("?", ()),
    ],
)
def test_near_names_are_proposed_the_nearest_first(name: str, near: tuple[str, ...]) -> None:
    names = Names([("C1", "Dupont"), ("C2", "Mangez Bio Isere"), ("C3", "MANGEZ BIO ISERE - PRODUCTEURS")])
    assert names.nearly(name) == near


def test_a_short_name_with_one_other_letter_is_another() -> None:
    assert likeness("abc", "abd") < 86


@given(st.text(), st.text())
def test_likeness_is_the_same_both_ways_and_full_for_the_same_name(one: str, other: str) -> None:
    assert likeness(name_key(one), name_key(one)) == 100
    assert likeness(name_key(one), name_key(other)) == pytest.approx(likeness(name_key(other), name_key(one)))


@given(st.text())
def test_plain_names_stay_as_they_are(name: str) -> None:
    assert plain_name(plain_name(name)) == plain_name(name)


@given(st.lists(st.text(), max_size=20))
def test_made_up_codes_are_never_taken_and_short(names: list[str]) -> None:
    taken: set[str] = set()
    for name in names:
        code = made_up_code(name, taken)
        assert code not in taken
        assert 1 <= len(code) <= 10
        taken.add(code)


def test_a_code_is_made_of_the_name() -> None:
    assert made_up_code("Menuiserie Lefèvre SARL", ()) == "MENUISERIE"
    assert made_up_code("Menuiserie Lefèvre SARL", {"MENUISERIE"}) == "MENUISERI2"
    assert made_up_code("…", {"CLIENT"}) == "CLIENT2"
