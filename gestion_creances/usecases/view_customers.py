"""Shows the customers: what each owes, how late he is, how much of his credit limit is used."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from gestion_creances.desk import Desk
from gestion_creances.dunning.hold import HoldKind, stands
from gestion_creances.dunning.policy import Level
from gestion_creances.storage.customer_rows import CustomerRow


@dataclass(frozen=True, slots=True)
class CustomerLine:
    """One customer of the list; ``holds`` are the kinds of pauses that stand today, gravest first.

    ``closed_by`` is the step of his scenario since which he may order no more, None when he may.
    """

    row: CustomerRow
    holds: tuple[HoldKind, ...]
    closed_by: Level | None = None

    @property
    def used(self) -> Decimal | None:
        """Return the share of the credit limit that is used (1 is all of it), None without a limit."""
        if self.row.limit is None or not self.row.limit:
            return None
        return Decimal(self.row.outstanding.total.cents) / Decimal(self.row.limit.cents)

    @property
    def over_limit(self) -> bool:
        """Return whether he owes more than his limit allows."""
        return self.row.limit is not None and self.row.outstanding.total > self.row.limit


def view_customers(desk: Desk) -> tuple[CustomerLine, ...]:
    """Return every customer by name, archived ones included, with the figures of today."""
    with desk.books.reading() as session:
        rows = session.customer_rows.all(desk.today)
        closed = session.chasing.closed(desk.today)
        holds = [hold for hold in session.holds.all() if stands(hold, desk.today)]
    standing: dict[int, set[HoldKind]] = {}
    for hold in holds:
        standing.setdefault(hold.customer_id, set()).add(hold.kind)
    return tuple(
        CustomerLine(
            row,
            tuple(kind for kind in HoldKind if kind in standing.get(row.customer_id, ())),
            closed.get(row.customer_id),
        )
        for row in rows
    )
