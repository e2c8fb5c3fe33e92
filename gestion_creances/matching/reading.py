"""One way of understanding an amount: which dues it closes, by how much, what is left over, and what that proves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from gestion_creances.matching.proposal import Gap, OnAccount, Share


class Fit(IntEnum):
    """How an amount fits what is owed, the loosest first."""

    ON_ACCOUNT = 1
    TOO_MUCH = 2
    PART = 3
    SWAPPED = 4
    EXCHANGE = 5
    BANK_FEE = 6
    PENNIES_OVER = 7
    PENNIES = 8
    DISCOUNT = 9
    EXACT = 10

    @property
    def exact(self) -> bool:
        """Whether not a cent is unexplained."""
        return self >= Fit.DISCOUNT


@dataclass(frozen=True, slots=True)
class Reading:
    """Shares and money on account that use an amount wholly; ``bits`` is how much evidence the amount itself is.

    ``reasons`` are French sentences about the amount alone.
    """

    fit: Fit
    shares: tuple[Share, ...]
    bits: float
    reasons: tuple[str, ...]
    on_account: tuple[OnAccount, ...] = ()
    gap: Gap | None = None

    @property
    def customers(self) -> tuple[int, ...]:
        """The customers concerned, each once."""
        ids = [share.customer_id for share in self.shares] + [part.customer_id for part in self.on_account]
        return tuple(dict.fromkeys(ids))
