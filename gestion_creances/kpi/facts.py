"""The sums over the ledger that the figures are made of, supplied by the database.

Every sum is taken as of ``as_of``: facts dated after it do not exist yet, and an allocation counts when
``since <= as_of`` and it was not undone by then (``until`` is None or later than ``as_of``). "The year" is the 365 days
that end on ``as_of``: from ``year_start(as_of)`` to ``as_of``, both included. Amounts are TTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.outstanding import Outstanding

YEAR_DAYS = 365
MONTHS_OF_SALES = 24


def year_start(as_of: date) -> date:
    """Return the first of the 365 days that end on *as_of*."""
    return as_of - timedelta(days=YEAR_DAYS - 1)


@dataclass(frozen=True, slots=True)
class MonthOfSales:
    """The sales of one calendar month, for the count-back.

    ``month`` is its first day. ``sales`` is the sum of ``amount`` of the items of kind INVOICE and CREDIT_NOTE whose
    ``dated_on`` is in that month and not after ``as_of``; credit notes are negative, so the sum is net of them. BILL
    and DOUBTFUL items restate a sale already counted; payments, deposits and amounts to be issued are no sales;
    balances brought forward from an earlier year are left out where the books know them as such.
    """

    month: date
    sales: Money


@dataclass(frozen=True, slots=True)
class SettledFacts:
    """Invoices settled within the year: what their payment tells of the customers' habits.

    One row is one due date (an item of kind INVOICE with a positive ``amount``) with nothing left open at ``as_of``. It
    is settled on the latest ``since`` of the allocations that stand on it, and counted when that day is in the year.
    Due dates closed by credit notes alone are left out, and those that became doubtful (their doubtful item counts,
    from the day of the claim).

    ``count``: how many; ``late``: how many settled after ``due_on``; ``days_to_pay``: sum of (settled day −
    ``dated_on``); ``days_late``: sum of (settled day − ``due_on``), signed, early ones negative; ``amount``: sum of
    ``amount``; ``amount_days_late``: sum of ``amount`` in cents × (settled day − ``due_on``), signed.
    """

    count: int = 0
    late: int = 0
    days_to_pay: int = 0
    days_late: int = 0
    amount: Money = ZERO
    amount_days_late: int = 0


@dataclass(frozen=True, slots=True)
class FallenDueFacts:
    """What fell due within the year, and what became of it by ``as_of``.

    One row is one due date (an item of kind INVOICE, BILL or DOUBTFUL with a positive ``amount``) whose ``due_on`` is
    in the year and before ``as_of`` (what is due on ``as_of`` itself is not overdue yet).

    ``count``: how many; ``unpaid``: how many with something open at ``as_of``; ``recovered``: the part of their
    ``amount`` covered at ``as_of`` by allocations from PAYMENT and DEPOSIT items; ``open``: the part still open. What
    credit notes covered is in neither, since it never had to be paid: what was to be recovered is recovered + open. A
    claim that became doubtful is counted once.
    """

    count: int = 0
    unpaid: int = 0
    recovered: Money = ZERO
    open: Money = ZERO


@dataclass(frozen=True, slots=True)
class KpiFacts:
    """Everything the sheet needs at ``as_of``.

    ``outstanding``: at ``as_of``. ``opening``: the outstanding on the eve of the year (``year_start(as_of)`` − 1 day).
    ``sales``: sum of the same items as MonthOfSales dated within the year. ``monthly_sales``: the month of ``as_of``
    and the 23 before it, newest first, without gap (a month without sales has 0). ``customers_with_balance``: how many
    customers have an outstanding total different from zero at ``as_of``.
    """

    as_of: date
    outstanding: Outstanding
    opening: Outstanding = field(default_factory=Outstanding)
    sales: Money = ZERO
    monthly_sales: tuple[MonthOfSales, ...] = ()
    settled: SettledFacts = field(default_factory=SettledFacts)
    fallen_due: FallenDueFacts = field(default_factory=FallenDueFacts)
    customers_with_balance: int = 0

    @property
    def year(self) -> tuple[date, date]:
        """The 365 days that end on ``as_of``, first and last day included."""
        return year_start(self.as_of), self.as_of

    @property
    def day(self) -> tuple[date, date]:
        """The one day of a figure that is true at a date."""
        return self.as_of, self.as_of
