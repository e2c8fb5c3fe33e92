"""Frees unused objects in the window's thread only: a part of the window freed by a worker takes the program down.

Python looks for unused objects in whatever thread happens to allocate; widgets may only die in the thread they live in.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 200


class Collector(QObject):
    """Takes over Python's automatic collection until :meth:`stop`; looks five times a second whether one is due."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """Give the collection back to Python, once no worker runs any more."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, threshold) in enumerate(counts) if count > threshold]
        if due:
            gc.collect(due[-1])
