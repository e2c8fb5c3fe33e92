"""An invoice, credit note, deposit or amount still to be invoiced, with its one or several due dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.ledger.discount import Discount
from gestion_creances.ledger.item import ItemKind


@dataclass(frozen=True, slots=True)
class Instalment:
    """One due date of an invoice and the amount falling due then (TTC, signed like the invoice)."""

    due_on: date
    amount: Money
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Invoice:
    """One document; ``id`` is 0 until stored.

    ``net``, ``vat`` and ``gross`` are HT, TVA and TTC, negative for a credit note or a deposit; the instalments add up
    to ``gross``. ``policy_id`` is the scenario this invoice is chased by, None for its customer's; ``discount`` its own
    early-payment discount, None for its customer's. ``terms_note`` is what the document itself says of late payment and
    discount, ``payment_reference`` what it asks the payer to quote. ``source`` names where it came from, ``source_key``
    its identity there (a second import of the same key changes nothing). ``order_reference`` and ``delivered_on`` are
    printed on a formal notice when known.
    """

    customer_id: int
    number: str
    kind: ItemKind
    issued_on: date
    gross: Money
    instalments: tuple[Instalment, ...]
    net: Money | None = None
    vat: Money | None = None
    label: str = ""
    order_reference: str = ""
    delivered_on: date | None = None
    source: str = ""
    source_key: str = ""
    policy_id: int | None = None
    discount: Discount | None = None
    terms_note: str = ""
    payment_reference: str = ""
    id: int = 0
