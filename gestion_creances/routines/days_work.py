"""The work of one day, kind by kind: what Aujourd’hui lists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk
from gestion_creances.dunning.task import Task
from gestion_creances.routines.money_waiting import MoneyWaiting, read_money_waiting
from gestion_creances.usecases.follow_plans import follow_plans
from gestion_creances.usecases.invoice_penalties import ProposedInvoice, propose_systematic
from gestion_creances.usecases.view_agenda import AgendaEntry, view_agenda
from gestion_creances.usecases.view_disputes import DisputeLine, view_disputes
from gestion_creances.usecases.view_messages import Outbox, view_outbox
from gestion_creances.usecases.view_plans import DueInstalment, PlanView, view_due_instalments, view_plans
from gestion_creances.usecases.view_post import PostView, view_post
from gestion_creances.usecases.view_promises import PromiseLine, view_promises
from gestion_creances.usecases.view_suspensions import SuspensionLine, view_suspensions
from gestion_creances.usecases.view_tasks import Tasks, view_tasks

QUIET_DAYS = 15
"""A dispute of so many days is looked at again."""


@dataclass(frozen=True, slots=True)
class Work:
    """What there is to do on ``as_of``, kind by kind, each with what matters most first.

    ``instalments`` are late or due within the week; ``unanswered`` are plans offered that waited in vain.
    """

    as_of: date
    tasks: Tasks
    money: MoneyWaiting
    promises: tuple[PromiseLine, ...]
    disputes: tuple[DisputeLine, ...]
    suspensions: tuple[SuspensionLine, ...]
    instalments: tuple[DueInstalment, ...]
    unanswered: tuple[PlanView, ...]
    outbox: Outbox
    post: PostView
    agenda: tuple[AgendaEntry, ...]
    penalties: tuple[ProposedInvoice, ...]


def read_work(desk: Desk) -> Work:
    """Return what there is to do today, once the plans that have ended are noted (unless nothing may be written)."""
    if not desk.books.read_only:
        follow_plans(desk)
    disputes = [line for line in view_disputes(desk).standing if line.days >= QUIET_DAYS]
    return Work(
        as_of=desk.today,
        tasks=view_tasks(desk),
        money=read_money_waiting(desk),
        promises=view_promises(desk).broken,
        disputes=tuple(sorted(disputes, key=lambda line: -line.contested.cents)),
        suspensions=tuple(line for line in view_suspensions(desk) if line.to_ask_again),
        instalments=view_due_instalments(desk),
        unanswered=tuple(view for view in view_plans(desk) if view.unanswered),
        outbox=view_outbox(desk),
        post=view_post(desk),
        agenda=_due(desk),
        penalties=_penalties(desk),
    )


def _due(desk: Desk) -> tuple[AgendaEntry, ...]:
    days = view_agenda(desk, desk.today)
    return tuple(entry for day in days for entry in day.entries if isinstance(entry.subject, Task))


def _penalties(desk: Desk) -> tuple[ProposedInvoice, ...]:
    try:
        return propose_systematic(desk)
    except Refusal:
        # A rate that nobody knows: the gaps say so already.
        return ()
