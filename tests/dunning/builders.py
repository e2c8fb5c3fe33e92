"""Due dates, debtors and holds with sensible defaults, so that a test says only what it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from gestion_creances.basics.money import Money
from gestion_creances.dunning.debtor import Debtor, OpenDue
from gestion_creances.dunning.decision import Decision, decide
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.policy_document import standard_policy
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.ledger.item import ItemKind

TODAY = date(2026, 6, 30)


def a_due(days_late: int = 10, cents: int = 10_000, **facts: object) -> OpenDue:
    """Return an open invoice of customer 1, so many days late on TODAY."""
    item_id = facts.setdefault("item_id", 1)
    due = OpenDue(
        item_id=1,
        invoice_id=None,
        customer_id=1,
        kind=ItemKind.INVOICE,
        number=f"FA-{item_id}",
        issued_on=TODAY - timedelta(days=days_late + 30),
        due_on=TODAY - timedelta(days=days_late),
        amount=Money(cents),
        open=Money(cents),
    )
    return replace(due, **facts)  # type: ignore[arg-type]


def a_debtor(**facts: object) -> Debtor:
    """Return customer 1, a business with an e-mail and a postal address, under the standard policy."""
    debtor = Debtor(1, "C1", "Menuiserie Girard", CustomerKind.BUSINESS, standard_policy())
    return replace(debtor, **{"has_email": True, "has_address": True, **facts})  # type: ignore[arg-type]


def a_hold(kind: HoldKind = HoldKind.DISPUTE, **facts: object) -> Hold:
    """Return a hold of customer 1 that stands since a week, without an end."""
    hold = Hold(kind, "Livraison incomplète", "Anne", TODAY - timedelta(days=7), customer_id=1)
    return replace(hold, **facts)  # type: ignore[arg-type]


def policy_with(code: str, /, **facts: object) -> Policy:
    """Return the standard policy with one level changed."""
    policy = standard_policy()
    changed = (replace(level, **facts) if level.code == code else level for level in policy.levels)  # type: ignore[arg-type]
    return replace(policy, levels=tuple(changed))


def level(code: str) -> Level:
    """Return a level of the standard policy by its code."""
    return next(level for level in standard_policy().levels if level.code == code)


def decided(*dues: OpenDue, debtor: Debtor | None = None, as_of: date = TODAY) -> Decision:
    """Return the decision about *dues* of one debtor."""
    debtor = debtor or a_debtor()
    return decide(dues, {debtor.customer_id: debtor}, as_of)
