"""One piece of long work: it lives with the window, and only its doing goes to another thread."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, QRunnable, Qt, Signal, Slot

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Cancelled, Progress

Work = Callable[[Progress], object]
_LEAST_PAUSE = 0.04


class State(Enum):
    """How far a job has come."""

    WAITING = auto()
    RUNNING = auto()
    OVER = auto()


class Job(QObject):
    """Runs a callable once. Exactly one of ``done``, ``failed``, ``crashed``, ``cancelled`` is emitted, then ``over``.

    ``progress(done, total)``; ``done(result)``; ``failed(Outcome)``; ``crashed(traceback text)``; all in the window's
    thread. The callable receives a :class:`Progress` whose ``step`` raises ``Cancelled`` after :meth:`cancel`.
    """

    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    crashed = Signal(str)
    cancelled = Signal()
    over = Signal()
    _reported = Signal(int, int)
    _returned = Signal(object)

    def __init__(self, text: str, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.state = State.WAITING
        self.steps = (0, 0)
        self._work = work
        self._stop = threading.Event()
        self._last_report = 0.0
        self._reported.connect(self._on_report)
        # Queued also when the work ran in the window's own thread: the end waits until the worker has left.
        self._returned.connect(self._on_return, Qt.ConnectionType.QueuedConnection)
        self._left = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def stopping(self) -> bool:
        """Return whether the job was asked to stop."""
        return self._stop.is_set()

    def runnable(self) -> QRunnable:
        """Return what a thread pool runs."""
        return _Run(self._do)

    # In the worker's thread: nothing here touches a widget, signals carry the news over.
    def _do(self) -> None:
        try:
            if self._stop.is_set():
                raise Cancelled
            self.state = State.RUNNING
            result = self._work(Progress(self._report, self._stop.is_set))
        except Cancelled:
            ending: Callable[[], object] = self.cancelled.emit
        except Outcome as outcome:
            ending = _emit(self.failed, outcome)
        except Exception:
            ending = _emit(self.crashed, traceback.format_exc())
        else:
            ending = _emit(self.done, result)
        self._returned.emit(ending)
        self._left.set()

    def _report(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._last_report >= _LEAST_PAUSE or done == total:
            self._last_report = now
            self._reported.emit(done, total)

    # In the window's thread.
    @Slot(int, int)
    def _on_report(self, done: int, total: int) -> None:
        self.steps = (done, total)
        self.progress.emit(done, total)

    @Slot(object)
    def _on_return(self, ending: Callable[[], object]) -> None:
        # Whoever hears of the end may delete the job: its worker must be out of the signal by then.
        self._left.wait()
        self.state = State.OVER
        ending()
        self.over.emit()


def _emit(signal: object, value: object) -> Callable[[], object]:
    return lambda: signal.emit(value)  # type: ignore[attr-defined]


class _Run(QRunnable):
    def __init__(self, do: Callable[[], None]) -> None:
        super().__init__()
        self._do = do

    def run(self) -> None:
        self._do()
