"""Which reminder policy applies: the invoice's own, else its customer's, else his segment's, else the company's."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from gestion_creances.dunning.policy import Policy
from gestion_creances.ledger.customer import CustomerKind, Segment


class PolicyRule(StrEnum):
    """Which of the four rules has chosen the policy."""

    INVOICE = "invoice"
    CUSTOMER = "customer"
    SEGMENT = "segment"
    COMPANY = "company"

    def sentence(self) -> str:
        """Return the rule as a plain French sentence."""
        return _SENTENCES[self]


_SENTENCES = {
    PolicyRule.INVOICE: "Scénario choisi pour cette facture.",
    PolicyRule.CUSTOMER: "Scénario choisi pour ce client.",
    PolicyRule.SEGMENT: "Scénario du profil du client.",
    PolicyRule.COMPANY: "Scénario de l’entreprise.",
}

_BY_LAW = {CustomerKind.PUBLIC: Segment.PUBLIC, CustomerKind.CONSUMER: Segment.CONSUMER}


def segment_in_force(segment: Segment | None, kind: CustomerKind) -> Segment | None:
    """Return the segment the user set, else the one a public body or a consumer belongs to by nature, else None."""
    return segment or _BY_LAW.get(kind)


class Policies:
    """The firm's policies, and the rules that choose among them: the first is the company's own."""

    def __init__(self, policies: tuple[Policy, ...], of_segments: Mapping[Segment, int]) -> None:
        self._company = policies[0]
        self._known = {policy.id: policy for policy in policies}
        self._of_segments = of_segments

    def of_invoice(self, policy_id: int | None) -> Policy | None:
        """Return the policy chosen for one invoice, None when it follows its customer's."""
        return None if policy_id is None else self._known.get(policy_id)

    def of_customer(
        self, policy_id: int | None, segment: Segment | None, kind: CustomerKind
    ) -> tuple[Policy, PolicyRule]:
        """Return the policy of a customer and the rule that chose it; a policy that is gone chooses nothing."""
        if policy_id is not None and policy_id in self._known:
            return self._known[policy_id], PolicyRule.CUSTOMER
        by_segment = segment_in_force(segment, kind)
        found = self._of_segments.get(by_segment) if by_segment else None
        if found is not None and found in self._known:
            return self._known[found], PolicyRule.SEGMENT
        return self._company, PolicyRule.COMPANY
