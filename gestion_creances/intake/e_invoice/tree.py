"""Finds things in an XML invoice by their names, whatever the version of the format that holds them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from gestion_creances.basics.money import Money
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.values import Unreadable, clean, read_cents, read_date, shown

_LONGEST = 500
_MOST_CENTS = 10**15


class Unsound(Exception):
    """A value without which the document says nothing; the text is the reason, in French, ``line`` where it is."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(reason)
        self.line = line


def every(element: Any, path: str) -> Iterator[Any]:
    """Yield the elements at *path* below *element*, ``A|B/C``: names without namespaces, alternatives with a bar."""
    head, _, rest = path.partition("/")
    # The library looks names up itself: an element with a million children is gone through many times.
    for child in element.iterchildren(*(f"{{*}}{name}" for name in head.split("|"))):
        if rest:
            yield from every(child, rest)
        else:
            yield child


def first(element: Any, path: str) -> Any | None:
    """Return the first element at *path*, None when there is none."""
    return next(every(element, path), None)


def text(element: Any, path: str = "", longest: int = _LONGEST) -> str:
    """Return the words of the first element at *path* (of *element* itself without one) on one line, perhaps empty."""
    found = first(element, path) if path else element
    return clean(found.text or "")[:longest].strip() if found is not None else ""


def said(element: Any, path: str = "") -> str:
    """Return `text` with its lines kept, as a note is written."""
    found = first(element, path) if path else element
    if found is None or not found.text:
        return ""
    lines = (clean(line) for line in found.text[: 20 * _LONGEST].splitlines())
    return "\n".join(line for line in lines if line)


def texts(element: Any, path: str) -> Iterator[str]:
    """Yield the words of every element at *path* that has some."""
    return (words for found in every(element, path) if (words := text(found)))


def line_of(element: Any) -> int:
    """Return the line of the document where *element* begins, 0 when it is not known."""
    return int(element.sourceline or 0)


def amount(element: Any | None) -> Money | None:
    """Return the amount that *element* holds, None without one; raise Unsound when it is no amount in cents."""
    if element is None or not (words := text(element)):
        return None
    try:
        cents = read_cents(words, ".")
    except Unreadable as error:
        raise Unsound(str(error), line_of(element)) from error
    if abs(cents) > _MOST_CENTS:
        raise Unsound(f"montant invraisemblable : « {shown(words)} »", line_of(element))
    return Money(cents)


def day(element: Any | None) -> date | None:
    """Return the day that *element* holds (``20260630`` or ``2026-06-30``), None without one; raise Unsound."""
    if element is None:
        return None
    # Where there is a date in an element of its own, the words of the outer one are only blanks.
    holder = next((child for child in element.iter() if text(child)), None)
    if holder is None:
        return None
    words = text(holder)
    try:
        # ``20260630153000`` and ``2026-06-30T15:30:00`` give the hour too.
        return read_date(words[: 8 if words[:8].isdigit() else 10])
    except Unreadable as error:
        raise Unsound(str(error), line_of(holder)) from error


def kept(value: Any, complaints: Complaints, what: str) -> Any:
    """Return what *value* (a function) gives; None, with a warning that names *what*, when it is unsound."""
    try:
        return value()
    except Unsound as error:
        complaints.warning(error.line, f"{what} : {error}, laissé vide")
        return None
