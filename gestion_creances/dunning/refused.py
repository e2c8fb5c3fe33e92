"""Which reminders cannot be written today because the law's rate of a half-year is not known: said, never guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.aging.penalties import LateRule, penalty
from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateMissing, RateTable
from gestion_creances.dunning.debtor import Debtor
from gestion_creances.dunning.decision import Reminder

_ONE_DAY = timedelta(days=1)
_ANY_AMOUNT = Money(100)


@dataclass(frozen=True, slots=True)
class Refused:
    """A reminder that is owed and cannot be written, and why; the others leave all the same."""

    reminder: Reminder
    refusal: Refusal


class RateCheck:
    """Tells which rates the letters of one day lack; due dates of one half-year under one rule need the same ones."""

    def __init__(self, rule_of: Callable[[Debtor], LateRule], rates: RateTable, as_of: date) -> None:
        self._rule_of, self._rates, self._as_of = rule_of, rates, as_of
        self._known: dict[tuple[LateRule, Semester], RateMissing | None] = {}

    def missing(self, reminder: Reminder) -> RateMissing | None:
        """Return the first rate without which *reminder* cannot say what lateness has cost, or None."""
        if not reminder.level.counts_penalties:
            return None
        rule = self._rule_of(reminder.debtor)
        starts = {Semester.of(claim.due.due_on + _ONE_DAY): claim.due.due_on for claim in reminder.claims}
        for semester, due_on in starts.items():
            if (rule, semester) not in self._known:
                self._known[rule, semester] = self._missing_since(due_on, rule)
            if missing := self._known[rule, semester]:
                return missing
        return None

    def stopping(self, reminder: Reminder) -> RateMissing | None:
        """Return the rate that keeps *reminder* from being written, or None.

        A letter that only mentions what lateness costs leaves without the figure.
        """
        return self.missing(reminder) if reminder.level.claims_penalties else None

    def _missing_since(self, due_on: date, rule: LateRule) -> RateMissing | None:
        try:
            penalty(_ANY_AMOUNT, due_on, self._as_of, rule=rule, rates=self._rates)
        except RateMissing as missing:
            return missing
        return None


def refused(reminders: Iterable[Reminder], check: RateCheck) -> tuple[tuple[Refused, ...], tuple[str, ...]]:
    """Return the reminders that claim penalties nobody can compute, and what the other letters will lack."""
    stopped: list[Refused] = []
    notes: dict[str, None] = {}
    for reminder in reminders:
        if stopping := check.stopping(reminder):
            stopped.append(Refused(reminder, stopping))
        elif missing := check.missing(reminder):
            name = reminder.level.name_fr
            notes[f"Étape « {name} » : les lettres partent sans le montant des pénalités. {missing}"] = None
    return tuple(stopped), tuple(notes)
