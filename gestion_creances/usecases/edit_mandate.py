"""Keeps the mandates by which customers let the firm debit their accounts: added, corrected, ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gestion_creances.banking.mandate import (
    Mandate,
    MandateRefused,
    Scheme,
    checked_mandate,
    made_up_reference,
)
from gestion_creances.desk import Desk
from gestion_creances.ledger.customer import CustomerKind
from gestion_creances.storage.session import Session

_FIXED = ("customer_id", "reference", "iban", "scheme", "one_off", "signed_on")


def blank_mandate(desk: Desk, customer_id: int) -> Mandate:
    """Return a new mandate of the customer to be filled in: a RUM that is free, his name and what is known of him."""
    with desk.books.reading() as session:
        customer = session.customers.get(customer_id)
        reference = made_up_reference(customer.code, session.mandates.references())
    return Mandate(customer_id, reference, desk.today, customer.name, customer.iban)


def edit_mandate(desk: Desk, mandate: Mandate) -> Mandate:
    """Store a mandate (new when its id is 0; a RUM is made up when it has none) and return it as stored.

    Once a remittance was made under it, only its holder, its BIC and its end may change: another account asks for
    another mandate. Raise MandateRefused or IdentityRefused.
    """
    with desk.books.writing() as session:
        customer = session.customers.get(mandate.customer_id)
        if not mandate.reference.strip():
            made_up = made_up_reference(customer.code, session.mandates.references())
            mandate = replace(mandate, reference=made_up)
        sound = checked_mandate(mandate, desk.today)
        if sound.scheme is Scheme.B2B and customer.kind is CustomerKind.CONSUMER:
            raise MandateRefused(
                "scheme", f"{customer.name} est un particulier : le prélèvement interentreprises (B2B) lui est fermé."
            )
        _check_against_books(session, sound)
        key = session.mandates.put(_as_before(session, sound))
        facts = {
            "reference": sound.reference,
            "scheme": sound.scheme.value,
            "signed_on": sound.signed_on.isoformat(),
            "iban_end": sound.iban[-4:],
        }
        subject = f"client:{customer.code}"
        action = "mandate.changed" if mandate.id else "mandate.added"
        session.journal.append(desk.now(), desk.actor, action, subject, facts)
        return session.mandates.get(key)


def end_mandate(desk: Desk, mandate_id: int, on: date, reason: str) -> Mandate:
    """Let the mandate be used no more after the day *on*, and return it; raise MandateRefused."""
    with desk.books.writing() as session:
        kept = session.mandates.get(mandate_id)
        ended = checked_mandate(replace(kept, ended_on=on, end_reason=reason), desk.today)
        session.mandates.put(_as_before(session, ended))
        customer = session.customers.get(kept.customer_id)
        facts = {"reference": kept.reference, "ended_on": on.isoformat(), "reason": ended.end_reason}
        session.journal.append(desk.now(), desk.actor, "mandate.ended", f"client:{customer.code}", facts)
        return session.mandates.get(mandate_id)


def _as_before(session: Session, mandate: Mandate) -> Mandate:
    """Return *mandate* as it is stored: what was collected in these books is read from them, not stored again."""
    if mandate.id and session.mandates.get(mandate.id).used_on == mandate.used_on:
        return replace(mandate, used_on=session.mandates.used_before(mandate.id))
    return mandate


def _check_against_books(session: Session, mandate: Mandate) -> None:
    taken = session.mandates.with_reference(mandate.reference)
    if taken is not None and taken.id != mandate.id:
        raise MandateRefused("reference", f"La RUM « {mandate.reference} » est déjà celle d’un autre mandat.")
    if not mandate.id or not session.mandates.is_used(mandate.id):
        return
    kept = session.mandates.get(mandate.id)
    for field in _FIXED:
        if getattr(kept, field) != getattr(mandate, field):
            raise MandateRefused(
                field,
                f"Le mandat {kept.reference} a déjà servi : mettez-y fin et enregistrez-en un nouveau plutôt que de "
                "changer ce qui a été signé.",
            )
