"""Open items: every due date, credit and payment of a customer as one signed line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gestion_creances.basics.money import Money


class ItemKind(StrEnum):
    """What an item is, and so which term of the outstanding it belongs to.

    INVOICE is overdue or not due by its due date. BILL (*effet à recevoir*, 413) and DOUBTFUL (*créance douteuse*,
    416) are claims that stand outside ordinary chasing and in terms of their own. TO_BE_ISSUED (*facture à établir*,
    418) is owed but not yet invoiced. CREDIT_NOTE and PAYMENT are money on account until allocated; DEPOSIT
    (*acompte reçu*, 4191) is deducted in a term of its own. DISCOUNT (*escompte*) closes what a customer was allowed
    not to pay, PENALTY (*pénalité encaissée*) takes the money received for penalties, WRITE_OFF (*écart ou perte*)
    closes a few cents, a bank fee or a lost claim (positive: a credit nobody will claim), and MOVED (*passage en
    douteux*) closes a claim where it stood while it opens again as DOUBTFUL: all four are allocated whole on the day
    they are made, so that none ever stands in the outstanding.
    """

    INVOICE = "invoice"
    BILL = "bill"
    DOUBTFUL = "doubtful"
    TO_BE_ISSUED = "to_be_issued"
    CREDIT_NOTE = "credit_note"
    DEPOSIT = "deposit"
    DISCOUNT = "discount"
    PENALTY = "penalty"
    WRITE_OFF = "write_off"
    MOVED = "moved"
    PAYMENT = "payment"


BORN_CLOSED = (ItemKind.DISCOUNT, ItemKind.PENALTY, ItemKind.WRITE_OFF, ItemKind.MOVED)
"""The kinds that are allocated whole on the day they are made."""


@dataclass(frozen=True, slots=True)
class Item:
    """One signed line of a customer's account.

    ``amount`` and ``open`` are positive when the customer owes them (a due date), negative when they are in his favour
    (a payment, a credit note); ``open`` is what no allocation covers yet. ``dated_on`` is the day of the fact (issue
    of the invoice, receipt of the payment); ``due_on`` the due date (for credits, the day of the fact).
    """

    id: int
    customer_id: int
    kind: ItemKind
    number: str
    dated_on: date
    due_on: date
    amount: Money
    open: Money
    invoice_id: int | None = None
    estimated_due: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Allocation:
    """Part of a debit item paid by part of a credit item, from one day and, when undone, until another (excluded).

    ``amount`` is positive. ``until`` is None while it stands.
    """

    debit_id: int
    credit_id: int
    amount: Money
    since: date
    until: date | None = None
    id: int = 0
