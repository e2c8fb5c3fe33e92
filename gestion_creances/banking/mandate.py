"""The mandate by which a customer lets the firm debit his account: who, which account, since when, until when."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from gestion_creances.banking.sepa_text import is_sepa_text, sepa_reference, sepa_text
from gestion_creances.basics import french, identity
from gestion_creances.basics.calendar import add_months
from gestion_creances.basics.errors import Refusal

REFERENCE_LENGTH = 35
HOLDER_LENGTH = 70
_LAPSE_MONTHS = 36


class Scheme(StrEnum):
    """The rules of the collection: for anybody (refundable for eight weeks), or between firms (never refundable)."""

    CORE = "CORE"
    B2B = "B2B"


class Sequence(StrEnum):
    """What the bank must know of a debit: the first under its mandate, a later one, the only one, the last."""

    FIRST = "FRST"
    RECURRENT = "RCUR"
    ONE_OFF = "OOFF"
    FINAL = "FNAL"


class Standing(StrEnum):
    """Whether a mandate may be used on a day, and why not."""

    VALID = "valid"
    NOT_YET = "not_yet"
    ENDED = "ended"
    SPENT = "spent"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Mandate:
    """One signed mandate; ``reference`` is its RUM (unique mandate reference), ``holder`` the account's.

    ``one_off``: it allows one debit only. ``used_on`` is the day of the last collection presented under it, in these
    books or before them. ``ended_on`` is the last day on which it may be used. ``id`` is 0 until stored.
    """

    customer_id: int
    reference: str
    signed_on: date
    holder: str
    iban: str
    bic: str = ""
    scheme: Scheme = Scheme.CORE
    one_off: bool = False
    used_on: date | None = None
    ended_on: date | None = None
    end_reason: str = ""
    id: int = 0


class MandateRefused(Refusal):
    """A mandate cannot be kept as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def made_up_reference(code: str, taken: Collection[str]) -> str:
    """Return a RUM for the customer *code* that is not among *taken*: ``RUM-C00217-1``."""
    stem = "RUM-" + (sepa_reference(code, REFERENCE_LENGTH - 10) or "CLIENT")
    known = {reference.casefold() for reference in taken}
    rank = 1
    while f"{stem}-{rank}".casefold() in known:
        rank += 1
    return f"{stem}-{rank}"


def checked_mandate(mandate: Mandate, today: date) -> Mandate:
    """Return *mandate* with its numbers in compact form; raise MandateRefused or IdentityRefused.

    A RUM has at most 35 signs of the SEPA set (EPC016-06, AT-01), without spaces.
    """
    reference = "".join(mandate.reference.split())
    if not 0 < len(reference) <= REFERENCE_LENGTH or not is_sepa_text(reference):
        raise MandateRefused(
            "reference",
            f"La référence du mandat (RUM) compte de 1 à {REFERENCE_LENGTH} caractères, lettres sans accent, chiffres "
            "et / - ? : ( ) . , ' +, sans commencer ni finir par une barre.",
        )
    holder = " ".join(mandate.holder.split())
    if not sepa_text(holder, HOLDER_LENGTH) or len(holder) > HOLDER_LENGTH:
        raise MandateRefused("holder", f"Indiquez le titulaire du compte, en {HOLDER_LENGTH} caractères au plus.")
    _check_days(mandate, today)
    iban = identity.iban(mandate.iban)
    bic = identity.bic(mandate.bic) if mandate.bic.strip() else identity.bic_of_iban(iban)
    reason = mandate.end_reason.strip()
    return replace(mandate, reference=reference, holder=holder, iban=iban, bic=bic, end_reason=reason)


def _check_days(mandate: Mandate, today: date) -> None:
    if mandate.signed_on > today:
        raise MandateRefused("signed_on", "Un mandat ne peut pas avoir été signé après ce jour.")
    if mandate.used_on is not None and not mandate.signed_on <= mandate.used_on:
        raise MandateRefused("used_on", "Le dernier prélèvement ne peut pas précéder la signature du mandat.")
    if mandate.ended_on is None:
        return
    if mandate.ended_on < mandate.signed_on:
        raise MandateRefused("ended_on", "La fin du mandat ne peut pas précéder sa signature.")
    if not mandate.end_reason.strip():
        raise MandateRefused("end_reason", "Dites pourquoi le mandat prend fin : le motif est vide.")


def lapses_on(mandate: Mandate) -> date:
    """Return the first day on which the mandate may no longer be used for want of use.

    A creditor who presents no collection for 36 months must not use the mandate any more (EPC016-06, section 4.1,
    counted from the latest collection presented); one never used is counted from its signature, to be safe.
    """
    return add_months(max(mandate.signed_on, mandate.used_on or mandate.signed_on), _LAPSE_MONTHS) + timedelta(days=1)


def standing(mandate: Mandate, on: date) -> Standing:
    """Return whether *mandate* may be used for a debit on the day *on*."""
    if on < mandate.signed_on:
        return Standing.NOT_YET
    if mandate.ended_on is not None and on > mandate.ended_on:
        return Standing.ENDED
    if mandate.one_off and mandate.used_on is not None:
        return Standing.SPENT
    if on >= lapses_on(mandate):
        return Standing.LAPSED
    return Standing.VALID


def sequence(mandate: Mandate, on: date) -> Sequence:
    """Return what a debit on the day *on* is under *mandate*.

    The only one of a one-off mandate, the last on the very day that the mandate ends, the first while nothing was
    collected yet, a later one otherwise (EPC016-06, AT-21).
    """
    if mandate.one_off:
        return Sequence.ONE_OFF
    if mandate.ended_on == on:
        return Sequence.FINAL
    return Sequence.FIRST if mandate.used_on is None else Sequence.RECURRENT


def standing_sentence(mandate: Mandate, on: date) -> str:
    """Return in French why *mandate* may not be used on the day *on*, an empty text when it may."""
    known = mandate.reference
    match standing(mandate, on):
        case Standing.VALID:
            return ""
        case Standing.NOT_YET:
            return f"Mandat {known} signé le {french.day(mandate.signed_on)}, après ce jour."
        case Standing.ENDED:
            end = french.day(mandate.ended_on) if mandate.ended_on else ""
            return f"Mandat {known} terminé le {end} : {mandate.end_reason.rstrip('. ')}."
        case Standing.SPENT:
            return f"Mandat {known} ponctuel, déjà utilisé : faites-en signer un autre."
        case _:
            return f"Mandat {known} caduc, inutilisé depuis 36 mois : faites-en signer un autre."
