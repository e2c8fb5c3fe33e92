"""The facts of the ledger that entries are made of, one class for each kind of fact."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.item import ItemKind


@dataclass(frozen=True, slots=True)
class Party:
    """The customer a fact concerns."""

    id: int
    code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(ABC):
    """What every fact says: its ``subject`` for ever, the customer, its day, the paper behind it and that paper's day.

    ``source`` is where it came from: "" when typed here, "fec" when the accounts hold it already.
    """

    subject: str
    party: Party
    dated_on: date
    piece: str
    piece_on: date
    source: str = ""

    @property
    @abstractmethod
    def amounts(self) -> tuple[Money, ...]:
        """The amounts that make it this fact and no other."""

    @property
    def traits(self) -> tuple[str, ...]:
        """What else makes it this fact and no other, as recorded with it."""
        return ()

    @property
    def told(self) -> str:
        """Customer, day, amounts and traits in one text: another text is another fact.

        Names, codes and the accounts of the chart are not in it: changing them changes nothing handed over.
        """
        cents = (str(amount.cents) for amount in self.amounts)
        return "|".join((str(self.party.id), self.dated_on.isoformat(), *cents, *self.traits))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale(Fact):
    """An invoice, or a credit note with negative amounts; ``vat`` is None when it is not known."""

    kind: ItemKind
    gross: Money
    vat: Money | None

    @property
    def amounts(self) -> tuple[Money, ...]:
        """The gross amount and the VAT."""
        return self.gross, self.vat or ZERO


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt(Fact):
    """Money received, negative when given back or returned unpaid; a deposit stands on its own account (4191).

    ``bank`` and ``journal`` are the account and the journal of the bank account whose line it is, empty when no bank
    line tells.
    """

    amount: Money
    method: str = ""
    bank: str = ""
    journal: str = ""
    deposit: bool = False

    @property
    def amounts(self) -> tuple[Money, ...]:
        """What came in."""
        return (self.amount,)

    @property
    def traits(self) -> tuple[str, ...]:
        """The means of payment."""
        return (self.method,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing(Fact):
    """What closes part of a claim without money; negative amounts take it back. ``claim`` is what it closed."""

    amount: Money
    vat: Money | None
    claim: ItemKind

    @property
    def amounts(self) -> tuple[Money, ...]:
        """What it closed."""
        return (self.amount,)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscountGranted(Closing):
    """An early-payment discount (escompte)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenOff(Closing):
    """A small difference, a bank fee or a lost claim, on the ``account`` chosen when it was recorded."""

    account: str

    @property
    def traits(self) -> tuple[str, ...]:
        """The account it was given."""
        return (self.account,)


@dataclass(frozen=True, slots=True, kw_only=True)
class PenaltyCollected(Fact):
    """Money received for penalties, out of a payment; negative when taken back."""

    interest: Money
    indemnity: Money

    @property
    def amounts(self) -> tuple[Money, ...]:
        """Interest and indemnity."""
        return self.interest, self.indemnity


@dataclass(frozen=True, slots=True, kw_only=True)
class Transferred(Fact):
    """Part of a credit that pays a debit standing on another account; ``back`` when it was untied."""

    amount: Money
    credit: ItemKind
    debit: ItemKind
    back: bool = False

    @property
    def amounts(self) -> tuple[Money, ...]:
        """What was tied."""
        return (self.amount,)

    @property
    def traits(self) -> tuple[str, ...]:
        """The two kinds of items, and so their accounts."""
        return self.credit.value, self.debit.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubted(Fact):
    """A claim that became doubtful, or went ``back`` to an ordinary one; ``origin`` is what it was before."""

    amount: Money
    origin: ItemKind
    back: bool = False

    @property
    def amounts(self) -> tuple[Money, ...]:
        """What was moved."""
        return (self.amount,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provided(Fact):
    """A claim depreciated without VAT, or the depreciation ``released``."""

    amount: Money
    released: bool = False

    @property
    def amounts(self) -> tuple[Money, ...]:
        """The depreciation."""
        return (self.amount,)


AnyFact = Sale | Receipt | DiscountGranted | WrittenOff | PenaltyCollected | Transferred | Doubted | Provided
"""Every kind of fact there is."""
