from __future__ import annotations

from dataclasses import replace

import pytest

from gestion_creances.dunning.by_hand import NoSuchStep, ReasonMissing, Skip, checked_reason, skip
from gestion_creances.dunning.policy import Tone
from gestion_creances.dunning.policy_document import standard_policy
from tests.dunning.builders import TODAY, a_due, level, policy_with

STANDARD = standard_policy()
FIRST, SECOND, THIRD, NOTICE = (level(code) for code in ("first", "second", "third", "formal_notice"))


def test_a_reason_takes_a_few_words_and_loses_its_blanks() -> None:
    assert checked_reason("  déjà   relancé par\ntéléphone ") == "déjà relancé par téléphone"
    with pytest.raises(ReasonMissing, match="3 mots au moins"):
        checked_reason("déjà relancé")


def test_a_later_step_passes_over_those_between() -> None:
    due = a_due(50, reached=2, reached_on=TODAY)
    assert skip(STANDARD, due, NOTICE.position) == Skip(NOTICE, THIRD, (SECOND, THIRD), backwards=False)


def test_the_first_step_may_be_passed_over() -> None:
    assert skip(STANDARD, a_due(50), SECOND.position) == Skip(SECOND, FIRST, (FIRST,), backwards=False)


def test_a_step_already_reached_may_come_again() -> None:
    due = a_due(50, reached=4, reached_on=TODAY)
    assert skip(STANDARD, due, FIRST.position) == Skip(FIRST, None, (), backwards=True)


def test_what_another_policy_sent_counts_by_its_tone() -> None:
    due = a_due(50, reached=9, reached_in=8, reached_tone=Tone.FIRM)
    assert skip(replace(STANDARD, id=7), due, NOTICE.position).passed == (THIRD,)


@pytest.mark.parametrize("position", [1, 9])
def test_a_step_switched_off_or_unknown_is_refused(position: int) -> None:
    with pytest.raises(NoSuchStep, match="« Scénario standard » de la pièce FA-1 n’a pas cette étape"):
        skip(policy_with("courtesy", enabled=False), a_due(), position)
