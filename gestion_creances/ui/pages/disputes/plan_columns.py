"""The columns of the list of payment plans."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.dunning.plan_standing import InstalmentStanding
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.speech.plans import plan_status
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.usecases.view_plans import PlanView

translate = QCoreApplication.translate


def _agreed(view: PlanView) -> str:
    signed = view.plan.signed_on
    if signed is not None:
        return translate("plans", "signé le {day}").format(day=day(signed))
    return translate("plans", "accordé le {day}").format(day=day(view.plan.agreed_on))


def _next(view: PlanView) -> InstalmentStanding | None:
    return view.standing.following if view.plan.is_open else None


def _following(view: PlanView) -> str:
    line = _next(view)
    return amount(line.left) if line else "–"


def _following_on(view: PlanView) -> str:
    line = _next(view)
    return translate("plans", "le {day}").format(day=day(line.instalment.due_on)) if line else ""


def plan_columns() -> tuple[Column[PlanView], ...]:
    """Return the columns of the list of payment plans."""
    return (
        Column(
            key="number",
            title=translate("plans", "Échéancier"),
            text=lambda view: view.plan.number,
            second=_agreed,
            kind=Kind.TWO_LINES,
            sort="number",
            width=164,
        ),
        Column(
            key="customer",
            title=translate("plans", "Client"),
            text=lambda view: view.customer_name,
            sort="customer",
            width=150,
            stretch=True,
            tip=lambda view: f"{view.customer_name} ({view.customer_code})",
        ),
        Column(
            key="agreed_on",
            title=translate("plans", "Accordé le"),
            text=lambda view: day(view.plan.agreed_on),
            sort="agreed_on",
            width=98,
            raw=lambda view: view.plan.agreed_on,
            shown=False,
        ),
        Column(
            key="total",
            title=translate("plans", "À payer"),
            text=lambda view: amount(view.plan.total),
            kind=Kind.AMOUNT,
            sort="total",
            width=108,
            raw=lambda view: view.plan.total,
        ),
        Column(
            key="paid",
            title=translate("plans", "Payé"),
            text=lambda view: amount(view.standing.paid),
            kind=Kind.AMOUNT,
            sort="paid",
            width=108,
            raw=lambda view: view.standing.paid,
        ),
        Column(
            key="left",
            title=translate("plans", "Reste"),
            text=lambda view: amount(view.standing.left),
            kind=Kind.STRONG_AMOUNT,
            sort="left",
            width=108,
            raw=lambda view: view.standing.left,
        ),
        Column(
            key="following",
            title=translate("plans", "Prochain versement"),
            text=_following,
            second=_following_on,
            kind=Kind.TWO_LINES,
            right=True,
            sort="following",
            width=150,
            raw=lambda view: line.instalment.due_on if (line := _next(view)) else None,
        ),
        Column(
            key="status",
            title=translate("plans", "Statut"),
            text=lambda view: plan_status(view)[0],
            kind=Kind.PILL,
            sort="status",
            width=116,
            tone=lambda view: plan_status(view)[1],
        ),
    )
