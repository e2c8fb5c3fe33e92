"""The fields a letter template may use: what each one says, with an example for the template editor."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One field: its ``name`` in templates, its ``meaning`` in French, a ``sample`` of what it prints.

    A ``condition`` chooses between texts; a ``block`` stands alone in its paragraph.
    """

    name: str
    meaning: str
    sample: str
    condition: bool = False
    block: bool = False

    @property
    def written(self) -> str:
        """Return how a template writes it."""
        if self.block:
            return f"[[{self.name}]]"
        return f"{{% if {self.name} %}}…{{% endif %}}" if self.condition else f"{{{{ {self.name} }}}}"


_TEXTS = (
    ("societe", "Nom de votre société", "Ateliers Kervadec"),
    ("client", "Nom du client", "Hôtel de l’Étoile SARL"),
    ("compte", "Code du client", "C00217"),
    ("reference", "Numéro de la lettre, ou nom du document joint", "R-2026-0418"),
    ("date", "Date de la lettre, en toutes lettres", "23 novembre 2026"),
    ("date_courte", "Date de la lettre, en chiffres", "23/11/2026"),
    ("date_limite", "Dernier jour pour payer, en toutes lettres (vide s’il n’y en a pas)", "1ᵉʳ décembre 2026"),
    ("date_limite_courte", "Dernier jour pour payer, en chiffres", "01/12/2026"),
    ("nombre_en_lettres", "Nombre de factures, en lettres", "trois"),
    ("factures", "Nombre de factures accordé", "trois factures"),
    ("premiere_echeance", "Échéance la plus ancienne", "1ᵉʳ novembre 2026"),
    ("derniere_echeance", "Échéance la plus récente", "15 novembre 2026"),
    ("principal", "Reste dû sur les factures, avoirs et acomptes déduits", "7 483,80 €"),
    ("interets", "Pénalités de retard à la date de la lettre", "62,10 €"),
    ("indemnite", "Indemnités forfaitaires de recouvrement", "120,00 €"),
    ("penalites", "Pénalités et indemnités ensemble", "182,10 €"),
    ("total", "Principal, pénalités et indemnités", "7 665,90 €"),
    ("somme", "Somme demandée par cette lettre", "7 483,80 €"),
    ("par_jour", "Pénalités pour chaque jour de plus", "2,54 €"),
    ("taux", "Taux annuel des pénalités à la date de la lettre", "12,40 %"),
    ("fin_semestre", "Dernier jour où ce taux s’applique", "31/12/2026"),
    ("lendemain", "Lendemain de la date de la lettre", "24/11/2026"),
    ("rappels", "Dates des lettres précédentes", "du 12 octobre 2026 et du 2 novembre 2026"),
    (
        "lien_paiement",
        "Lien de paiement en ligne (Paramètres > Entreprise), vide s’il n’y en a pas",
        "https://payer.kervadec.example/FA-2026-0402",
    ),
    ("interlocuteur", "Personne à joindre", "Claire Le Goff"),
    ("telephone", "Téléphone de la personne à joindre", "02 61 91 42 11"),
    ("courriel", "Adresse électronique de la personne à joindre", "comptabilite@kervadec.example"),
    ("signataire", "Nom du signataire", "Yann Kervadec"),
    ("fonction", "Fonction du signataire", "Président"),
)
_CONDITIONS = (
    ("nombre", "Nombre de factures, pour une condition", "3"),
    ("nombre_rappels", "Nombre de lettres précédentes, pour une condition", "2"),
    ("consommateur", "Vrai si le client est un particulier", "non"),
    ("public", "Vrai si le client est un organisme public", "non"),
    ("penalites_calculees", "Vrai si les pénalités ont été calculées", "oui"),
    ("indemnite_due", "Vrai si l’indemnité forfaitaire est due", "oui"),
    ("taux_convenu", "Vrai si le taux vient du contrat", "non"),
    ("jours_de_retard", "Retard de la facture la plus ancienne, en jours", "22"),
)

_ALL = tuple(Placeholder(*entry) for entry in _TEXTS) + tuple(
    Placeholder(*entry, condition=True) for entry in _CONDITIONS
)

_BLOCKS = tuple(
    Placeholder(*entry, block=True)
    for entry in (
        ("factures", "Tableau des factures, avec leur total", "Facture · Échéance · Retard · Reste dû"),
        ("penalites", "Tableau des pénalités et indemnités", "Facture · Jours · Pénalités · Indemnité"),
        ("total", "Tableau des sommes dues et leur total", "Principal · Pénalités · Total à payer"),
        ("paiement", "Cadre de règlement : IBAN, référence, code à scanner", "Pour régler par virement"),
        ("signature", "Signature, nom et qualité du signataire", "Yann Kervadec, Président"),
    )
)

NAMES = frozenset(placeholder.name for placeholder in _ALL)
UNCLAIMED = frozenset(
    {
        *("societe", "client", "compte", "reference", "date", "date_courte", "consommateur", "public"),
        *("interlocuteur", "telephone", "courriel", "signataire", "fonction"),
    }
)
"""The fields that a message which claims nothing may use."""
UNCLAIMED_BLOCKS = frozenset({"signature"})
"""The blocks that a message which claims nothing may use."""


def placeholders() -> tuple[Placeholder, ...]:
    """Return every field of the letter templates, in the order the editor shows them."""
    return _ALL


def blocks() -> tuple[Placeholder, ...]:
    """Return the blocks of letters and e-mails: tables, payment box, signature."""
    return _BLOCKS


def unclaimed() -> tuple[Placeholder, ...]:
    """Return the fields and blocks of a message that claims nothing."""
    fields = tuple(each for each in _ALL if each.name in UNCLAIMED)
    return fields + tuple(each for each in _BLOCKS if each.name in UNCLAIMED_BLOCKS)
