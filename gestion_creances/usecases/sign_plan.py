"""Records that the customer signed his payment plan, with the scan, or that it runs without his signature."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path

from gestion_creances.basics.french import day as french_day
from gestion_creances.desk import Desk
from gestion_creances.dunning.plan import Plan, PlanFault
from gestion_creances.intake.scan import Scan, read_scan
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.storage.session import Session


def sign_plan(desk: Desk, plan_id: int, signed_on: date, scan: Path | None = None) -> Plan:
    """Let the plan run, signed on *signed_on*, and keep the *scan* of the signed paper; return it as it is now.

    The signature acknowledges the debt and interrupts prescription (article 2240 code civil). Raise PlanFault,
    ScanRefused or UnreadableFile; nothing is written then.
    """
    paper = read_scan(scan) if scan is not None else None
    with desk.books.writing() as session:
        plan = session.plans.get(plan_id)
        _check(plan, signed_on, desk.today)
        session.plans.start(plan_id, signed_on)
        facts: dict[str, object] = {"number": plan.number, "signed_on": signed_on.isoformat()}
        if paper is not None:
            facts["scan"] = _keep(session, desk, plan, paper)
        code = session.customers.get(plan.customer_id).code
        session.journal.append(desk.now(), desk.actor, "plan.signed", f"client:{code}", facts)
        return session.plans.get(plan_id)


def start_plan(desk: Desk, plan_id: int) -> Plan:
    """Let a proposed plan run though nobody signed it (agreed by telephone, first instalment paid); return it.

    Raise PlanFault when it is not waiting for an answer.
    """
    with desk.books.writing() as session:
        plan = session.plans.get(plan_id)
        _check_open(plan)
        session.plans.start(plan_id, None)
        code = session.customers.get(plan.customer_id).code
        session.journal.append(desk.now(), desk.actor, "plan.agreed", f"client:{code}", {"number": plan.number})
        return session.plans.get(plan_id)


def _check(plan: Plan, signed_on: date, today: date) -> None:
    _check_open(plan)
    if plan.signed_on is not None:
        when = french_day(plan.signed_on)
        raise PlanFault("signed_on", f"L’échéancier {plan.number} est déjà signé depuis le {when}.")
    if not plan.agreed_on <= signed_on <= today:
        span = f"entre le {french_day(plan.agreed_on)} et le {french_day(today)}"
        raise PlanFault("signed_on", f"L’échéancier {plan.number} a pu être signé {span} : corrigez la date.")


def _check_open(plan: Plan) -> None:
    if not plan.is_open:
        raise PlanFault("state", f"L’échéancier {plan.number} est clos : accordez-en un autre si besoin.")


def _keep(session: Session, desk: Desk, plan: Plan, scan: Scan) -> str:
    seal = hashlib.sha256(scan.content).hexdigest()
    signed = Attachment(
        customer_id=plan.customer_id,
        name=scan.name,
        media=scan.media,
        added_on=desk.today,
        sha256=seal,
        kind=AttachmentKind.AGREEMENT,
        plan_id=plan.id,
    )
    session.attachments.add(signed, scan.content)
    return seal
