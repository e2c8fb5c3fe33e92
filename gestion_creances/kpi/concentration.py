"""How the outstanding is spread over the customers."""

from __future__ import annotations

from gestion_creances.kpi.facts import KpiFacts
from gestion_creances.kpi.indicator import Formula, Kpi, Unit

_AVERAGE = Formula(
    "Encours ÷ nombre de clients qui ont un solde.",
    Unit.CENTS,
    Unit.CENTS,
    Unit.COUNT,
    "Aucun client n’a de solde à cette date.",
)


def average_outstanding(facts: KpiFacts) -> Kpi:
    """Return the outstanding per customer with a balance, in cents."""
    return _AVERAGE.of(facts.outstanding.total.cents, facts.customers_with_balance, facts.day)
