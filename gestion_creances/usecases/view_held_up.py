"""Shows the unpaid invoices that a platform of electronic invoicing keeps from being chased: each asks for a deed."""

from __future__ import annotations

from dataclasses import dataclass

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.lifecycle import Effect, Status

_TO_SOLVE = (Effect.SUSPENDS, Effect.ENDS)


@dataclass(frozen=True, slots=True)
class HeldUpInvoice:
    """One unpaid invoice with the status that stands; ``open`` is what is left to pay."""

    invoice_id: int
    number: str
    customer_id: int
    customer_code: str
    customer_name: str
    open: Money
    status: Status


def view_held_up(desk: Desk) -> tuple[HeldUpInvoice, ...]:
    """Return the unpaid invoices contested, suspended, refused, rejected or said to be collected, the oldest first.

    Nothing is read beyond the statuses in books that have none.
    """
    found = []
    with desk.books.reading() as session:
        for invoice_id, status in session.invoice_statuses.in_force(desk.today).items():
            if invoice_id is None or status.code.effect not in _TO_SOLVE:
                continue
            left = total(item.open for item in session.items.of_invoice(invoice_id))
            if left > ZERO:
                invoice = session.invoices.get(invoice_id)
                card = session.customers.get(invoice.customer_id)
                found.append(HeldUpInvoice(invoice_id, invoice.number, card.id, card.code, card.name, left, status))
    return tuple(sorted(found, key=lambda line: (line.status.stated_on, line.number)))
