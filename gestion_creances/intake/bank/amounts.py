"""Reads the amounts and days of bank files, which are written without thousands and without doubt about the day."""

from __future__ import annotations

import re
from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.intake.values import Unreadable, read_cents, read_date, shown

_AMOUNT = re.compile(r"\s*(?P<sign>[+-]?)\s*(?P<whole>\d{0,20})(?:[.,](?P<fraction>\d{0,10}))?\s*", re.ASCII)
_SHORT = re.compile(r"\d{6}", re.ASCII)


def money_of(text: str) -> Money:
    """Return ``-1234.56``, ``1234,5`` or ``+12`` as money; what looks otherwise is read as people write.

    Raise Unreadable for anything else, for a fraction of a cent, and beyond a hundred thousand million euros.
    """
    if not text.strip():
        raise Unreadable("mouvement sans montant")
    found = _AMOUNT.fullmatch(text) if len(text) <= 60 else None
    if found and (found["whole"] or found["fraction"]):
        fraction = found["fraction"] or ""
        return Money(read_cents(f"{found['sign']}{found['whole'] or 0}.{fraction.rstrip('0') or '0'}", "."))
    return Money(read_cents(text, "."))


def day_of(text: str) -> date:
    """Return the day that ``20260630120000[-5:EST]``, ``2026-06-30`` or ``2026-06-30T12:00+01:00`` begins with.

    Raise Unreadable for anything else.
    """
    bare = text.strip()
    if not bare:
        raise Unreadable("mouvement sans date")
    length = 10 if bare[4:5] == "-" else 8
    if len(bare) < length or (length == 10 and bare[10:11].isdigit()):
        raise Unreadable(f"date illisible : « {shown(text)} », attendue comme 20260630 ou 2026-06-30")
    return read_date(bare[:length])


def short_day_of(text: str, *, year_first: bool) -> date:
    """Return the day of ``300626`` (day first) or ``260630`` (year first); raise Unreadable for anything else."""
    if not _SHORT.fullmatch(text):
        raise Unreadable(f"date illisible : « {shown(text)} », attendue en six chiffres")
    first, month, last = text[:2], text[2:4], text[4:]
    day, year = (last, first) if year_first else (first, last)
    return read_date(f"{day}/{month}/{year}")
