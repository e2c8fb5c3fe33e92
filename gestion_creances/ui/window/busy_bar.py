"""The line at the bottom that shows long work: what, how far, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from gestion_creances.ui.fields.progress_strip import ProgressStrip
from gestion_creances.ui.work.job import Job
from gestion_creances.ui.work.jobs import Jobs

_PATIENCE = 500


class BusyBar(ProgressStrip):
    """Shows the oldest running job once it has lasted half a second."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.setProperty("surface", "bottom")
        self.setFixedHeight(48)
        self._line.setContentsMargins(24, 0, 24, 0)
        self._jobs = jobs
        self._job: Job | None = None
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._appear)
        self.stop_wanted.connect(self._stop_job)
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
        self.show_steps(*job.steps)
        job.progress.connect(self._on_progress)
        if not self.isVisible():
            self._patience.start()

    def _appear(self) -> None:
        self.setVisible(self._job is not None)

    def _on_progress(self, done: int, total: int) -> None:
        if self.sender() is self._job:
            self.show_steps(done, total)

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._steps.setText(self.tr("Interruption…"))
