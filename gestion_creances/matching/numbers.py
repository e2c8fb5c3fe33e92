"""The numbers of invoices as people shorten them: without separators, prefix, zeros or year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from gestion_creances.matching.words import folded

_RUN = re.compile(r"[A-Z]+|[0-9]+")
_YEAR = re.compile(r"20[0-9]{2}")
_SHORTEST_TAIL = 3


class Form(IntEnum):
    """How much of a number a form keeps: its last digits, all its digits, everything."""

    TAIL = 1
    DIGITS = 2
    WHOLE = 3


@dataclass(frozen=True, slots=True)
class Series:
    """Where a number stands among those that follow each other: ``FA2026`` and 123 for FA-2026-0123."""

    prefix: str
    rank: int
    width: int


def runs_of(text: str) -> list[str]:
    """Return the runs of letters and the runs of digits of *text*, folded, in order."""
    return _RUN.findall(folded(text))


def forms_of(number: str) -> dict[str, Form]:
    """Return the forms under which *number* may be cited and what each keeps of it; none without a digit.

    A form with ``|`` between runs stands for separators that were kept while leading zeros were lost.
    """
    runs = runs_of(number)
    digits = [run for run in runs if run.isdigit()]
    if not digits:
        return {}
    forms: dict[str, Form] = {}
    last = digits[-1]
    for tail in (last, last.lstrip("0")):
        if len(tail) >= _SHORTEST_TAIL:
            forms[tail] = Form.TAIL
    if len(digits) > 1:
        short = [run[2:] if _YEAR.fullmatch(run) else run for run in digits]
        forms["".join(short)] = Form.TAIL
        forms["|".join(run.lstrip("0") for run in digits)] = Form.DIGITS
    forms["".join(digits)] = Form.DIGITS
    if len(runs) > 1:
        forms["|".join(run.lstrip("0") for run in runs)] = Form.WHOLE
    forms["".join(runs)] = Form.WHOLE if len(runs) > len(digits) else Form.DIGITS
    return forms


def series_of(number: str) -> Series | None:
    """Return the place of *number* in its series, None when it does not end with digits."""
    runs = runs_of(number)
    if not runs or not runs[-1].isdigit():
        return None
    return Series("".join(runs[:-1]), int(runs[-1]), len(runs[-1]))


def near(cited: str, whole: str) -> bool:
    """Return whether two compact numbers differ by one sign missing, added, changed, or two neighbours swapped."""
    if abs(len(cited) - len(whole)) > 1 or cited == whole:
        return False
    start = 0
    while start < min(len(cited), len(whole)) and cited[start] == whole[start]:
        start += 1
    left, right = cited[start:], whole[start:]
    if len(left) != len(right):
        longer, shorter = (left, right) if len(left) > len(right) else (right, left)
        return longer[1:] == shorter
    return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
