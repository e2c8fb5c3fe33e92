"""Where pages work: the desk of the moment, and the workers that keep the window free while books are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.ui.work.job import Job
from gestion_creances.ui.work.jobs import Jobs

T = TypeVar("T")


class Workplace:
    """Given to every page. ``jobs`` runs long work; short reads and writes may be done at once on :attr:`desk`."""

    def __init__(self, desk: Callable[[], Desk], jobs: Jobs) -> None:
        self._desk = desk
        self.jobs = jobs

    @property
    def desk(self) -> Desk:
        """Return the desk over the open books, with the date of today (which may have changed since the last call)."""
        return self._desk()

    def fetch(self, text: str, work: Callable[[Desk], T], done: Callable[[T], object]) -> Job:
        """Run *work* on the books' worker under the name *text*, then *done* with its result in the window."""
        desk = self._desk()

        def run(progress: Progress) -> T:
            progress.step(0, 0)
            return work(desk)

        return self.jobs.run(text, run, done)
