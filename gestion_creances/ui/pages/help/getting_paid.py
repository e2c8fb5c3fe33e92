"""The guide to getting paid: scenarios, e-mails, post, calls, agreements, penalties, proof, the automatic run."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.pages.help.section import Entry, Section

translate = QCoreApplication.translate


def getting_paid() -> Section:
    """Return how each way of getting paid works, in the order in which one needs them."""
    entries = (*_reminding(), *_talking(), *_claiming())
    return Section("getting_paid", translate("help", "Se faire payer"), "paper-plane-tilt", entries)


def _reminding() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Scénarios"),
            translate(
                "help",
                "Un scénario est une suite d’étapes comptées depuis l’échéance\u00a0: canal, ton, modèle, délai. Celui "
                "d’une facture l’emporte sur celui du client, puis de son profil, puis de l’entreprise\u00a0; l’écran "
                "dit lequel s’applique et pourquoi. Une étape ne se saute qu’avec un motif écrit.",
            ),
            "settings",
        ),
        Entry(
            translate("help", "E-mails"),
            translate(
                "help",
                "Indiquez votre compte dans Paramètres > E-mail\u00a0; le mot de passe va au trousseau de "
                "l’ordinateur, jamais dans le dossier. Montant et adresse sont vérifiés juste avant le départ. Un "
                "message au sort incertain n’est jamais renvoyé sans vous\u00a0: décidez dans Envois.",
            ),
            "sendings",
        ),
        Entry(
            translate("help", "Courrier et recommandés"),
            translate(
                "help",
                "Imprimez les lettres en une fois, classées par client, avec leur bordereau. Notez l’envoi et les "
                "numéros de suivi, puis la présentation et l’accusé signé, dont le scan rejoint la preuve. Un "
                "recommandé sans accusé après dix jours ouvrés revient dans Aujourd’hui.",
            ),
            "sendings",
        ),
        Entry(
            translate("help", "Exécution automatique"),
            translate(
                "help",
                "Rendez un scénario automatique et choisissez les étapes sans confirmation, puis planifiez\u00a0: "
                "l’ordinateur prépare et envoie aux heures permises, une seule fois, même lancé deux fois. Le reste "
                "vous attend, et rien ne part si les écritures bancaires sont trop anciennes.",
            ),
            "settings",
        ),
    )


def _talking() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Appels"),
            translate(
                "help",
                "La fiche d’appel montre quoi dire, ce qui est dû et les derniers échanges. Une touche de 1 à 8 dit "
                "comment l’appel s’est terminé\u00a0; la suite en découle. Après trois tentatives sans réponse, le "
                "scénario continue par écrit.",
            ),
            "reminders",
        ),
        Entry(
            translate("help", "Passer en revue"),
            translate(
                "help",
                "Les clients du jour l’un après l’autre, le plus gros d’abord, au clavier seul\u00a0: Entrée fait ce "
                "qui est dû, A appelle, P promesse, L litige, H suspendre, N note, T tâche, S passe avec un motif, "
                "← et → changent de client.",
            ),
            "rounds",
        ),
        Entry(
            translate("help", "Litiges et suspensions"),
            translate(
                "help",
                "Ce qui est contesté n’est ni relancé ni pénalisé, mais reste dans l’encours. Un litige se termine par "
                "un avoir, un règlement ou le retour au scénario\u00a0; sa durée est mesurée. Une suspension arrête "
                "les relances, avec un motif, jusqu’à son dernier jour.",
            ),
            "disputes",
        ),
        Entry(
            translate("help", "Promesses"),
            translate(
                "help",
                "Une promesse nomme un jour\u00a0: les relances attendent. Non tenue le lendemain, le scénario reprend "
                "un ton plus haut. La part tenue de chaque client est comptée.",
            ),
            "disputes",
        ),
        Entry(
            translate("help", "Échéanciers"),
            translate(
                "help",
                "La dette se paie en versements, avec ou sans intérêt. L’accord vaut reconnaissance de dette\u00a0: "
                "signé, il interrompt la prescription, et son scan est gardé. Un versement manqué après les jours de "
                "grâce rend tout exigible, et la mise en demeure suit.",
            ),
            "disputes",
        ),
    )


def _claiming() -> tuple[Entry, ...]:
    return (
        Entry(
            translate("help", "Pénalités et indemnités"),
            translate(
                "help",
                "Tenues à part\u00a0: elles ne modifient jamais la facture. Ce qui est réclamé, payé ou remis (avec un "
                "motif) se suit facture par facture\u00a0; une facture de pénalités, hors TVA, s’émet à la demande. "
                "Un particulier n’en doit pas.",
            ),
            "penalties",
        ),
        Entry(
            translate("help", "Escompte"),
            translate(
                "help",
                "Un taux et un nombre de jours, chez le client ou sur la facture. Un règlement minoré d’autant propose "
                "de solder la facture par l’escompte, et dit ce qu’il vous coûte par an.",
            ),
            "receipts",
        ),
        Entry(
            translate("help", "Dossier de preuve"),
            translate(
                "help",
                "Depuis la fiche d’un client, un clic réunit lettres et e-mails tels qu’envoyés, accusés, factures, "
                "relevé, pénalités jour par jour et extrait du journal\u00a0: un PDF avec bordereau de pièces, et un "
                "ZIP. Chaque empreinte se vérifie.",
            ),
            "customers",
        ),
    )
