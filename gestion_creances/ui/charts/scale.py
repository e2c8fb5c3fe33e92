"""The round numbers beside a chart, and the place of a value between them."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10

# Values closer than this are one value: a scale between them would have no round marks.
_FLAT = 1e-6


@dataclass(frozen=True, slots=True)
class Scale:
    """Round marks from *low* to *high*, *step* apart."""

    low: float
    high: float
    step: float

    def marks(self) -> tuple[float, ...]:
        """Return every mark, lowest first."""
        count = round((self.high - self.low) / self.step)
        return tuple(self.low + number * self.step for number in range(count + 1))

    def share(self, value: float) -> float:
        """Return where *value* stands between low (0) and high (1)."""
        return (value - self.low) / (self.high - self.low)


def round_scale(low: float, high: float, wanted: int = 4) -> Scale:
    """Return a scale of about *wanted* round steps that holds both *low* and *high*."""
    if high - low < _FLAT * max(1.0, abs(low)):
        high = max(high, low + 1)
    rough = (high - low) / wanted
    power = 10.0 ** floor(log10(rough))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough * 0.999)
    return Scale(floor(low / step) * step, ceil(high / step - 1e-9) * step, step)
