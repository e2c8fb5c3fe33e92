"""Which reminders cannot be written today because the law's rate of a half-year is not known: said, never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from gestion_creances.aging.penalties import LateRule, penalty
from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.money import Money
from gestion_creances.company.legal_rates import RateMissing, RateTable
from gestion_creances.dunning.decision import Reminder

_ONE_DAY = timedelta(days=1)
_ANY_AMOUNT = Money(100)
_Known = dict[tuple[LateRule, Semester], RateMissing | None]


@dataclass(frozen=True, slots=True)
class Refused:
    """A reminder that is owed and cannot be written, and why; the others leave all the same."""

    reminder: Reminder
    refusal: Refusal


def refused(
    reminders: Iterable[Reminder], rules: Mapping[int, LateRule], rates: RateTable, as_of: date
) -> tuple[tuple[Refused, ...], tuple[str, ...]]:
    """Return the reminders that claim penalties nobody can compute, and what the other letters will lack.

    *rules* holds the late-payment rule of each customer by id. A letter that only mentions what lateness costs leaves
    without the figure.
    """
    stopped: list[Refused] = []
    notes: dict[str, None] = {}
    known: _Known = {}
    for reminder in reminders:
        if not reminder.level.counts_penalties:
            continue
        missing = _missing_rate(reminder, rules[reminder.customer_id], rates, as_of, known)
        if missing and reminder.level.claims_penalties:
            stopped.append(Refused(reminder, missing))
        elif missing:
            name = reminder.level.name_fr
            notes[f"Étape « {name} » : les lettres partent sans le montant des pénalités. {missing}"] = None
    return tuple(stopped), tuple(notes)


def _missing_rate(
    reminder: Reminder, rule: LateRule, rates: RateTable, as_of: date, known: _Known
) -> RateMissing | None:
    """Return the first rate that is missing; due dates of one half-year under one rule need the same ones."""
    starts = {Semester.of(claim.due.due_on + _ONE_DAY): claim.due.due_on for claim in reminder.claims}
    for semester, due_on in starts.items():
        if (rule, semester) not in known:
            known[rule, semester] = _missing_since(due_on, rule, rates, as_of)
        if missing := known[rule, semester]:
            return missing
    return None


def _missing_since(due_on: date, rule: LateRule, rates: RateTable, as_of: date) -> RateMissing | None:
    try:
        penalty(_ANY_AMOUNT, due_on, as_of, rule=rule, rates=rates)
    except RateMissing as missing:
        return missing
    return None
