"""What the books say of a customer and his invoices beyond what is open: the raw material of one letter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from gestion_creances.aging.penalties import Settlement
from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateTable
from gestion_creances.company.profile import Company
from gestion_creances.company.terms_of_sale import TermsOfSale
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.item import ItemKind


@dataclass(frozen=True, slots=True)
class Firm:
    """Who writes: the same for every letter of a run. ``templates`` are its own texts by (code, language).

    ``payment_link`` is the pattern of the address at which its invoices are paid online, empty for none.
    """

    company: Company
    terms: TermsOfSale
    rates: RateTable
    templates: Mapping[tuple[str, str], str] = field(default_factory=dict)
    payment_link: str = ""


@dataclass(frozen=True, slots=True)
class Credit:
    """Money or a credit note in the customer's favour; ``amount`` is positive, ``dated_on`` the day it counts from."""

    kind: ItemKind
    number: str
    dated_on: date
    amount: Money

    @property
    def corrects_price(self) -> bool:
        """Whether it lowers the price itself (a credit note), and so from the due date, whenever it was issued."""
        return self.kind not in (ItemKind.PAYMENT, ItemKind.DEPOSIT)


@dataclass(frozen=True, slots=True)
class PastLetter:
    """A letter sent about a due date on an earlier day."""

    number: str
    level_code: str
    sent_on: date


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """One due date: what was allocated to it, what it was ordered by, which letters named it (oldest first).

    ``indemnity_claimed_with`` are the other due dates of the same invoice for which the indemnity was claimed: it is
    owed once per invoice. ``settled`` are its penalties paid or waived on their own.
    """

    credits: tuple[Credit, ...] = ()
    order_reference: str = ""
    delivered_on: date | None = None
    letters: tuple[PastLetter, ...] = ()
    indemnity_claimed_with: frozenset[int] = frozenset()
    settled: tuple[Settlement, ...] = ()


NO_RECORD = ItemRecord()


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """One customer: who he is, the record of each due date by item id, his credits not allocated, oldest first."""

    customer: Customer
    items: Mapping[int, ItemRecord]
    on_account: tuple[Credit, ...] = ()

    def item(self, item_id: int) -> ItemRecord:
        """Return the record of a due date, an empty one when the books say nothing more of it."""
        return self.items.get(item_id, NO_RECORD)
