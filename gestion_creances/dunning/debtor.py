"""What the decision knows: each due date still open, and the customer who owes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.hold import Hold
from gestion_creances.dunning.policy import Policy
from gestion_creances.ledger.customer import Channel, CustomerKind
from gestion_creances.ledger.item import ItemKind


@dataclass(frozen=True, slots=True)
class OpenDue:
    """One due date with something left to pay (one ledger item), and how far it was chased.

    ``reached`` is the position of the last step sent about it, 0 when none was; ``reached_on`` the day it was sent,
    None when unknown (set at migration), in which case no minimum gap applies.
    """

    item_id: int
    invoice_id: int | None
    customer_id: int
    kind: ItemKind
    number: str
    issued_on: date
    due_on: date
    amount: Money
    open: Money
    estimated_due: bool = False
    reached: int = 0
    reached_on: date | None = None


@dataclass(frozen=True, slots=True)
class Debtor:
    """One customer as the decision sees him, under the policy that applies to him.

    ``on_account`` is his money not yet allocated, counted positive: payments, credit notes and deposits together.
    ``channel`` is his preference, None when he has none. ``holds`` are those of the customer and of his invoices.
    """

    customer_id: int
    code: str
    name: str
    kind: CustomerKind
    policy: Policy
    channel: Channel | None = None
    language: str = "fr"
    has_email: bool = False
    has_address: bool = False
    has_phone: bool = False
    archived: bool = False
    on_account: Money = ZERO
    holds: tuple[Hold, ...] = ()
