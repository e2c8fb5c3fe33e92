"""Numbers letters in sequence, year by year: R-2026-0001 for reminders, MED-… for formal notices, ECH-… for plans."""

from __future__ import annotations

import re

REMINDER = "R"
FORMAL_NOTICE = "MED"
PLAN = "ECH"

_NUMBER = re.compile(r"(?P<prefix>[A-Z]+)-(?P<year>\d{4})-(?P<rank>\d{4,})")


def next_number(prefix: str, year: int, last: str | None) -> str:
    """Return the number after *last* (the highest already given), starting again at 0001 each year.

    Raise ValueError when *last* is not a number of this series, or is of a later year.
    """
    rank = 1
    if last is not None:
        found = _NUMBER.fullmatch(last)
        if found is None or found["prefix"] != prefix or int(found["year"]) > year:
            raise ValueError(f"{last} is not a letter number before {prefix}-{year}")
        rank = int(found["rank"]) + 1 if int(found["year"]) == year else 1
    return f"{prefix}-{year}-{rank:04d}"


def series(*, claims_penalties: bool) -> str:
    """Return the prefix for a letter: formal notices, which claim penalties, are counted apart."""
    return FORMAL_NOTICE if claims_penalties else REMINDER


def is_formal_notice(number: str) -> bool:
    """Tell whether *number* was given to a formal notice."""
    return number.startswith(f"{FORMAL_NOTICE}-")
