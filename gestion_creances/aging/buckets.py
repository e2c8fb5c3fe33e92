"""The age brackets of the aged balance (*balance âgée*), by days past the due date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from gestion_creances.basics.errors import Refusal


class BucketsRefused(Refusal):
    """Limits that do not make brackets (not whole, not growing, none at all); ``given`` is what was asked."""

    def __init__(self, given: str) -> None:
        super().__init__(given)
        self.given = given

    def __str__(self) -> str:
        return (
            f"Tranches de la balance âgée « {self.given} » : donnez des nombres de jours entiers, positifs et"
            " croissants, par exemple 30, 60, 90."
        )


@dataclass(frozen=True, slots=True)
class Bucket:
    """One bracket: days late from ``from_days`` to ``to_days``, both included; None where it has no end."""

    label: str
    from_days: int | None
    to_days: int | None

    def holds(self, late: int) -> bool:
        """Return whether a debt *late* days past its due date (0 or less: not due) belongs here."""
        return (self.from_days is None or late >= self.from_days) and (self.to_days is None or late <= self.to_days)

    def due_between(self, as_of: date) -> tuple[date | None, date | None]:
        """Return the first and last due dates (both included) of the debts that belong here at *as_of*.

        None stands for no bound. Bounds on the stored due date let the database use its index.
        """
        first = None if self.to_days is None else as_of - timedelta(days=self.to_days)
        last = None if self.from_days is None else as_of - timedelta(days=self.from_days)
        return first, last


@dataclass(frozen=True, slots=True)
class Buckets:
    """Brackets without gap or overlap: not due, then up to each limit, then beyond the last.

    ``limits`` are whole days, growing, the first at least 1; raise BucketsRefused otherwise.
    """

    limits: tuple[int, ...] = (30, 60, 90)

    def __post_init__(self) -> None:
        if not self.limits or self.limits[0] < 1 or any(one >= other for one, other in pairwise(self.limits)):
            raise BucketsRefused(", ".join(map(str, self.limits)))

    @classmethod
    def parse(cls, text: str) -> Buckets:
        """Read limits as a person types them, e.g. ``30, 60, 90``; raise BucketsRefused."""
        parts = text.replace(";", ",").replace(" ", ",").split(",")
        words = [part for part in parts if part]
        if not all(word.isascii() and word.isdigit() for word in words):
            raise BucketsRefused(text)
        return cls(tuple(map(int, words)))

    def __iter__(self) -> Iterator[Bucket]:
        yield Bucket("Non échu", None, 0)
        for before, limit in pairwise((0, *self.limits)):
            yield Bucket(f"{before + 1}–{limit} j" if before + 1 < limit else f"{limit} j", before + 1, limit)
        yield Bucket(f"> {self.limits[-1]} j", self.limits[-1] + 1, None)

    def __len__(self) -> int:
        return len(self.limits) + 2

    def bucket_of(self, late: int) -> int:
        """Return the place of the bracket (0 is not due) of a debt *late* days past its due date."""
        if late <= 0:
            return 0
        return 1 + sum(late > limit for limit in self.limits)


DEFAULT_BUCKETS = Buckets()
