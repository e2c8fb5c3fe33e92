"""The words of a movement cut into runs of letters and digits, with what is certainly no invoice number left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from gestion_creances.matching.words import folded

# Never a number of ours: IBAN, card, SIREN or SIRET in groups, telephone.
_NEVER = re.compile(
    r"\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,8}(?: ?[A-Z0-9]{1,3})?\b"
    r"|\b(?:CB|CARTE|CART)\b[ *X.:-]*[0-9]{4,16}\b|\b[0-9]{4}[X*]{4,}[0-9]{2,4}\b"
    r"|\b(?:SIREN|SIRET|RCS|TVA|FR)\b[ :]*[0-9][0-9 ]{7,16}[0-9]\b"
    r"|\b[0-9]{3} [0-9]{3} [0-9]{3}(?: [0-9]{5})?\b"
    r"|\b0[0-9](?:[ .][0-9]{2}){4}\b"
)
# Perhaps: an amount or a day.
_PERHAPS = re.compile(
    r"(?<![0-9])[0-9]{1,3}(?:[ .][0-9]{3})*,[0-9]{2}(?![0-9])|(?<![0-9.])[0-9]+[.][0-9]{2}(?![0-9.])"
    r"|\b[0-9]+ ?(?:EUR|EUROS?)\b|\b(?:EUR|EUROS?) ?[0-9.,]+"
    r"|\b[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:20)?[0-9]{2}\b|\b20[0-9]{2}-[0-9]{2}-[0-9]{2}\b"
    r"|\b[0-9]{1,2}[/.][0-9]{1,2}\b|\b(?:DU|LE|DATE|ECH|ECHEANCE) [0-9]{4,8}\b"
)
_RUN = re.compile(r"[A-Z]+|[0-9]+")
_CALLED = frozenset(
    [
        "FA",
        "FAC",
        "FACT",
        "FACTS",
        "FACTURE",
        "FACTURES",
        "FC",
        "FT",
        "F",
        "INV",
        "INVOICE",
        "INVOICES",
        "N",
        "NO",
        "NUM",
        "NUMERO",
        "NR",
        "NOS",
        "REF",
        "REFERENCE",
        "BILL",
        "AV",
        "AVOIR",
        "CREDIT",
        "AC",
        "ACOMPTE",
        "RG",
        "REGLT",
        "REGLEMENT",
        "RGT",
    ]
)
_DAY_DIGITS = {6: ("dmy", "ymd"), 8: ("dmY", "Ymd")}


class Run(NamedTuple):
    """One run of letters or of digits: where it stands, and whether it may be an amount or a day instead."""

    value: str
    start: int
    end: int
    perhaps: bool

    @property
    def is_number(self) -> bool:
        """Whether it is made of digits."""
        return self.value.isdigit()

    @property
    def calls(self) -> bool:
        """Whether it announces a number, as « FACTURE » or « N° » do."""
        return self.value in _CALLED


@dataclass(frozen=True, slots=True)
class Heard:
    """One line of words: its folded text and its runs."""

    text: str
    runs: tuple[Run, ...]

    def between(self, left: Run, right: Run) -> str:
        """Return the signs between two runs."""
        return self.text[left.end : right.start]


def hear(text: str) -> tuple[Heard, ...]:
    """Return the lines of *text* that hold a digit, each once."""
    lines = dict.fromkeys(line.strip() for line in folded(text).splitlines())
    return tuple(_line(line) for line in lines if any(map(str.isdigit, line)))


def _line(text: str) -> Heard:
    kept = _NEVER.sub(lambda found: "#" * len(found[0]), text)
    doubtful = [found.span() for found in _PERHAPS.finditer(kept)]
    runs = tuple(_runs(kept, doubtful))
    return Heard(kept, runs)


def _runs(text: str, doubtful: list[tuple[int, int]]) -> Iterator[Run]:
    for found in _RUN.finditer(text):
        start, end = found.span()
        perhaps = any(start < last and first < end for first, last in doubtful) or is_day(found[0])
        yield Run(found[0], start, end, perhaps)


def is_day(digits: str) -> bool:
    """Return whether *digits*, written without separators, may be a day: 120326, 20260312 …"""
    return any(_makes_day(digits, order) for order in _DAY_DIGITS.get(len(digits), ())) and digits.isdigit()


def _makes_day(digits: str, order: str) -> bool:
    parts, at = {}, 0
    for sign in order:
        width = 4 if sign == "Y" else 2
        parts[sign.lower()] = digits[at : at + width]
        at += width
    if not all(part.isdigit() for part in parts.values()):
        return False
    year = int(parts["y"]) if len(parts["y"]) == 4 else 2000 + int(parts["y"])
    try:
        day = date(year, int(parts["m"]), int(parts["d"]))
    except ValueError:
        return False
    return 2000 <= day.year <= 2060
