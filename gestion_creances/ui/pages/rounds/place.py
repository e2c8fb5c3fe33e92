"""Where one was today in the guided run: the order of the customers, the one in view, those passed over."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from gestion_creances.ui.look.memory import memory

_KEY = "rounds/today"


@dataclass(slots=True)
class Round:
    """The run of one day over one company's books: customers by id in the order they are shown."""

    books: str
    day: date
    order: list[int] = field(default_factory=list)
    current: int = 0
    passed: set[int] = field(default_factory=set)

    @classmethod
    def recalled(cls, books: Path, day: date) -> Round:
        """Return the run begun today on these books, a new one otherwise."""
        fresh = cls(str(books), day)
        try:
            kept = json.loads(str(memory().value(_KEY) or "{}"))
            if (kept["books"], kept["day"]) != (fresh.books, day.isoformat()):
                return fresh
            order = [int(key) for key in kept["order"]]
            return cls(fresh.books, day, order, int(kept["current"]), {int(key) for key in kept["passed"]})
        except (KeyError, TypeError, ValueError):
            return fresh

    def keep(self) -> None:
        """Remember the run until tomorrow."""
        told = {
            "books": self.books,
            "day": self.day.isoformat(),
            "order": self.order,
            "current": self.current,
            "passed": sorted(self.passed),
        }
        memory().setValue(_KEY, json.dumps(told))

    def take_in(self, customers: Iterable[int]) -> None:
        """Put new customers at the end, and stand on the first when one stands nowhere."""
        self.order += [key for key in customers if key not in self.order]
        if self.current not in self.order and self.order:
            self.current = self.order[0]

    def place(self) -> int:
        """Return how far one is, from 0."""
        return self.order.index(self.current) if self.current in self.order else 0

    def move(self, by: int) -> bool:
        """Go *by* customers on (or back); return False at either end."""
        place = self.place() + by
        if not 0 <= place < len(self.order):
            return False
        self.current = self.order[place]
        return True
