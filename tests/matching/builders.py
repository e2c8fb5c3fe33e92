"""Small facts to match against: three customers, a few invoices, lines of a bank."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from gestion_creances.basics.money import Money
from gestion_creances.ledger.item import ItemKind
from gestion_creances.matching.facts import Due, Facts, Known, Line
from gestion_creances.matching.matcher import Matcher
from gestion_creances.matching.proposal import Proposal

ISSUED = date(2026, 3, 1)
DUE = date(2026, 3, 31)
BOOKED = date(2026, 4, 2)
DUPRE, DURAND, MARTIN = 1, 2, 3
CUSTOMERS = (
    Known(DUPRE, "C1", ("SARL Dupré & Fils",), ("FR7610",), "552100554"),
    Known(DURAND, "C2", ("Menuiserie Durand",), ("FR7620",)),
    Known(MARTIN, "C3", ("Martin",), ("FR7630",)),
)


def due(item: int, customer: int, number: str, cents: int, **facts: Any) -> Due:
    """An open due of an invoice of its own, issued on 1 March and due on 31 March 2026; a credit when negative."""
    kind = ItemKind.INVOICE if cents > 0 else ItemKind.CREDIT_NOTE
    given: dict[str, Any] = {"kind": kind, "issued_on": ISSUED, "due_on": DUE, "invoice_id": item} | facts
    return Due(item_id=item, customer_id=customer, number=number, open=Money(cents), **given)


def line(cents: int, text: str = "", **facts: Any) -> Line:
    """A movement of 2 April 2026."""
    given: dict[str, Any] = {"line_id": 1, "booked_on": BOOKED} | facts
    return Line(amount=Money(cents), text=text, **given)


def facts(*dues: Due, **more: Any) -> Facts:
    """Facts about the three customers."""
    return Facts(**{"dues": dues, "customers": CUSTOMERS, **more})


def read(known: Facts, one: Line) -> tuple[Proposal, ...]:
    """What matching makes of one movement."""
    return Matcher(known).propose(one)


def first(known: Facts, one: Line) -> Proposal:
    """The best reading of a movement that has one."""
    return read(known, one)[0]


def closed(proposal: Proposal) -> dict[int, int]:
    """The cents that a proposal closes, by item."""
    return {share.item_id: (share.amount + share.discount + share.gap).cents for share in proposal.shares}


def left(proposal: Proposal) -> dict[int, int]:
    """The cents a proposal leaves on account, by customer."""
    return {part.customer_id: part.amount.cents for part in proposal.on_account}


def days(count: int) -> timedelta:
    """So many days."""
    return timedelta(days=count)
