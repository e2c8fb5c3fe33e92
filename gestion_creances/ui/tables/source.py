"""Where the rows of a list come from: the books page by page, or a short list already at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Generic, Protocol, TypeVar

from gestion_creances.basics.money import Money
from gestion_creances.ui.speech.folding import folded
from gestion_creances.ui.tables.column import Column, R

R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Sort:
    """The order asked for: a column's ``sort`` key and its direction."""

    key: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for: the words typed, and the choices of the page (e.g. ``("status", "overdue")``)."""

    text: str = ""
    choices: tuple[tuple[str, str], ...] = ()

    def choice(self, name: str) -> str:
        """Return the choice *name*, or an empty text."""
        return dict(self.choices).get(name, "")


class RowSource(Protocol[R_co]):
    """Rows in an order, counted and cut in pages by whoever holds them (raises Trouble when it cannot)."""

    def count(self, wanted: Filter) -> int:
        """Return how many rows pass *wanted*."""

    def page(self, offset: int, limit: int, sort: Sort | None, wanted: Filter) -> Sequence[R_co]:
        """Return up to *limit* rows from *offset*, in the order of *sort*."""


def _rank(value: object) -> tuple[int, int | float | Decimal | str]:
    """Return a key that sorts mixed values of one column: nothing first, then numbers, days, texts."""
    match value:
        case None:
            return (0, 0)
        case Money():
            return (1, value.cents)
        case int() | float() | Decimal():
            return (1, value)
        case date():
            return (2, value.isoformat())
        case _:
            return (3, folded(str(value)))


class ShortList(Generic[R]):
    """A source over rows at hand (a few thousand at most): every word typed must appear in some column."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        rows: Sequence[R] = (),
        keep: Callable[[R, Filter], bool] | None = None,
    ) -> None:
        self._columns = tuple(columns)
        self._rows = tuple(rows)
        self._keep = keep
        self._answer: tuple[tuple[Sort | None, Filter], tuple[R, ...]] | None = None

    def replace(self, rows: Sequence[R]) -> None:
        """Hold other rows (then call ``ListView.reload``)."""
        self._rows = tuple(rows)
        self._answer = None

    def count(self, wanted: Filter) -> int:
        """Return how many rows pass *wanted*."""
        if self._answer is not None and self._answer[0][1] == wanted:
            return len(self._answer[1])
        return len(self._found(None, wanted))

    def page(self, offset: int, limit: int, sort: Sort | None, wanted: Filter) -> Sequence[R]:
        """Return up to *limit* rows from *offset*, in the order of *sort*."""
        return self._found(sort, wanted)[offset : offset + limit]

    def _found(self, sort: Sort | None, wanted: Filter) -> tuple[R, ...]:
        if self._answer is None or self._answer[0] != (sort, wanted):
            self._answer = ((sort, wanted), self._search(sort, wanted))
        return self._answer[1]

    def _search(self, sort: Sort | None, wanted: Filter) -> tuple[R, ...]:
        words = folded(wanted.text).split()
        found = [row for row in self._rows if self._keeps(row, wanted) and self._has(row, words)]
        column = next((c for c in self._columns if sort is not None and c.sort == sort.key), None)
        if sort is not None and column is not None:
            found.sort(key=lambda row: _rank(column.raw_value(row)), reverse=sort.descending)
        return tuple(found)

    def _keeps(self, row: R, wanted: Filter) -> bool:
        return self._keep is None or self._keep(row, wanted)

    def _has(self, row: R, words: Sequence[str]) -> bool:
        if not words:
            return True
        texts = [column.text(row) for column in self._columns]
        texts += [column.second(row) for column in self._columns if column.second]
        whole = folded(" ".join(texts).replace("\u00a0", " "))
        return all(word in whole for word in words)
