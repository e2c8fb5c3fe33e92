"""Keeps the paper of each electronic invoice, and completes what the books already hold of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from gestion_creances.basics.errors import Refusal
from gestion_creances.intake.drafts import Complaint, Delivery, InvoiceDraft, Kind, Paper, Severity
from gestion_creances.intake.scan import LARGEST
from gestion_creances.intake.text_file import first_bytes
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.ledger.invoice import Invoice
from gestion_creances.storage.attachments import seal
from gestion_creances.storage.session import Session
from gestion_creances.usecases.import_files.deducting import deduct_prepaid, lower_named, replace_earlier

_LONGEST_NAME = 200


class ChangedSince(Refusal):
    """A file is no longer what it was when it was read; ``path`` is the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path

    def __str__(self) -> str:
        return f"« {self.path.name} » a changé depuis qu’il a été lu : recommencez l’import."


@dataclass(frozen=True, slots=True)
class Followed:
    """How many invoices gained their paper or what it says, and what a person should know."""

    completed: int = 0
    complaints: tuple[Complaint, ...] = ()


def follow(session: Session, brought: Delivery, new: Delivery, today: date, *, keep: bool) -> Followed:
    """Finish what electronic invoices bring once their drafts *new* are entered; *keep* stores their papers' bytes.

    Raise ChangedSince when a file was changed since it was read. A rehearsal does not read the files again.
    """
    if brought.kind is not Kind.E_INVOICE:
        return Followed()
    entered = {draft.number for draft in new.invoices}
    held = {
        (one.number, one.customer_code): one.invoice_id
        for one in session.imports.documents([draft.number for draft in brought.invoices])
    }
    complaints: list[Complaint | None] = []
    completed = 0
    for draft in brought.invoices:
        invoice_id = held.get((draft.number, draft.customer_code))
        if invoice_id is None:
            continue
        if draft.number in entered:
            complaints.append(replace_earlier(session, invoice_id, draft, draft.customer_code))
            complaints.append(deduct_prepaid(session, invoice_id, draft))
            lower_named(session, invoice_id, draft, draft.customer_code)
            fuller = False
        else:
            fuller = _complete(session, invoice_id, draft)
        gained = _keep(session, invoice_id, draft.paper, today, keep=keep) if draft.paper else False
        completed += draft.number not in entered and (fuller or gained)
    return Followed(completed, tuple(one for one in complaints if one is not None))


def told_rates(session: Session, brought: Delivery) -> tuple[Complaint, ...]:
    """Return what to say of the penalty rates that invoices give, before they are entered: an agreed one is kept."""
    found = []
    for draft in brought.customers:
        card = session.customers.by_code(draft.code) if draft.contract_rate else None
        agreed = card.contract_rate if card is not None else ""
        if draft.contract_rate and draft.contract_rate != agreed:
            rate = f"{draft.contract_rate.replace('.', ',')} %"
            told = f"gardé à {agreed.replace('.', ',')} %" if agreed else "repris sur sa fiche"
            message = f"la mention de pénalités annonce {rate} par an : le taux de « {draft.name} » est {told}"
            found.append(Complaint(0, message, Severity.WARNING))
    return tuple(found)


def _complete(session: Session, invoice_id: int, draft: InvoiceDraft) -> bool:
    """Fill in what the books do not know of the document; return whether something was missing."""
    invoice = session.invoices.get(invoice_id)
    fuller = replace(
        invoice,
        label=invoice.label or draft.label,
        order_reference=invoice.order_reference or draft.order_reference,
        delivered_on=invoice.delivered_on or draft.delivered_on,
        discount=invoice.discount or draft.discount,
        terms_note=invoice.terms_note or draft.terms_note,
        payment_reference=invoice.payment_reference or draft.payment_reference,
    )
    if fuller != invoice:
        session.invoices.complete(fuller)
    dated = _date(session, invoice, draft)
    return fuller != invoice or dated


def _date(session: Session, invoice: Invoice, draft: InvoiceDraft) -> bool:
    """Give the one due date that was only estimated the day that the document gives."""
    parts = draft.instalments
    if len(invoice.instalments) != 1 or not invoice.instalments[0].estimated or len(parts) != 1:
        return False
    if parts[0].due_on is None:
        return False
    session.invoices.put_due_date(invoice.id, parts[0].due_on)
    return True


def _keep(session: Session, invoice_id: int, paper: Paper, today: date, *, keep: bool) -> bool:
    """Store the paper as the document of the invoice, unless it is kept already; return whether it was not."""
    customer_id = session.invoices.get(invoice_id).customer_id
    known = session.attachments.of_customer(customer_id)
    if any(one.invoice_id == invoice_id and one.sha256 == paper.sha256 for one in known):
        return False
    if keep:
        content = first_bytes(paper.path, LARGEST + 1)
        if seal(content) != paper.sha256:
            raise ChangedSince(paper.path)
        name = paper.name[-_LONGEST_NAME:]
        place = Attachment(customer_id, name, paper.media, today, paper.sha256, AttachmentKind.INVOICE, invoice_id)
        session.attachments.add(place, content)
    return True
