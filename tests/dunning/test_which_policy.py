from __future__ import annotations

from dataclasses import replace

import pytest

from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.dunning.which_policy import Policies, PolicyRule, segment_in_force
from gestion_creances.ledger.customer import CustomerKind, Segment

COMPANY, PATIENT, TIGHT, TOWN_HALL = (
    replace(standard_policy(), name=name, id=key)
    for key, name in enumerate(("Standard", "Patient", "Serré", "Organismes publics"), start=1)
)
POLICIES = Policies(
    (COMPANY, PATIENT, TIGHT, TOWN_HALL), {Segment.AT_RISK: TIGHT.id, Segment.PUBLIC: TOWN_HALL.id, Segment.GOOD: 99}
)


@pytest.mark.parametrize(
    ("own", "segment", "kind", "chosen", "rule"),
    [
        (PATIENT.id, Segment.AT_RISK, CustomerKind.BUSINESS, PATIENT, PolicyRule.CUSTOMER),
        (None, Segment.AT_RISK, CustomerKind.BUSINESS, TIGHT, PolicyRule.SEGMENT),
        (99, Segment.AT_RISK, CustomerKind.BUSINESS, TIGHT, PolicyRule.SEGMENT),
        (None, None, CustomerKind.PUBLIC, TOWN_HALL, PolicyRule.SEGMENT),
        (None, Segment.AT_RISK, CustomerKind.PUBLIC, TIGHT, PolicyRule.SEGMENT),
        (None, None, CustomerKind.CONSUMER, COMPANY, PolicyRule.COMPANY),
        (None, Segment.GOOD, CustomerKind.BUSINESS, COMPANY, PolicyRule.COMPANY),
        (None, Segment.SLOW, CustomerKind.BUSINESS, COMPANY, PolicyRule.COMPANY),
        (None, None, CustomerKind.BUSINESS, COMPANY, PolicyRule.COMPANY),
    ],
)
def test_the_customers_own_policy_wins_over_his_segments_and_that_over_the_companys(
    own: int | None, segment: Segment | None, kind: CustomerKind, chosen: object, rule: PolicyRule
) -> None:
    assert POLICIES.of_customer(own, segment, kind) == (chosen, rule)


def test_an_invoice_follows_its_customer_unless_a_policy_still_there_was_chosen_for_it() -> None:
    assert [POLICIES.of_invoice(key) for key in (None, TIGHT.id, 99)] == [None, TIGHT, None]


def test_the_segment_set_by_the_user_wins_over_what_the_customer_is_by_nature() -> None:
    assert segment_in_force(Segment.STRATEGIC, CustomerKind.PUBLIC) is Segment.STRATEGIC
    assert segment_in_force(None, CustomerKind.BUSINESS) is None


def test_each_rule_says_itself_in_french() -> None:
    assert [rule.sentence() for rule in PolicyRule] == [
        "Scénario choisi pour cette facture.",
        "Scénario choisi pour ce client.",
        "Scénario du profil du client.",
        "Scénario de l’entreprise.",
    ]
