"""How money to look at is told: payments to match, limits passed, penalties to invoice."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import total
from gestion_creances.routines.days_work import Work
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.today.acts import Acts
from gestion_creances.ui.pages.today.line import MOST, Group, Line
from gestion_creances.ui.speech.formats import amount, count, counted, day, percent
from gestion_creances.usecases.invoice_penalties import ProposedInvoice
from gestion_creances.usecases.view_tasks.money import OverLimit

translate = QCoreApplication.translate


def money(work: Work, acts: Acts) -> tuple[Group, ...]:
    """Return the groups of money to look at."""
    tasks = work.tasks
    freshness = tasks.freshness
    return (
        Group(
            translate("today", "Règlements à rapprocher"),
            tuple(_payment(work.as_of, row) for row in tasks.payments[:MOST]),
            freshness.unmatched_count,
            freshness.unmatched,
            Destination("receipts"),
        ),
        Group(
            translate("today", "Plafonds dépassés"),
            tuple(map(_over_limit, tasks.over_limit)),
            len(tasks.over_limit),
            total(over.excess for over in tasks.over_limit),
        ),
        Group(
            translate("today", "Pénalités à facturer"),
            tuple(_penalties(proposal, acts) for proposal in work.penalties[:MOST]),
            len(work.penalties),
            total(proposal.amounts.total for proposal in work.penalties),
            Destination("penalties"),
        ),
    )


def _over_limit(over: OverLimit) -> Line:
    customer = Destination("customer", over.customer_id)
    used = percent(Decimal(over.outstanding.cents) / Decimal(over.limit.cents), 0) if over.limit else ""
    return Line(
        icon="gauge",
        tone=Tone.ALERT,
        what=translate("today", "Plafond dépassé"),
        detail=translate("today", "Plafond de {amount}").format(amount=amount(over.limit)),
        who=over.customer,
        about=translate("today", "Encours {amount}").format(amount=amount(over.outstanding)),
        age=translate("today", "à {percent}").format(percent=used) if used else "",
        amount=amount(over.excess),
        button=translate("today", "Décider"),
        opens=customer,
        next_step=customer,
    )


def _payment(as_of: date, row: ItemRow) -> Line:
    return Line(
        icon="bank",
        tone=Tone.INFO,
        what=translate("today", "Règlement à rapprocher"),
        detail=translate("today", "Reçu le {day}").format(day=day(row.dated_on)),
        who=row.customer_name,
        about=row.number,
        age=translate("today", "depuis {days}\u00a0j").format(days=count((as_of - row.dated_on).days)),
        amount=amount(-row.open),
        button=translate("today", "Rapprocher"),
        opens=Destination("customer", row.customer_id),
        next_step=Destination("receipts", row.customer_id),
    )


def _penalties(proposal: ProposedInvoice, acts: Acts) -> Line:
    one, several = translate("today", "échéance payée en retard"), translate("today", "échéances payées en retard")
    late = counted(len(proposal.item_ids), one, several)
    return Line(
        icon="percent",
        tone=Tone.WARN,
        what=translate("today", "Pénalités à facturer"),
        detail=translate("today", "Le scénario les réclame toujours"),
        who=proposal.customer_name,
        about=late,
        amount=amount(proposal.amounts.total),
        button=translate("today", "Facturer"),
        opens=Destination("customer", proposal.customer_id),
        next_step=partial(acts.penalties.invoice, proposal.customer_id, proposal.item_ids),
    )
