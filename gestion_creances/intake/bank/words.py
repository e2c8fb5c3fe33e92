"""Understands the words of a bank line: how it was paid, whether it takes a payment back, who paid."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.intake.values import clean

LABEL_LENGTH, NAME_LENGTH, REFERENCE_LENGTH, DETAIL_LENGTH = 200, 140, 140, 2000
_METHODS = (
    ("direct_debit", r"PRLVT?|PRELEVEMENTS?|PRELEVTS?|PRLVS|SDD|TIP(?: SEPA)?"),
    ("cheque", r"CH(?:E?Q|EQUES?|QS)|REMCHQ|REMISECHQ"),
    ("card", r"CB|CARTES?|TPE|TELECOLLECTE|MONETIQUE|VISA|MASTERCARD"),
    ("cash", r"ESPECES?|VERSEMENT ESP|VERST ESP|DEPOT ESP"),
    ("bill", r"LCR|BOR|EFFETS?|TRAITES?|BILLETS? A ORDRE"),
    ("transfer", r"VIR|VRT|VIRT|VIRTS?|VIREMENTS?|SCT|VIRSEPA|VIRINST"),
)
_METHOD = re.compile("|".join(rf"(?P<{method}>(?<![A-Z])(?:{words})(?![A-Z]))" for method, words in _METHODS), re.ASCII)
_FEE = re.compile(r"(?<![A-Z])(?:FRAIS|COMMISSIONS?|COMM?|COTIS(?:ATION)?|AGIOS|INTERETS)(?![A-Z])|^F ")
_OPERATION = r"(?:VIR|VIREMENT|PRLV|PRLVT|PRELEVEMENT|CH(?:E?Q|EQUE)|SDD|SCT|SEPA|REM|REMISE|LCR|EFFET|CB|CARTE)S?"
_RETURN = (
    (rf"REJ(?:ET|ETS|ETE|ETEE|\.)?(?: DE)? {_OPERATION}|^REJ(?:ETS?|\.)?(?![A-Z])", "rejet"),
    (rf"{_OPERATION}(?: SEPA| \S{{1,20}})? (?:REJETE|REJ)E?(?![A-Z])", "rejet"),
    (rf"{_OPERATION}(?: SEPA| \S{{1,20}})? IMPAYE?E?(?![A-Z])|^IMPAYE|IMPAYES? (?:SUR )?{_OPERATION}", "impayé"),
    (rf"RETOUR(?: DE)? {_OPERATION}|^RETOURS? (?:IMPAYE|OPERATION)|{_OPERATION} RETOURNE", "retour"),
    (r"CONTRE ?PASS|EXTOURNE", "contrepassation"),
)
_RETURNS = tuple((re.compile(rf"(?<![A-Z])(?:{words})"), name) for words, name in _RETURN)
_ANYWHERE = re.compile(r"(?<![A-Z])(?:REJETS?|REJETEE?|IMPAYEE?S?)(?![A-Z])")
_GIVEN_NAME = re.compile(
    r"(?:^|\s|/)(?:DE|DONNEUR D ORDRE|EMETTEUR|NOM)\s*:\s*(?P<name>.{2,70}?)(?=\s+(?:/|[A-Z]{2,9}\s*:)|\s*$|/)"
)
_MARKED_NAME = re.compile(r"(?:^|\s)/(?:DE|EMETTEUR|DONNEUR D ORDRE)\s+(?P<name>[^/]{2,70}?)\s*(?=/|$)")
_LEADING = re.compile(
    r"^(?:(?:REM|REMISE) )?(?:VIR(?:EMENTS?|T|SEPA|INST)?|VRT)(?![A-Z])\.?"
    r"(?: (?:SEPA|INST(?:ANTANE)?|RECUS?|REC|EUROPEEN|EN VOTRE FAVEUR|FAVEUR|TIERS|DE|D|PERM(?:ANENT)?|WEB|CPTE A CPTE"
    r"|\d{2}[./]\d{2}(?:[./]\d{2,4})?|\d{8,}[A-Z]?)(?![A-Z0-9]))*+[ :/]+(?P<name>[^\d\W][^/]{1,69})"
)
_NAME_ENDS = re.compile(
    r"\s*(?:/|\b(?:FACT?(?:URES?)?S?|FA|FC|FV|REF|MOTIF|NOTPROVIDED|REGLEMENT|RGLT|PAIEMENT|SOLDE|ACOMPTE|COMMANDE|CDE"
    r"|CLIENT|INVOICE|ID)\b|[#°]|\b\S*\d{3}).*"
)


def tidy(text: str, limit: int = LABEL_LENGTH) -> str:
    """Return *text* on one line, without control characters, *limit* characters at most."""
    return clean(text[: 8 * limit])[:limit].rstrip()


def lines(texts: Iterable[str], label: str = "") -> str:
    """Return *texts* one a line, each once, without the empty ones and the one that *label* says in full."""
    found = dict.fromkeys(tidy(text, DETAIL_LENGTH) for text in texts)
    return "\n".join(text for text in found if text and text != label)[:DETAIL_LENGTH].rstrip()


def folded(text: str) -> str:
    """Return *text* in capitals without accents, its spaces single, as banks write."""
    plain = unicodedata.normalize("NFKD", text.upper())
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).replace("’", "'").split())


def method_of(label: str) -> str:
    """Return the ledger's name of the way a line was paid, by the first word of *label* that tells; empty if none."""
    text = folded(label)
    if _FEE.match(text):
        return ""
    found = _METHOD.search(text)
    return str(found.lastgroup) if found else ""


def return_reason_of(label: str, amount: Money) -> str:
    """Return why a line takes back an earlier one (``rejet``, ``impayé``, …), empty when it does not.

    A fee for a return is no return. Money that came in is one only when the bank's words begin with it: a customer may
    well write that he pays what was unpaid.
    """
    text = folded(label)
    if _FEE.search(text[:40]):
        return ""
    for words, name in _RETURNS:
        found = words.search(text)
        if found and (amount < ZERO or found.start() == 0):
            return name
    found = _ANYWHERE.search(text)
    if not found or amount >= ZERO:
        return ""
    return "rejet" if found[0].startswith("REJ") else "impayé"


def payer_in(label: str, detail: str = "") -> str:
    """Return the name that the words of an incoming transfer give as the payer's, empty when none stands out."""
    for text in (detail.replace("\n", " "), label):
        capitals = " ".join(text.upper().split())
        found = _GIVEN_NAME.search(capitals) or _MARKED_NAME.search(capitals)
        if found:
            return tidy(found["name"], NAME_LENGTH)
    found = _LEADING.match(folded(label))
    if not found:
        return ""
    name = _NAME_ENDS.sub("", found["name"]).strip(" .,:;-")
    return name if len(re.findall(r"[A-Z]", name)) >= 3 else ""
