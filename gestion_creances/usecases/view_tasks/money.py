"""Money to look at: customers over their limit, payments that nobody has matched."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.storage.lists import ItemQuery, ItemRow
from gestion_creances.storage.session import Session

_MOST_PAYMENTS = 1000


@dataclass(frozen=True, slots=True)
class OverLimit:
    """A customer who owes more than his credit limit allows."""

    customer_id: int
    customer: str
    outstanding: Money
    limit: Money

    @property
    def excess(self) -> Money:
        """Return what he owes above his limit."""
        return self.outstanding - self.limit


def over_limit(session: Session, limits: dict[int, Money], day: date) -> tuple[OverLimit, ...]:
    """Return the customers who owe more than their limit (*limits* by id) on *day*, the furthest above first."""
    owed: dict[int, tuple[str, Outstanding]] = {
        row.customer_id: (row.name, row.outstanding) for row in session.figures.outstanding_by_customer(day)
    }
    found = [
        OverLimit(key, owed[key][0], owed[key][1].total, limit)
        for key, limit in limits.items()
        if key in owed and owed[key][1].total > limit
    ]
    return tuple(sorted(found, key=lambda over: -over.excess.cents))


def unmatched(session: Session, day: date) -> tuple[ItemRow, ...]:
    """Return the largest amounts received or credited that are not allocated yet on *day*."""
    largest = session.lists.page(ItemQuery(day, "unmatched", sort="open"), 0, _MOST_PAYMENTS)
    return tuple(row for row in largest if row.open < ZERO)
