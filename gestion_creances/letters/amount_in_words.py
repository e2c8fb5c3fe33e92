"""Writes an amount of euros in letters, as an acknowledgement of debt must have it (article 1376 code civil)."""

from __future__ import annotations

from gestion_creances.basics.money import Money

# fmt: off
_FR_SMALL = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
    "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)
_FR_TENS = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt")
_EN_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)
_EN_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
# fmt: on
_SCALES = ((10**9, "milliard", "billion"), (10**6, "million", "million"))
_LARGEST = 10**12


def amount_in_words(value: Money, language: str) -> str:
    """Return *value* in letters: « mille deux cents euros et cinq centimes » or "one thousand two hundred euros …".

    Raise ValueError for a negative amount, or one of a thousand billion euros or more.
    """
    euros, cents = divmod(value.cents, 100)
    if not 0 <= euros < _LARGEST:
        raise ValueError(f"{value} is not an amount written in letters")
    words = _in_english(euros, cents) if language == "en" else _in_french(euros, cents)
    return words.strip()


def _in_french(euros: int, cents: int) -> str:
    centimes = f"{_french(cents)} centime{'s' if cents > 1 else ''}" if cents else ""
    if centimes and not euros:
        return centimes
    # « un million d’euros », but « un million cent euros ».
    link = " d’" if euros >= 10**6 and euros % 10**6 == 0 else " "
    whole = f"{_french(euros)}{link}euro{'s' if euros > 1 else ''}"
    return f"{whole} et {centimes}" if centimes else whole


def _french(number: int) -> str:
    parts = []
    for size, noun, _ in _SCALES:
        count, number = divmod(number, size)
        if count:
            parts.append(f"{_french_below_thousand(count, last=True)} {noun}{'s' if count > 1 else ''}")
    thousands, rest = divmod(number, 1000)
    if thousands:
        # « mille » is no noun: what stands before it takes no plural.
        parts.append("mille" if thousands == 1 else f"{_french_below_thousand(thousands, last=False)} mille")
    if rest or not parts:
        parts.append(_french_below_thousand(rest, last=True))
    return " ".join(parts)


def _french_below_thousand(number: int, *, last: bool) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _french_below_hundred(rest, last=last)
    plural = "s" if hundreds > 1 and not rest and last else ""
    words = f"{_FR_SMALL[hundreds]} cent{plural}" if hundreds > 1 else "cent"
    return f"{words} {_french_below_hundred(rest, last=last)}" if rest else words


def _french_below_hundred(number: int, *, last: bool) -> str:
    if number < len(_FR_SMALL):
        return _FR_SMALL[number]
    tens, unit = divmod(number, 10)
    if tens in (7, 9):
        unit += 10
    words = _FR_TENS[tens]
    if not unit:
        return f"{words}s" if tens == 8 and last else words
    if unit in (1, 11) and tens < 8:
        return f"{words} et {_FR_SMALL[unit]}"
    return f"{words}-{_FR_SMALL[unit]}"


def _in_english(euros: int, cents: int) -> str:
    coins = f"{_english(cents)} cent{'s' if cents != 1 else ''}" if cents else ""
    if coins and not euros:
        return coins
    whole = f"{_english(euros)} euro{'s' if euros != 1 else ''}"
    return f"{whole} and {coins}" if coins else whole


def _english(number: int) -> str:
    parts = []
    for size, noun in (*((size, noun) for size, _, noun in _SCALES), (1000, "thousand")):
        count, number = divmod(number, size)
        if count:
            parts.append(f"{_english_below_thousand(count)} {noun}")
    if number or not parts:
        small = f"and {_english_below_hundred(number)}" if parts and number < 100 else _english_below_thousand(number)
        parts.append(small)
    return " ".join(parts)


def _english_below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _english_below_hundred(rest)
    words = f"{_EN_SMALL[hundreds]} hundred"
    return f"{words} and {_english_below_hundred(rest)}" if rest else words


def _english_below_hundred(number: int) -> str:
    if number < len(_EN_SMALL):
        return _EN_SMALL[number]
    tens, unit = divmod(number, 10)
    return f"{_EN_TENS[tens]}-{_EN_SMALL[unit]}" if unit else _EN_TENS[tens]
