"""Shows the account of penalties: of the firm, of one customer, of one invoice, at any date and over any period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.aging.penalty_account import PenaltyBalance, PenaltyMove, balance
from gestion_creances.desk import Desk
from gestion_creances.letters.penalty_invoice import PenaltyInvoice
from gestion_creances.storage.penalties import PenaltyRow

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PenaltyView:
    """The penalties of every due date that ever claimed some, at a date, with their sum."""

    as_of: date
    rows: tuple[PenaltyRow, ...]
    total: PenaltyBalance


@dataclass(frozen=True, slots=True)
class PenaltyHistory:
    """The penalties of one invoice: its rows (one per due date) and every movement, in order."""

    rows: tuple[PenaltyRow, ...]
    total: PenaltyBalance
    moves: tuple[PenaltyMove, ...]


@dataclass(frozen=True, slots=True)
class CustomerPenalties:
    """One customer over a period: the balance before it, and what was claimed, paid and waived in it."""

    customer_id: int
    code: str
    name: str
    before: PenaltyBalance
    moved: PenaltyBalance

    @property
    def after(self) -> PenaltyBalance:
        """The balance at the end of the period."""
        return self.before + self.moved


@dataclass(frozen=True, slots=True)
class PenaltyStatement:
    """What was claimed and collected from *first* (None: the beginning) to *last*, both included, by customer code."""

    first: date | None
    last: date
    rows: tuple[CustomerPenalties, ...]
    total: CustomerPenalties


def view_penalties(desk: Desk, as_of: date | None = None, customer_id: int | None = None) -> PenaltyView:
    """Return the penalties (of one customer) at *as_of* (default: today), oldest due date first."""
    day = as_of or desk.today
    with desk.books.reading() as session:
        rows = session.penalties.rows(day, customer_id)
    return PenaltyView(day, rows, _sum(rows))


def view_invoice_penalties(desk: Desk, invoice_id: int) -> PenaltyHistory:
    """Return the penalties of one invoice with each movement; empty when nothing was ever claimed on it."""
    with desk.books.reading() as session:
        items = session.items.of_invoice(invoice_id)
        owner = items[0].customer_id if items else 0
        keys = {item.id for item in items}
        rows = tuple(row for row in session.penalties.rows(desk.today, owner) if row.item_id in keys)
        moves = tuple(move for item in items for move in session.penalties.of_item(item.id))
    return PenaltyHistory(rows, _sum(rows), moves)


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
    by_customer: dict[int, list[PenaltyMove]] = {}
    for move in moves:
        by_customer.setdefault(move.customer_id, []).append(move)
    rows = [
        CustomerPenalties(key, known[key].code, known[key].name, *_before_and_in(mine, first, end))
        for key, mine in by_customer.items()
    ]
    whole = CustomerPenalties(0, "", "", *_before_and_in(moves, first, end))
    return PenaltyStatement(first, end, tuple(sorted(rows, key=lambda row: row.code)), whole)


def _before_and_in(
    moves: tuple[PenaltyMove, ...] | list[PenaltyMove], first: date | None, last: date
) -> tuple[PenaltyBalance, PenaltyBalance]:
    before = balance(moves, first - _ONE_DAY) if first is not None else PenaltyBalance()
    return before, balance(moves, last, first)


def _sum(rows: tuple[PenaltyRow, ...]) -> PenaltyBalance:
    found = PenaltyBalance()
    for row in rows:
        found += row.balance
    return found
