"""The number that the post gives a registered letter: typed, scanned, or pasted from a list."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gestion_creances.basics.errors import Refusal

LONGEST_TRACKING = 40
# The Universal Postal Union's number S10, printed on registered post that crosses borders: its last digit checks.
_S10 = re.compile(r"[A-Z]{2}(\d{8})(\d)[A-Z]{2}")
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_CELLS = re.compile(r"[;\t|]")
_LIKELY = re.compile(r"(?=(?:.*\d){6})[A-Z0-9]{8,40}")


class TrackingRefused(Refusal):
    """A number that cannot be kept."""

    field = "tracking"

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        return self.problem


def read_tracking(text: str) -> str:
    """Return the number as kept: capitals, no spaces; raise TrackingRefused when it is too long for one."""
    number = "".join(text.split()).upper()
    if len(number) > LONGEST_TRACKING:
        raise TrackingRefused(f"Le numéro de suivi « {number} » est trop long : {LONGEST_TRACKING} caractères au plus.")
    return number


def tracking_warning(number: str) -> str:
    """Return what looks wrong in a tracking number, or an empty text; only numbers of a known form are judged.

    The form is the international one (two letters, nine digits, two letters; standard S10 of the Universal Postal
    Union). A warning, never a refusal: what the receipt says is right.
    """
    found = _S10.fullmatch(number)
    if found is None:
        return ""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(found[1], _S10_WEIGHTS, strict=True)) % 11
    if int(found[2]) == {10: 0, 11: 5}.get(rest, rest):
        return ""
    return f"La clé du numéro de suivi « {number} » est fausse : vérifiez la saisie."


def checked_numbers(numbers: Mapping[int, str], taken: Mapping[str, str]) -> None:
    """Check that no two letters bear the same tracking number; raise TrackingRefused.

    *numbers* are those being noted, by letter; *taken* those of other letters, with the letter's number.
    """
    seen: set[str] = set()
    for tracking in filter(None, numbers.values()):
        if tracking in taken:
            raise TrackingRefused(f"Le numéro de suivi « {tracking} » est déjà celui de la lettre {taken[tracking]}.")
        if tracking in seen:
            raise TrackingRefused(f"Le numéro de suivi « {tracking} » est donné à deux lettres.")
        seen.add(tracking)


@dataclass(frozen=True, slots=True)
class PastedNumbers:
    """What a pasted list gives: a number by letter's reference, and how many of its lines fit no letter."""

    given: Mapping[str, str]
    left: int


def read_pasted(lines: Sequence[str], references: Sequence[str], start: int = 0) -> PastedNumbers:
    """Return the numbers of a pasted list for the letters *references*.

    A line with several cells that names a letter gives it the cell that looks like a number; the other lines give
    theirs to the letters not named, in order, from the rank *start* on.
    """
    given: dict[str, str] = {}
    unnamed: list[str] = []
    for line in filter(str.strip, lines):
        cells = [cell.strip(" \"'") for cell in _CELLS.split(line)]
        named = next((cell for cell in cells if cell in references), None)
        number = cells[0] if len(cells) == 1 else _likeliest([cell for cell in cells if cell != named])
        if named is None or len(cells) == 1:
            unnamed.append(number)
        else:
            given[named] = number
    free = [reference for reference in references[start:] if reference not in given]
    given |= dict(zip(free, unnamed, strict=False))
    return PastedNumbers(given, max(0, len(unnamed) - len(free)))


def _likeliest(cells: Sequence[str]) -> str:
    bare = ("".join(cell.split()).upper() for cell in cells)
    return max((cell for cell in bare if _LIKELY.fullmatch(cell)), key=len, default="")
