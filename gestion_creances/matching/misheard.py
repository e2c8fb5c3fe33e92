"""Numbers gone wrong on their way through a bank: a sign missing, added or changed, shortened, or cut off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gestion_creances.matching.hearing import Heard
from gestion_creances.matching.numbers import Series, near, runs_of, series_of

_NEAR_SIGNS = 5
_SHORTEST = 3
_STRETCH = 3
_LONGEST_NUMBER = 24


@dataclass(frozen=True, slots=True)
class Number:
    """A document's number without separators, its digits alone, and its place among those that follow each other."""

    whole: str
    digits: str
    place: Series | None

    @classmethod
    def of(cls, number: str) -> Number:
        """Return *number* cut up."""
        runs = runs_of(number)
        return cls("".join(runs), "".join(run for run in runs if run.isdigit()), series_of(runs))


@dataclass(frozen=True, slots=True)
class Told:
    """What may be a number gone wrong: its signs, whether the line ends there, its rank when it is short enough."""

    words: str
    ends: bool
    numeric: bool
    rank: int | None


def told_in(lines: Sequence[Heard]) -> list[Told]:
    """Return what may be a number gone wrong in the *lines* of a movement, each once, ready for many comparisons."""
    found = dict.fromkeys(stretch for heard in lines for stretch in _stretches(heard))
    return [_told(words, ends=ends) for words, ends in found]


def _told(words: str, *, ends: bool) -> Told:
    numeric = words.isdigit()
    return Told(words, ends, numeric, int(words) if numeric and len(words) < _NEAR_SIGNS else None)


def nearest(number: Number, told: Sequence[Told]) -> str:
    """Return the first words that may be *number* gone wrong, nothing when none may."""
    rank = number.place.rank if number.place is not None else None
    for one in told:
        if one.rank is not None:
            if one.rank == rank:
                return one.words
            continue
        whole = number.digits if one.numeric else number.whole
        if near(one.words, whole) or (one.ends and whole.startswith(one.words)):
            return one.words
    return ""


def _stretches(heard: Heard) -> Iterator[tuple[str, bool]]:
    """Yield what may be a number gone wrong: short stretches that end with digits, and whether the line ends there."""
    runs = heard.runs
    for last, run in enumerate(runs):
        if not run.is_number:
            continue
        ends = last == len(runs) - 1
        for first in range(max(0, last - _STRETCH + 1), last + 1):
            joined = "".join(one.value for one in runs[first : last + 1])
            if _SHORTEST <= len(joined) <= _LONGEST_NUMBER:
                yield joined, ends
