"""Chooses how each event of a customer is told."""

from __future__ import annotations

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
from gestion_creances.ui.pages.customer import agreed_events, events, treasury_events
from gestion_creances.ui.pages.customer.events import Told
from gestion_creances.usecases.view_customer import CustomerView
from gestion_creances.usecases.view_customer.events import Event, Settlement
from gestion_creances.usecases.view_customer.story import AgreedPlan, Stated, Written
from gestion_creances.usecases.view_customer.treasury import Debited, Depreciated, Doubt


def told(event: Event, view: CustomerView) -> Told:
    """Return *event* of the customer of *view* in words."""
    match event.subject:
        case Promise() as promise:
            return agreed_events.promise_told(event, promise, view.decision.as_of)
        case Hold() as hold:
            return agreed_events.hold_told(event, hold)
        case AgreedPlan() as agreed:
            return agreed_events.plan_told(event, agreed)
        case Settlement() as settlement:
            return agreed_events.settlement_told(event, settlement)
        case Item() | Written() | MessageRow() | Call() | PenaltyInvoice() as subject:
            return _recorded(event, subject, view)
        case Doubt() | Depreciated() | Mandate() | Debited() as subject:
            return _of_the_bank(event, subject)
        case kept:
            return _kept(event, kept)


def _recorded(event: Event, subject: Item | Written | MessageRow | Call | PenaltyInvoice, view: CustomerView) -> Told:
    match subject:
        case Item():
            return _item(event, subject, view)
        case Written():
            return events.written_told(event, subject, view)
        case MessageRow():
            return events.message_told(event, subject)
        case Call():
            return events.call_told(event, subject)
        case PenaltyInvoice():
            return events.invoiced_told(event, subject)


def _item(event: Event, item: Item, view: CustomerView) -> Told:
    if item.kind is ItemKind.PAYMENT:
        return treasury_events.payment_told(event, item, view.treasury)
    if item.kind in (ItemKind.DISCOUNT, ItemKind.WRITE_OFF):
        return treasury_events.closed_told(event, item, view.treasury)
    return events.item_told(event, item)


def _of_the_bank(event: Event, subject: Doubt | Depreciated | Mandate | Debited) -> Told:
    match subject:
        case Doubt():
            return treasury_events.doubt_told(event, subject)
        case Depreciated():
            return treasury_events.depreciated_told(event, subject)
        case Mandate():
            return treasury_events.mandate_told(event, subject)
        case Debited():
            return treasury_events.debited_told(event, subject)


def _kept(event: Event, subject: Task | Entry | Attachment | Stated) -> Told:
    match subject:
        case Task():
            return events.task_told(event, subject)
        case Entry():
            return events.note_told(event, subject)
        case Attachment():
            return events.paper_told(event, subject)
        case Stated():
            return agreed_events.status_told(event, subject)
