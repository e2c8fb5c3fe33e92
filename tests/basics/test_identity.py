import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.basics import identity
from gestion_creances.basics.identity import IdentityRefused

VECTORS = json.loads((Path(__file__).parent.parent / "samples" / "law_vectors.json").read_text(encoding="utf-8"))


def _reason(check: Callable[[str], str], text: str) -> str:
    with pytest.raises(IdentityRefused) as refused:
        check(text)
    assert refused.value.value == text
    assert str(refused.value) == f"{refused.value.kind} « {text} » : {refused.value.reason}."
    return refused.value.reason


def test_every_number_of_the_law_vectors_is_accepted() -> None:
    for number in VECTORS["luhn"]:
        assert (identity.siren if len(number) == 9 else identity.siret)(number) == number


def test_the_vat_number_follows_from_the_siren() -> None:
    for number, key in VECTORS["tva_key"].items():
        assert identity.vat_number_of(number) == f"FR{key}{number}"


@pytest.mark.parametrize("text", ["732 829 320", "732.829.320", " 732-829-320 ", "732\u00a0829\u202f320"])
def test_a_siren_may_be_typed_with_spaces_dots_or_dashes(text: str) -> None:
    assert identity.siren(text) == "732829320"


def test_a_wrong_siren_says_what_is_wrong() -> None:
    assert _reason(identity.siren, "73282932X") == "il ne doit contenir que des chiffres"
    assert _reason(identity.siren, "73282932") == "il doit compter 9 chiffres, il en a 8"
    assert "clé de contrôle" in _reason(identity.siren, "732829321")
    assert _reason(identity.siren, "") == "il ne doit contenir que des chiffres"


def test_digits_of_other_scripts_are_no_siren() -> None:
    assert "chiffres" in _reason(identity.siren, "٧٣٢٨٢٩٣٢٠")


def test_post_offices_have_their_own_rule() -> None:
    assert identity.siret("356 000 000 49837") == "35600000049837"
    assert "clé de contrôle" in _reason(identity.siret, "35600000049838")


def test_the_rule_of_the_post_is_for_the_post_only() -> None:
    assert sum(map(int, "73282932000083")) % 5 != 0
    assert sum(map(int, "73282932000081")) % 5 == 0
    assert "clé de contrôle" in _reason(identity.siret, "73282932000081")


def test_a_siret_must_start_with_a_siren() -> None:
    assert "neuf premiers chiffres" in _reason(identity.siret, "73282932100074")


@given(st.integers(0, 10**8 - 1))
def test_one_wrong_digit_is_always_noticed(start: int) -> None:
    stem = f"{start:08d}"
    good = [f"{stem}{key}" for key in range(10) if _accepts(f"{stem}{key}")]
    assert len(good) == 1


def _accepts(number: str) -> bool:
    try:
        return identity.siren(number) == number
    except IdentityRefused:
        return False


def test_vat_numbers_are_checked_where_the_key_is_known() -> None:
    assert identity.vat_number("fr 83 404 833 048") == "FR83404833048"
    assert identity.vat_number("DE 136 695 976") == "DE136695976"
    assert identity.vat_number("EL 094259216") == "EL094259216"
    assert "clé de contrôle" in _reason(identity.vat_number, "FR84404833048")
    assert "clé de contrôle" in _reason(identity.vat_number, "DE136695978")


def test_a_vat_number_from_outside_the_union_keeps_its_shape_only() -> None:
    assert identity.vat_number("CHE-107.787.577") == "CHE107787577"
    assert "lettres du pays" in _reason(identity.vat_number, "12345")


def test_an_iban_is_stored_without_spaces() -> None:
    assert identity.iban("fr76 3000 6000 0112 3456 7890 189") == "FR7630006000011234567890189"
    assert identity.iban("FR14 2004 1010 0505 0001 3M02 606") == "FR1420041010050500013M02606"


def test_a_wrong_iban_says_what_is_wrong() -> None:
    assert "clé de contrôle" in _reason(identity.iban, "FR7630006000011234567890188")
    assert "27" in _reason(identity.iban, "FR76300060000112345678901")
    assert "« ZZ »" in _reason(identity.iban, "ZZ7630006000011234567890189")
    assert "deux lettres" in _reason(identity.iban, "bonjour")
    assert "deux lettres" in _reason(identity.iban, "")


def test_the_bank_is_known_from_the_iban() -> None:
    assert identity.bic_of_iban("FR76 3000 6000 0112 3456 7890 189") == "AGRIFRPPXXX"


def test_an_unknown_bank_has_no_bic() -> None:
    assert identity.bic_of_iban("FR8699999000011234567890166") == ""


def test_a_bic_has_eight_or_eleven_characters() -> None:
    assert [identity.bic(text) for text in ("agrifrpp", "AGRI FR PP XXX")] == ["AGRIFRPP", "AGRIFRPPXXX"]
    assert "8 ou 11" in _reason(identity.bic, "AGRI")
    assert "8 ou 11" in _reason(identity.bic, "AGRIZZPP")


@pytest.mark.parametrize(
    "text", ["compta@exemple.fr", " Jean.O'Neil+factures@sous.domaine-long.museum ", "é@façade.fr"]
)
def test_an_address_of_the_usual_shape_is_accepted(text: str) -> None:
    assert identity.email(text) == text.strip()


def test_an_address_may_be_as_long_as_the_standard_allows() -> None:
    longest = f"{'a' * 249}@c.fr"
    assert (len(longest), identity.email(longest)) == (254, longest)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "compta",
        "compta@",
        "@exemple.fr",
        "a@b",
        "a@b@c.fr",
        "a b@c.fr",
        "a@c..fr",
        "a@c.fr\nBcc: x@y.fr",
        "a@c.f1",
        f"{'a' * 250}@c.fr",
    ],
)
def test_an_address_of_another_shape_is_refused(text: str) -> None:
    assert _reason(identity.email, text) == "elle s’écrit nom@domaine.fr"
