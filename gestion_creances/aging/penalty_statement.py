"""The statement of penalties: what each customer was claimed, paid and was let off in a period, and still owes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.aging.penalty_account import PenaltyBalance, PenaltyMove, balance

_ONE_DAY = timedelta(days=1)


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
    """What was claimed and collected from *first* (None: the beginning) to *last*, both included, by customer code.

    ``total`` is all customers together, without code or name.
    """

    first: date | None
    last: date
    rows: tuple[CustomerPenalties, ...]
    total: CustomerPenalties


def penalty_statement(
    moves: Iterable[PenaltyMove], names: Mapping[int, tuple[str, str]], last: date, first: date | None = None
) -> PenaltyStatement:
    """Return the statement of *moves*; *names* gives each customer's code and name by id."""
    by_customer: dict[int, list[PenaltyMove]] = {}
    for move in moves:
        if move.moved_on <= last:
            by_customer.setdefault(move.customer_id, []).append(move)
    rows = [_row(key, *names[key], mine, last, first) for key, mine in by_customer.items()]
    every = [move for mine in by_customer.values() for move in mine]
    return PenaltyStatement(
        first, last, tuple(sorted(rows, key=lambda row: row.code)), _row(0, "", "", every, last, first)
    )


def _row(
    customer_id: int, code: str, name: str, moves: list[PenaltyMove], last: date, first: date | None
) -> CustomerPenalties:
    before = balance(moves, first - _ONE_DAY) if first is not None else PenaltyBalance()
    return CustomerPenalties(customer_id, code, name, before, balance(moves, last, first))
