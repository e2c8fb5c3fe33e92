"""The names below a chart of months: as many as there is room for, and the year under the first of each year."""

from __future__ import annotations

from collections.abc import Sequence

# One line of names, or two where years stand under them.
_ONE, _TWO = 22, 38
_LEAST = 33


def room_below(years: Sequence[str]) -> int:
    """Return the height the names need, in points."""
    return _TWO if any(years) else _ONE


def names_below(names: Sequence[str], years: Sequence[str], width: float) -> list[tuple[int, str, str]]:
    """Return which names are written over *width* points, the last one always: (place, name, year or nothing).

    The year stands under the first name written, and under the first one written of every other year.
    """
    every = max(1, -(-len(names) * _LEAST // max(int(width), 1)))
    written = [place for place in range(len(names)) if (len(names) - 1 - place) % every == 0]
    found, before = [], ""
    for place in written:
        year = years[place]
        found.append((place, names[place], year if year != before else ""))
        before = year
    return found
