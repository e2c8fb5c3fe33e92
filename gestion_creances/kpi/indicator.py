"""One figure of the sheet, with everything needed to recompute it by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from fractions import Fraction

_HUNDREDTH = Decimal("0.01")


class Unit(StrEnum):
    """What a number counts: days, percent, cents of euro, invoices or customers, or cents × days."""

    DAYS = "days"
    PERCENT = "percent"
    CENTS = "cents"
    COUNT = "count"
    CENT_DAYS = "cent_days"


@dataclass(frozen=True, slots=True)
class Kpi:
    """A figure and where it comes from.

    ``value`` is in ``unit`` (days and percent to two decimals, cents whole; half up), None when it cannot be computed,
    with ``reason`` in French. ``numerator`` and ``denominator`` are whole numbers of ``numerator_unit`` and
    ``denominator_unit``. ``period`` is the first and last day of the facts counted, both included, the same day for a
    figure of one date. ``formula`` is a French sentence.
    """

    value: Decimal | None
    unit: Unit
    numerator: int
    denominator: int
    numerator_unit: Unit
    denominator_unit: Unit
    period: tuple[date, date]
    formula: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Formula:
    """How a figure is made: numerator ÷ denominator × ``factor``, and what to say when the denominator is not positive.

    ``text`` and ``missing`` are French sentences; ``factor`` is 100 for a percentage, 365 for days of a year's sales.
    """

    text: str
    unit: Unit
    numerator_unit: Unit
    denominator_unit: Unit
    missing: str
    factor: int = 1

    def of(self, numerator: int, denominator: int, period: tuple[date, date]) -> Kpi:
        """Return the figure; its value is None, with the reason, when *denominator* is zero or negative."""
        if denominator <= 0:
            return self._made(None, numerator, denominator, period, self.missing)
        exact = Fraction(numerator * self.factor, denominator)
        return self._made(rounded(exact, self.unit), numerator, denominator, period)

    def unknown(self, numerator: int, denominator: int, period: tuple[date, date], reason: str) -> Kpi:
        """Return the figure without a value, for *reason*."""
        return self._made(None, numerator, denominator, period, reason)

    def valued(self, exact: Fraction, numerator: int, denominator: int, period: tuple[date, date]) -> Kpi:
        """Return the figure whose value was counted in another way than by one division."""
        return self._made(rounded(exact, self.unit), numerator, denominator, period)

    def _made(
        self, value: Decimal | None, numerator: int, denominator: int, period: tuple[date, date], reason: str = ""
    ) -> Kpi:
        units = self.numerator_unit, self.denominator_unit
        return Kpi(value, self.unit, numerator, denominator, *units, period, self.text, reason)


def rounded(exact: Fraction, unit: Unit) -> Decimal:
    """Return *exact* for reading: whole for cents, two decimals otherwise, half away from zero."""
    step = Decimal(1) if unit is Unit.CENTS else _HUNDREDTH
    return (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(step, ROUND_HALF_UP)
