"""A paper kept with a customer's file: an invoice, a delivery note, a complaint, the receipt of a registered letter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class AttachmentKind(StrEnum):
    """What the paper is, for the list of exhibits."""

    INVOICE = "invoice"
    ORDER = "order"
    DELIVERY = "delivery"
    RECEIPT = "receipt"
    DISPUTE = "dispute"
    AGREEMENT = "agreement"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Attachment:
    """One paper as received: ``sha256`` seals its bytes; it may belong to an invoice, a hold, a letter or a plan.

    ``id`` is 0 until stored.
    """

    customer_id: int
    name: str
    media: str
    added_on: date
    sha256: str
    kind: AttachmentKind = AttachmentKind.OTHER
    invoice_id: int | None = None
    hold_id: int | None = None
    letter_id: int | None = None
    plan_id: int | None = None
    id: int = 0
