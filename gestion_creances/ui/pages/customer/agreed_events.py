"""How what was promised, contested, suspended, agreed or given up is told in the thread of a customer."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from gestion_creances.aging.penalty_account import MoveKind
from gestion_creances.basics.money import ZERO
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.lifecycle import Effect
from gestion_creances.dunning.plan import PlanState
from gestion_creances.dunning.promise import Promise, PromiseState
from gestion_creances.ui.lists.statuses import HOLD_TONES
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.customer.events import Told, shown
from gestion_creances.ui.speech.agreed_words import category, promise_states, resolutions
from gestion_creances.ui.speech.formats import amount, count, day, painted
from gestion_creances.ui.speech.plans import instalment_status
from gestion_creances.ui.speech.words import hold_kinds
from gestion_creances.usecases.view_customer.events import Event, Moment, Settlement
from gestion_creances.usecases.view_customer.story import AgreedPlan, Stated

translate = QCoreApplication.translate

PROMISE_TONES = {
    PromiseState.PENDING: Tone.INFO,
    PromiseState.KEPT: Tone.OK,
    PromiseState.PARTLY: Tone.ALERT,
    PromiseState.BROKEN: Tone.BAD,
    PromiseState.ENDED: Tone.NEUTRAL,
}
STATUS_TONES = {
    Effect.NONE: Tone.NEUTRAL,
    Effect.SUSPENDS: Tone.ALERT,
    Effect.WAITS: Tone.INFO,
    Effect.ENDS: Tone.OK,
}
_ICONS = {
    HoldKind.DISPUTE: "scales",
    HoldKind.PROMISE: "handshake",
    HoldKind.PLAN: "calendar",
    HoldKind.BLOCK: "hand-palm",
}


def promise_told(event: Event, promise: Promise, today: date) -> Told:
    """Return a promise in words: made, or not kept the day after its day."""
    state = promise.state(today)
    if event.moment is Moment.ENDED:
        partly = state is PromiseState.PARTLY
        what = translate("customer", "Promesse tenue en partie") if partly else translate("customer", "Promesse rompue")
        missing = translate("customer", "{0} manquent sur {1}").format(
            amount(promise.missing), amount(promise.promised)
        )
        return Told(event, "warning", PROMISE_TONES[state], what, missing, shown(event))
    what = translate("customer", "Promesse pour le {0}").format(day(promise.promised_on))
    word, tone = promise_states()[state], PROMISE_TONES[state]
    return Told(event, "handshake", Tone.INFO, what, promise.hold.reason, shown(event), word, tone)


def hold_told(event: Event, hold: Hold) -> Told:
    """Return a dispute or a suspension in words: begun, or ended and how."""
    if event.moment is Moment.ENDED:
        return Told(event, "check-circle", Tone.NEUTRAL, _ended(hold), _how(hold), shown(event))
    name = hold_kinds()[hold.kind]
    if hold.kind is HoldKind.DISPUTE:
        name = translate("customer", "Litige ouvert\u00a0: {0}").format(category(hold.category))
    elif hold.kind is HoldKind.BLOCK:
        name = translate("customer", "Relances suspendues")
    return Told(event, _ICONS[hold.kind], HOLD_TONES[hold.kind], name, hold.reason, shown(event))


def status_told(event: Event, stated: Stated) -> Told:
    """Return in words what a platform of electronic invoicing said of an invoice."""
    status = stated.status
    what = translate("customer", "Facture {0}\u00a0: {1}").format(stated.number, painted(status.code.label))
    why = " · ".join(filter(None, (status.reason, status.source or translate("customer", "noté à la main"))))
    return Told(event, "flag", STATUS_TONES[status.code.effect], what, why, shown(event))


def _ended(hold: Hold) -> str:
    if hold.kind is HoldKind.DISPUTE:
        return translate("customer", "Litige clos")
    if hold.kind is HoldKind.BLOCK:
        return translate("customer", "Suspension levée") if hold.closed_on else translate("customer", "Fin de pause")
    return translate("customer", "{0}\u00a0: fin").format(hold_kinds()[hold.kind])


def _how(hold: Hold) -> str:
    how = resolutions()[hold.resolution] if hold.resolution and hold.kind is HoldKind.DISPUTE else ""
    return " · ".join(part for part in (how, hold.reason) if part)


def plan_told(event: Event, agreed: AgreedPlan) -> Told:
    """Return a payment plan in words: proposed or agreed, signed, an instalment, paid whole or not kept."""
    plan = agreed.plan
    if agreed.instalment is not None:
        return _instalment(event, agreed)
    if event.moment is Moment.SIGNED:
        what = translate("customer", "Échéancier {0} signé").format(plan.number)
        return Told(event, "pen-nib", Tone.OK, what, _instalments(agreed), shown(event))
    if event.moment is Moment.ENDED:
        words, tone = _endings()[plan.state]
        return Told(event, "calendar-x", tone, words.format(plan.number), "", shown(event))
    proposed = plan.state is PlanState.PROPOSED or plan.signed_on is not None
    what = translate("customer", "Échéancier {0} proposé") if proposed else translate("customer", "Échéancier {0}")
    detail = " · ".join(part for part in (_instalments(agreed), plan.note) if part)
    return Told(event, "calendar", Tone.INFO, what.format(plan.number), detail, shown(event))


def _instalment(event: Event, agreed: AgreedPlan) -> Told:
    line = agreed.instalment
    if line is None:
        return plan_told(event, agreed)
    word, tone = instalment_status(line)
    what = translate("customer", "Versement {0} sur {1}").format(line.instalment.rank, len(agreed.plan.instalments))
    detail = translate("customer", "Échéancier {0}").format(agreed.plan.number)
    return Told(event, "calendar-check", tone, what, detail, shown(event), word, tone)


def _instalments(agreed: AgreedPlan) -> str:
    return translate("customer", "{0} versements").format(count(len(agreed.plan.instalments)))


def _endings() -> dict[PlanState, tuple[str, Tone]]:
    return {
        PlanState.COMPLETED: (translate("customer", "Échéancier {0} soldé"), Tone.OK),
        PlanState.DEFAULTED: (translate("customer", "Échéancier {0} non respecté"), Tone.BAD),
        PlanState.CANCELLED: (translate("customer", "Échéancier {0} annulé"), Tone.NEUTRAL),
    }


def settlement_told(event: Event, settlement: Settlement) -> Told:
    """Return penalties paid, given up or no longer claimed in words; a line taken back says so."""
    back = event.amount is not None and event.amount < ZERO
    what, again, icon_name, tone = {
        MoveKind.PAID: (
            translate("customer", "Pénalités encaissées"),
            translate("customer", "Encaissement de pénalités repris"),
            "money",
            Tone.OK,
        ),
        MoveKind.WAIVED: (
            translate("customer", "Pénalités remises"),
            translate("customer", "Remise de pénalités reprise"),
            "heart",
            Tone.NEUTRAL,
        ),
        MoveKind.CANCELLED: (
            translate("customer", "Pénalités annulées par un avoir"),
            translate("customer", "Pénalités de nouveau réclamées"),
            "minus-circle",
            Tone.NEUTRAL,
        ),
    }[settlement.kind]
    return Told(event, icon_name, tone, again if back else what, settlement.reason, shown(event))
