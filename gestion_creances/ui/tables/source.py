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
    """A source over rows at hand (a few thousand at most): every word typed must appear in some column.

    The rows are folded once, at the first word typed; *words* gives the text that is then searched of a row, when
    writing out all its columns would take too long.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        rows: Sequence[R] = (),
        keep: Callable[[R, Filter], bool] | None = None,
        words: Callable[[R], str] | None = None,
    ) -> None:
        self._columns = tuple(columns)
        self._rows = tuple(rows)
        self._keep = keep
        self._words = words or self._written
        self._folded: tuple[str, ...] | None = None
        self._found: tuple[Filter, tuple[R, ...]] | None = None
        self._sorted: tuple[tuple[Sort | None, Filter], tuple[R, ...]] | None = None

    def replace(self, rows: Sequence[R]) -> None:
        """Hold other rows (then call ``ListView.reload``)."""
        self._rows = tuple(rows)
        self._folded = self._found = self._sorted = None

    def count(self, wanted: Filter) -> int:
        """Return how many rows pass *wanted*."""
        return len(self.found(wanted))

    def found(self, wanted: Filter) -> tuple[R, ...]:
        """Return the rows that pass *wanted*, in the order they were given."""
        if self._found is None or self._found[0] != wanted:
            kept = tuple(row for row in self._with_words(wanted.text) if self._keep is None or self._keep(row, wanted))
            self._found = (wanted, kept)
        return self._found[1]

    def page(self, offset: int, limit: int, sort: Sort | None, wanted: Filter) -> Sequence[R]:
        """Return up to *limit* rows from *offset*, in the order of *sort*."""
        if self._sorted is None or self._sorted[0] != (sort, wanted):
            self._sorted = ((sort, wanted), self._in_order(sort, self.found(wanted)))
        return self._sorted[1][offset : offset + limit]

    def _in_order(self, sort: Sort | None, rows: tuple[R, ...]) -> tuple[R, ...]:
        column = next((c for c in self._columns if sort is not None and c.sort == sort.key), None)
        if sort is None or column is None:
            return rows
        return tuple(sorted(rows, key=lambda row: _rank(column.raw_value(row)), reverse=sort.descending))

    def _with_words(self, text: str) -> Sequence[R]:
        words = folded(text).split()
        if not words:
            return self._rows
        if self._folded is None:
            self._folded = tuple(folded(self._words(row).replace("\u00a0", " ")) for row in self._rows)
        pairs = zip(self._rows, self._folded, strict=True)
        return [row for row, whole in pairs if all(word in whole for word in words)]

    def _written(self, row: R) -> str:
        texts = [column.text(row) for column in self._columns]
        texts += [column.second(row) for column in self._columns if column.second]
        return " ".join(texts)
