"""Plays the bank lines of a ledger month by month, as a bookkeeper lives them, and counts what matching makes of them.

Each month the lines are read against what is open then; what is true is then written, and teaches the habits of the
months that follow, as the lines a person validates do.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby

from bank_dirt import Event, Truth, payment_of
from invented_ledgers import Ledger

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.matching.facts import Collected, Facts, Habit, Paid
from gestion_creances.matching.matcher import payer_key
from gestion_creances.matching.proposal import Certainty, Proposal, Use
from gestion_creances.matching.together import propose_all


@dataclass(slots=True)
class Score:
    """How many lines of one kind; ``right`` counts those decided rightly and those rightly proposed first."""

    lines: int = 0
    automatic: int = 0
    wrong: int = 0
    right: int = 0
    among: int = 0
    silent: int = 0

    def add(self, good: Sequence[bool], *, certain: bool, nothing: bool) -> None:
        """Count one line: which of its proposals are right, is the first certain, and should there be none."""
        first = good[0] if good else nothing
        self.lines += 1
        self.automatic += certain
        self.wrong += certain and not first
        self.right += first
        self.among += any(good) or first
        self.silent += not good

    def plus(self, other: Score) -> Score:
        """Return both counts together."""
        pairs = zip(self.counts(), other.counts(), strict=True)
        return Score(*(one + more for one, more in pairs))

    def counts(self) -> tuple[int, ...]:
        """Return the six counts."""
        return self.lines, self.automatic, self.wrong, self.right, self.among, self.silent


@dataclass(slots=True)
class Outcome:
    """The scores of a replay by kind of dirt, and the lines that went wrong, for a look."""

    scores: defaultdict[str, Score] = field(default_factory=lambda: defaultdict(Score))
    decided_wrong: list[tuple[Event, tuple[Proposal, ...]]] = field(default_factory=list)
    first_wrong: list[tuple[Event, tuple[Proposal, ...]]] = field(default_factory=list)

    def total(self, kinds: Iterable[str]) -> Score:
        """Return the sum of those kinds."""
        whole = Score()
        for kind in kinds:
            whole = whole.plus(self.scores.get(kind, Score()))
        return whole


class Replay:
    """The books of *ledger* while its lines come in."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._open = {due.item_id: due.open.cents for due in ledger.dues}
        self._dues = {due.item_id: due for due in ledger.dues}
        self._habits: dict[tuple[int, str, str], Habit] = {}
        self._paid: dict[int, Paid] = {}
        self._closed: dict[int, tuple[tuple[int, int], ...]] = {}

    def play(self, events: Sequence[Event]) -> Outcome:
        """Return what matching makes of *events*, which are in order of day."""
        outcome = Outcome()
        for _, group in groupby(events, key=lambda event: (event.line.booked_on.year, event.line.booked_on.month)):
            month = list(group)
            for event in month:
                self._before(event)
            for part in (
                [one for one in month if one.line.amount > ZERO],
                [one for one in month if one.line.amount < ZERO],
            ):
                found = propose_all(self._facts(month), [event.line for event in part])
                for event in part:
                    self._count(outcome, event, found[event.line.line_id])
                    self._write(event)
        return outcome

    def _count(self, outcome: Outcome, event: Event, proposals: tuple[Proposal, ...]) -> None:
        good = [self._is_right(one, event) for one in proposals]
        certain = bool(proposals) and proposals[0].certainty is Certainty.CERTAIN
        outcome.scores[event.kind].add(good, certain=certain, nothing=event.truth.nothing)
        if not (good[0] if good else event.truth.nothing):
            (outcome.decided_wrong if certain else outcome.first_wrong).append((event, proposals))

    def _is_right(self, proposal: Proposal, event: Event) -> bool:
        """Return whether *proposal* would write what is true: the same cents off the same invoices, the same payment.

        Which of the dues of one invoice was meant is not asked, nor, when the line names none, which of several equal
        debts, as long as the proposal takes the older one: article 1342-10 code civil decides that.
        """
        truth = event.truth
        if truth.payment is not None or proposal.use is not Use.PAYS:
            return proposal.payment_id == truth.payment
        if Counter({part.customer_id: part.amount.cents for part in proposal.on_account}) != Counter(
            dict(truth.on_account)
        ):
            return False
        mine = {share.item_id: (share.amount + share.discount + share.gap).cents for share in proposal.shares}
        if self._by_invoice(mine) == self._by_invoice(dict(truth.closed)):
            return True
        return event.silent and self._older_equals(mine, dict(truth.closed))

    def _by_invoice(self, closed: dict[int, int]) -> Counter[tuple[int, int | None]]:
        found: Counter[tuple[int, int | None]] = Counter()
        for item_id, cents in closed.items():
            found[self._dues[item_id].customer_id, self._dues[item_id].invoice_id] += cents
        return found

    def _older_equals(self, mine: dict[int, int], true: dict[int, int]) -> bool:
        ours, theirs = self._by_debt(mine), self._by_debt(true)
        same = [(customer, cents) for customer, cents, _ in ours] == [
            (customer, cents) for customer, cents, _ in theirs
        ]
        return same and all(one <= other for one, other in zip(ours, theirs, strict=True))

    def _by_debt(self, closed: dict[int, int]) -> list[tuple[int, int, date]]:
        dues = self._dues
        return sorted((dues[one].customer_id, cents, dues[one].due_on) for one, cents in closed.items())

    def _facts(self, month: Sequence[Event]) -> Facts:
        until = month[-1].line.booked_on
        dues = tuple(
            replace(due, open=Money(self._open[due.item_id]))
            for due in self._ledger.dues
            if self._open[due.item_id] and due.issued_on <= until
        )
        collected: tuple[Collected, ...] = tuple(one for event in month for one in event.collected)
        return Facts(dues, self._ledger.customers, tuple(self._habits.values()), collected, tuple(self._paid.values()))

    def _before(self, event: Event) -> None:
        """Write what was typed by hand before the line came; every other time it was already matched to its dues."""
        for paid in event.typed:
            self._paid[paid.item_id] = paid
            if paid.item_id % 2:
                self._close(event.truth.closed)

    def _write(self, event: Event) -> None:
        line, truth = event.line, event.truth
        if truth.payment in self._closed:
            self._close(tuple((item_id, -cents) for item_id, cents in self._closed[truth.payment]))
            return
        if event.typed:
            paid = event.typed[0]
            self._paid[paid.item_id] = replace(paid, line_id=line.line_id)
            if not paid.item_id % 2:
                self._close(truth.closed)
            return
        self._close(truth.closed)
        for customer_id in _customers(truth, self):
            self._learn(event, customer_id)
        if truth.closed and not event.collected:
            payment, customer_id = payment_of(line.line_id), next(iter(_customers(truth, self)))
            self._closed[payment] = truth.closed
            self._paid[payment] = Paid(
                payment, customer_id, line.booked_on, line.amount, line.method, line.reference, line.line_id
            )

    def _close(self, closed: tuple[tuple[int, int], ...]) -> None:
        for item_id, cents in closed:
            self._open[item_id] -= cents

    def owner(self, item_id: int) -> int:
        """Return the customer of a due."""
        return self._dues[item_id].customer_id

    def _learn(self, event: Event, customer_id: int) -> None:
        iban, key = event.line.payer_iban, payer_key(event.line.payer)
        if event.collected or not (iban or key):
            return
        known = self._habits.get((customer_id, iban, key))
        times = known.times + 1 if known else 1
        self._habits[customer_id, iban, key] = Habit(customer_id, times, event.line.booked_on, iban, key)


def _customers(truth: Truth, replay: Replay) -> Iterator[int]:
    found = [replay.owner(item_id) for item_id, _ in truth.closed] + [customer for customer, _ in truth.on_account]
    yield from dict.fromkeys(found)


def rows(outcome: Outcome, kinds: Iterable[str]) -> Iterator[str]:
    """Yield a line of the table for each kind that was met."""
    for kind in kinds:
        score = outcome.scores.get(kind)
        if score is not None:
            yield row(kind, score)


def row(name: str, score: Score) -> str:
    """Return one line of the table."""
    precision = f"{1 - score.wrong / score.automatic:.3f}" if score.automatic else "–"
    shares = (score.automatic, score.right, score.among, score.silent)
    percents = "".join(f"{part / score.lines:>10.1%}" if score.lines else f"{'–':>10}" for part in shares)
    return f"{name:<40}{score.lines:>7}{precision:>11}{score.wrong:>7}{percents}"


_COLUMNS = ("automatic", "right 1st", "in five", "silent")
HEAD = f"{'kind of line':<40}{'lines':>7}{'precision':>11}{'wrong':>7}" + "".join(f"{name:>10}" for name in _COLUMNS)
