"""The guide: the first quarter of an hour, then a paragraph for each page, then the keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.pages.help.section import Entry, Section

translate = QCoreApplication.translate


def first_steps() -> Section:
    """Return how to go from an empty file to the first reminders."""
    return Section(
        "first_steps",
        translate("help", "Premiers pas"),
        "rocket",
        (
            Entry(
                translate("help", "1. Reprendre ce que vous avez"),
                translate(
                    "help",
                    "Déposez sur la fenêtre le FEC de votre comptable, vos factures, clients et règlements en CSV ou "
                    "Excel, vos factures électroniques, vos relevés de banque. Le programme montre ce qu’il a compris "
                    "et ce qui reste à corriger\u00a0; rien n’est écrit avant votre accord. Le même fichier importé "
                    "deux fois ne change rien.",
                ),
                "importing",
            ),
            Entry(
                translate("help", "2. Vérifier les délais"),
                translate(
                    "help",
                    "Un FEC ne contient pas les dates d’échéance\u00a0: elles sont estimées d’après le délai de "
                    "chaque client, sinon d’après vos conditions de vente. Réglez-les avant la première relance.",
                ),
                "settings",
            ),
            Entry(
                translate("help", "3. Mettre les règlements à jour"),
                translate(
                    "help",
                    "Une relance envoyée à un client qui a payé coûte plus cher qu’elle ne rapporte. Importez vos "
                    "relevés et acceptez les rapprochements proposés\u00a0; ce qui n’est pas passé par la banque se "
                    "saisit dans Encaissements. Aujourd’hui rappelle la date du dernier mouvement connu.",
                ),
                "bank",
            ),
            Entry(
                translate("help", "4. Relancer"),
                translate(
                    "help",
                    "Préparez les relances, relisez chaque lettre, décochez ce qui doit attendre, émettez. Chaque "
                    "lettre émise est figée\u00a0: vous la retrouverez telle qu’elle est partie.",
                ),
                "reminders",
            ),
            Entry(
                translate("help", "5. Garder une copie"),
                translate(
                    "help",
                    "Tout tient dans un seul fichier. Le bouton de la société, en haut à gauche, en fait une "
                    "sauvegarde datée\u00a0; copiez-la aussi ailleurs que sur cet ordinateur.",
                ),
            ),
        ),
    )


def pages() -> Section:
    """Return what each page is for."""
    return Section(
        "pages", translate("help", "Les pages"), "squares-four", (*_steering(), *_working(), *_banking(), *_keeping())
    )


def _steering() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Aujourd’hui"),
            translate(
                "help",
                "Ce qu’il y a à faire, le plus gros montant d’abord\u00a0: relances prêtes, promesses non tenues, "
                "litiges qui dorment, versements en retard, recommandés sans accusé, e-mails à décider, tâches du "
                "jour, plafonds dépassés, règlements à rapprocher. Chaque ligne ouvre l’étape suivante.",
            ),
            "today",
        ),
        Entry(
            translate("help", "Tableau de bord"),
            translate(
                "help",
                "Les indicateurs comparés au mois précédent, et un an d’historique. Un clic sur un chiffre montre sa "
                "formule, son numérateur, son dénominateur et les lignes qui le composent.",
            ),
            "dashboard",
        ),
        Entry(
            translate("help", "Balance âgée"),
            translate(
                "help",
                "Ce que chaque client doit, par ancienneté du retard, à n’importe quelle date. Les avoirs et les "
                "acomptes ont leur colonne. Une case ouvre ses factures.",
            ),
            "aged_balance",
        ),
    )


def _working() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Relances"),
            translate(
                "help",
                "Préparer, relire, émettre. L’essai est la vraie décision\u00a0: chaque facture qui n’est pas relancée "
                "dit pourquoi. Une étape à la fois, jamais deux, et jamais quand les avoirs couvrent la dette.",
            ),
            "reminders",
        ),
        Entry(
            translate("help", "Envois"),
            translate(
                "help",
                "Ce qui part et ce qu’il en est advenu : les e-mails en attente, partis, refusés ou incertains, "
                "et les lettres à imprimer, à poster, distribuées ou revenues.",
            ),
            "sendings",
        ),
        Entry(
            translate("help", "Litiges et accords"),
            translate(
                "help",
                "Ce qui arrête ou retarde une relance, chez tous les clients : litiges, promesses, suspensions, "
                "échéanciers. Chacun s’ouvre, se suit et se termine ici.",
            ),
            "disputes",
        ),
        Entry(
            translate("help", "Pénalités"),
            translate(
                "help",
                "Le compte des pénalités et indemnités : réclamé, payé, remis, à recouvrer. Les escomptes "
                "accordés y sont aussi, avec leur TVA.",
            ),
            "penalties",
        ),
        Entry(
            translate("help", "Factures"),
            translate(
                "help",
                "Toutes les pièces\u00a0: factures, avoirs, acomptes, échéance par échéance, avec ce qui reste dû. "
                "Filtrez, triez, exportez ce que vous voyez.",
            ),
            "invoices",
        ),
        Entry(
            translate("help", "Clients"),
            translate(
                "help",
                "La fiche d’un client réunit ses coordonnées, son encours, son plafond, ses conditions, ses lettres et "
                "son historique. On y note un litige, une promesse, un échéancier.",
            ),
            "customers",
        ),
        Entry(
            translate("help", "Encaissements"),
            translate(
                "help",
                "Enregistrer un règlement en quelques secondes et dire ce qu’il paie. Un lettrage se défait\u00a0: "
                "la facture redevient due, l’historique garde les deux.",
            ),
            "receipts",
        ),
    )


def _banking() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Rapprochement bancaire"),
            translate(
                "help",
                "À gauche les mouvements qui attendent, à droite ce qu’ils règlent, avec les raisons. Entrée accepte, "
                "les chiffres choisissent une autre proposition, on peut aussi glisser un mouvement sur une facture. "
                "Répartir, mettre en compte, rembourser, ignorer\u00a0: tout se défait.",
            ),
            "bank",
        ),
        Entry(
            translate("help", "Prélèvements"),
            translate(
                "help",
                "Les échéances que vous pouvez prélever, les remises faites et ce que la banque en a dit, les mandats "
                "de vos clients.",
            ),
            "debits",
        ),
        Entry(
            translate("help", "Écritures"),
            translate(
                "help",
                "Ce que votre comptable doit encore recevoir, et ce qui lui a été remis. Un fichier perdu s’écrit de "
                "nouveau, à l’identique.",
            ),
            "entries",
        ),
    )


def _keeping() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Importer"),
            translate(
                "help",
                "FEC, CSV, Excel, factures électroniques, relevés de banque, un fichier ou un dossier. Pour un tableau "
                "inconnu, dites une fois ce que contient chaque colonne. Tout est importé d’un seul tenant, ou rien.",
            ),
            "importing",
        ),
        Entry(
            translate("help", "Journal"),
            translate(
                "help",
                "Qui a fait quoi, et quand. Rien ne s’y efface\u00a0: chaque ligne porte l’empreinte de la "
                "précédente, ce qui rend toute retouche visible.",
            ),
            "journal",
        ),
        Entry(
            translate("help", "Paramètres"),
            translate(
                "help",
                "Votre entreprise, vos conditions de vente, les scénarios, leur exécution automatique, les modèles, "
                "votre compte d’e-mail, votre banque, vos comptes et journaux, les taux.",
            ),
            "settings",
        ),
    )


def keys() -> Section:
    """Return the keys that work everywhere, and those of lists."""
    return Section(
        "keys",
        translate("help", "Raccourcis clavier"),
        "keyboard",
        (
            Entry("Ctrl+K", translate("help", "Rechercher un client, une facture, une page")),
            Entry("Ctrl+1 … Ctrl+9", translate("help", "Aller à une page, dans l’ordre de la barre de gauche")),
            Entry("F5", translate("help", "Recalculer")),
            Entry("Ctrl+F", translate("help", "Filtrer la liste")),
            Entry("Ctrl+E", translate("help", "Modifier ce qui est affiché")),
            Entry("Ctrl+P", translate("help", "Imprimer")),
            Entry("Ctrl+Z", translate("help", "Annuler ce qui vient d’être fait, quand c’est possible")),
            Entry(translate("help", "Échap"), translate("help", "Fermer sans perdre ce qui est saisi")),
            Entry(translate("help", "↑ ↓ puis Entrée"), translate("help", "Choisir une ligne, l’ouvrir")),
            Entry(translate("help", "Espace"), translate("help", "Cocher une ligne")),
            Entry("Ctrl+C", translate("help", "Copier les lignes choisies vers un tableur")),
            Entry(translate("help", "Maj+F10"), translate("help", "Menu de la ligne")),
            Entry(
                translate("help", "1 à 8 pendant un appel"),
                translate("help", "Dire comment il s’est terminé (Alt+1 à Alt+8 en cours de saisie)"),
            ),
            Entry(
                translate("help", "Fiche d’un client"),
                translate(
                    "help",
                    "R relancer, A appeler, W écrire sans attendre, M mise en demeure, P promesse, L litige, "
                    "C échéancier, H suspendre, N note, T tâche, J joindre un document, D dossier de preuve, "
                    "E encaisser, F nouvelle facture, + tout le reste. Les mêmes lettres servent dans Passer en revue.",
                ),
            ),
        ),
    )
