"""The line at the bottom that shows long work: what, how far, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.speech.formats import count
from gestion_creances.ui.work.job import Job
from gestion_creances.ui.work.jobs import Jobs

_PATIENCE = 500


class BusyBar(QFrame):
    """Shows the oldest running job once it has lasted half a second."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("surface", "bottom")
        self.setFixedHeight(48)
        line = QHBoxLayout(self)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(12)
        self._text = label("", Role.STRONG)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._steps = label("", Role.MUTED)
        self._stop = button(self.tr("Interrompre"), self._interrupt, weight=Weight.SMALL)
        line.addWidget(self._text)
        line.addWidget(self._bar, 1)
        line.addWidget(self._steps)
        line.addWidget(self._stop)
        self._jobs = jobs
        self._job: Job | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._appear)
        jobs.began.connect(self._next)
        jobs.ended.connect(self._next)
        self.hide()

    def _next(self) -> None:
        running = self._jobs.running()
        job = running[0] if running else None
        if job is self._job:
            return
        self._job = job
        if job is None:
            self._patience.stop()
            self.hide()
            return
        self._text.setText(job.text)
        self._stop.setEnabled(True)
        self._show_steps(*job.steps)
        job.progress.connect(self._on_progress)
        if not self.isVisible():
            self._patience.start()

    def _appear(self) -> None:
        self.setVisible(self._job is not None)

    def _on_progress(self, done: int, total: int) -> None:
        if self.sender() is self._job:
            self._show_steps(done, total)

    def _show_steps(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        words = self.tr("{done} sur {total}")
        # Room for the last count at once: the layout runs behind while the work goes on.
        widest = words.format(done=count(total), total=count(total))
        self._steps.setMinimumWidth(self._steps.fontMetrics().horizontalAdvance(widest) if total else 0)
        self._steps.setText(words.format(done=count(done), total=count(total)) if total else "")

    def _interrupt(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._stop.setEnabled(False)
            self._steps.setText(self.tr("Interruption…"))
