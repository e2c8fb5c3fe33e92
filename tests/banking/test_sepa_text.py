from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.banking.sepa_text import is_sepa_text, sepa_reference, sepa_text

SET = re.compile(r"[A-Za-z0-9/\-?:().,'+ ]*")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Hôtel de l’Étoile & fils", "Hotel de l'Etoile + fils"),
        ("Œuvres – Straße 4 €", "OEuvres - Strasse 4 EUR"),
        ("//FA/2026//0001/", "FA/2026/0001"),
        ("Łódź, đàng Øresund", "Lodz, dang Oresund"),
        ("株式会社", ""),
        ("a\x00b\tc", "a b c"),
    ],
)
def test_words_become_what_banks_can_read(typed: str, written: str) -> None:
    assert sepa_text(typed, 70) == written


@given(st.text(max_size=200), st.integers(1, 140))
def test_whatever_is_typed_only_the_banks_signs_come_out_and_no_more_than_fit(typed: str, length: int) -> None:
    written = sepa_text(typed, length)
    assert SET.fullmatch(written)
    assert is_sepa_text(written)
    assert len(written) <= length
    assert written == written.strip()
    assert sepa_text(written, length) == written


@given(st.text(max_size=60))
def test_a_reference_holds_no_space(typed: str) -> None:
    assert " " not in sepa_reference(typed, 35)
    assert is_sepa_text(sepa_reference(typed, 35))


def test_a_reference_with_a_slash_at_an_end_or_two_together_is_no_sepa_text() -> None:
    assert not is_sepa_text("/A")
    assert not is_sepa_text("A/")
    assert not is_sepa_text("A//B")
    assert not is_sepa_text("é")
    assert is_sepa_text("A/B-1")
