"""The words and tones of payment plans: how far a plan has come, how each instalment stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.dunning.plan import PlanState
from gestion_creances.dunning.plan_standing import InstalmentStanding, InstalmentState
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import count
from gestion_creances.usecases.view_plans import PlanView

translate = QCoreApplication.translate


def plan_status(view: PlanView) -> tuple[str, Tone]:
    """Return the word and the tone of what *view* has become."""
    state = view.standing.state
    if state is PlanState.PROPOSED and view.unanswered:
        return translate("plans", "Sans réponse"), Tone.ALERT
    if state is PlanState.RUNNING and view.standing.late:
        return translate("plans", "En retard"), Tone.ALERT
    return {
        PlanState.PROPOSED: (translate("plans", "À signer"), Tone.WARN),
        PlanState.RUNNING: (translate("plans", "En cours"), Tone.INFO),
        PlanState.COMPLETED: (translate("plans", "Soldé"), Tone.OK),
        PlanState.DEFAULTED: (translate("plans", "Non respecté"), Tone.BAD),
        PlanState.CANCELLED: (translate("plans", "Annulé"), Tone.NEUTRAL),
    }[state]


def instalment_status(line: InstalmentStanding) -> tuple[str, Tone]:
    """Return the word and the tone of one instalment."""
    if line.state is InstalmentState.PAID:
        return translate("plans", "Payé"), Tone.OK
    if line.days_late:
        words = translate("plans", "{days}\u00a0j de retard").format(days=count(line.days_late))
        return words, Tone.BAD if line.state is InstalmentState.MISSED else Tone.ALERT
    if line.paid:
        return translate("plans", "Payé en partie"), Tone.WARN
    return translate("plans", "À venir"), Tone.NEUTRAL
