"""Amounts, days, delays and counts as they are shown on screen."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from gestion_creances.basics.money import Money
from gestion_creances.ui.speech.phrasebook import said, speaks_english

# The narrow space U+202F is too thin in our font: on screen groups are parted by U+00A0.
NBSP = "\u00a0"
MINUS = "\u2212"
NOTHING = "–"
_BEFORE_A_SIGN = re.compile(r"(?<=«) |[ \u202f](?=[:;?!%€»])|\u202f")


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", NBSP)


def number(value: Money) -> str:
    """Return the amount without its unit, e.g. ``1 234,56``."""
    cents = abs(value.cents)
    sign = MINUS if value.cents < 0 else ""
    return f"{sign}{_grouped(cents // 100)},{cents % 100:02d}"


def amount(value: Money) -> str:
    """Return the amount in euros, e.g. ``−1 234,56 €``."""
    return f"{number(value)}{NBSP}€"


def signed(value: Money) -> str:
    """Return the amount with its sign always shown, e.g. ``+ 1 250,00 €``."""
    return f"+{NBSP}{amount(value)}" if value.cents > 0 else amount(value)


def amount_or_dash(value: Money) -> str:
    """Return the amount without unit, or a dash for zero, as in a table of buckets."""
    return number(value) if value else NOTHING


def thousands(value: Money) -> str:
    """Return the amount in thousands of euros with one decimal, e.g. ``2,5``."""
    return decimal(Decimal(value.cents) / 100_000, 1)


def decimal(value: Decimal | int, places: int = 1) -> str:
    """Return *value* with *places* decimals, e.g. ``53,6``."""
    rounded = Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    sign = MINUS if rounded < 0 else ""
    whole, _, rest = f"{abs(rounded):f}".partition(".")
    return f"{sign}{_grouped(int(whole))}{',' + rest if rest else ''}"


def percent(ratio: Decimal, places: int = 1) -> str:
    """Return a *ratio* (0.285) in percent, e.g. ``28,5 %``."""
    return f"{decimal(ratio * 100, places)}{NBSP}%"


def change(value: Decimal, unit: str, places: int = 1) -> str:
    """Return a change with its sign, e.g. ``+2,1 %`` (*value* already in the unit)."""
    sign = "+" if value > 0 else ""
    return f"{sign}{decimal(value, places)}{NBSP}{unit}"


def count(value: int) -> str:
    """Return a count with its groups parted, e.g. ``100 000``."""
    return f"{MINUS if value < 0 else ''}{_grouped(abs(value))}"


def counted(value: int, one: str, many: str) -> str:
    """Return the count with its noun, e.g. ``1 facture``, ``4 factures``."""
    return f"{count(value)}{NBSP}{one if _is_one(value) else many}"


def _is_one(value: Decimal | int) -> bool:
    """Tell whether the noun is singular: in French from 0 to less than 2, in English for 1 alone."""
    return value in (1, -1) if speaks_english() else -2 < value < 2


def named(name: str, told: str) -> str:
    """Return what is *told* after the name of what it is, e.g. ``Total : 12,00 €``."""
    return QCoreApplication.translate("formats", "{0}\u00a0: {1}").format(name, told)


def day(value: date | None) -> str:
    """Return the day as dd/MM/yyyy, or a dash."""
    return value.strftime("%d/%m/%Y") if value is not None else NOTHING


def _locale() -> QLocale:
    if speaks_english():
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(QLocale.Language.French, QLocale.Country.France)


def long_day(value: date) -> str:
    """Return the day in words, e.g. ``lundi 23 novembre 2026`` (``1er`` for the first of a month)."""
    locale = _locale()
    number_in_month = "1er" if value.day == 1 and not speaks_english() else str(value.day)
    weekday = locale.dayName(value.isoweekday())
    return f"{weekday} {number_in_month} {locale.monthName(value.month)} {value.year}"


def month(value: date) -> str:
    """Return the short month, e.g. ``janv.``."""
    return _locale().standaloneMonthName(value.month, QLocale.FormatType.ShortFormat)


def weekday(value: date) -> str:
    """Return the short day of the week, e.g. ``lun.``."""
    return _locale().dayName(value.isoweekday(), QLocale.FormatType.ShortFormat)


def days(value: Decimal | int, places: int = 0) -> str:
    """Return a number of days, e.g. ``53,6 jours``, ``1 jour``."""
    shown = decimal(value, places)
    unit = (
        QCoreApplication.translate("formats", "jour")
        if _is_one(value)
        else QCoreApplication.translate("formats", "jours")
    )
    return f"{shown}{NBSP}{unit}"


def short_days(shown: str) -> str:
    """Return a number of days already written, with its unit in one letter: ``29 j``."""
    return QCoreApplication.translate("formats", "{days}\u00a0j").format(days=shown)


def lateness(late_by: int) -> str:
    """Return how late (*late_by* > 0 days) or how far ahead (< 0) a due date is: ``29 j de retard``, ``dans 9 j``."""
    if late_by > 0:
        return QCoreApplication.translate("formats", "{days}\u00a0j de retard").format(days=count(late_by))
    if late_by == 0:
        return QCoreApplication.translate("formats", "aujourd’hui")
    return QCoreApplication.translate("formats", "dans {days}\u00a0j").format(days=count(-late_by))


def short_lateness(late_by: int) -> str:
    """Return the same for a column titled « Retard »: ``29 j``, ``dans 9 j``."""
    if late_by > 0:
        return short_days(count(late_by))
    return lateness(late_by)


def initials(name: str) -> str:
    """Return the two letters that stand for a firm or a person, e.g. ``BL`` for Boulangerie Lefèvre."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    letters = words[0][:2] if len(words) == 1 else words[0][0] + words[1][0]
    return letters.upper()


def painted(sentence: str) -> str:
    """Return a sentence of the rules as the window paints it: in its language, and no line begins with a sign."""
    return _BEFORE_A_SIGN.sub(NBSP, said(sentence))
