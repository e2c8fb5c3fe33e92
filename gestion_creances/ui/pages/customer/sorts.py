"""What sort of thing each event of a customer is, for the choice above his thread."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from gestion_creances.banking.mandate import Mandate
from gestion_creances.dunning.call import Call
from gestion_creances.dunning.hold import Hold
from gestion_creances.dunning.promise import Promise
from gestion_creances.dunning.task import Task
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.letters.message import MessageRow
from gestion_creances.letters.penalty_invoice import PenaltyInvoice
from gestion_creances.usecases.view_customer.events import Event, Settlement
from gestion_creances.usecases.view_customer.story import AgreedPlan, Stated, Written
from gestion_creances.usecases.view_customer.treasury import Debited, Depreciated, Doubt

translate = QCoreApplication.translate


class Sort(StrEnum):
    """The choices above the thread."""

    DOCUMENT = "document"
    PAYMENT = "payment"
    WRITTEN = "written"
    CALL = "call"
    AGREED = "agreed"
    PENALTY = "penalty"
    NOTE = "note"
    PAPER = "paper"


_OF = {
    Written: Sort.WRITTEN,
    MessageRow: Sort.WRITTEN,
    Call: Sort.CALL,
    Promise: Sort.AGREED,
    Hold: Sort.AGREED,
    AgreedPlan: Sort.AGREED,
    Settlement: Sort.PENALTY,
    PenaltyInvoice: Sort.PENALTY,
    Task: Sort.NOTE,
    Entry: Sort.NOTE,
    Attachment: Sort.PAPER,
    Stated: Sort.DOCUMENT,
    Doubt: Sort.DOCUMENT,
    Depreciated: Sort.DOCUMENT,
    Mandate: Sort.AGREED,
    Debited: Sort.PAYMENT,
}


def sorts() -> dict[Sort, str]:
    """Return the words of the choice above the thread."""
    return {
        Sort.DOCUMENT: translate("customer", "Factures et avoirs"),
        Sort.PAYMENT: translate("customer", "Règlements"),
        Sort.WRITTEN: translate("customer", "Lettres et e-mails"),
        Sort.CALL: translate("customer", "Appels"),
        Sort.AGREED: translate("customer", "Litiges, promesses, accords"),
        Sort.PENALTY: translate("customer", "Pénalités"),
        Sort.NOTE: translate("customer", "Notes et tâches"),
        Sort.PAPER: translate("customer", "Documents joints"),
    }


def sort_of(event: Event) -> Sort:
    """Return what *event* is."""
    if isinstance(event.subject, Item):
        money = (ItemKind.PAYMENT, ItemKind.DISCOUNT, ItemKind.WRITE_OFF)
        return Sort.PAYMENT if event.subject.kind in money else Sort.DOCUMENT
    return _OF[type(event.subject)]
