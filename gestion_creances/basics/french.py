"""How amounts and days are written in a French sentence."""

from __future__ import annotations

from datetime import date

from gestion_creances.basics.money import Money

_NARROW = "\u202f"
_MINUS = "\u2212"


def amount(money: Money) -> str:
    """Return *money* as French readers write it, e.g. ``1 234,56 €`` (narrow no-break spaces, true minus sign)."""
    whole, cents = divmod(abs(money.cents), 100)
    sign = _MINUS if money.cents < 0 else ""
    grouped = f"{whole:,}".replace(",", _NARROW)
    return f"{sign}{grouped},{cents:02d}{_NARROW}€"


def day(when: date) -> str:
    """Return *when* as dd/mm/yyyy."""
    return f"{when.day:02d}/{when.month:02d}/{when.year:04d}"
