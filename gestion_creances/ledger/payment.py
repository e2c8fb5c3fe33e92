"""Money received from a customer, or given back to him."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import Item, ItemKind


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment; ``id`` is the id of its ledger item, 0 until stored.

    ``amount`` is positive when money came in, negative for a refund or a returned payment (the ledger item has the
    opposite sign). ``paid_on`` is the day the funds were at the firm's disposal (article L441-9 code de commerce):
    the value date where the bank gives one. ``method`` is one of transfer, cheque, direct_debit, card, cash, bill,
    other, or empty.
    """

    customer_id: int
    paid_on: date
    amount: Money
    method: str = ""
    reference: str = ""
    note: str = ""
    source: str = ""
    source_key: str = ""
    id: int = 0

    def item(self) -> Item:
        """Return the payment as a ledger item, wholly unallocated: what comes in is in the customer's favour."""
        day, amount = self.paid_on, -self.amount
        return Item(self.id, self.customer_id, ItemKind.PAYMENT, self.reference, day, day, amount, amount)
