"""What a run that nobody watches may send by itself, and what it must leave to a person, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gestion_creances.basics import french
from gestion_creances.company.sending_times import SendingTimes
from gestion_creances.dunning.campaign import Campaign
from gestion_creances.dunning.decision import Reminder
from gestion_creances.dunning.route import ChannelReason


@dataclass(frozen=True, slots=True)
class AutomaticPlan:
    """The reminders of one run: ``ready`` leave by themselves, ``waiting`` wait for a person.

    Reminders under scenarios that are not automatic are in neither. ``held`` is the French sentence that says why some
    that need no confirmation wait all the same; empty when nothing is held back. ``closed``: the moment is outside the
    days and hours of sending.
    """

    ready: tuple[Reminder, ...]
    waiting: tuple[Reminder, ...]
    held: str = ""
    closed: bool = False


def plan_automatic(campaign: Campaign, times: SendingTimes, moment: datetime) -> AutomaticPlan:
    """Return what may leave by itself at *moment* (time of the office).

    Only steps that need no confirmation, to a customer whose address is known, on a working day, in the hours of
    sending, and never on stale books unless the scenario says otherwise.
    """
    mine = tuple(one for one in campaign.reminders() if one.policy.automatic)
    free = [one for one in mine if not one.level.confirm and one.channel_reason is not ChannelReason.TO_COMPLETE]
    if not times.may_send(moment):
        return AutomaticPlan((), mine, _opening(times, moment) if free else "", closed=True)
    held = ""
    if free and campaign.freshness.is_stale(moment.date()):
        kept = [one for one in free if one.policy.on_stale_books]
        held = _STALE if len(kept) < len(free) else ""
        free = kept
    leaving = {one.key for one in free}
    return AutomaticPlan(tuple(free), tuple(one for one in mine if one.key not in leaving), held)


_STALE = "Écritures bancaires trop anciennes : importez un relevé, rien ne part sans savoir qui a payé."


def _opening(times: SendingTimes, moment: datetime) -> str:
    opening = times.next_opening(moment)
    return f"Hors des jours et heures d’envoi : prochain départ le {french.day(opening.date())} à {opening:%H:%M}."
