"""The rules of law that the program applies, each with its article, and where its rates come from."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from gestion_creances.company.legal_rates import RateRow, RateTable, Series
from gestion_creances.ui.pages.help.section import Entry, Section
from gestion_creances.ui.speech.formats import NBSP, day, decimal

translate = QCoreApplication.translate


def law(rates: RateTable) -> Section:
    """Return the rules, then the last rate known of each series with its source."""
    return Section(
        "law",
        translate("help", "Règles de droit appliquées"),
        "scales",
        (*_between_professionals(), *_in_general(), *_in_the_accounts(), *_sources(rates.rows)),
        translate("help", "À vérifier par votre conseil\u00a0: ce programme applique la loi, il ne la remplace pas."),
    )


def _between_professionals() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Délais de paiement (article L441-10 I du code de commerce)"),
            translate(
                "help",
                "30 jours à défaut d’accord\u00a0; au plus 60 jours après la facture, ou 45 jours fin de mois. Un "
                "délai plus long est signalé, pas refusé\u00a0: certains secteurs ont le leur.",
            ),
        ),
        Entry(
            translate("help", "Pénalités de retard (article L441-10 II du code de commerce)"),
            translate(
                "help",
                "Dues dès le lendemain de l’échéance, sans rappel, au taux convenu, sinon au taux de la BCE plus dix "
                "points, fixé le 1er janvier et le 1er juillet. Un taux convenu inférieur à trois fois l’intérêt légal "
                "est signalé, avec les deux montants. Chaque semestre est arrondi au centime, puis additionné.",
            ),
        ),
        Entry(
            translate("help", "Indemnité de 40\u00a0€ (articles L441-10 II et D441-5 du code de commerce)"),
            translate("help", "Une fois par facture payée en retard, entre professionnels seulement, sans TVA."),
        ),
        Entry(
            translate("help", "Acheteurs publics (articles R2192-10 et R2192-31 du code de la commande publique)"),
            translate(
                "help",
                "30 jours en règle générale\u00a0; intérêts au taux de la BCE du semestre où ils ont commencé à "
                "courir, plus huit points, et 40\u00a0€.",
            ),
        ),
        Entry(
            translate("help", "Consommateurs (articles 1231-6 et 1344-1 du code civil)"),
            translate(
                "help", "Intérêt légal à partir de la mise en demeure seulement\u00a0; ni 40\u00a0€, ni autres frais."
            ),
        ),
    )


def _in_general() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Mise en demeure (article 1344 du code civil)"),
            translate(
                "help",
                "Elle somme de payer, nomme chaque facture, le total, le délai et le taux, avec le décompte des "
                "intérêts jour par jour en annexe. Envoyez-la en recommandé.",
            ),
        ),
        Entry(
            translate("help", "Imputation des règlements (articles 1343-1 et 1342-10 du code civil)"),
            translate(
                "help",
                "Ce que dit le client d’abord, sinon la plus ancienne échéance. Un paiement partiel va aux intérêts "
                "avant le principal, sauf si vos conditions disent le contraire.",
            ),
        ),
        Entry(
            translate("help", "Mentions des lettres (articles R123-237 et R123-238 du code de commerce)"),
            translate("help", "Forme, capital, siège, SIREN et RCS figurent au pied de chaque page."),
        ),
        Entry(
            translate("help", "Prescription (L110-4 du code de commerce, L218-2 du code de la consommation)"),
            translate(
                "help",
                "Cinq ans entre professionnels, deux ans contre un consommateur, depuis l’échéance. Une relance ne "
                "l’interrompt pas\u00a0; un écrit par lequel le client reconnaît la dette, si.",
            ),
        ),
    )


def _in_the_accounts() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Prélèvement SEPA (règles européennes EPC016-06)"),
            translate(
                "help",
                "Mandat signé, avis au client quatorze jours avant sauf accord plus court, remboursement sur demande "
                "pendant huit semaines (aucun entre entreprises, en B2B). Un mandat inutilisé depuis 36 mois ne sert "
                "plus.",
            ),
        ),
        Entry(
            translate("help", "Statuts d’une facture électronique (norme XP Z12-012)"),
            translate("help", "Les codes 200 à 213. Le dernier statut dit l’emporte, à sa date."),
        ),
        Entry(
            translate("help", "Créances douteuses et dépréciations (plan comptable général, règlement ANC 2014-03)"),
            translate(
                "help",
                "Compte 416 pour la créance entière, 491 et 6817 pour le risque, hors taxe et créance par créance.",
            ),
        ),
        Entry(
            translate("help", "TVA des impayés (article 272-1 du CGI)"),
            translate(
                "help",
                "Récupérable, si elle a été versée, quand la créance est définitivement irrécouvrable ou dès "
                "l’ouverture d’une liquidation judiciaire\u00a0; un duplicata de la facture, avec la mention légale, "
                "doit être envoyé au client.",
            ),
        ),
        Entry(
            translate("help", "Écritures et FEC (article A47 A-1 du livre des procédures fiscales)"),
            translate(
                "help",
                "Dix-huit champs, un numéro par écriture, sans trou. Pénalités et indemnités sont un produit de "
                "l’exercice où elles sont payées (article 237 sexies du CGI), sans TVA (article 256).",
            ),
        ),
    )


def _sources(rows: Iterable[RateRow]) -> tuple[Entry, ...]:
    last = {row.series: row for row in rows}
    names = {
        Series.ECB: translate("help", "Taux de refinancement de la BCE"),
        Series.LEGAL: translate("help", "Taux d’intérêt légal (créanciers professionnels)"),
        Series.LEGAL_PRIVATE: translate("help", "Taux d’intérêt légal (créanciers particuliers)"),
    }
    told = translate("help", "{rate}\u00a0% depuis le {day}. Source\u00a0: {source}.")
    return tuple(
        Entry(
            names[series],
            told.format(
                rate=_percent(last[series]), day=day(last[series].since), source=last[series].source or NBSP + "–"
            ),
            "settings",
        )
        for series in names
        if series in last
    )


def _percent(row: RateRow) -> str:
    return decimal(row.percent, 2)
