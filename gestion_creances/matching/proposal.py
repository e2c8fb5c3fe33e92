"""What matching says of one movement: who paid what with it, how sure that is, and every reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from gestion_creances.basics.money import ZERO, Money, total


class Certainty(IntEnum):
    """How sure a proposal is; only CERTAIN may be written without a person."""

    POSSIBLE = 1
    PROBABLE = 2
    CERTAIN = 3


class Gap(StrEnum):
    """Why less, or more, came in than was owed, and so to which account the difference goes."""

    PENNIES = "pennies"
    BANK_FEE = "bank_fee"
    EXCHANGE = "exchange"


class Use(StrEnum):
    """What a movement is: money for invoices, money given back by the bank, or a payment already recorded by hand."""

    PAYS = "pays"
    RETURNS = "returns"
    SAME_AS = "same_as"


@dataclass(frozen=True, slots=True)
class Share:
    """What a movement settles of one due: ``amount`` signed as the due (negative: a credit note taken off).

    ``discount`` (early payment) and ``gap`` close more of it than was paid; both are positive or zero on a debt.
    """

    item_id: int
    customer_id: int
    amount: Money
    discount: Money = ZERO
    gap: Money = ZERO


@dataclass(frozen=True, slots=True)
class OnAccount:
    """What is left of a movement for one customer: money on account."""

    customer_id: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Proposal:
    """One reading of one movement.

    ``shares`` and ``on_account`` add up to the movement's amount. ``reasons`` are French sentences, the strongest
    first. ``payment_id`` is the payment taken back (RETURNS) or found again (SAME_AS). ``tied`` says that another
    reading is as good: such a proposal is never decided by itself.
    """

    line_id: int
    use: Use
    certainty: Certainty
    reasons: tuple[str, ...]
    shares: tuple[Share, ...] = ()
    on_account: tuple[OnAccount, ...] = ()
    gap: Gap | None = None
    payment_id: int | None = None
    tied: bool = False

    @property
    def amount(self) -> Money:
        """What the proposal uses of the movement."""
        return total(share.amount for share in self.shares) + total(part.amount for part in self.on_account)

    @property
    def choice(self) -> str:
        """A text that is the same for two proposals that would write the same; what a person undid is known by it."""
        shares = ";".join(f"{one.item_id}:{one.amount.cents}" for one in sorted(self.shares, key=lambda s: s.item_id))
        left = ";".join(
            f"{one.customer_id}:{one.amount.cents}" for one in sorted(self.on_account, key=lambda o: o.customer_id)
        )
        return f"{self.use}|{self.payment_id or ''}|{shares}|{left}"

    @property
    def customers(self) -> tuple[int, ...]:
        """The customers concerned, in the order of the shares."""
        ids = [share.customer_id for share in self.shares] + [part.customer_id for part in self.on_account]
        return tuple(dict.fromkeys(ids))
