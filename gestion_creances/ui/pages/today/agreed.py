"""How what was agreed or contested is told: promises not kept, disputes, instalments, suspensions without an end."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import total
from gestion_creances.routines.days_work import Work
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.today.acts import Acts
from gestion_creances.ui.pages.today.line import MOST, Group, Line
from gestion_creances.ui.speech.formats import amount, count, day, lateness
from gestion_creances.usecases.view_disputes import DisputeLine
from gestion_creances.usecases.view_plans import DueInstalment, PlanView
from gestion_creances.usecases.view_promises import PromiseLine
from gestion_creances.usecases.view_suspensions import SuspensionLine

translate = QCoreApplication.translate


def agreed(work: Work, acts: Acts) -> tuple[Group, ...]:
    """Return the groups of what was agreed or contested."""
    return (
        Group(
            translate("today", "Promesses non tenues"),
            tuple(_promise(line, acts) for line in work.promises[:MOST]),
            len(work.promises),
            total(line.missing for line in work.promises),
            Destination("disputes", "promises"),
        ),
        Group(
            translate("today", "Échéances d’échéanciers"),
            tuple(_instalment(due, work.as_of, acts) for due in work.instalments[:MOST]),
            len(work.instalments),
            total(due.left for due in work.instalments),
            Destination("disputes", "plans"),
        ),
        Group(
            translate("today", "Échéanciers sans réponse"),
            tuple(_unanswered(view, work.as_of, acts) for view in work.unanswered[:MOST]),
            len(work.unanswered),
            total(view.standing.left for view in work.unanswered),
            Destination("disputes", "plans"),
        ),
        Group(
            translate("today", "Litiges sans suite"),
            tuple(_dispute(line, acts) for line in work.disputes[:MOST]),
            len(work.disputes),
            total(line.contested for line in work.disputes),
            Destination("disputes", "disputes"),
        ),
        Group(
            translate("today", "Suspensions sans date de fin"),
            tuple(_suspension(line, acts) for line in work.suspensions[:MOST]),
            len(work.suspensions),
            total(line.open for line in work.suspensions),
            Destination("disputes", "suspensions"),
        ),
    )


def _promise(line: PromiseLine, acts: Acts) -> Line:
    key = line.hold.customer_id
    return Line(
        icon="handshake",
        tone=Tone.BAD,
        what=translate("today", "Promesse non tenue"),
        detail=translate("today", "Promis pour le {day}").format(day=day(line.promise.promised_on)),
        who=line.names.customer,
        about=line.names.number or line.hold.reason,
        age=translate("today", "{days}\u00a0j dépassés").format(days=count(line.days_broken)),
        amount=amount(line.missing),
        button=translate("today", "Appeler"),
        opens=Destination("customer", key),
        next_step=partial(acts.talks.call, key),
    )


def _dispute(line: DisputeLine, acts: Acts) -> Line:
    return Line(
        icon="scales",
        tone=Tone.VIOLET,
        what=translate("today", "Litige sans suite"),
        detail=translate("today", "Ouvert le {day}").format(day=day(line.hold.since)),
        who=line.names.customer,
        about=line.hold.reason,
        age=translate("today", "depuis {days}\u00a0j").format(days=count(line.days)),
        amount=amount(line.contested),
        button=translate("today", "Suivre"),
        opens=Destination("customer", line.hold.customer_id),
        next_step=partial(acts.talks.show_dispute, line.hold.id),
    )


def _suspension(line: SuspensionLine, acts: Acts) -> Line:
    return Line(
        icon="prohibit",
        tone=Tone.NEUTRAL,
        what=translate("today", "Relances suspendues"),
        detail=translate("today", "Depuis le {day}").format(day=day(line.hold.since)),
        who=line.names.customer,
        about=line.hold.reason,
        age=translate("today", "depuis {days}\u00a0j").format(days=count(line.days)),
        amount=amount(line.open),
        button=translate("today", "Lever"),
        opens=Destination("customer", line.hold.customer_id),
        next_step=partial(acts.talks.lift, line.hold),
    )


def _instalment(due: DueInstalment, as_of: date, acts: Acts) -> Line:
    late = due.standing.days_late
    ahead = (due.due_on - as_of).days
    return Line(
        icon="calendar",
        tone=Tone.BAD if late else Tone.INFO,
        what=translate("today", "Échéance {rank} sur {of}").format(
            rank=count(due.standing.instalment.rank), of=count(len(due.view.plan.instalments))
        ),
        detail=translate("today", "Échéancier {number}").format(number=due.view.plan.number),
        who=due.view.customer_name,
        about=translate("today", "Pour le {day}").format(day=day(due.due_on)),
        age=lateness(late) if late else lateness(-ahead),
        amount=amount(due.left),
        button=translate("today", "Suivre"),
        opens=Destination("customer", due.view.customer_id),
        next_step=partial(acts.talks.show_plan, due.view.plan.id),
    )


def _unanswered(view: PlanView, as_of: date, acts: Acts) -> Line:
    return Line(
        icon="calendar",
        tone=Tone.WARN,
        what=translate("today", "Échéancier sans réponse"),
        detail=translate("today", "Proposé le {day}").format(day=day(view.plan.agreed_on)),
        who=view.customer_name,
        about=view.plan.number,
        age=translate("today", "depuis {days}\u00a0j").format(days=count((as_of - view.plan.agreed_on).days)),
        amount=amount(view.standing.left),
        button=translate("today", "Décider"),
        opens=Destination("customer", view.customer_id),
        next_step=partial(acts.talks.show_plan, view.plan.id),
    )
