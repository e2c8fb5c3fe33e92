"""Prepares the reminders of the day: who would be written to, and why the others are left alone; writes nothing."""

from __future__ import annotations

from datetime import date

from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Campaign


def prepare_reminders(desk: Desk, as_of: date | None = None) -> Campaign:
    """Return the decision of *as_of* (default: today), how fresh the books are, and what cannot be written."""
    with desk.books.reading() as session:
        return session.correspondence.campaign(as_of or desk.today)
