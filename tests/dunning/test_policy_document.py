from __future__ import annotations

import json
from typing import Any

import pytest

from gestion_creances.dunning.policy import checked
from gestion_creances.dunning.policy_document import (
    UnreadablePolicy,
    policy_document,
    policy_from,
    shipped_policies,
    standard_policy,
)
from gestion_creances.ledger.customer import Channel


def test_a_policy_written_and_read_again_is_the_same() -> None:
    text = json.dumps(policy_document(standard_policy()))
    assert policy_from(json.loads(text)) == standard_policy()


def test_a_stored_policy_keeps_its_id() -> None:
    assert policy_from(policy_document(standard_policy()), 7).id == 7


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("offset_days", "8"),
        ("offset_days", True),
        ("enabled", 1),
        ("name_fr", None),
        ("tone", "rude"),
        ("channel", "pigeon"),
        ("min_amount_cents", 1.5),
    ],
)
def test_a_level_with_a_wrong_value_is_refused_by_the_name_of_its_field(field: str, value: object) -> None:
    document: dict[str, Any] = policy_document(standard_policy())
    document["levels"][0][field] = value
    with pytest.raises(UnreadablePolicy, match=f"« {field} »") as refused:
        policy_from(document)
    assert refused.value.field == field


@pytest.mark.parametrize("document", [{}, {"name": "x"}, {"name": "x", "levels": ["first"]}])
def test_a_document_without_levels_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(UnreadablePolicy, match="levels"):
        policy_from(document)


def test_a_scenario_stored_before_there_was_a_choice_confirms_every_step_and_claims_the_indemnity() -> None:
    document = policy_document(standard_policy())
    newer = ("claims_indemnity", "confirm", "owner", "blocks_new_business", "removed")
    for level in document["levels"]:
        for field in newer:
            del level[field]
    del document["automatic"], document["systematic_penalties"], document["on_stale_books"]
    assert policy_from(document) == standard_policy()


@pytest.mark.parametrize(("field", "value"), [("confirm", "oui"), ("owner", 3), ("removed", None)])
def test_a_newer_choice_of_a_step_is_read_as_strictly_as_the_others(field: str, value: object) -> None:
    document: dict[str, Any] = policy_document(standard_policy())
    document["levels"][0][field] = value
    with pytest.raises(UnreadablePolicy, match=f"« {field} »"):
        policy_from(document)


@pytest.mark.parametrize("key", shipped_policies())
def test_every_scenario_shipped_is_sound_and_ends_with_a_formal_notice_a_person_confirms(key: str) -> None:
    policy = checked(shipped_policies()[key])
    last = policy.levels[-1]
    assert (last.code, last.claims_penalties, last.confirm, policy.automatic) == ("formal_notice", True, True, False)
    assert all(not level.claims_penalties for level in policy.levels[:-1])


def test_a_consumer_is_never_asked_for_the_indemnity_nor_a_public_body_called() -> None:
    shipped = shipped_policies()
    assert not shipped["consumer"].levels[-1].claims_indemnity
    assert all(level.channel is not Channel.PHONE for level in shipped["public"].levels)
    assert [level.offset_days for level in shipped["tight"].levels] == [-7, 2, 6, 10, 20, 30]
