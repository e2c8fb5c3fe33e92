"""Keeps early-payment discounts: which invoices offer one, and those that were granted."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from gestion_creances.basics.money import Money
from gestion_creances.ledger.discount import Discount, DiscountOffer, vat_to_reverse
from gestion_creances.ledger.item import Allocation, ItemKind
from gestion_creances.storage.born_closed import BornClosed
from gestion_creances.storage.items import ItemRegister

_OFFERS = """
    SELECT i.id, i.dated_on, i.due_on, i.amount_cents, i.open_cents,
        COALESCE(NULLIF(v.discount_percent, ''), c.discount_percent),
        CASE WHEN v.discount_percent <> '' THEN v.discount_days ELSE c.discount_days END
    FROM json_each(:items) j JOIN item i ON i.id = j.value JOIN customer c ON c.id = i.customer_id
    JOIN invoice v ON v.id = i.invoice_id
    WHERE i.kind = 'invoice' AND i.open_cents > 0 AND (v.discount_percent <> '' OR c.discount_percent <> '')
    ORDER BY i.due_on, i.id
"""
_GRANTED = """
    SELECT d.id, a.id, i.id, v.id, c.id, c.code, c.name, i.number, v.issued_on, i.due_on, d.dated_on, -d.amount_cents,
        v.gross_cents, v.vat_cents
    FROM item d JOIN customer c ON c.id = d.customer_id
    JOIN allocation a ON a.credit_id = d.id AND a.since <= :last AND (a.until IS NULL OR a.until > :last)
    JOIN item i ON i.id = a.debit_id JOIN invoice v ON v.id = i.invoice_id
    WHERE d.kind = 'discount' AND d.amount_cents < 0 AND d.dated_on BETWEEN :first AND :last {mine}
    ORDER BY d.dated_on, d.id
"""


@dataclass(frozen=True, slots=True)
class GrantedDiscount:
    """A discount that closed a due date; ``vat`` is the VAT to take back with it, zero when it is not known."""

    item_id: int
    allocation_id: int
    due_id: int
    invoice_id: int
    customer_id: int
    customer_code: str
    customer_name: str
    number: str
    issued_on: date
    due_on: date
    granted_on: date
    amount: Money
    vat: Money

    @property
    def net(self) -> Money:
        """What it costs the firm without VAT."""
        return self.amount - self.vat


class DiscountRegister:
    """Discounts offered and granted."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def offers(self, item_ids: Iterable[int]) -> tuple[DiscountOffer, ...]:
        """Return what is offered on these due dates while something is open on them, earliest due first."""
        found = self._connection.exec_driver_sql(_OFFERS, {"items": json.dumps(list(item_ids))})
        return tuple(
            DiscountOffer(
                key,
                date.fromisoformat(issued_on),
                date.fromisoformat(due_on),
                Money(amount),
                Money(left),
                Discount(Decimal(percent), days),
            )
            for key, issued_on, due_on, amount, left, percent, days in found
        )

    def grant(self, due_id: int, amount: Money, on: date) -> int:
        """Close *amount* of the due date by a discount on that day and return the id of its item."""
        items = ItemRegister(self._connection)
        due = items.get(due_id)
        key = BornClosed(self._connection).add(due.customer_id, ItemKind.DISCOUNT, due.number, on, -amount)
        items.allocate_many([Allocation(due_id, key, amount, max(on, due.dated_on))])
        return key

    def granted(self, first: date, last: date, customer_id: int | None = None) -> tuple[GrantedDiscount, ...]:
        """Return the discounts granted (to one customer) between two days, both included, that stand on the last."""
        mine = "" if customer_id is None else "AND d.customer_id = :customer"
        values = {"first": first.isoformat(), "last": last.isoformat(), "customer": customer_id}
        return tuple(map(_granted, self._connection.exec_driver_sql(_GRANTED.format(mine=mine), values)))


def _granted(row: Any) -> GrantedDiscount:
    key, allocation, due, invoice, customer, code, name, number, issued_on, due_on, granted_on, cents, gross, vat = row
    amount = Money(cents)
    return GrantedDiscount(
        item_id=key,
        allocation_id=allocation,
        due_id=due,
        invoice_id=invoice,
        customer_id=customer,
        customer_code=code,
        customer_name=name,
        number=number,
        issued_on=date.fromisoformat(issued_on),
        due_on=date.fromisoformat(due_on),
        granted_on=date.fromisoformat(granted_on),
        amount=amount,
        vat=vat_to_reverse(amount, None if vat is None else Money(vat), Money(gross)),
    )
