from __future__ import annotations

from dataclasses import replace

import pytest

from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.dunning.policy import PolicyFault, checked, faults, in_order
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import Channel
from tests.dunning.builders import level, policy_with


def test_the_standard_policy_is_sound() -> None:
    assert checked(standard_policy()) is standard_policy()


def test_the_standard_policy_has_the_five_usual_steps() -> None:
    steps = [(step.position, step.code, step.offset_days, step.enabled) for step in standard_policy().levels]
    assert steps == [
        (1, "courtesy", -5, False),
        (2, "first", 8, True),
        (3, "second", 15, True),
        (4, "third", 30, True),
        (5, "formal_notice", 45, True),
    ]


def test_only_the_formal_notice_claims_penalties_by_registered_post_with_eight_days_to_pay() -> None:
    claiming = [step for step in standard_policy().levels if step.claims_penalties]
    assert [(step.code, step.channel, step.pay_within_days) for step in claiming] == [
        ("formal_notice", Channel.REGISTERED, 8)
    ]


def test_a_step_has_a_name_in_each_language() -> None:
    assert [level("formal_notice").name(language) for language in ("fr", "en")] == ["Mise en demeure", "Formal notice"]


def test_a_step_is_found_by_its_position_even_switched_off() -> None:
    assert standard_policy().at(1) == level("courtesy")
    assert standard_policy().at(9) is None


@pytest.mark.parametrize(
    ("code", "changes", "field", "sentence"),
    [
        ("second", {"offset_days": 8}, "offset_days", "partir après l’étape « Rappel courtois », placée à +8 jours"),
        ("second", {"offset_days": 4000}, "offset_days", "entre 90 jours avant et 3 650 jours après"),
        ("courtesy", {"offset_days": -91}, "offset_days", "entre 90 jours avant et 3 650 jours après"),
        ("first", {"min_gap_days": -1}, "min_gap_days", "l’intervalle minimal"),
        ("first", {"pay_within_days": 366}, "pay_within_days", "le délai de paiement"),
        ("first", {"min_amount": Money(-1)}, "min_amount", "ne peut pas être négatif"),
        ("first", {"name_fr": " "}, "name_fr", "un nom en français"),
        ("first", {"name_en": ""}, "name_en", "un nom en anglais"),
        ("first", {"template": ""}, "template", "un modèle de lettre"),
        ("first", {"code": ""}, "code", "un code"),
        ("first", {"position": 1}, "position", "un numéro à partir de 1"),
        ("courtesy", {"position": 0}, "position", "un numéro à partir de 1"),
        ("formal_notice", {"pay_within_days": 0}, "pay_within_days", "laisser un délai pour payer"),
        ("courtesy", {"claims_penalties": True, "pay_within_days": 8}, "offset_days", "après l’échéance"),
    ],
)
def test_an_unsound_step_is_refused_with_its_name_and_remedy(
    code: str, changes: dict[str, object], field: str, sentence: str
) -> None:
    found = faults(policy_with(code, **changes))
    assert (field, True) in [(fault.field, sentence in str(fault)) for fault in found]
    assert all(str(fault).startswith("Étape « ") for fault in found)


def test_a_step_without_a_name_is_named_by_its_code_or_its_position() -> None:
    assert str(faults(policy_with("first", name_fr=""))[0]).startswith("Étape « first »")
    assert str(faults(policy_with("first", name_fr="", code=""))[0]).startswith("Étape « 2 »")


def test_a_policy_needs_a_name_a_step_switched_on_and_codes_of_their_own() -> None:
    off = tuple(replace(step, enabled=False, code="x") for step in standard_policy().levels)
    found = faults(replace(standard_policy(), name=" ", levels=off))
    assert [(fault.position, fault.field) for fault in found] == [(0, "name"), (0, "levels"), (0, "levels")]


def test_an_unsound_policy_is_refused_for_its_first_fault() -> None:
    with pytest.raises(PolicyFault) as refused:
        checked(policy_with("second", offset_days=8))
    assert (refused.value.position, refused.value.field) == (3, "offset_days")
    assert isinstance(refused.value, Refusal)


def test_a_step_removed_is_seen_no_more_but_keeps_its_name_and_its_place() -> None:
    policy = policy_with("second", removed=True)
    assert [step.code for step in policy.steps()] == ["first", "third", "formal_notice"]
    assert [step.code for step in policy.standing()] == ["courtesy", "first", "third", "formal_notice"]
    assert policy.at(3) == replace(level("second"), removed=True)
    assert policy.after(3) == (level("third"), level("formal_notice"))


def test_a_step_added_between_two_others_comes_between_them_whatever_its_number() -> None:
    call = replace(level("second"), position=6, code="call", name_fr="Appel", offset_days=10)
    policy = in_order(replace(standard_policy(), levels=(*standard_policy().levels, call)))
    assert faults(policy) == ()
    assert [step.position for step in policy.after(2)] == [6, 3, 4, 5]
    assert [step.position for step in policy.after(6)] == [3, 4, 5]


def test_after_a_step_nobody_knows_come_those_with_a_higher_number() -> None:
    policy = standard_policy()
    assert [policy.after(position) for position in (0, 99)] == [policy.steps(), ()]


def test_a_removed_step_may_stand_on_the_day_of_another_one() -> None:
    moved = policy_with("second", removed=True, offset_days=8)
    assert faults(moved) == ()


def test_a_firmer_step_is_graver_than_a_later_one() -> None:
    later = replace(level("first"), offset_days=90)
    assert sorted([level("formal_notice"), later, level("third")], key=lambda step: step.gravity) == [
        later,
        level("third"),
        level("formal_notice"),
    ]
