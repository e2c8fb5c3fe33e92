"""What the decision knows: each due date still open, and the customer who owes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.hold import Hold
from gestion_creances.dunning.lifecycle import Status
from gestion_creances.dunning.policy import Policy, Tone
from gestion_creances.dunning.which_policy import PolicyRule
from gestion_creances.ledger.customer import Channel, CustomerKind
from gestion_creances.ledger.item import ItemKind


@dataclass(frozen=True, slots=True)
class Resumption:
    """What lets the scenario go on at once: on ``on`` a promise proved broken, or a plan was not kept.

    ``at_notice``: what was agreed in writing is void, and the next step is the formal notice (plan); otherwise the
    next step in order, one firmer than the last one sent (promise).
    """

    on: date
    at_notice: bool = False


@dataclass(frozen=True, slots=True)
class OpenDue:
    """One due date with something left to pay (one ledger item), and how far it was chased.

    ``reached`` is the position of the last step sent about it, 0 when none was; ``reached_on`` the day it was sent,
    None when unknown (set at migration), in which case no minimum gap applies. ``reached_in`` is the id of the policy
    that step belonged to and ``reached_tone`` its tone, None when unknown: the position then counts in the policy in
    force. ``policy`` is the invoice's own, None when it follows its customer's. ``collect_on`` is the day of a direct
    debit that is on its way, None without one; ``status`` what electronic invoicing last said of the invoice.
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
    reached_in: int | None = None
    reached_tone: Tone | None = None
    policy: Policy | None = None
    resumption: Resumption | None = None
    collect_on: date | None = None
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Debtor:
    """One customer as the decision sees him, under the policy that applies to him by ``policy_rule``.

    ``on_account`` is his money not yet allocated, counted positive: payments, credit notes and deposits together.
    ``channel`` is his preference, None when he has none. ``holds`` are those of the customer and of his invoices.
    ``owner`` is who follows him, empty for nobody.
    """

    customer_id: int
    code: str
    name: str
    kind: CustomerKind
    policy: Policy
    policy_rule: PolicyRule = PolicyRule.COMPANY
    channel: Channel | None = None
    language: str = "fr"
    has_email: bool = False
    has_address: bool = False
    has_phone: bool = False
    archived: bool = False
    on_account: Money = ZERO
    holds: tuple[Hold, ...] = ()
    owner: str = ""
