"""How the firm collects: its creditor identifier (ICS), the account that is credited, the notice it has agreed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gestion_creances.basics import identity
from gestion_creances.basics.errors import Refusal

USUAL_NOTICE = 14
"""A debtor is told of a debit 14 calendar days before, unless agreed otherwise (EPC016-06, pre-notification)."""
_MOST_NOTICE = 30
_MOST_SUBMISSION = 14
_FRENCH = re.compile(r"FR\d{2}[A-Z0-9]{3}[A-Z0-9]{6}")


class CreditorRefused(Refusal):
    """What the firm says of its direct debits cannot be right; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Creditor:
    """The firm as a collector of direct debits; an empty ``ics`` means that it collects none.

    ``iban`` and ``bic`` are the account credited, empty for the firm's own. ``notice_days`` (calendar days) is how long
    before a debit its debtors are told, ``submission_days`` (TARGET days) how long before it the bank wants the file:
    one at least (EPC016-06: D-1).
    """

    ics: str = ""
    iban: str = ""
    bic: str = ""
    notice_days: int = USUAL_NOTICE
    submission_days: int = 1


def checked_ics(text: str) -> str:
    """Return a creditor identifier without spaces; raise CreditorRefused when its shape or its key is wrong.

    A French one is FR, a key of two digits, three signs that the firm chooses (ZZZ), and six more. The key is that of
    ISO 7064 MOD 97-10 over the last six, the three chosen ones left out (EPC262-08, AT-02).
    """
    from stdnum.eu import at_02

    number = "".join(text.split()).upper()
    if number.startswith("FR") and not _FRENCH.fullmatch(number):
        raise CreditorRefused(
            "ics",
            f"L’ICS « {text.strip()} » n’a pas la bonne forme : FR, deux chiffres de clé, ZZZ, puis six caractères "
            "(13 en tout), comme sur le courrier de la Banque de France.",
        )
    if not at_02.is_valid(number):
        raise CreditorRefused("ics", f"La clé de contrôle de l’ICS « {text.strip()} » est fausse : vérifiez la saisie.")
    return number


def checked_creditor(creditor: Creditor) -> Creditor:
    """Return *creditor* with its numbers in compact form; raise CreditorRefused or IdentityRefused."""
    if not 0 <= creditor.notice_days <= _MOST_NOTICE:
        raise CreditorRefused("notice_days", f"Le préavis va de 0 à {_MOST_NOTICE} jours ; l’usage est de 14.")
    if not 1 <= creditor.submission_days <= _MOST_SUBMISSION:
        raise CreditorRefused(
            "submission_days", f"La banque reçoit la remise de 1 à {_MOST_SUBMISSION} jours ouvrés avant l’échéance."
        )
    iban = identity.iban(creditor.iban) if creditor.iban.strip() else ""
    bic = identity.bic(creditor.bic) if creditor.bic.strip() else ""
    return replace(
        creditor,
        ics=checked_ics(creditor.ics) if creditor.ics.strip() else "",
        iban=iban,
        bic=bic or (identity.bic_of_iban(iban) if iban else ""),
    )
