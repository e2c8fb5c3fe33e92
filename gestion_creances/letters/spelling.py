"""How amounts, dates and counts are written on paper, in French and in English."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from gestion_creances.basics.money import Money

NBSP = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
NOTHING = "–"

# fmt: off
_FR_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)
_EN_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)
_FR_COUNTS = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit",
    "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize",
)
_EN_COUNTS = (
    "zero", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve",
)
# fmt: on


def amount(value: Money, language: str) -> str:
    """Return *value* with two decimals and no unit: « 1 234,56 » or "1,234.56"; the minus sign is U+2212."""
    euros, cents = divmod(abs(value.cents), 100)
    grouped = f"{euros:,}"
    body = f"{grouped}.{cents:02d}" if language == "en" else f"{grouped.replace(',', NBSP)},{cents:02d}"
    return MINUS + body if value.cents < 0 else body


def euros(value: Money, language: str) -> str:
    """Return *value* with its unit: « 1 234,56 € » or "€1,234.56"."""
    if language == "en":
        return f"{MINUS if value.cents < 0 else ''}€{amount(abs(value), language)}"
    return f"{amount(value, language)}{NBSP}€"


def short_date(day: date, language: str) -> str:
    """Return *day* for a table: « 22/11/2026 » or "22 Nov 2026" (figures alone read differently overseas)."""
    if language == "en":
        return f"{day.day}{NBSP}{_EN_MONTHS[day.month - 1][:3]}{NBSP}{day.year}"
    return f"{day.day:02d}/{day.month:02d}/{day.year}"


def long_date(day: date, language: str) -> str:
    """Return *day* for a sentence: « 1ᵉʳ novembre 2026 » or "1 November 2026", never split over lines."""
    if language == "en":
        return f"{day.day}{NBSP}{_EN_MONTHS[day.month - 1]}{NBSP}{day.year}"
    number = "1ᵉʳ" if day.day == 1 else str(day.day)
    return f"{number}{NBSP}{_FR_MONTHS[day.month - 1]}{NBSP}{day.year}"


def percent(rate: Decimal, language: str) -> str:
    """Return a yearly rate with at least two decimals: « 12,40 % » or "12.40%"."""
    digits = max(2, -int(rate.normalize().as_tuple().exponent))
    text = f"{rate:.{digits}f}"
    return f"{text}%" if language == "en" else f"{text.replace('.', ',')}{NBSP}%"


def points(rate: Decimal, language: str) -> str:
    """Return a margin without needless decimals: « 10 » or « 7,5 »."""
    text = f"{rate.normalize():f}"
    return text if language == "en" else text.replace(".", ",")


def count(number: int, language: str, *, feminine: bool = False) -> str:
    """Return *number* in letters when it is small, in figures otherwise; « une » when *feminine*."""
    names = _EN_COUNTS if language == "en" else _FR_COUNTS
    if number == 1 and feminine and language != "en":
        return "une"
    return names[number] if 0 <= number < len(names) else str(number)


def listing(things: Sequence[str], language: str) -> str:
    """Return « a, b et c » or "a, b and c"; empty when there is nothing to list."""
    if len(things) < 2:
        return "".join(things)
    word = "and" if language == "en" else "et"
    return f"{', '.join(things[:-1])} {word}{NBSP}{things[-1]}"


def half_year(semester: str, language: str) -> str:
    """Return the name of "2026-S1": « premier semestre 2026 » or "first half of 2026"."""
    year, half = semester.split("-S")
    if language == "en":
        return f"{'first' if half == '1' else 'second'} half of{NBSP}{year}"
    return f"{'premier' if half == '1' else 'second'} semestre{NBSP}{year}"


def iban_in_fours(iban: str) -> str:
    """Return the account number in groups of four, as on a bank card."""
    compact = "".join(iban.split())
    return " ".join(compact[start : start + 4] for start in range(0, len(compact), 4))


def siren_in_threes(siren: str) -> str:
    """Return a SIREN as it is read aloud, « 123 456 782 », never split over lines."""
    compact = "".join(siren.split())
    return NBSP.join(compact[start : start + 3] for start in range(0, len(compact), 3))


def phone(number: str) -> str:
    """Return a phone number whose spaces do not break."""
    return NBSP.join(number.split())
