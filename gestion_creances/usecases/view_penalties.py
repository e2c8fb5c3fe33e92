"""Shows the account of penalties: of the firm, of one customer, of one invoice, at any date and over any period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.aging.penalty_account import PenaltyBalance
from gestion_creances.aging.penalty_statement import PenaltyStatement, penalty_statement
from gestion_creances.desk import Desk
from gestion_creances.letters.penalty_invoice import PenaltyInvoice
from gestion_creances.storage.penalties import PenaltyRow


@dataclass(frozen=True, slots=True)
class PenaltyView:
    """The penalties of every due date that ever claimed some, at a date, with their sum."""

    as_of: date
    rows: tuple[PenaltyRow, ...]
    total: PenaltyBalance


def view_penalties(desk: Desk, as_of: date | None = None, customer_id: int | None = None) -> PenaltyView:
    """Return the penalties (of one customer) at *as_of* (default: today), oldest due date first."""
    day = as_of or desk.today
    with desk.books.reading() as session:
        rows = session.penalties.rows(day, customer_id)
    return PenaltyView(day, rows, _sum(rows))


def view_penalty_invoices(desk: Desk, customer_id: int | None = None) -> tuple[PenaltyInvoice, ...]:
    """Return the penalty invoices issued (to one customer), oldest first."""
    with desk.books.reading() as session:
        return session.penalty_invoices.all(desk.today, customer_id)


def view_penalty_statement(
    desk: Desk, last: date | None = None, first: date | None = None, customer_id: int | None = None
) -> PenaltyStatement:
    """Return what was claimed, paid and waived in a period, and what is still claimed at its end, per customer.

    Customers without any movement up to *last* (default: today) are left out.
    """
    end = last or desk.today
    with desk.books.reading() as session:
        moves = session.penalties.moves(end, customer_id=customer_id)
        known = session.customers.many({move.customer_id for move in moves})
    names = {key: (customer.code, customer.name) for key, customer in known.items()}
    return penalty_statement(moves, names, end, first)


def _sum(rows: tuple[PenaltyRow, ...]) -> PenaltyBalance:
    found = PenaltyBalance()
    for row in rows:
        found += row.balance
    return found
