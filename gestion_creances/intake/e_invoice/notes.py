"""Reads what an invoice says of late payment and of discount, as far as the usual French phrases go."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from gestion_creances.intake.e_invoice.semantics import Note
from gestion_creances.ledger.discount import Discount

PENALTIES, INDEMNITY, DISCOUNT = "PMD", "PMT", "AAB"
_HEADINGS = {PENALTIES: "Pénalités de retard", INDEMNITY: "Indemnité de recouvrement", DISCOUNT: "Escompte"}

_PERCENT = r"(\d{1,2}(?:[.,]\d{1,4})?)\s*(?:%|pour\s?cent|p\.\s?c\.)"
_RATE = re.compile(_PERCENT, re.IGNORECASE)
# A rate that depends on another one, or is not counted by the year, is no yearly rate in figures.
_RELATIVE = re.compile(
    r"fois|triple|point|major|directeur|refinancement|\bBCE\b|banque centrale|taux d[’'e]\s?\w*\s?l[ée]gal|"
    r"par mois|mensuel|\bmois\b|par jour|journali",
    re.IGNORECASE,
)
_NO_DISCOUNT = re.compile(
    r"\b(?:pas|aucun|sans|n[ée]ant|ni)\b[^.]{0,25}escompte|escompte\s*:?\s*n[ée]ant", re.IGNORECASE
)
_DAYS = re.compile(r"(\d{1,3})\s*(?:jours?|j\b)", re.IGNORECASE)
_CASH = re.compile(r"comptant|r[ée]ception", re.IGNORECASE)
_CODED = re.compile(r"#SKONTO#TAGE=(\d{1,3})#PROZENT=(\d{1,2}(?:\.\d{1,2})?)#")
_EUROS = re.compile(r"(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:€|euros?\b|eur\b)", re.IGNORECASE)
_LEGAL_INDEMNITY = Decimal(40)


@dataclass(frozen=True, slots=True)
class Terms:
    """What was understood: ``rate`` per year in percent as text, empty when the note gives none in figures.

    ``indemnity`` is the recovery indemnity in euros, None when no amount is written; ``note`` is all that the document
    says of it, to be kept as it stands.
    """

    note: str
    rate: str = ""
    indemnity: Decimal | None = None
    discount: Discount | None = None

    @property
    def unusual_indemnity(self) -> bool:
        """Return whether the indemnity is another than the 40 € of article D441-5 of the code de commerce."""
        return self.indemnity is not None and self.indemnity != _LEGAL_INDEMNITY


def read_terms(notes: Iterable[Note], payment_terms: str, given: Discount | None = None) -> Terms:
    """Return what the notes PMD, PMT and AAB and the payment terms (BT-20) say; *given* is a discount in figures."""
    known = tuple(notes)
    told = {code: "\n".join(note.words for note in known if note.subject.upper() == code) for code in _HEADINGS}
    parts = [f"{_HEADINGS[code]} : {words}" for code, words in told.items() if words]
    coded = _coded(payment_terms)
    if payment_terms and not coded:
        parts.insert(0, payment_terms)
    return Terms(
        note="\n".join(parts),
        rate=_rate(told[PENALTIES]),
        indemnity=_indemnity(told[INDEMNITY]),
        discount=given or coded or _discount(told[DISCOUNT]),
    )


def _rate(words: str) -> str:
    """Return the yearly rate of a penalty clause, when it is one figure that depends on nothing else."""
    found = set(_RATE.findall(words))
    if len(found) != 1 or _RELATIVE.search(words):
        return ""
    rate = Decimal(found.pop().replace(",", "."))
    return f"{rate.normalize():f}" if rate > 0 else ""


def _indemnity(words: str) -> Decimal | None:
    found = {Decimal(one.replace(",", ".")) for one in _EUROS.findall(words)}
    return found.pop() if len(found) == 1 else None


def _discount(words: str) -> Discount | None:
    """Return the discount of an AAB note that gives one percentage and one delay, or cash payment."""
    rates, days = set(_RATE.findall(words)), set(_DAYS.findall(words))
    if len(rates) != 1 or _NO_DISCOUNT.search(words) or _RELATIVE.search(words):
        return None
    percent = Decimal(rates.pop().replace(",", "."))
    if len(days) == 1:
        within = int(days.pop())
    elif not days and _CASH.search(words):
        within = 0
    else:
        return None
    return Discount(percent.normalize(), within) if percent > 0 and within <= 365 else None


def _coded(words: str) -> Discount | None:
    """Return the longest discount of payment terms written for programs (``#SKONTO#TAGE=10#PROZENT=2.00#``)."""
    found = [Discount(Decimal(rate).normalize(), int(days)) for days, rate in _CODED.findall(words)]
    sound = [one for one in found if one.percent > 0 and one.days <= 365]
    return max(sound, key=lambda one: one.days, default=None)
