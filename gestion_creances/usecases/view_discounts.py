"""Shows the early-payment discounts: those granted over a period, and what paying today would earn a customer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.desk import Desk
from gestion_creances.ledger.discount import Grant, grants
from gestion_creances.storage.discounts import GrantedDiscount


@dataclass(frozen=True, slots=True)
class DiscountView:
    """The discounts granted from *first* to *last*, both included, with their sums."""

    first: date
    last: date
    rows: tuple[GrantedDiscount, ...]

    @property
    def amount(self) -> Money:
        """What was granted, VAT included."""
        return total(row.amount for row in self.rows)

    @property
    def vat(self) -> Money:
        """The VAT to take back with it."""
        return total(row.vat for row in self.rows)


def view_discounts(
    desk: Desk, first: date | None = None, last: date | None = None, customer_id: int | None = None
) -> DiscountView:
    """Return the discounts granted (to one customer) in a period, by default from 1 January to today."""
    end = last or desk.today
    start = first or date(end.year, 1, 1)
    with desk.books.reading() as session:
        return DiscountView(start, end, session.discounts.granted(start, end, customer_id))


def propose_discounts(desk: Desk, received: Money, paid_on: date, item_ids: Sequence[int]) -> tuple[Grant, ...]:
    """Return the discounts that would close what *received* leaves of these due dates; empty when none would.

    The firm's terms of sale say by how many cents the customer may be wrong.
    """
    with desk.books.reading() as session:
        offers = session.discounts.offers(item_ids)
        tolerance = session.settings.terms_of_sale().discount_tolerance
        owed = total(session.items.get(key).open for key in item_ids)
    return grants(received, owed, paid_on, offers, tolerance) if received > ZERO else ()
