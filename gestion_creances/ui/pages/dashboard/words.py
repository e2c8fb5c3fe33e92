"""The indicators in words: their names, what is divided by what, which way is better, and where their rows are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import Money
from gestion_creances.kpi.indicator import Kpi, Unit
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.speech.formats import NBSP, NOTHING, amount, change, count, days, decimal

translate = QCoreApplication.translate

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Words:
    """How an indicator is told; ``higher_is_better`` is None when neither way is good in itself."""

    name: str
    numerator: str
    denominator: str
    higher_is_better: bool | None = False


def indicators() -> dict[str, Words]:
    """Return the words of every indicator by key, in the order of the sheet."""
    sales = translate("indicators", "Ventes TTC des 365 jours")
    outstanding = translate("indicators", "Encours")
    settled = translate("indicators", "Échéances soldées")
    return {
        "dso_balance": Words(translate("indicators", "DSO (encours)"), outstanding, sales),
        "dso_countback": Words(
            translate("indicators", "DSO par épuisement"),
            outstanding,
            translate("indicators", "Ventes des mois épuisés"),
        ),
        "dso_best_possible": Words(
            translate("indicators", "Meilleur DSO possible"), translate("indicators", "Factures non échues"), sales
        ),
        "average_days_delinquent": Words(
            translate("indicators", "Jours de retard dans le DSO"), translate("indicators", "Factures échues"), sales
        ),
        "average_days_to_pay": Words(
            translate("indicators", "Délai moyen de paiement"),
            translate("indicators", "Jours d’attente, additionnés"),
            settled,
        ),
        "average_days_late": Words(
            translate("indicators", "Retard moyen"), translate("indicators", "Jours de retard, additionnés"), settled
        ),
        "weighted_days_late": Words(
            translate("indicators", "Retard moyen pondéré"),
            translate("indicators", "Montants × jours de retard"),
            translate("indicators", "Montant des échéances soldées"),
        ),
        "late_rate": Words(
            translate("indicators", "Taux de retard"), translate("indicators", "Factures échues"), outstanding
        ),
        "unpaid_rate": Words(
            translate("indicators", "Échéances impayées"),
            translate("indicators", "Échéances encore impayées"),
            translate("indicators", "Échéances des 365 jours"),
        ),
        "recovery_rate": Words(
            translate("indicators", "Taux de recouvrement"),
            translate("indicators", "Montant réglé"),
            translate("indicators", "Réglé et encore ouvert"),
            higher_is_better=True,
        ),
        "doubtful_rate": Words(
            translate("indicators", "Taux de créances douteuses"),
            translate("indicators", "Créances douteuses"),
            outstanding,
        ),
        "average_outstanding": Words(
            translate("indicators", "Encours moyen par client"),
            outstanding,
            translate("indicators", "Clients avec un solde"),
            higher_is_better=None,
        ),
        "collection_effectiveness": Words(
            translate("indicators", "Efficacité du recouvrement (CEI)"),
            translate("indicators", "Encaissé"),
            translate("indicators", "À encaisser"),
            higher_is_better=True,
        ),
    }


def told(number: Decimal | int, unit: Unit) -> str:
    """Return *number* of *unit* as read on screen."""
    match unit:
        case Unit.DAYS:
            return days(number, 1) if isinstance(number, Decimal) else days(number)
        case Unit.PERCENT:
            return f"{decimal(number)}{NBSP}%"
        case Unit.CENTS:
            return amount(Money(int(number)))
        case Unit.CENT_DAYS:
            euros = decimal(Decimal(number) / 100, 0)
            return translate("indicators", "{number}\u00a0€ × jours").format(number=euros)
        case Unit.COUNT:
            return count(int(number))


def value(kpi: Kpi) -> str:
    """Return the indicator's value, or a dash when it cannot be computed."""
    return NOTHING if kpi.value is None else told(kpi.value, kpi.unit)


def moved(now: Kpi, before: Kpi) -> Decimal | None:
    """Return how much the indicator changed, in its unit, or None when one of the two is unknown."""
    return None if now.value is None or before.value is None else now.value - before.value


def change_words(now: Kpi, before: Kpi) -> str:
    """Return how much the indicator changed (``−1,3 j``, ``+0,4 pt``, ``+120 €``), or an empty text."""
    by = moved(now, before)
    if by is None:
        return ""
    match now.unit:
        case Unit.DAYS:
            return change(by, translate("indicators", "j"))
        case Unit.CENTS:
            return change(by / 100, "€", 0)
        case _:
            return change(by, translate("indicators", "pt"))


def change_tone(now: Kpi, before: Kpi, *, higher_is_better: bool | None) -> Tone:
    """Return whether the change is good, bad or neither."""
    by = moved(now, before)
    if not by or higher_is_better is None:
        return Tone.NEUTRAL
    return Tone.OK if (by > 0) == higher_is_better else Tone.ALERT


def rows_of(key: str, kpi: Kpi) -> Destination:
    """Return where the rows behind the indicator *key* are."""
    first, last = kpi.period
    fallen_due = {"due_from": first, "due_to": last - _ONE_DAY}
    overdue = Destination("invoices", {"status": "overdue"})
    settled = Destination("invoices", {"status": "settled"})
    return {
        "average_days_delinquent": overdue,
        "late_rate": overdue,
        "average_days_to_pay": settled,
        "average_days_late": settled,
        "weighted_days_late": settled,
        "unpaid_rate": Destination("invoices", {"status": "overdue"} | fallen_due),
        "recovery_rate": Destination("invoices", {"status": "all"} | fallen_due),
        "doubtful_rate": Destination("invoices", {"status": "beside"}),
        "dso_best_possible": Destination("invoices", {"status": "not_due"}),
        "average_outstanding": Destination("customers"),
    }.get(key, Destination("aged_balance"))
