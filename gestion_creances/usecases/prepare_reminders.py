"""Prepares the reminders of the day: who would be written to, and why the others are left alone; writes nothing."""

from __future__ import annotations

from datetime import date

from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Campaign


def prepare_reminders(desk: Desk, as_of: date | None = None) -> Campaign:
    """Return the decision of *as_of* (default: today), how fresh the books are, and what cannot be written.

    A payment plan that was not kept counts as ended, as in the run itself, which notes it first.
    """
    day = as_of or desk.today
    with desk.books.reading() as session:
        if not any(session.plan_following.ended(day)):
            return session.correspondence.campaign(day)
    with desk.books.rehearsing() as session:
        session.plan_following.follow(day, desk.now(), desk.actor)
        return session.correspondence.campaign(day)
