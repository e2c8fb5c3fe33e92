"""Makes the penalty invoice of a customer: what its late payments have cost, outside VAT, apart from the price."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from gestion_creances.aging.penalty_account import PenaltyAmounts, PenaltyBalance, PenaltyRefused
from gestion_creances.basics.calendar import add_months
from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import Hold, HoldKind, concerns, stands
from gestion_creances.dunning.which_policy import Policies
from gestion_creances.ledger.customer import Customer, CustomerKind
from gestion_creances.letters.penalty_invoice import (
    LateDue,
    PenaltyInvoice,
    PenaltyInvoiceDraft,
    PenaltyLine,
    compose,
    once_per_invoice,
    penalty_line,
)
from gestion_creances.letters.sources import Firm
from gestion_creances.storage.session import Session

_PRESCRIBED_AFTER = 60
"""Months: claims between traders lapse after five years (article L110-4 I code de commerce)."""


@dataclass(frozen=True, slots=True)
class ProposedInvoice:
    """A penalty invoice to make: who paid late, on which due dates, and what it would add to the claims made."""

    customer_id: int
    customer_code: str
    customer_name: str
    item_ids: tuple[int, ...]
    amounts: PenaltyAmounts


def penalty_lines(desk: Desk, customer_id: int) -> tuple[PenaltyLine, ...]:
    """Return the due dates of the customer on which penalties are owed today, late or paid late, oldest first.

    Those in dispute are left out. Raise RateMissing.
    """
    with desk.books.reading() as session:
        customer = session.customers.get(customer_id)
        return _lines(session, session.correspondence.firm(), customer, desk.today)


def draft_penalty_invoice(desk: Desk, customer_id: int, item_ids: Collection[int] | None = None) -> PenaltyInvoiceDraft:
    """Return the penalty invoice of these due dates (None: of all) as it would leave today; nothing is written.

    Raise PenaltyRefused for a consumer or when nothing is owed, RateMissing when a rate is not known.
    """
    with desk.books.reading() as session:
        return _draft(session, customer_id, item_ids, desk.today, "")


def issue_penalty_invoice(desk: Desk, customer_id: int, item_ids: Collection[int] | None = None) -> PenaltyInvoice:
    """Issue that invoice: numbered, frozen with its PDF, its claims in the sub-ledger, all in one transaction.

    Raise what ``draft_penalty_invoice`` raises.
    """
    with desk.books.writing() as session:
        number = session.penalty_invoices.next_number(desk.today)
        draft = _draft(session, customer_id, item_ids, desk.today, number)
        paper = session.penalty_invoices.add(draft)
        facts = {
            "number": paper.number,
            "invoices": list(dict.fromkeys(line.due.number for line in draft.lines)),
            "interest_cents": paper.amounts.interest.cents,
            "indemnity_cents": paper.amounts.indemnity.cents,
            "sha256": paper.sha256,
        }
        session.journal.append(desk.now(), desk.actor, "penalties.invoiced", f"client:{draft.customer.code}", facts)
    return paper


def penalty_invoice_pdf(desk: Desk, penalty_invoice_id: int) -> bytes:
    """Return the penalty invoice exactly as it was issued; raise KeyError when there is none."""
    with desk.books.reading() as session:
        return session.letters.pdf(session.penalty_invoices.get(penalty_invoice_id).sha256)


def propose_systematic(desk: Desk) -> tuple[ProposedInvoice, ...]:
    """Return the penalty invoices owed by customers whose scenario claims the penalties of every late payment.

    Of invoices already paid, late, and only what no letter and no penalty invoice has claimed yet; largest first.
    """
    with desk.books.reading() as session:
        firm = session.correspondence.firm()
        customers = _under_systematic(session)
        due_dates = session.penalty_invoices.late_dues(desk.today, _since(desk.today), among=customers)
        by_customer: dict[int, list[LateDue]] = {}
        for due in due_dates:
            if not due.open:
                by_customer.setdefault(due.customer_id, []).append(due)
        known = session.customers.many(by_customer)
        found = [
            _proposal(known[key], _computed(session, firm, known[key], dues, desk.today))
            for key, dues in by_customer.items()
        ]
    return tuple(sorted((each for each in found if each.item_ids), key=lambda each: -each.amounts.total.cents))


def _proposal(customer: Customer, lines: Iterable[PenaltyLine]) -> ProposedInvoice:
    new = [line for line in lines if line.added.interest.cents > 0 or line.added.indemnity.cents > 0]
    amounts = PenaltyAmounts()
    for line in new:
        amounts += line.added
    return ProposedInvoice(customer.id, customer.code, customer.name, tuple(line.due.item_id for line in new), amounts)


def _under_systematic(session: Session) -> set[int]:
    """Return the ids of the customers, consumers excepted, whose policy claims every penalty."""
    all_policies = session.policies.all()
    if not any(policy.systematic_penalties for policy in all_policies):
        return set()
    policies = Policies(all_policies, session.policies.of_segments())
    return {
        customer.id
        for customer in session.customers.all()
        if customer.kind is not CustomerKind.CONSUMER
        and policies.of_customer(customer.policy_id, customer.segment, customer.kind)[0].systematic_penalties
    }


def _draft(
    session: Session, customer_id: int, item_ids: Collection[int] | None, today: date, number: str
) -> PenaltyInvoiceDraft:
    customer = session.customers.get(customer_id)
    if customer.kind is CustomerKind.CONSUMER:
        raise PenaltyRefused(
            "customer",
            f"{customer.name} est un particulier : ni indemnité ni pénalités commerciales ne peuvent lui être "
            "facturées. Seul l’intérêt légal court, à compter de la mise en demeure.",
        )
    firm = session.correspondence.firm()
    lines = [
        line for line in _lines(session, firm, customer, today) if item_ids is None or line.due.item_id in item_ids
    ]
    if not lines:
        raise PenaltyRefused("invoices", f"Rien à facturer à {customer.name} : aucune pénalité n’est due à ce jour.")
    return compose(firm, customer, lines, today, number)


def _lines(session: Session, firm: Firm, customer: Customer, today: date) -> tuple[PenaltyLine, ...]:
    dues = session.penalty_invoices.late_dues(today, _since(today), customer_id=customer.id)
    return _computed(session, firm, customer, dues, today)


def _computed(
    session: Session, firm: Firm, customer: Customer, dues: Iterable[LateDue], today: date
) -> tuple[PenaltyLine, ...]:
    disputes = [hold for hold in session.holds.all(customer.id) if _contests(hold, today)]
    kept = [due for due in dues if not any(concerns(hold, customer.id, due.invoice_id) for hold in disputes)]
    records = session.correspondence.item_records([due.item_id for due in kept], today)
    balances = session.penalties.balances(today, customer.id)
    lines = once_per_invoice(
        [
            penalty_line(firm, customer, due, records[due.item_id], balances.get(due.item_id, PenaltyBalance()), today)
            for due in kept
        ]
    )
    return tuple(line for line in lines if line.left)


def _contests(hold: Hold, today: date) -> bool:
    return hold.kind is HoldKind.DISPUTE and stands(hold, today)


def _since(today: date) -> date:
    return add_months(today, -_PRESCRIBED_AFTER)
