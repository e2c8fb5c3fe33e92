"""Shows the dashboard: what is owed and the sheet of indicators, now and a month ago, and who owes most."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.calendar import add_months
from gestion_creances.desk import Desk
from gestion_creances.kpi.indicator import Kpi
from gestion_creances.kpi.sheet import kpi_sheet
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.storage.figures import CustomerOutstanding
from gestion_creances.storage.session import Session


@dataclass(frozen=True, slots=True)
class Position:
    """Where the firm stands on a day: its outstanding and the sheet of indicators, by key."""

    as_of: date
    outstanding: Outstanding
    indicators: dict[str, Kpi]


@dataclass(frozen=True, slots=True)
class Dashboard:
    """The firm today and on the same day a month before; ``debtors`` are the customers who owe most, largest first."""

    now: Position
    before: Position
    customers: int
    debtors: tuple[CustomerOutstanding, ...]


def view_dashboard(desk: Desk, debtors: int) -> Dashboard:
    """Return the dashboard of today with the *debtors* customers who owe most."""
    with desk.books.reading() as session:
        owing = session.figures.outstanding_by_customer(desk.today)
        largest = sorted(owing, key=lambda row: -row.outstanding.total.cents)[:debtors]
        return Dashboard(
            now=_position(session, desk.today),
            before=_position(session, add_months(desk.today, -1)),
            customers=sum(bool(row.outstanding.total) for row in owing),
            debtors=tuple(row for row in largest if row.outstanding.total.cents > 0),
        )


def _position(session: Session, day: date) -> Position:
    facts = session.kpi.facts(day)
    return Position(day, facts.outstanding, kpi_sheet(facts))
