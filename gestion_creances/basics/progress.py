"""How far long work has come, and the way to stop it."""

from __future__ import annotations

from collections.abc import Callable


class Cancelled(Exception):
    """The person stopped the work; the transaction is rolled back and nothing was changed."""


class Progress:
    """Reports steps done out of a total, and raises Cancelled at the next step once the person asked to stop."""

    def __init__(
        self,
        report: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._report = report
        self._cancelled = cancelled

    def step(self, done: int, total: int) -> None:
        """Say that *done* of *total* steps are behind us; raise Cancelled when the person asked to stop."""
        if self._cancelled():
            raise Cancelled
        self._report(done, total)
