"""A column described as data: what it shows of a row, how it looks, what it sorts and exports."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, auto
from typing import Generic, TypeVar

from gestion_creances.basics.money import Money
from gestion_creances.ui.look.tokens import Tone

R = TypeVar("R")
Raw = str | int | Decimal | date | Money | None


class Kind(Enum):
    """How a cell is painted."""

    TEXT = auto()
    STRONG = auto()
    MUTED = auto()
    LINK = auto()
    AMOUNT = auto()
    STRONG_AMOUNT = auto()
    PILL = auto()
    TWO_LINES = auto()
    HEAT = auto()
    ICON = auto()


RIGHT_ALIGNED = frozenset({Kind.AMOUNT, Kind.STRONG_AMOUNT, Kind.HEAT})


@dataclass(frozen=True, slots=True)
class Heat:
    """How strongly a cell glows: *hue* is the place in the ageing ramp (0 to 4), *strength* 0 to 1."""

    hue: int
    strength: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column of rows of type ``R``.

    ``key`` names the column in settings and totals; ``sort`` is the key handed to the source (empty: not sortable);
    ``raw`` is what copying and exporting give (the text when absent); ``tone`` colours the pill or the text;
    ``second`` is the lower line of a two-line cell; ``width`` in pixels, the least one for a ``stretch`` column;
    ``right`` aligns to the right whatever the kind; ``shown`` is whether it is there before the user chooses.
    """

    key: str
    title: str
    text: Callable[[R], str]
    kind: Kind = Kind.TEXT
    sort: str = ""
    width: int = 120
    stretch: bool = False
    right: bool = False
    tone: Callable[[R], Tone | None] | None = None
    second: Callable[[R], str] | None = None
    icon: Callable[[R], str] | None = None
    heat: Callable[[R], Heat | None] | None = None
    tip: Callable[[R], str] | None = None
    raw: Callable[[R], Raw] | None = None
    shown: bool = True

    @property
    def right_aligned(self) -> bool:
        """Return whether texts stand at the right, as amounts do."""
        return self.right or self.kind in RIGHT_ALIGNED

    def raw_value(self, row: R) -> Raw:
        """Return the value behind the cell, for copying and exporting."""
        return self.text(row) if self.raw is None else self.raw(row)


@dataclass(frozen=True, slots=True)
class Cell:
    """Everything the painter needs to know of one cell."""

    kind: Kind
    text: str
    right: bool
    tone: Tone | None
    second: str
    icon: str
    heat: Heat | None


def cell(column: Column[R], row: R) -> Cell:
    """Return how *row* looks in *column*."""
    return Cell(
        kind=column.kind,
        text=column.text(row),
        right=column.right_aligned,
        tone=column.tone(row) if column.tone else None,
        second=column.second(row) if column.second else "",
        icon=column.icon(row) if column.icon else "",
        heat=column.heat(row) if column.heat else None,
    )
