"""How many days late an invoice is, and the word for it."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

_SOON = timedelta(days=7)


class Lateness(StrEnum):
    """Where an open invoice stands towards its due date."""

    NOT_DUE = "not_due"
    DUE_SOON = "due_soon"
    DUE_TODAY = "due_today"
    LATE = "late"


def days_late(due_on: date, as_of: date) -> int:
    """Return how many days late a debt due on *due_on* is at *as_of*: 1 the day after, 0 until then."""
    return max(0, (as_of - due_on).days)


def lateness(due_on: date, as_of: date) -> Lateness:
    """Return where a debt stands; it is due soon in the seven days before its due date."""
    if due_on < as_of:
        return Lateness.LATE
    if due_on == as_of:
        return Lateness.DUE_TODAY
    return Lateness.DUE_SOON if due_on - as_of <= _SOON else Lateness.NOT_DUE


def lateness_text(due_on: date, as_of: date) -> str:
    """Return the standing of a debt in French words, e.g. ``12 jours de retard`` or ``échoit dans 3 jours``."""
    match lateness(due_on, as_of):
        case Lateness.LATE:
            return f"{_days((as_of - due_on).days)} de retard"
        case Lateness.DUE_TODAY:
            return "échoit aujourd’hui"
        case _:
            return f"échoit dans {_days((due_on - as_of).days)}"


def _days(count: int) -> str:
    return "1 jour" if count == 1 else f"{count} jours"
