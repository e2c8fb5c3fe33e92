"""How many days of sales wait to be paid (DSO), counted the three usual ways, and the part that lateness adds."""

from __future__ import annotations

from fractions import Fraction

from gestion_creances.basics.calendar import month_end
from gestion_creances.basics.money import ZERO
from gestion_creances.kpi.facts import YEAR_DAYS, KpiFacts, MonthOfSales
from gestion_creances.kpi.indicator import Formula, Kpi, Unit

_NO_SALES = "Aucune vente facturée sur les 365 derniers jours."


def _days_of_sales(text: str) -> Formula:
    return Formula(text, Unit.DAYS, Unit.CENTS, Unit.CENTS, _NO_SALES, YEAR_DAYS)


_BALANCE = _days_of_sales("Encours ÷ ventes TTC des 365 derniers jours × 365.")
_BEST = _days_of_sales("Factures non échues ÷ ventes TTC des 365 derniers jours × 365 : le DSO si personne ne tardait.")
_DELINQUENT = _days_of_sales("Factures échues ÷ ventes TTC des 365 derniers jours × 365 : les jours dus aux retards.")
_COUNTBACK = Formula(
    "Encours épuisé mois par mois, du plus récent au plus ancien, par les ventes TTC de chaque mois ; un mois entier"
    " compte tous ses jours, le dernier au prorata de ses ventes.",
    Unit.DAYS,
    Unit.CENTS,
    Unit.CENTS,
    "Aucune vente à rapprocher de l’encours.",
)


def dso_balance(facts: KpiFacts) -> Kpi:
    """Return outstanding ÷ sales × 365, in days (AFDCC: *rotation du poste clients*)."""
    return _BALANCE.of(facts.outstanding.total.cents, facts.sales.cents, facts.year)


def dso_best_possible(facts: KpiFacts) -> Kpi:
    """Return not due ÷ sales × 365, in days: what would remain if every invoice were paid when due."""
    return _BEST.of(facts.outstanding.not_due.cents, facts.sales.cents, facts.year)


def average_days_delinquent(facts: KpiFacts) -> Kpi:
    """Return overdue ÷ sales × 365, in days: what lateness adds to the best possible DSO."""
    return _DELINQUENT.of(facts.outstanding.overdue.cents, facts.sales.cents, facts.year)


def dso_countback(facts: KpiFacts) -> Kpi:
    """Return the days of recent sales that the outstanding stands for, most recent month first (AFDCC's DSO).

    The month of the date asked has its days up to that date. A month without sales, or with more credit notes than
    invoices, adds its days and uses up nothing. The denominator is the sales of the months used.
    """
    left = owed = facts.outstanding.total
    days, used = Fraction(0), ZERO
    period = (facts.as_of, facts.as_of)
    if left < ZERO:
        return _COUNTBACK.unknown(owed.cents, used.cents, period, "L’encours est en faveur des clients.")
    for month in facts.monthly_sales:
        if not left:
            break
        sales = max(ZERO, month.sales)
        taken = min(left, sales)
        share = Fraction(1) if taken == sales else Fraction(taken.cents, sales.cents)
        days += share * _days_of(month, facts)
        used, left = used + sales, left - taken
        period = (month.month, facts.as_of)
    if left:
        reason = "L’encours dépasse les ventes de tous les mois connus."
        return _COUNTBACK.unknown(owed.cents, used.cents, period, reason)
    return _COUNTBACK.valued(days, owed.cents, used.cents, period)


def _days_of(month: MonthOfSales, facts: KpiFacts) -> int:
    last = min(month_end(month.month), facts.as_of)
    return (last - month.month).days + 1
