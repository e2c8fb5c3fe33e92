"""What part is late, unpaid, doubtful, and what part of what fell due has come in."""

from __future__ import annotations

from gestion_creances.basics.money import Money
from gestion_creances.kpi.facts import KpiFacts
from gestion_creances.kpi.indicator import Formula, Kpi, Unit
from gestion_creances.ledger.outstanding import Outstanding

_NO_OUTSTANDING = "Aucun encours à cette date."
_NOTHING_DUE = "Aucune échéance sur les 365 derniers jours."


def _percent(text: str, missing: str, counted: Unit = Unit.CENTS) -> Formula:
    return Formula(text, Unit.PERCENT, counted, counted, missing, 100)


_LATE = _percent("Factures échues ÷ encours × 100.", _NO_OUTSTANDING)
_DOUBTFUL = _percent("Créances douteuses ÷ encours × 100.", _NO_OUTSTANDING)
_UNPAID = _percent(
    "Échéances des 365 derniers jours encore impayées, même en partie ÷ échéances de ces 365 jours × 100, en nombre.",
    _NOTHING_DUE,
    Unit.COUNT,
)
_RECOVERED = _percent(
    "Montant réglé des échéances des 365 derniers jours ÷ (réglé + encore ouvert) × 100 ; les avoirs sont déduits.",
    _NOTHING_DUE,
)
_EFFECTIVENESS = _percent(
    "(Encours d’ouverture + ventes − encours de clôture) ÷ (encours d’ouverture + ventes − encours de clôture non échu)"
    " × 100, sur 365 jours, effets et créances douteuses compris, hors factures à établir.",
    "Rien à encaisser sur les 365 derniers jours.",
)


def late_rate(facts: KpiFacts) -> Kpi:
    """Return overdue ÷ outstanding, in percent; above 100 when money on account is not matched yet."""
    return _LATE.of(facts.outstanding.overdue.cents, facts.outstanding.total.cents, facts.day)


def doubtful_rate(facts: KpiFacts) -> Kpi:
    """Return doubtful debts ÷ outstanding, in percent."""
    return _DOUBTFUL.of(facts.outstanding.doubtful.cents, facts.outstanding.total.cents, facts.day)


def unpaid_rate(facts: KpiFacts) -> Kpi:
    """Return the part of the year's past due dates still unpaid, in percent of their number."""
    return _UNPAID.of(facts.fallen_due.unpaid, facts.fallen_due.count, facts.year)


def recovery_rate(facts: KpiFacts) -> Kpi:
    """Return what was paid ÷ what had to be paid of the year's past due dates, in percent of their amount."""
    recovered = facts.fallen_due.recovered
    return _RECOVERED.of(recovered.cents, (recovered + facts.fallen_due.open).cents, facts.year)


def collection_effectiveness(facts: KpiFacts) -> Kpi:
    """Return the collection effectiveness index, in percent: what was collected ÷ what could have been.

    All that was to collect is what was owed at the start and sold since, less what is owed and not yet due at the end.
    """
    closing = _invoiced(facts.outstanding)
    late = facts.outstanding.overdue + facts.outstanding.doubtful
    to_collect = _invoiced(facts.opening) + facts.sales
    collected, collectable = to_collect - closing, to_collect - (closing - late)
    return _EFFECTIVENESS.of(collected.cents, collectable.cents, facts.year)


def _invoiced(outstanding: Outstanding) -> Money:
    """Return all that was invoiced and is still owed, bills and doubtful debts with it: what sales are held against."""
    return outstanding.total - outstanding.to_be_issued + outstanding.bills + outstanding.doubtful
