"""Looks for what the lines left may pay, behind the window, and forgets what a decision has made stale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from gestion_creances.basics.progress import Progress
from gestion_creances.matching.proposal import Proposal
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.work.job import Job, State
from gestion_creances.usecases.view_bank import LeftLine, ReadLines, certain_of, read_lines_left

_PAUSE = 700


class Proposing(QObject):
    """Holds the readings by line; ``found()`` when they have been looked for anew, or the search was stopped.

    While one decides line after line the search waits: it begins once the hands are still.
    """

    found = Signal()

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._left: dict[int, LeftLine] = {}
        # What is no longer sure since a decision, until the next answer.
        self._stale: set[int] = set()
        self._answered = self._begun = False
        self._job: Job | None = None
        self._number = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.begin)

    def of_line(self, line_id: int) -> tuple[Proposal, ...] | None:
        """Return the readings of a line, the best first; None while they are looked for."""
        if not self._answered or line_id in self._stale:
            return None
        return self._left[line_id].proposals if line_id in self._left else ()

    def lines(self) -> tuple[LeftLine, ...]:
        """Return the lines left with their readings, as of the last answer."""
        return tuple(left for key, left in self._left.items() if key not in self._stale)

    def certain(self) -> tuple[Proposal, ...]:
        """Return what is certain, line by line."""
        return certain_of(self.lines())

    def searching(self) -> bool:
        """Return whether an answer is still to come; when it is not and none came, the search was stopped."""
        return self._job is not None or self._pause.isActive()

    def later(self) -> None:
        """Look again once nothing has changed for a moment; at once the first time."""
        if self._begun:
            self._pause.start()
        else:
            self.begin()

    def begin(self) -> None:
        """Look again now; an answer still to come is not waited for."""
        self._begun = True
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        self._number += 1
        desk, number = self._workplace.desk, self._number

        def work(progress: Progress) -> tuple[int, ReadLines]:
            return number, read_lines_left(desk, progress)

        # Methods of this object, not functions: they fall silent with it when the page goes.
        self._job = self._workplace.jobs.run(self.tr("Recherche des rapprochements"), work, self._take)
        self._job.over.connect(self._over)

    def forget(self, decided: Iterable[Proposal]) -> None:
        """Drop the lines of *decided*, and the readings of others that want the same invoice or payment."""
        taken = tuple(decided)
        items = {share.item_id for one in taken for share in one.shares}
        items |= {one.payment_id for one in taken if one.payment_id is not None}
        self.forget_lines(one.line_id for one in taken)
        for line_id, left in tuple(self._left.items()):
            kept = tuple(one for one in left.proposals if not _wants(one, items))
            if kept[:1] != left.proposals[:1]:
                self._stale.add(line_id)
            self._left[line_id] = replace(left, proposals=kept)

    def forget_lines(self, line_ids: Iterable[int]) -> None:
        """Drop these lines: they are done."""
        for line_id in line_ids:
            self._left.pop(line_id, None)
            self._stale.add(line_id)

    def _take(self, answer: tuple[int, ReadLines]) -> None:
        number, read = answer
        # An answer begun before the last decision tells of invoices that it has closed.
        if number == self._number and not self._pause.isActive():
            self._left = {left.line.line_id: left for left in read.lines}
            self._stale = set()
            self._answered = True

    def _over(self) -> None:
        if self._job is not None and self._job.state is State.OVER:
            self._job = None
            self.found.emit()


def _wants(proposal: Proposal, items: set[int]) -> bool:
    return proposal.payment_id in items or any(share.item_id in items for share in proposal.shares)
