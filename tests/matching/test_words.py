"""Tests of how names are compared."""

import pytest

from gestion_creances.matching.words import folded, payer_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("S.A.R.L. Dupré & Fils", "DUPRE FILS"),
        ("SARL DUPRE ET FILS", "DUPRE FILS"),
        ("M. ou Mme Cœur-de-Roy", "COEUR DE ROY"),
        ("Müller GmbH", "MULLER"),
        ("Société L’Œuvre", "L OEUVRE"),
        ("  Ets   Martin ", "MARTIN"),
        ("S A", "SA"),
        ("", ""),
    ],
)
def test_a_name_is_compared_without_accents_legal_form_and_civility(name: str, key: str) -> None:
    assert payer_key(name) == key


def test_a_text_is_folded_to_capitals_and_keeps_its_signs() -> None:
    assert (folded("Fact. n°12 été & Co"), folded("a&b-1")) == ("FACT. N°12 ETE  ET  CO", "A ET B-1")
