"""Chooses how each event of a customer is told."""

from __future__ import annotations

from gestion_creances.dunning.call import Call
from gestion_creances.dunning.hold import Hold
from gestion_creances.dunning.promise import Promise
from gestion_creances.dunning.task import Task
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ledger.item import Item
from gestion_creances.letters.message import MessageRow
from gestion_creances.letters.penalty_invoice import PenaltyInvoice
from gestion_creances.ui.pages.customer import agreed_events, events
from gestion_creances.ui.pages.customer.events import Told
from gestion_creances.usecases.view_customer import CustomerView
from gestion_creances.usecases.view_customer.events import Event, Settlement
from gestion_creances.usecases.view_customer.story import AgreedPlan, Stated, Written


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
        case kept:
            return _kept(event, kept)


def _recorded(event: Event, subject: Item | Written | MessageRow | Call | PenaltyInvoice, view: CustomerView) -> Told:
    match subject:
        case Item():
            return events.item_told(event, subject)
        case Written():
            return events.written_told(event, subject, view)
        case MessageRow():
            return events.message_told(event, subject)
        case Call():
            return events.call_told(event, subject)
        case PenaltyInvoice():
            return events.invoiced_told(event, subject)


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
