"""The sheet of figures, in the order of the dashboard."""

from __future__ import annotations

from gestion_creances.kpi.concentration import average_outstanding
from gestion_creances.kpi.delays import average_days_late, average_days_to_pay, weighted_days_late
from gestion_creances.kpi.dso import average_days_delinquent, dso_balance, dso_best_possible, dso_countback
from gestion_creances.kpi.facts import KpiFacts
from gestion_creances.kpi.indicator import Kpi
from gestion_creances.kpi.recovery_rates import (
    collection_effectiveness,
    doubtful_rate,
    late_rate,
    recovery_rate,
    unpaid_rate,
)

_FIGURES = (
    dso_balance,
    dso_countback,
    dso_best_possible,
    average_days_delinquent,
    average_days_to_pay,
    average_days_late,
    weighted_days_late,
    late_rate,
    unpaid_rate,
    recovery_rate,
    doubtful_rate,
    average_outstanding,
    collection_effectiveness,
)


def kpi_sheet(facts: KpiFacts) -> dict[str, Kpi]:
    """Return every figure under its key, which is the name of its function (the keys of ``indicateurs --json``)."""
    return {figure.__name__: figure(facts) for figure in _FIGURES}
