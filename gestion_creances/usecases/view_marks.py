"""Tells what lists of invoices mark on each line: the reminder level reached by name, the pause that stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind, stands
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.which_policy import Policies
from gestion_creances.storage.session import Session

_ORDER = {kind: rank for rank, kind in enumerate(HoldKind)}


@dataclass(frozen=True, slots=True)
class Marks:
    """The policies of the firm and the pauses of today.

    ``holds`` are keyed by customer and invoice (None: the whole customer); ``policy_of`` names the policy of the
    customers who follow another one than the company.
    """

    policies: Mapping[int, Policy]
    standard: Policy
    policy_of: Mapping[int, int]
    holds: Mapping[tuple[int, int | None], Hold]

    def policy(self, customer_id: int) -> Policy:
        """Return the policy that applies to the customer."""
        return self.policies.get(self.policy_of.get(customer_id, 0), self.standard)

    def level(self, customer_id: int, position: int) -> Level | None:
        """Return the level at *position* of the customer's policy, None when it has none there."""
        return self.policy(customer_id).at(position)

    def hold(self, customer_id: int, invoice_id: int | None) -> Hold | None:
        """Return the gravest pause that stands on the invoice or on its customer, or None."""
        found = [hold for key in (None, invoice_id) if (hold := self.holds.get((customer_id, key))) is not None]
        return min(found, key=lambda hold: _ORDER[hold.kind], default=None)


def _followed(session: Session, policies: tuple[Policy, ...]) -> dict[int, int]:
    chooser = Policies(policies, session.policies.of_segments())
    found = ((key, chooser.of_customer(*facts)[0].id) for key, facts in session.customers.policy_facts().items())
    return {key: policy_id for key, policy_id in found if policy_id != policies[0].id}


def view_marks(desk: Desk) -> Marks:
    """Return what to mark today."""
    with desk.books.reading() as session:
        policies = session.policies.all()
        own = _followed(session, policies) if len(policies) > 1 else {}
        holds = [hold for hold in session.holds.all() if stands(hold, desk.today)]
    standing: dict[tuple[int, int | None], Hold] = {}
    for hold in sorted(holds, key=lambda hold: _ORDER[hold.kind]):
        standing.setdefault((hold.customer_id, hold.invoice_id), hold)
    return Marks({policy.id: policy for policy in policies}, policies[0], own, standing)
