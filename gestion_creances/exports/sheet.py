"""A table ready to be written into a file: titles, typed cells, sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path

from gestion_creances.basics.errors import Trouble
from gestion_creances.basics.money import Money

Value = str | Money | date | int | Decimal | None
"""What a cell holds: text, an amount, a day, a whole number, another number (percent, days), or nothing."""


class Kind(Enum):
    """What the cells of a column hold, and so how they are written and aligned."""

    TEXT = "text"
    MONEY = "money"
    DAY = "day"
    COUNT = "count"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, what its cells hold, whether the last line adds it up (money and counts only)."""

    title: str
    kind: Kind = Kind.TEXT
    summed: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a title line above it ("Balance âgée au 30/06/2026"), one value per column in every row."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Value]]

    @property
    def has_sums(self) -> bool:
        """Whether some column is added up."""
        return bool(self.rows) and any(column.summed for column in self.columns)

    def sums(self) -> tuple[Value, ...]:
        """Return the last line: "Total" first, the sum of each summed column, nothing elsewhere."""
        found = [self._sum(rank) if column.summed else None for rank, column in enumerate(self.columns)]
        return ("Total", *found[1:])

    def _sum(self, rank: int) -> Value:
        values = [row[rank] for row in self.rows]
        if self.columns[rank].kind is Kind.MONEY:
            return Money(sum(value.cents for value in values if isinstance(value, Money)))
        return sum(value for value in values if isinstance(value, int))


class ExportFailed(Trouble):
    """The file could not be written; one that was there before is untouched."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(path, problem)
        self.path, self.problem = path, problem

    def __str__(self) -> str:
        return (
            f"« {self.path} » n’a pas pu être écrit ({self.problem}). S’il est ouvert dans un autre logiciel, "
            "fermez-le ; vérifiez la place et les droits, ou choisissez un autre emplacement."
        )
