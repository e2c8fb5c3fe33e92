"""What is outstanding (*encours*): all that is still owed to the firm at a date, term by term."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import BORN_CLOSED, Item, ItemKind


@dataclass(frozen=True, slots=True)
class Outstanding:
    """The terms of the outstanding at a date, in cents.

    ``on_account`` (payments and credit notes nothing covers yet) and ``deposits`` are positive when they are in the
    customer's favour. ``doubtful`` and ``bills`` stand outside the total.
    """

    overdue: Money = ZERO
    not_due: Money = ZERO
    to_be_issued: Money = ZERO
    on_account: Money = ZERO
    deposits: Money = ZERO
    doubtful: Money = ZERO
    bills: Money = ZERO

    @property
    def total(self) -> Money:
        """Overdue + not due + to be issued − on account − deposits."""
        return self.overdue + self.not_due + self.to_be_issued - self.on_account - self.deposits

    def __add__(self, other: Outstanding) -> Outstanding:
        return Outstanding(
            self.overdue + other.overdue,
            self.not_due + other.not_due,
            self.to_be_issued + other.to_be_issued,
            self.on_account + other.on_account,
            self.deposits + other.deposits,
            self.doubtful + other.doubtful,
            self.bills + other.bills,
        )


# What is born closed is allocated whole: only one that was untied stands here, like any other credit.
_ON_ACCOUNT = (ItemKind.PAYMENT, ItemKind.CREDIT_NOTE, *BORN_CLOSED)


def outstanding(items: Iterable[Item], as_of: date) -> Outstanding:
    """Return the outstanding that *items* make, their ``open`` taken as what was open at *as_of*.

    The kind of an item decides its term, whatever its sign: a refund not yet matched makes the money on account
    smaller. An invoice due on *as_of* itself is not overdue yet.
    """
    known = tuple(items)
    invoices = [item for item in known if item.kind is ItemKind.INVOICE]

    def opened(*kinds: ItemKind) -> Money:
        return total(item.open for item in known if item.kind in kinds)

    return Outstanding(
        overdue=total(item.open for item in invoices if item.due_on < as_of),
        not_due=total(item.open for item in invoices if item.due_on >= as_of),
        to_be_issued=opened(ItemKind.TO_BE_ISSUED),
        on_account=-opened(*_ON_ACCOUNT),
        deposits=-opened(ItemKind.DEPOSIT),
        doubtful=opened(ItemKind.DOUBTFUL),
        bills=opened(ItemKind.BILL),
    )
