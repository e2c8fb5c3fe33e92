"""The numbers of invoices as people shorten them: without separators, prefix, zeros or year."""

from __future__ import annotations

import re
from collections.abc import Sequence
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


def forms_of(runs: Sequence[str]) -> dict[str, Form]:
    """Return the forms under which a number of *runs* may be cited and what each keeps of it; none without digits.

    A form with ``|`` between runs stands for separators that were kept while leading zeros were lost.
    """
    digits = [run for run in runs if run.isdigit()]
    if not digits:
        return {}
    forms: dict[str, Form] = {}
    last, joined = digits[-1], "".join(digits)
    if len(last) >= _SHORTEST_TAIL:
        forms[last] = Form.TAIL
        if last[0] == "0" and len(last.lstrip("0")) >= _SHORTEST_TAIL:
            forms[last.lstrip("0")] = Form.TAIL
    if len(digits) > 1:
        if _YEAR.fullmatch(digits[0]):
            forms[joined[2:]] = Form.TAIL
        forms["|".join([run.lstrip("0") for run in digits])] = Form.DIGITS
    forms[joined] = Form.DIGITS
    if len(runs) > len(digits):
        forms["|".join([run.lstrip("0") for run in runs])] = Form.WHOLE
        forms["".join(runs)] = Form.WHOLE
    return forms


def series_of(runs: Sequence[str]) -> Series | None:
    """Return the place of a number of these *runs* in its series, None when it does not end with digits."""
    if not runs or not runs[-1].isdigit():
        return None
    return Series("".join(runs[:-1]), int(runs[-1]), len(runs[-1]))


def near(cited: str, whole: str) -> bool:
    """Return whether two compact numbers differ by one sign missing, added, changed, or two neighbours swapped."""
    if abs(len(cited) - len(whole)) > 1 or cited == whole:
        return False
    start = 0
    for one, other in zip(cited, whole, strict=False):
        if one != other:
            break
        start += 1
    left, right = cited[start:], whole[start:]
    if len(left) != len(right):
        longer, shorter = (left, right) if len(left) > len(right) else (right, left)
        return longer[1:] == shorter
    return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
