"""Amounts in euros, kept as whole cents, rounded in one place only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount of euros in whole cents; negative when it is in the customer's favour."""

    cents: int

    @classmethod
    def euros(cls, amount: Decimal | int | str) -> Money:
        """Return *amount* euros; raise ValueError when it has a fraction of a cent."""
        cents = Decimal(amount) * 100
        if cents != cents.to_integral_value():
            raise ValueError(f"{amount} is not a whole number of cents")
        return cls(int(cents))

    def times(self, ratio: Decimal) -> Money:
        """Return this amount scaled by *ratio*, half a cent rounded away from zero."""
        return self.portion(*ratio.as_integer_ratio())

    def portion(self, numerator: int, denominator: int) -> Money:
        """Return numerator/denominator of this amount, half a cent rounded away from zero: the only rounding there is.

        Whole numbers keep ratios exact that have no finite decimal form, such as days over 365. *denominator* is
        positive.
        """
        scaled = self.cents * numerator
        cents = (2 * abs(scaled) + denominator) // (2 * denominator)
        return Money(cents if scaled >= 0 else -cents)

    def __add__(self, other: Money) -> Money:
        return Money(self.cents + other.cents)

    def __sub__(self, other: Money) -> Money:
        return Money(self.cents - other.cents)

    def __neg__(self) -> Money:
        return Money(-self.cents)

    def __abs__(self) -> Money:
        return Money(abs(self.cents))

    def __bool__(self) -> bool:
        return self.cents != 0

    def __str__(self) -> str:
        """Return the plain decimal form, dot and two decimals, e.g. ``-1234.50``."""
        sign = "-" if self.cents < 0 else ""
        return f"{sign}{abs(self.cents) // 100}.{abs(self.cents) % 100:02d}"


ZERO = Money(0)


def total(amounts: Iterable[Money]) -> Money:
    """Return the exact sum of *amounts* (zero when there are none)."""
    return Money(sum(amount.cents for amount in amounts))
