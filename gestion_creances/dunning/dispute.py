"""Disputes: what the customer contests, for how much, for how many days, and how it is settled.

A dispute takes what is contested out of reminders and out of the penalties they claim; the debt stays in the
outstanding. Settled by a credit note, the days of the dispute cost the customer nothing on the credited part: a credit
note reduces the principal from the due date on, since it corrects the price. Paid, withdrawn or back in the scenario,
it never was a reason not to pay: penalties run from the due date as if there had been no dispute.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gestion_creances.basics import french
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.dunning.hold import Hold, HoldFault, HoldKind, Resolution, checked, days, ended_on, stands

RESOLUTIONS = (Resolution.CREDIT_NOTE, Resolution.PAYMENT, Resolution.BACK_TO_SCENARIO, Resolution.WITHDRAWN)
"""How a dispute may be settled."""


@dataclass(frozen=True, slots=True)
class OpenPart:
    """One due date that a pause is about: its item, its number, and what is open on it in cents at the date asked."""

    item_id: int
    number: str
    due_on: date
    open: Money


def in_part(hold: Hold) -> bool:
    """Tell whether *hold* is a dispute about an amount of one invoice: what is above it may still be chased."""
    return hold.kind is HoldKind.DISPUTE and hold.amount is not None and hold.invoice_id is not None


def shared(amount: Money | None, parts: Sequence[OpenPart]) -> Iterator[tuple[OpenPart, Money]]:
    """Yield for each of *parts*, oldest due date first, how much of it is contested; all of it when *amount* is None.

    The oldest due dates take the amount first, so that a letter never asks early for what is contested.
    """
    left = amount
    for part in sorted(parts, key=lambda part: (part.due_on, part.item_id)):
        taken = part.open if left is None else min(left, part.open)
        if left is not None:
            left -= taken
        if taken > ZERO:
            yield part, taken


def contested(disputes: Iterable[tuple[Hold, Sequence[OpenPart]]], as_of: date) -> dict[int, Money]:
    """Return by item id what the disputes standing on *as_of* contest; never more than what is open on an item."""
    found: dict[int, Money] = {}
    for hold, parts in disputes:
        if hold.kind is HoldKind.DISPUTE and stands(hold, as_of):
            for part, taken in shared(hold.amount, parts):
                found[part.item_id] = min(part.open, found.get(part.item_id, ZERO) + taken)
    return found


def mean_days(holds: Iterable[Hold], first: date, last: date) -> Decimal | None:
    """Return how many days the disputes that ended from *first* to *last* lasted on average; None without any.

    One taken back without being settled never was a dispute and is left out.
    """
    lasted = [
        days(hold, last)
        for hold in holds
        if hold.kind is HoldKind.DISPUTE and hold.resolution is not Resolution.LIFTED
        if (end := ended_on(hold)) is not None and first <= end <= last
    ]
    return Decimal(sum(lasted)) / len(lasted) if lasted else None


def checked_dispute(hold: Hold, left: Money) -> Hold:
    """Return *hold*, a new dispute about something *left* open; raise HoldFault when it is not sound."""
    if hold.category is None:
        raise HoldFault("category", "Dites ce que le client conteste : choisissez une catégorie.")
    if left <= ZERO:
        raise HoldFault("invoice", "Rien n’est dû ici : un litige porte sur une somme encore ouverte.")
    if hold.amount is not None and hold.amount > left:
        told = f"({french.amount(hold.amount)}) dépasse ce qui reste dû ({french.amount(left)})"
        raise HoldFault("amount", f"Le montant contesté {told} : corrigez-le, ou laissez-le vide pour tout contester.")
    return checked(hold)


def checked_closing(hold: Hold, on: date, resolution: Resolution, settled_by: int | None) -> None:
    """Raise HoldFault when the dispute *hold* cannot be settled so on that day."""
    if hold.closed_on is not None:
        raise HoldFault("resolution", f"Ce litige est déjà clos depuis le {french.day(hold.closed_on)}.")
    if on < hold.since:
        began = french.day(hold.since)
        raise HoldFault("closed_on", f"Un litige ouvert le {began} ne peut pas être clos avant ce jour.")
    if resolution not in RESOLUTIONS:
        raise HoldFault("resolution", "Dites comment le litige se termine.")
    if resolution is Resolution.CREDIT_NOTE and settled_by is None:
        raise HoldFault("settled_by", "Choisissez l’avoir qui règle le litige, ou enregistrez-le d’abord.")
