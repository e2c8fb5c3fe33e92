"""Records what a platform says has become of invoices (life-cycle message), each status once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from gestion_creances.dunning.lifecycle import LifeCode, Status, StatusRefused, checked
from gestion_creances.intake.complaints import Complaints
from gestion_creances.intake.drafts import Complaint, Delivery, StatusDraft
from gestion_creances.intake.values import shown
from gestion_creances.storage.imports import HeldDocument
from gestion_creances.storage.session import Session


@dataclass(frozen=True, slots=True)
class Stated:
    """How many statuses were new, how many the books had, and what could not be recorded."""

    new: int = 0
    known: int = 0
    complaints: tuple[Complaint, ...] = ()


def state(session: Session, delivery: Delivery, today: date, now: datetime, actor: str) -> Stated:
    """Record the statuses of *delivery*; one about an invoice that the books do not hold is told and left out."""
    if not delivery.statuses:
        return Stated()
    held: dict[str, list[HeldDocument]] = {}
    for document in session.imports.documents({draft.invoice_number for draft in delivery.statuses}):
        held.setdefault(document.number, []).append(document)
    complaints = Complaints()
    new = known = 0
    for draft in delivery.statuses:
        status = _status(draft, held.get(draft.invoice_number, ()), today, delivery.file_name, complaints)
        if status is None:
            continue
        if any(_same(status, one) for one in session.invoice_statuses.of_invoice(status.invoice_id)):
            known += 1
        else:
            session.invoice_statuses.add(status, now, actor)
            new += 1
    return Stated(new, known, complaints.listed())


def _status(
    draft: StatusDraft, documents: Sequence[HeldDocument], today: date, source: str, complaints: Complaints
) -> Status | None:
    number = shown(draft.invoice_number)
    if draft.code not in set(LifeCode):
        complaints.warning(draft.line, f"statut {draft.code} de la facture {number} : code inconnu, laissé de côté")
        return None
    if len(documents) != 1:
        why = "plusieurs clients ont une facture de ce numéro" if documents else "elle n’est pas au dossier"
        complaints.warning(draft.line, f"statut {draft.code} de la facture {number} laissé de côté : {why}")
        return None
    document = documents[0]
    status = Status(
        document.invoice_id, LifeCode(draft.code), draft.stated_on, draft.reason, draft.amount or None, source
    )
    try:
        return checked(status, document.issued_on, today)
    except StatusRefused as refused:
        complaints.warning(draft.line, f"statut {draft.code} de la facture {number} laissé de côté : {refused}")
        return None


def _same(one: Status, other: Status) -> bool:
    """Return whether both tell the same event: the same file may come twice, under two names."""
    return (one.code, one.stated_on, one.reason, one.amount) == (
        other.code,
        other.stated_on,
        other.reason,
        other.amount,
    )
