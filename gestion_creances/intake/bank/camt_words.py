"""What the codes of ISO 20022 mean in a bank statement: kinds of operation, and reasons why a payment comes back."""

from __future__ import annotations

from types import MappingProxyType

METHODS = MappingProxyType(
    {
        "RCDT": "transfer",
        "ICDT": "transfer",
        "RRCT": "transfer",
        "IRCT": "transfer",
        "RDDT": "direct_debit",
        "IDDT": "direct_debit",
        "RCHQ": "cheque",
        "ICHQ": "cheque",
        "CCRD": "card",
        "MCRD": "card",
        "CNTR": "cash",
        "DRFT": "bill",
    }
)
RETURN_CODES = MappingProxyType(
    {
        "UPDD": "prélèvement impayé",
        "PRDD": "prélèvement rejeté",
        "RCDD": "prélèvement rappelé",
        "UPCQ": "chèque impayé",
        "CQRV": "chèque contrepassé",
        "UPCT": "carte impayée",
        "RRTN": "virement retourné",
    }
)
REASONS = MappingProxyType(
    {
        "AC01": "numéro de compte incorrect",
        "AC04": "compte clôturé",
        "AC06": "compte bloqué",
        "AC13": "compte d’un particulier",
        "AG01": "opération interdite sur ce compte",
        "AG02": "code d’opération incorrect",
        "AM04": "provision insuffisante",
        "AM05": "opération en double",
        "BE04": "adresse du créancier incorrecte",
        "BE05": "créancier non reconnu",
        "CNOR": "banque du créancier non joignable",
        "DNOR": "banque du débiteur non joignable",
        "FF01": "format du fichier incorrect",
        "FOCR": "retour à la demande de l’émetteur",
        "MD01": "absence de mandat",
        "MD02": "mandat incomplet",
        "MD06": "remboursement demandé par le débiteur",
        "MD07": "débiteur décédé",
        "MS02": "refus du débiteur",
        "MS03": "motif non précisé par la banque",
        "RC01": "BIC incorrect",
        "RR01": "motif réglementaire",
        "RR02": "motif réglementaire",
        "RR03": "motif réglementaire",
        "RR04": "motif réglementaire",
        "SL01": "refus lié à un service de la banque du débiteur",
    }
)
