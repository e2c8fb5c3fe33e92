"""What a chosen matching writes: each customer’s payment, what it pays, what is taken off, what is written off."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from gestion_creances.basics import french
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.item import Item
from gestion_creances.matching.proposal import Proposal, Share

ITSELF = 0
"""Stands for the payment that is about to be made, in a `Tie`."""

_NONE: Mapping[int, str] = MappingProxyType({})
_STALE = "Reprenez le rapprochement de cette ligne."


class SettlementRefused(Refusal):
    """A movement cannot be matched so; ``item_id`` is the debt or credit that stands in the way, if one does."""

    def __init__(self, sentence: str, item_id: int | None = None) -> None:
        super().__init__(sentence)
        self.item_id = item_id


@dataclass(frozen=True, slots=True)
class Tie:
    """So much of a debit paid by a credit; one of the two may be the payment ITSELF. ``amount`` is positive."""

    debit_id: int
    credit_id: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Part:
    """What a movement does for one customer.

    ``amount`` is his payment (negative: money given back to him; zero: none, credits pay his debts). ``discounts`` and
    ``gaps`` close debts without money, by item id, positive; ``surplus`` is what of the payment is written off because
    it is too little to give back. ``reference`` is what the payment will be known by.
    """

    customer_id: int
    amount: Money
    ties: tuple[Tie, ...]
    discounts: tuple[tuple[int, Money], ...] = ()
    gaps: tuple[tuple[int, Money], ...] = ()
    surplus: Money = ZERO
    reference: str = ""


@dataclass(slots=True)
class _Shares:
    """What one customer's part is made of while it is gathered."""

    shares: list[Share] = field(default_factory=list)
    on_account: Money = ZERO


def settlement(
    proposal: Proposal, amount: Money, items: Mapping[int, Item], references: Mapping[int, str] = _NONE
) -> tuple[Part, ...]:
    """Return what *proposal* writes for a movement of *amount*, customer by customer in the order of its shares.

    *items* are its debts and credits as they stand now. *references* gives the end-to-end reference of the direct debit
    that collects a debt: it becomes a payment of its own, so that the bank can give that one back. Raise
    SettlementRefused when the sum is not the movement's, or when a debt or credit has changed since it was proposed.
    """
    if proposal.amount != amount:
        told = f"{french.amount(proposal.amount)} sont affectés sur {french.amount(amount)}"
        raise SettlementRefused(f"{told} : affectez tout, ou laissez le reste en compte.")
    for item_id, share in _by_item(proposal.shares).items():
        _check(items.get(item_id), share)
    groups: defaultdict[tuple[int, str], _Shares] = defaultdict(_Shares)
    for share in proposal.shares:
        groups[share.customer_id, references.get(share.item_id, "")].shares.append(share)
    for part in proposal.on_account:
        groups[part.customer_id, ""].on_account += part.amount
    closing = proposal.gap is not None and all(share.gap == ZERO for share in proposal.shares)
    return tuple(
        _part(customer_id, reference, group, items, amount, closing=closing)
        for (customer_id, reference), group in groups.items()
    )


def _by_item(shares: Sequence[Share]) -> dict[int, Share]:
    """Return one share per item: two shares of one debt are one share of their sum."""
    found: dict[int, Share] = {}
    for share in shares:
        first = found.get(share.item_id)
        if first is not None:
            share = Share(
                share.item_id,
                share.customer_id,
                first.amount + share.amount,
                first.discount + share.discount,
                first.gap + share.gap,
            )
        found[share.item_id] = share
    return found


def _check(item: Item | None, share: Share) -> None:
    if item is None or item.customer_id != share.customer_id:
        raise SettlementRefused(f"Une pièce à affecter n’est plus chez ce client. {_STALE}", share.item_id)
    name = item.number or f"du {french.day(item.dated_on)}"
    closed = share.amount + share.discount + share.gap
    aside = (share.discount, share.gap)
    if not share.amount or min(aside) < ZERO or (share.amount < ZERO and aside != (ZERO, ZERO)):
        raise SettlementRefused(f"« {name} » : indiquez un montant.", share.item_id)
    if (item.open > ZERO) != (share.amount > ZERO) or abs(closed) > abs(item.open):
        left = f"il reste {french.amount(abs(item.open))}" if item.open else "il ne reste rien"
        raise SettlementRefused(f"« {name} » a changé : {left} à affecter. {_STALE}", share.item_id)


def _part(
    customer_id: int, reference: str, group: _Shares, items: Mapping[int, Item], amount: Money, *, closing: bool
) -> Part:
    paid = total(share.amount for share in group.shares) + group.on_account
    incoming = amount > ZERO
    if (paid and (paid > ZERO) != incoming) or (group.on_account and (group.on_account > ZERO) != incoming):
        raise SettlementRefused("Un mouvement ne peut pas à la fois encaisser et rembourser : corrigez les montants.")
    return Part(
        customer_id,
        paid,
        _ties(group.shares, items, paid),
        tuple((share.item_id, share.discount) for share in group.shares if share.discount),
        tuple((share.item_id, share.gap) for share in group.shares if share.gap),
        group.on_account if closing else ZERO,
        reference,
    )


def _ties(shares: Sequence[Share], items: Mapping[int, Item], paid: Money) -> tuple[Tie, ...]:
    """Let credits pay debts, oldest first, and the payment what is left."""
    ordered = sorted(shares, key=lambda share: (items[share.item_id].due_on, share.item_id))
    debits = [(share.item_id, share.amount) for share in ordered if share.amount > ZERO]
    credits_ = [(share.item_id, -share.amount) for share in ordered if share.amount < ZERO]
    if paid:
        (credits_ if paid > ZERO else debits).append((ITSELF, abs(paid)))
    made: list[Tie] = []
    while debits and credits_:
        (debit_id, owed), (credit_id, left) = debits[0], credits_[0]
        part = min(owed, left)
        made.append(Tie(debit_id, credit_id, part))
        debits[:1] = [(debit_id, owed - part)] if owed > part else []
        credits_[:1] = [(credit_id, left - part)] if left > part else []
    return tuple(made)
