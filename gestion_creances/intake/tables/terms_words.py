"""Reads payment terms in the words that firms and their programs use: 30 jours, Net 30, 45 jours fin de mois."""

from __future__ import annotations

import re

from gestion_creances.intake.titles import plain

_NET_DAYS = re.compile(r"(\d{1,3})(?:j|jours?|days?)?(?:nets?)?")
_NET_FIRST = re.compile(r"net(\d{1,3})(?:j|jours?|days?)?")
_DAYS_THEN_END = re.compile(r"(\d{1,3})(?:j|jours?)?(?:fdm|findemois|fm)")
_END_THEN_DAYS = re.compile(r"(?:fdm|findemois|fm)(\d{1,3})(?:j|jours?)?")
_AT_ONCE = frozenset(
    ("comptant", "areception", "receptiondefacture", "areceptiondefacture", "dueonreceipt", "immediat")
)


def terms_code(text: str) -> str | None:
    """Return the payment-terms code of *text* (``30``, ``45FDM``, ``FDM45``), empty for none, None when unknown."""
    if not text:
        return ""
    if "/" in text:
        return None
    bare = plain(text.removesuffix(".0"))
    if bare in _AT_ONCE:
        return "0"
    if found := _NET_DAYS.fullmatch(bare) or _NET_FIRST.fullmatch(bare):
        return str(int(found[1]))
    if found := _DAYS_THEN_END.fullmatch(bare):
        return f"{int(found[1])}FDM"
    if found := _END_THEN_DAYS.fullmatch(bare):
        return f"FDM{int(found[1])}"
    return None
