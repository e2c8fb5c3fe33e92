"""Chooses the scenario of one invoice, and says which one applies to it or to a customer and by which rule."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.desk import Desk
from gestion_creances.dunning.policy import Level, Policy
from gestion_creances.dunning.which_policy import Policies, PolicyRule
from gestion_creances.ledger.customer import Customer
from gestion_creances.storage.session import Session


@dataclass(frozen=True, slots=True)
class PolicyInForce:
    """The scenario that applies to a customer or an invoice and the rule that chose it.

    ``chosen`` is the id of the one chosen for it alone, None when it follows; ``followed`` what it follows or would
    follow without, and ``followed_by`` the rule of that; ``offered`` are the firm's stored scenarios.
    """

    policy: Policy
    rule: PolicyRule
    chosen: int | None
    followed: Policy
    followed_by: PolicyRule
    offered: tuple[Policy, ...]


def policy_of_customer(desk: Desk, customer: Customer) -> PolicyInForce:
    """Return what applies to *customer* as he is given, stored or being typed."""
    with desk.books.reading() as session:
        policies, offered = _policies(session)
    return _of_customer(policies, offered, customer)


def policy_of_invoice(desk: Desk, invoice_id: int) -> PolicyInForce:
    """Return what applies to the invoice; raise KeyError when there is none."""
    with desk.books.reading() as session:
        policies, offered = _policies(session)
        invoice = session.invoices.get(invoice_id)
        customer = session.customers.get(invoice.customer_id)
    followed = _of_customer(policies, offered, customer)
    own = policies.of_invoice(invoice.policy_id)
    if own is None:
        return PolicyInForce(followed.policy, followed.rule, None, followed.policy, followed.rule, offered)
    return PolicyInForce(own, PolicyRule.INVOICE, own.id, followed.policy, followed.rule, offered)


def closed_by(desk: Desk, customer_id: int) -> Level | None:
    """Return the step of his scenario since which the customer may order no more, None when he may."""
    with desk.books.reading() as session:
        return session.chasing.closed(desk.today, customer_id).get(customer_id)


def choose_for_invoice(desk: Desk, invoice_id: int, policy_id: int | None) -> int | None:
    """Give the invoice a scenario of its own (None: its customer's); return the id it had."""
    with desk.books.writing() as session:
        invoice = session.invoices.get(invoice_id)
        session.invoices.put_policy(invoice_id, policy_id)
        code = session.customers.get(invoice.customer_id).code
        _note(session, desk, code, policy_id, invoice.number)
    return invoice.policy_id


def _policies(session: Session) -> tuple[Policies, tuple[Policy, ...]]:
    stored = session.policies.all()
    return Policies(stored, session.policies.of_segments()), tuple(policy for policy in stored if policy.id)


def _of_customer(policies: Policies, offered: tuple[Policy, ...], customer: Customer) -> PolicyInForce:
    policy, rule = policies.of_customer(customer.policy_id, customer.segment, customer.kind)
    followed, followed_by = policies.of_customer(None, customer.segment, customer.kind)
    chosen = policy.id if rule is PolicyRule.CUSTOMER else None
    return PolicyInForce(policy, rule, chosen, followed, followed_by, offered)


def _note(session: Session, desk: Desk, code: str, policy_id: int | None, number: str) -> None:
    name = next((policy.name for policy in session.policies.all() if policy.id == policy_id), "")
    facts = {"name": name, "number": number}
    session.journal.append(desk.now(), desk.actor, "policy.chosen", f"client:{code}", facts)
