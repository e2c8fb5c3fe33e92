"""All long work of one window: the books are touched by one worker at a time, the network by another."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.ui.work.collector import Collector
from gestion_creances.ui.work.job import Job, State

T = TypeVar("T")


class Pool(Enum):
    """Which worker does it."""

    BOOKS = auto()
    NETWORK = auto()


class Jobs(QObject):
    """Starts jobs and speaks for all of them; one per window.

    ``began(Job)`` and ``ended(Job)`` serve the busy bar; ``failed(Outcome, retry)`` is emitted for a failure no one
    else took (``retry()`` starts the same work again); ``crashed(traceback)`` for a bug; ``succeeded(result)`` after
    each success, with what the work returned.
    """

    began = Signal(object)
    ended = Signal(object)
    failed = Signal(object, object)
    crashed = Signal(str)
    succeeded = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {pool: QThreadPool(self) for pool in Pool}
        for threads in self._pools.values():
            threads.setMaxThreadCount(1)
            threads.setExpiryTimeout(-1)
        self._running: list[Job] = []
        self._collector = Collector(self)

    def run(
        self,
        text: str,
        work: Callable[[Progress], T],
        on_done: Callable[[T], object] | None = None,
        *,
        on_failed: Callable[[Outcome], object] | None = None,
        on_cancelled: Callable[[], object] | None = None,
        pool: Pool = Pool.BOOKS,
    ) -> Job:
        """Start *work* under the name *text* and return its job; the callbacks run in the window's thread.

        Without *on_failed* the window says the failure in its strip and offers to try again.
        """
        job = Job(text, work, self)

        def retry() -> Job:
            return self.run(text, work, on_done, on_failed=on_failed, on_cancelled=on_cancelled, pool=pool)

        if on_done is not None:
            job.done.connect(on_done)
        job.done.connect(self.succeeded)
        job.failed.connect(on_failed or (lambda outcome: self.failed.emit(outcome, retry)))
        job.crashed.connect(self.crashed)
        if on_cancelled is not None:
            job.cancelled.connect(on_cancelled)
        job.over.connect(lambda: self._forget(job))
        self._running.append(job)
        self.began.emit(job)
        self._pools[pool].start(job.runnable())
        return job

    def running(self) -> tuple[Job, ...]:
        """Return the jobs not over yet, oldest first."""
        return tuple(self._running)

    def cancel_all(self) -> None:
        """Ask every job to stop."""
        for job in self._running:
            job.cancel()

    def settle(self) -> None:
        """Ask every job to stop and wait until none runs; call it before the books are closed."""
        self.cancel_all()
        for threads in self._pools.values():
            threads.waitForDone()
        # What they would still say concerns books about to be closed.
        for job in self._running:
            job.blockSignals(True)
            _let_go(job)
        self._running.clear()

    def close(self) -> None:
        """Settle for good, as the window closes: no job may be started afterwards."""
        self.settle()
        self._collector.stop()

    def _forget(self, job: Job) -> None:
        if job.state is State.OVER and job in self._running:
            self._running.remove(job)
            self.ended.emit(job)
            _let_go(job)


def _let_go(job: Job) -> None:
    # What listens to a job may be the last to hold this window's jobs: as their child it would then be deleted twice.
    job.setParent(None)
    job.deleteLater()
