from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gestion_creances.banking.mandate import (
    REFERENCE_LENGTH,
    Mandate,
    MandateRefused,
    Sequence,
    Standing,
    checked_mandate,
    lapses_on,
    made_up_reference,
    sequence,
    standing,
    standing_sentence,
)
from gestion_creances.banking.sepa_text import is_sepa_text
from gestion_creances.basics.errors import Refusal

TODAY = date(2026, 6, 30)
SIGNED = Mandate(1, "RUM-C1-1", date(2026, 1, 15), "Boulangerie Lefèvre", "FR7630006000011234567890189")


def test_a_mandate_is_kept_in_compact_form_with_the_bank_of_its_account() -> None:
    typed = replace(SIGNED, reference=" RUM C1 ", iban="fr76 3000 6000 0112 3456 7890 189", holder="  Boulangerie  L ")
    kept = checked_mandate(typed, TODAY)
    assert (kept.reference, kept.iban, kept.holder, kept.bic) == ("RUMC1", SIGNED.iban, "Boulangerie L", "AGRIFRPPXXX")


def test_a_bank_that_is_named_is_kept() -> None:
    assert checked_mandate(replace(SIGNED, bic="bnpafrpp"), TODAY).bic == "BNPAFRPP"


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"reference": ""}, "reference"),
        ({"reference": "R" * 36}, "reference"),
        ({"reference": "RÉF"}, "reference"),
        ({"reference": "/RUM"}, "reference"),
        ({"holder": " "}, "holder"),
        ({"holder": "株式会社"}, "holder"),
        ({"holder": "x" * 71}, "holder"),
        ({"signed_on": date(2026, 7, 1)}, "signed_on"),
        ({"used_on": date(2025, 1, 1)}, "used_on"),
        ({"ended_on": date(2026, 1, 1), "end_reason": "résiliation"}, "ended_on"),
        ({"ended_on": date(2026, 6, 1)}, "end_reason"),
    ],
)
def test_what_cannot_be_right_is_refused_beside_its_field(facts: dict[str, object], field: str) -> None:
    with pytest.raises(MandateRefused) as refused:
        checked_mandate(replace(SIGNED, **facts), TODAY)  # type: ignore[arg-type]
    assert refused.value.field == field


def test_a_wrong_account_is_refused() -> None:
    with pytest.raises(Refusal):
        checked_mandate(replace(SIGNED, iban="FR7630006000011234567890188"), TODAY)


def test_a_mandate_that_has_ended_for_a_reason_is_kept() -> None:
    ended = replace(SIGNED, ended_on=date(2026, 6, 1), end_reason=" compte clos ")
    assert checked_mandate(ended, TODAY).end_reason == "compte clos"


@given(st.text(max_size=60), st.integers(0, 5))
def test_a_made_up_reference_is_new_short_and_readable_by_banks(code: str, known: int) -> None:
    taken: list[str] = []
    for _ in range(known + 1):
        taken.append(made_up_reference(code, [one.lower() for one in taken]))
    assert len(set(taken)) == known + 1
    assert all(len(one) <= REFERENCE_LENGTH and is_sepa_text(one) and " " not in one for one in taken)


def test_a_mandate_lapses_thirty_six_months_after_its_last_collection() -> None:
    used = replace(SIGNED, used_on=date(2026, 3, 31))
    assert lapses_on(used) == date(2029, 4, 1)
    assert standing(used, date(2029, 3, 31)) is Standing.VALID
    assert standing(used, date(2029, 4, 1)) is Standing.LAPSED
    assert lapses_on(SIGNED) == date(2029, 1, 16)


def test_each_standing_is_said_in_words() -> None:
    before = date(2026, 1, 14)
    ended = replace(SIGNED, ended_on=date(2026, 6, 1), end_reason="Compte clos.")
    spent = replace(SIGNED, one_off=True, used_on=date(2026, 2, 2))
    assert standing_sentence(SIGNED, TODAY) == ""
    assert standing_sentence(SIGNED, before) == "Mandat RUM-C1-1 signé le 15/01/2026, après ce jour."
    assert standing(SIGNED, before) is Standing.NOT_YET
    assert standing_sentence(ended, TODAY) == "Mandat RUM-C1-1 terminé le 01/06/2026 : Compte clos."
    assert standing(ended, date(2026, 6, 1)) is Standing.VALID
    assert "ponctuel, déjà utilisé" in standing_sentence(spent, TODAY)
    assert "36 mois" in standing_sentence(SIGNED, date(2030, 1, 1))


def test_the_sequence_follows_from_what_was_collected_before() -> None:
    used = replace(SIGNED, used_on=date(2026, 2, 2))
    assert sequence(SIGNED, TODAY) is Sequence.FIRST
    assert sequence(used, TODAY) is Sequence.RECURRENT
    assert sequence(replace(used, ended_on=TODAY), TODAY) is Sequence.FINAL
    assert sequence(replace(used, ended_on=date(2026, 7, 1)), TODAY) is Sequence.RECURRENT
    assert sequence(replace(SIGNED, one_off=True), TODAY) is Sequence.ONE_OFF
