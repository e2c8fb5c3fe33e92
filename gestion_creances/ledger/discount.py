"""The early-payment discount (escompte): so many percent off for paying within so many days."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Discount:
    """``percent`` of the gross amount, granted when the payment arrives within ``days`` days of the invoice's date."""

    percent: Decimal
    days: int
