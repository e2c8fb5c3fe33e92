"""How the figures are made: the terms of the outstanding, then every indicator with its own formula."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from gestion_creances.kpi.indicator import Kpi
from gestion_creances.ui.pages.help.section import Entry, Section
from gestion_creances.ui.speech.formats import painted

translate = QCoreApplication.translate


def figures(indicators: Mapping[str, Kpi]) -> Section:
    """Return the definitions; the formulas are those the figures were computed with."""
    names = _names()
    return Section(
        "figures",
        translate("help", "Définition des indicateurs"),
        "calculator",
        (
            Entry(
                translate("help", "Encours"),
                translate(
                    "help",
                    "Factures échues + factures non échues + à émettre − règlements et avoirs non affectés − acomptes. "
                    "Les créances douteuses et les effets à recevoir sont comptés à part.",
                ),
            ),
            Entry(
                translate("help", "Échu"),
                translate("help", "Ce qui reste dû le lendemain de l’échéance et après, à la date choisie."),
            ),
            *(Entry(names[key], painted(kpi.formula)) for key, kpi in indicators.items() if key in names),
        ),
        translate("help", "Chaque chiffre se recalcule à la main\u00a0: un clic dessus montre ce qui le compose."),
    )


def _names() -> dict[str, str]:
    return {
        "dso_balance": translate("indicators", "DSO (encours)"),
        "dso_countback": translate("indicators", "DSO par épuisement"),
        "dso_best_possible": translate("indicators", "Meilleur DSO possible"),
        "average_days_delinquent": translate("indicators", "Jours de retard dans le DSO"),
        "average_days_to_pay": translate("indicators", "Délai moyen de paiement"),
        "average_days_late": translate("indicators", "Retard moyen"),
        "weighted_days_late": translate("indicators", "Retard moyen pondéré"),
        "late_rate": translate("indicators", "Taux de retard"),
        "unpaid_rate": translate("indicators", "Échéances impayées"),
        "recovery_rate": translate("indicators", "Taux de recouvrement"),
        "doubtful_rate": translate("indicators", "Taux de créances douteuses"),
        "average_outstanding": translate("indicators", "Encours moyen par client"),
        "collection_effectiveness": translate("indicators", "Efficacité du recouvrement (CEI)"),
    }
