"""What one shares by hand: which due dates a line pays, how much of each, and what is then left of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import Item
from gestion_creances.matching.proposal import Gap, OnAccount, Share


@dataclass(frozen=True, slots=True)
class Part:
    """One due date, or one credit taken off; ``typed`` when a person wrote the amount, which then stays as it is."""

    item: Item
    customer: str
    amount: Money = ZERO
    typed: bool = False

    @property
    def left(self) -> Money:
        """What stays open on it."""
        return self.item.open - self.amount


@dataclass(frozen=True, slots=True)
class Rest:
    """What to do with what stays owed on due dates paid in part: nothing, a discount, or a difference of *gap*."""

    gap: Gap | None = None
    discount: bool = False

    @property
    def closes(self) -> bool:
        """Whether the rest is closed rather than left owed."""
        return self.discount or self.gap is not None


def shared(amount: Money, parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return *parts* with *amount* shared among them: what goes against it whole, then the others in their order.

    Against money in go the customer's credits, against money out his debts. What a person typed is not touched; a part
    for which nothing is left gets zero.
    """
    kept = tuple(parts)
    inward = amount >= ZERO
    against = [part for part in kept if not part.typed and _turned(part.item.open, inward) < ZERO]
    left = _turned(amount, inward)
    left -= total(_turned(part.amount, inward) for part in kept if part.typed)
    left -= total(_turned(part.item.open, inward) for part in against)
    found = []
    for part in kept:
        if part.typed:
            found.append(part)
        elif part in against:
            found.append(replace(part, amount=part.item.open))
        else:
            paid = max(ZERO, min(_turned(part.item.open, inward), left))
            left -= paid
            found.append(replace(part, amount=_turned(paid, inward)))
    return tuple(found)


def left_of(amount: Money, parts: Sequence[Part]) -> Money:
    """Return what *parts* leave of *amount*, of the same sign; of the other one when they use more."""
    return amount - total(part.amount for part in parts)


def uses_too_much(amount: Money, parts: Sequence[Part]) -> bool:
    """Tell whether *parts* use more than there is of *amount*."""
    left = left_of(amount, parts)
    return bool(left) and (left > ZERO) != (amount > ZERO)


def rest_of(parts: Sequence[Part]) -> Money:
    """Return what stays owed on the due dates that are paid in part, never what stays of credits."""
    return total(part.left for part in parts if part.item.open > ZERO and part.amount)


def shares_of(parts: Sequence[Part], rest: Rest) -> tuple[Share, ...]:
    """Return what is to be written of *parts*, those that get nothing left out."""
    return tuple(_share(part, rest) for part in parts if part.amount)


def on_account(amount: Money, parts: Sequence[Part], customer_id: int | None) -> tuple[OnAccount, ...]:
    """Return what is left of *amount* as money on account of that customer; nothing when nothing is left."""
    left = left_of(amount, parts)
    return (OnAccount(customer_id, left),) if left and customer_id is not None else ()


def _share(part: Part, rest: Rest) -> Share:
    closed = part.left if part.item.open > ZERO else ZERO
    return Share(
        part.item.id,
        part.item.customer_id,
        part.amount,
        closed if rest.discount else ZERO,
        closed if rest.gap is not None and not rest.discount else ZERO,
    )


def _turned(value: Money, inward: bool) -> Money:
    """Return *value* seen from the side of the movement: positive when it goes the same way."""
    return value if inward else -value
