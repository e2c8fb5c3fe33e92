"""The guide to the bank, to electronic invoices and to the accountant: what comes in, what goes out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.pages.help.section import Entry, Section

translate = QCoreApplication.translate


def money_in() -> Section:
    """Return how files come in, how money is matched and asked for, and what goes out to the accountant."""
    return Section(
        "money_in",
        translate("help", "Banque et comptabilité"),
        "bank",
        (*_files(), *_bank(), *_accountant()),
    )


def _files() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Tableaux d’un autre logiciel"),
            translate(
                "help",
                "Le programme devine ce que contient chaque colonne d’après son titre et ses valeurs\u00a0; corrigez "
                "au-dessus du tableau, l’aperçu suit. Votre réponse sert aux fichiers suivants de la même source. Un "
                "nom proche d’un client connu est demandé, jamais confondu. Un export complet dit aussi quelles "
                "factures n’y sont plus\u00a0: rien n’est supprimé.",
            ),
            "importing",
        ),
        Entry(
            translate("help", "Factures électroniques"),
            translate(
                "help",
                "Factur-X, ZUGFeRD, XRechnung, CII et UBL, un fichier ou un dossier entier. Le vendeur doit être "
                "votre entreprise\u00a0; le client est retrouvé par ses numéros, puis par son nom. Échéances, "
                "conditions et acomptes sont repris, et le fichier reçu est gardé avec la facture.",
            ),
            "importing",
        ),
        Entry(
            translate("help", "Statuts des plateformes"),
            translate(
                "help",
                "En litige (207), suspendue (208), refusée (210) ou rejetée (213)\u00a0: les relances s’arrêtent. "
                "Paiement transmis (211)\u00a0: elles attendent sept jours. Encaissée (212)\u00a0: elles prennent fin. "
                "Un statut se note au menu de la facture, ou s’importe d’un fichier CDAR.",
            ),
            "invoices",
        ),
    )


def _bank() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Relevés bancaires"),
            translate(
                "help",
                "OFX, CAMT.052 à 054, CFONB 120, MT940, ou le tableau CSV ou Excel de votre banque. Les soldes sont "
                "vérifiés, un trou entre deux relevés est dit, et un mouvement repris par deux relevés ne compte "
                "qu’une fois. Les comptes en devises sont refusés.",
            ),
            "importing",
        ),
        Entry(
            translate("help", "Propositions et certitude"),
            translate(
                "help",
                "Chaque proposition dit ses raisons\u00a0: numéro cité, montant exact, somme de plusieurs factures, "
                "payeur connu. Seul ce qui ne laisse aucun doute peut s’écrire sans vous, si vous l’avez permis\u00a0; "
                "jamais une égalité, jamais plus de 90 jours après l’échéance. Ce que vous avez défait n’est plus "
                "proposé. Ctrl+Entrée accepte tout ce qui est certain.",
            ),
            "bank",
        ),
        Entry(
            translate("help", "Écarts et impayés"),
            translate(
                "help",
                "Centimes, frais bancaires et change sont soldés sur leur compte, avec un motif, dans les limites de "
                "Paramètres > Banque. Un chèque ou un prélèvement revenu impayé rouvre la facture, avec son "
                "histoire\u00a0; les relances reprennent où elles en étaient.",
            ),
            "bank",
        ),
        Entry(
            translate("help", "Prélèvements SEPA"),
            translate(
                "help",
                "Notez le mandat sur la fiche du client et votre identifiant de créancier (ICS) dans les paramètres. "
                "La remise (pain.008) prend les échéances permises et dit pourquoi les autres n’y sont pas\u00a0; les "
                "avis partent avant. Une échéance remise à la banque n’est ni relancée ni prélevée deux fois. Vous "
                "transmettez le fichier à votre banque.",
            ),
            "debits",
        ),
        Entry(
            translate("help", "Code QR et lien de paiement"),
            translate(
                "help",
                "Lettres et relevés portent un code QR de virement, avec l’IBAN, le montant et la référence. Un "
                "lien de paiement par facture s’y ajoute si votre prestataire en donne le modèle.",
            ),
            "settings",
        ),
    )


def _accountant() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Écritures pour le comptable"),
            translate(
                "help",
                "Ventes qu’il n’a pas, encaissements, escomptes, écarts, pertes, créances douteuses et dépréciations, "
                "au format FEC, Sage, EBP, Quadra, Ciel ou CSV. Elles sont équilibrées, numérotées, remises une seule "
                "fois\u00a0; ce qui change ensuite fait l’objet d’une écriture contraire.",
            ),
            "entries",
        ),
        Entry(
            translate("help", "Créances douteuses, dépréciations, pertes"),
            translate(
                "help",
                "Au menu d’une facture. Douteuse, la créance passe du compte 411 au 416, TVA comprise\u00a0; la "
                "dépréciation se calcule hors taxe\u00a0; une perte solde la facture, avec ou sans récupération de la "
                "TVA. Chacune montre son écriture avant d’être enregistrée, et se défait.",
            ),
            "invoices",
        ),
        Entry(
            translate("help", "Archive ouverte"),
            translate(
                "help",
                "Tout le dossier dans un ZIP que chacun peut lire\u00a0: une table CSV par sujet, sa description en "
                "JSON, vos papiers tels quels. Dans un terminal\u00a0: «\u00a0gestion-creances exporter\u00a0».",
            ),
        ),
    )
