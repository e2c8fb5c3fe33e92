"""Reads amounts and dates the way people write them, exactly, or says why it cannot."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

DayOrder = Literal["dmy", "mdy"]

_SPACES = "\t\u00a0\u1680\u202f\u205f\u2060\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200C)))
_MINUSES = "\u2212\u2010\u2011\u2012\u2013\u2014"
_PLAIN = str.maketrans({**dict.fromkeys(_SPACES, " "), **dict.fromkeys(_MINUSES, "-"), "\u2019": "'"})
_CURRENCY = re.compile(r"^\s*(?:€|eur(?:os?)?\b)|(?:€|\beur(?:os?)?|(?<=\d)eur(?:os?)?)\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[.,]\d*)*|[.,]\d+", re.ASCII)
_SPACED = re.compile(r"\d{1,3}(?:[ ']\d{3})+(?:[.,]\d*)?", re.ASCII)
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n")
_FIRST_YEAR, _LAST_YEAR = 1950, 2100
LARGEST_CENTS = 10**13
_LONGEST = 60
_CENTURY_PIVOT = 70
_EXCEL_EPOCH = date(1899, 12, 30)
_EXCEL_FIRST, _EXCEL_LAST = 20000, 73050
_TIME = re.compile(r"(?:T|\s+)\d{1,2}[:h]\d{2}.*", re.DOTALL | re.ASCII)
_PARTS = re.compile(r"(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})", re.ASCII)


class Unreadable(ValueError):
    """A value that cannot be read; the text is the reason, in French."""


def read_cents(text: str, decimal: str = "") -> int:
    """Return *text* as whole cents; *decimal* is the column's decimal sign when known.

    Takes every usual way of grouping thousands, of writing a minus and the euro sign; raises Unreadable for anything
    else, for a fraction of a cent, for ``1.234`` or ``1,234`` while *decimal* is not known, and beyond a hundred
    thousand million euros, which no firm is owed and no file may make the books hold.
    """
    if len(text) > _LONGEST:
        raise Unreadable(f"montant illisible : « {shown(text)} »")
    cents = _plain_cents(text)
    if cents is None:
        cents = _written_cents(text, decimal)
    if not -LARGEST_CENTS <= cents <= LARGEST_CENTS:
        raise Unreadable(f"montant invraisemblable : « {shown(text)} » dépasse cent milliards d’euros")
    return cents


def _written_cents(text: str, decimal: str) -> int:
    negative, bare = _sign(_CURRENCY.sub("", text.translate(_PLAIN)).strip())
    if _SPACED.fullmatch(bare):
        bare, decimal = bare.replace(" ", "").replace("'", ""), bare.strip(" '0123456789") or decimal
    elif not _NUMBER.fullmatch(bare):
        raise Unreadable(f"montant illisible : « {shown(text)} »")
    whole, fraction = _split(bare, decimal, text)
    if fraction[2:].strip("0"):
        raise Unreadable(f"montant avec des fractions de centime : « {shown(text)} »")
    cents = int(whole or "0") * 100 + int(fraction[:2].ljust(2, "0"))
    return -cents if negative else cents


def _plain_cents(text: str) -> int | None:
    """Return the cents of the commonest forms, ``1234.56``, ``1234,5`` and ``1234``; None for any other."""
    if not text.isascii():
        return None
    if text.isdigit():
        return int(text) * 100
    if text[-3:-2] in (".", ","):
        digits = text[:-3] + text[-2:]
    elif text[-2:-1] in (".", ","):
        digits = f"{text[:-2]}{text[-1]}0"
    else:
        return None
    return int(digits) if digits.isdigit() else None


def _sign(text: str) -> tuple[bool, str]:
    """Return whether *text* says minus, and the text without its sign: before, after, or in brackets."""
    negative = False
    if len(text) > 2 and text[0] == "(" and text[-1] == ")":
        negative, text = True, text[1:-1]
    elif text[:1] in ("-", "+"):
        negative, text = text[0] == "-", text[1:]
    elif text[-1:] in ("-", "+"):
        negative, text = text[-1] == "-", text[:-1]
    return negative, _CURRENCY.sub("", text).strip()


def _split(bare: str, decimal: str, text: str) -> tuple[str, str]:
    """Return the whole and the decimal digits of an unsigned number written with ``.`` or ``,``."""
    last = max(bare.rfind("."), bare.rfind(","))
    if last < 0:
        return bare, ""
    sign = bare[last]
    other = "," if sign == "." else "."
    whole, after = bare[:last], bare[last + 1 :]
    if sign in whole:
        return _grouped(bare, sign, text), ""
    if other in whole:
        return _grouped(whole, other, text), after
    if len(after) != 3 or not 1 <= len(whole) <= 3 or not whole.strip("0") or sign == decimal:
        return whole, after
    if not decimal:
        raise Unreadable(
            f"montant ambigu : « {shown(text)} » (milliers ou décimales ?), écrivez-le avec deux décimales"
        )
    return whole + after, ""


def _grouped(digits: str, sign: str, text: str) -> str:
    """Return *digits* without their thousands *sign*, which must stand every three digits."""
    first, *groups = digits.split(sign)
    if not 1 <= len(first) <= 3 or any(len(group) != 3 or not group.isdigit() for group in groups):
        raise Unreadable(f"montant illisible : « {shown(text)} »")
    return first + "".join(groups)


def decimal_sign(samples: Iterable[str]) -> str:
    """Return the decimal sign that the *samples* of one column prove (``.`` or ``,``), empty when none does."""
    signs = set()
    for sample in samples:
        found = re.search(r"[.,](?=\d{1,2}\D*$)", sample)
        if found:
            signs.add(found.group())
    return signs.pop() if len(signs) == 1 else ""


def read_date(text: str, order: DayOrder = "dmy") -> date:
    """Return the day of ``2026-06-30``, ``30/06/2026``, ``30.6.26``, ``20260630`` or an Excel serial number."""
    bare = _TIME.sub("", text.strip())
    if bare.isascii() and bare.isdigit() and len(bare) in (5, 8):
        return _from_digits(bare, text)
    found = _PARTS.fullmatch(bare)
    if not found:
        raise Unreadable(f"date illisible : « {shown(text)} », attendue comme 30/06/2026 ou 2026-06-30")
    first, _, second, third = found.groups()
    if len(first) == 4:
        return _day(int(first), int(second), int(third), text)
    if len(third) == 3 or len(first) == 3:
        raise Unreadable(f"date illisible : « {shown(text)} », attendue comme 30/06/2026")
    year = int(third) if len(third) == 4 else _century(int(third))
    day, month = (first, second) if order == "dmy" else (second, first)
    return _day(year, int(month), int(day), text)


def _from_digits(digits: str, text: str) -> date:
    if len(digits) == 8:
        return _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]), text)
    if _EXCEL_FIRST <= int(digits) <= _EXCEL_LAST:
        return _EXCEL_EPOCH + timedelta(days=int(digits))
    raise Unreadable(f"date illisible : « {shown(text)} », attendue comme 30/06/2026")


def _century(year: int) -> int:
    return year + (1900 if year >= _CENTURY_PIVOT else 2000)


def _day(year: int, month: int, day: int, text: str) -> date:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Unreadable(f"année invraisemblable dans la date « {shown(text)} »")
    try:
        return date(year, month, day)
    except ValueError:
        raise Unreadable(f"date impossible : le {day:02d}/{month:02d}/{year} n’existe pas") from None


def day_order(samples: Iterable[str]) -> DayOrder | Literal["mixed", ""]:
    """Return the order of day and month that *samples* prove: ``dmy``, ``mdy``, ``mixed`` when they contradict each
    other, empty when they prove nothing."""
    orders: set[DayOrder] = set()
    for sample in samples:
        found = _PARTS.fullmatch(_TIME.sub("", sample.strip()))
        if found and len(found[1]) <= 2:
            if int(found[1]) > 12:
                orders.add("dmy")
            elif int(found[3]) > 12:
                orders.add("mdy")
    if len(orders) == 2:
        return "mixed"
    return orders.pop() if orders else ""


def needs_day_order(samples: Iterable[str]) -> bool:
    """Return whether *samples* hold a date whose day and month could be swapped."""
    found = (_PARTS.fullmatch(_TIME.sub("", sample.strip())) for sample in samples)
    return any(match and len(match[1]) <= 2 and match[1] != match[3] for match in found)


def shown(text: str, length: int = 40) -> str:
    """Return *text* short and printable, for a message."""
    clean = "".join(char if char.isprintable() else " " for char in text)
    return clean if len(clean) <= length else clean[: length - 1] + "…"


def unguarded(text: str) -> str:
    """Return *text* without the apostrophe that keeps a spreadsheet from running it, as our own lists write it."""
    return text[1:] if text.startswith("'") and text.lstrip(" \"'").startswith(_RUNS) else text


def clean(text: str) -> str:
    """Return *text* without control characters, its spaces made plain and single."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    printable = "".join(char if char.isprintable() or char in "\u200d\ufe0f" else " " for char in text)
    return " ".join(printable.split())
