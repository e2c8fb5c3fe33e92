"""Twelve months of history, computed one month at a time behind the page, the newest first."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from gestion_creances.basics.progress import Progress
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.view_figures import MonthOfHistory, history_days, view_month

MONTHS = 13


class History(QObject):
    """Asks for one month after the other, so that whatever else is wanted of the books gets in between.

    ``grew`` after each month; ``stopped`` when the person interrupted it (:meth:`go_on` resumes).
    """

    grew = Signal()
    stopped = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._months: dict[date, MonthOfHistory] = {}
        self._days: tuple[date, ...] = ()
        self._job: Job | None = None
        self._round = 0
        self._resting = False

    def begin(self) -> None:
        """Forget what is known and start again from today."""
        self._round += 1
        self._months.clear()
        self._days = history_days(self._workplace.desk.today, MONTHS)
        self.go_on()

    def go_on(self) -> None:
        """Ask for what is not known yet."""
        self._resting = False
        self._ask()

    def rest(self) -> None:
        """Ask for nothing more until :meth:`go_on`, as when the page is no longer in view."""
        self._resting = True

    def days(self) -> tuple[date, ...]:
        """Return the days of the history, oldest first: month ends, then today."""
        return self._days

    def months(self) -> dict[date, MonthOfHistory]:
        """Return what is known so far, by day."""
        return self._months

    def complete(self) -> bool:
        """Return whether every month is known."""
        return len(self._months) == len(self._days)

    def _ask(self) -> None:
        missing = [day for day in reversed(self._days) if day not in self._months]
        if not missing or self._resting or self._job is not None:
            return
        desk, asked, day = self._workplace.desk, self._round, missing[0]

        def work(progress: Progress) -> tuple[int, MonthOfHistory]:
            progress.step(len(self._days) - len(missing), len(self._days))
            return asked, view_month(desk, day)

        text = self.tr("Calcul de l’historique, mois par mois")
        self._job = self._workplace.jobs.run(text, work, self._take, on_cancelled=self._interrupted)
        self._job.failed.connect(self._gave_up)
        self._job.crashed.connect(self._gave_up)

    def _take(self, answer: tuple[int, MonthOfHistory]) -> None:
        self._job = None
        asked, month = answer
        if asked == self._round:
            self._months[month.as_of] = month
            self.grew.emit()
        # Before the window hears that the last one is over: its bar then stays instead of flickering.
        self._ask()

    def _interrupted(self) -> None:
        self._gave_up()
        self.stopped.emit()

    def _gave_up(self) -> None:
        self._job = None
        self._resting = True
