"""How long customers take to pay, and how late they are, over the invoices settled in the year."""

from __future__ import annotations

from gestion_creances.kpi.facts import KpiFacts
from gestion_creances.kpi.indicator import Formula, Kpi, Unit

_NONE_SETTLED = "Aucune facture soldée sur les 365 derniers jours."

_TO_PAY = Formula(
    "Moyenne des jours entre l’émission et le règlement des échéances soldées sur les 365 derniers jours.",
    Unit.DAYS,
    Unit.DAYS,
    Unit.COUNT,
    _NONE_SETTLED,
)
_LATE = Formula(
    "Moyenne des jours entre l’échéance et le règlement (négatif en avance) des échéances soldées sur les 365 derniers"
    " jours.",
    Unit.DAYS,
    Unit.DAYS,
    Unit.COUNT,
    _NONE_SETTLED,
)
_WEIGHTED = Formula(
    "Retard moyen pondéré : jours entre l’échéance et le règlement, pesés par le montant des échéances soldées sur les"
    " 365 derniers jours.",
    Unit.DAYS,
    Unit.CENT_DAYS,
    Unit.CENTS,
    _NONE_SETTLED,
)


def average_days_to_pay(facts: KpiFacts) -> Kpi:
    """Return the mean days from issue to settlement."""
    return _TO_PAY.of(facts.settled.days_to_pay, facts.settled.count, facts.year)


def average_days_late(facts: KpiFacts) -> Kpi:
    """Return the mean days from due date to settlement, early payments counting as negative days."""
    return _LATE.of(facts.settled.days_late, facts.settled.count, facts.year)


def weighted_days_late(facts: KpiFacts) -> Kpi:
    """Return the same mean weighted by amount, so that a large invoice counts for what it is."""
    return _WEIGHTED.of(facts.settled.amount_days_late, facts.settled.amount.cents, facts.year)
