"""Prepares a run that nobody watches, and keeps in the journal what it did; issues and sends nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from gestion_creances.desk import Desk
from gestion_creances.dunning.automatic import AutomaticPlan, plan_automatic


def prepare_automatic(desk: Desk, moment: datetime) -> AutomaticPlan:
    """Return what may leave by itself at *moment* (time of the office, on the desk's day) and what waits."""
    with desk.books.reading() as session:
        campaign = session.correspondence.campaign(desk.today)
        return plan_automatic(campaign, session.settings.sending_times(), moment)


def note_automatic(desk: Desk, counts: Mapping[str, int], held: str) -> None:
    """Write the run into the journal: its counts, and why something was held back (empty: nothing was)."""
    with desk.books.writing() as session:
        session.journal.append(desk.now(), desk.actor, "run.automatic", "dossier", {**counts, "held": held})


def last_automatic(desk: Desk) -> tuple[datetime, Mapping[str, object]] | None:
    """Return when the last such run was, and its facts as the journal keeps them; None when there never was one."""
    with desk.books.reading() as session:
        entry = session.journal.last("run.automatic")
    return None if entry is None else (entry.at, entry.facts)
