"""Looks for what the lines left may pay, behind the window, and forgets what a decision has made stale."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.matching.proposal import Proposal
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.view_bank import (
    BankException,
    LeftLine,
    certain_of,
    exceptions,
    read_lines_left,
    view_bank,
)

_PAUSE = 700


@dataclass(slots=True)
class _Answer:
    """What one search found; ``wanted`` are, by the id of an item, the lines whose best reading wants it."""

    number: int
    left: dict[int, LeftLine] = field(default_factory=dict)
    certain: dict[int, Proposal] = field(default_factory=dict)
    odd: tuple[BankException, ...] = ()
    wanted: dict[int, set[int]] = field(default_factory=dict)


class Proposing(QObject):
    """Holds the readings by line; ``found()`` when they have been looked for anew, or the search was stopped.

    ``failed(Outcome)`` when the books could not be read.

    While one decides line after line the search waits: it begins once the hands are still.
    """

    found = Signal()
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._answer: _Answer | None = None
        # Lines no longer sure since a decision, and what decisions have taken, until the next answer.
        self._stale: set[int] = set()
        self._taken: set[int] = set()
        self._number = 0
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.begin)

    def of_line(self, line_id: int) -> tuple[Proposal, ...] | None:
        """Return the readings of a line, the best first; None while they are looked for."""
        if self._answer is None or line_id in self._stale:
            return None
        left = self._answer.left.get(line_id)
        return tuple(one for one in left.proposals if self._taken.isdisjoint(_items(one))) if left is not None else ()

    def certain(self) -> tuple[Proposal, ...]:
        """Return what is certain, line by line."""
        return tuple(self._answer.certain.values()) if self._answer is not None else ()

    def exceptions(self) -> tuple[BankException, ...]:
        """Return what is out of the ordinary."""
        odd = self._answer.odd if self._answer is not None else ()
        return tuple(one for one in odd if one.line is None or one.line.line_id not in self._stale)

    def searching(self) -> bool:
        """Return whether an answer is still to come; when it is not and none came, the search was stopped."""
        return self._job is not None or self._pause.isActive()

    def later(self) -> None:
        """Look again once nothing has changed for a moment; at once the first time."""
        if self._number:
            self._pause.start()
        else:
            self.begin()

    def begin(self) -> None:
        """Look again now; an answer still to come is not waited for."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()
        self._number += 1
        desk, number = self._workplace.desk, self._number

        def work(progress: Progress) -> _Answer:
            return _search(desk, number, progress)

        # Methods of this object, not functions: they fall silent with it when the page goes.
        self._job = self._workplace.jobs.run(
            self.tr("Recherche des rapprochements"),
            work,
            self._take,
            on_failed=self._fail,
            on_cancelled=self._stop,
        )

    def forget(self, decided: Iterable[Proposal]) -> None:
        """Drop the lines of *decided*, and every reading that wants the same invoice or payment."""
        for one in decided:
            self._taken.update(_items(one))
            self.forget_lines((one.line_id,))
            if self._answer is not None:
                for item_id in _items(one):
                    self.forget_lines(self._answer.wanted.get(item_id, ()))

    def forget_lines(self, line_ids: Iterable[int]) -> None:
        """Drop what was found for these lines: they are done, or must be read anew."""
        gone = set(line_ids)
        self._stale |= gone
        if self._answer is not None:
            for line_id in gone:
                self._answer.certain.pop(line_id, None)

    def _take(self, answer: _Answer) -> None:
        if answer.number != self._number:
            return
        self._job = None
        # An answer begun before the last decision tells of invoices that it has closed: another one will follow.
        if not self._pause.isActive():
            self._answer = answer
            self._stale, self._taken = set(), set()
            self.found.emit()

    def _fail(self, outcome: Outcome) -> None:
        self._job = None
        self.failed.emit(outcome)
        self.found.emit()

    def _stop(self) -> None:
        # One that a newer search has overtaken was stopped too: nobody waits for it.
        if self._job is not None and self._job.stopping():
            self._job = None
            self.found.emit()


def _search(desk: Desk, number: int, progress: Progress) -> _Answer:
    lines = read_lines_left(desk, progress).lines
    wanted: defaultdict[int, set[int]] = defaultdict(set)
    for left in lines:
        for one in left.proposals[:1]:
            for item_id in _items(one):
                wanted[item_id].add(left.line.line_id)
    return _Answer(
        number,
        {left.line.line_id: left for left in lines},
        {one.line_id: one for one in certain_of(lines)},
        exceptions(view_bank(desk), lines, desk.today),
        dict(wanted),
    )


def _items(proposal: Proposal) -> tuple[int, ...]:
    """Return what a proposal takes: its due dates and credits, and the payment it finds again or takes back."""
    taken = tuple(share.item_id for share in proposal.shares)
    return taken if proposal.payment_id is None else (*taken, proposal.payment_id)
