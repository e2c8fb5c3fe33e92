"""The sentences that the rules say in French, for an English window: refusals, reasons, formulas, remarks on files.

The rules speak French only, as the command line and the letters do. Here a sentence is recognised by its fixed words
and said again in English; what stands in its gaps (names, days, amounts, a shorter sentence) is said again in turn.
A sentence that is not in the book stays in French rather than being lost.
"""

from __future__ import annotations

import csv
import re
from functools import cache

from PySide6.QtCore import QLocale

from gestion_creances import locations

_GAP = re.compile(r"\{\d\}")
_SPACE = "[ \u00a0\u202f]"


def speaks_english() -> bool:
    """Return whether the window speaks English (see ``translators.install``)."""
    return QLocale().language() is QLocale.Language.English


def said(text: str) -> str:
    """Return the French sentence *text* of a rule in the language of the window."""
    if not speaks_english():
        return text
    return "\n".join(english(line) for line in text.split("\n"))


def english(line: str) -> str:
    """Return one French sentence in English, or as it is when the book does not hold it."""
    for pattern, words in _book():
        if found := pattern.fullmatch(line):
            return words.format(*map(english, found.groups()))
    return line


def phrases() -> tuple[tuple[str, str], ...]:
    """Return the book: French sentences with their gaps ``{0}``, and their English."""
    with (locations.translations() / "phrases_en.tsv").open(encoding="utf-8", newline="") as file:
        return tuple((row["french"], row["english"]) for row in csv.DictReader(file, delimiter="\t", quotechar="\0"))


@cache
def _book() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the sentences as patterns, those with the most fixed words first."""
    by_words = sorted(phrases(), key=lambda pair: -len(_GAP.sub("", pair[0])))
    return tuple((_pattern(french), english_) for french, english_ in by_words)


def _pattern(french: str) -> re.Pattern[str]:
    fixed = (re.escape(part).replace("\\ ", _SPACE) for part in _GAP.split(french))
    return re.compile("(.+?)".join(fixed))
