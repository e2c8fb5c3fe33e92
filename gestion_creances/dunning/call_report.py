"""What the caller says of a call, what it must name to be kept, and what it asks for next: a pause, a task."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gestion_creances.basics import french
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.dunning.call import IMPLIED, RESEND_PAUSE, CallOutcome, CallSequel
from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldKind


class Resend(StrEnum):
    """What is done for a customer who has not received his invoice."""

    TASK = "task"
    COPY = "copy"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class CallReport:
    """What the caller says of a call: its outcome, and what the outcome asks for.

    ``promised_on`` and ``amount`` belong to a promise; ``amount`` may go with a dispute, and ``category`` says what
    that is about. ``invoice_id`` narrows the promise, the dispute or the copy to one invoice, None: all he owes.
    ``resend`` is what follows when an invoice has not come: a task, its copy by e-mail, or the statement instead.
    """

    customer_id: int
    outcome: CallOutcome
    note: str = ""
    contact: str = ""
    phone: str = ""
    next_on: date | None = None
    promised_on: date | None = None
    amount: Money | None = None
    invoice_id: int | None = None
    category: DisputeCategory | None = None
    resend: Resend = Resend.TASK


class CallFault(Refusal):
    """A call cannot be recorded as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def faults(report: CallReport, called_on: date) -> tuple[CallFault, ...]:
    """Return everything that keeps *report* from being recorded on *called_on*; empty when it is sound."""
    found = []
    if report.next_on is not None and report.next_on <= called_on:
        day = french.day(report.next_on)
        found.append(CallFault("next_on", f"Le prochain appel ({day}) est déjà passé : choisissez un jour à venir."))
    if report.amount is not None and report.amount.cents <= 0:
        found.append(CallFault("amount", "Le montant doit être supérieur à zéro."))
    found += _of_outcome(report, called_on)
    return tuple(found)


def checked(report: CallReport, called_on: date) -> CallReport:
    """Return *report* when it is sound; raise its first CallFault otherwise."""
    for fault in faults(report, called_on):
        raise fault
    return report


def _of_outcome(report: CallReport, called_on: date) -> list[CallFault]:
    if report.outcome is CallOutcome.PROMISE:
        return _promise_faults(report, called_on)
    if report.outcome is CallOutcome.DISPUTE and not report.note.strip():
        return [CallFault("note", "Écrivez ce que le client conteste : c’est le motif du litige.")]
    if report.outcome is CallOutcome.WILL_CALL_BACK and report.next_on is None:
        return [CallFault("next_on", "Indiquez quand rappeler : sans date, personne n’y penserait.")]
    if report.outcome is CallOutcome.OTHER and not report.note.strip():
        return [CallFault("note", "Écrivez ce qui a été dit : « autre réponse » ne suffit pas.")]
    return []


def _promise_faults(report: CallReport, called_on: date) -> list[CallFault]:
    found = []
    if report.promised_on is None:
        found.append(CallFault("promised_on", "Une promesse nomme un jour : indiquez la date promise."))
    elif report.promised_on < called_on:
        day = french.day(report.promised_on)
        found.append(CallFault("promised_on", f"La date promise ({day}) est déjà passée : indiquez un jour à venir."))
    if report.amount is None:
        found.append(CallFault("amount", "Une promesse nomme une somme : indiquez le montant promis."))
    return found


def hold_after(report: CallReport, called_on: date, owner: str, numbers: Collection[str]) -> Hold | None:
    """Return the pause that a call asks for, None when it asks for none; *numbers* are the invoices spoken of.

    A promise pauses until its day, a dispute until it is settled, a copy to be sent again for eight days.
    """
    sequel, note = IMPLIED[report.outcome].sequel, report.note.strip()
    if sequel is CallSequel.PROMISE:
        reason, until, kind = note or _by_phone(report.contact), report.promised_on, HoldKind.PROMISE
    elif sequel is CallSequel.DISPUTE:
        reason, until, kind = note, None, HoldKind.DISPUTE
    elif sequel is CallSequel.RESEND:
        reason, until, kind = _not_come(report.resend, numbers), called_on + RESEND_PAUSE, HoldKind.BLOCK
    else:
        return None
    return Hold(
        kind=kind,
        reason=reason,
        owner=owner,
        since=called_on,
        customer_id=report.customer_id,
        until=until,
        invoice_id=report.invoice_id,
        amount=report.amount,
        promised_on=report.promised_on if kind is HoldKind.PROMISE else None,
        category=(report.category or DisputeCategory.OTHER) if kind is HoldKind.DISPUTE else None,
    )


def resend_words(numbers: Collection[str], email: str) -> str:
    """Return the French words of the task to send the copies again: which invoices, and by which way."""
    what = "la copie de la facture" if len(numbers) == 1 else "la copie des factures"
    where = f"par e-mail à {email}" if email else "par courrier : aucune adresse e-mail n’est connue"
    return f"Renvoyer {what} {', '.join(numbers)} {where}"


def call_back_words(contact: str) -> str:
    """Return the French words of the task to call again."""
    return f"Rappeler {contact.strip()}" if contact.strip() else "Rappeler le client"


def _by_phone(contact: str) -> str:
    return f"Promesse faite au téléphone par {contact.strip()}" if contact.strip() else "Promesse faite au téléphone"


def _not_come(resend: Resend, numbers: Collection[str]) -> str:
    listed = ", ".join(numbers)
    return {
        Resend.TASK: f"Facture non reçue, copie à renvoyer : {listed}",
        Resend.COPY: f"Facture non reçue, copie envoyée par e-mail : {listed}",
        Resend.STATEMENT: f"Facture non reçue, relevé de compte envoyé par e-mail : {listed}",
    }[resend]
