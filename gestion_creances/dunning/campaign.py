"""A prepared run of reminders, as it is shown before anything leaves: counts, totals, and how fresh the books are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gestion_creances.basics import french
from gestion_creances.basics.calendar import next_working_day
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.dunning.decision import Decision, Reminder, ReminderKey
from gestion_creances.dunning.reason import Reason
from gestion_creances.dunning.refused import Refused

_FRESH_WORKING_DAYS = 3


@dataclass(frozen=True, slots=True)
class Freshness:
    """How far the money received is known: the last bank entry, and what nobody has matched yet.

    ``last_bank_on`` is None when the books hold no bank entry or payment; ``unmatched`` is what payments left on
    account, ``waiting`` what statements show that nobody has said yet whose it is; both are positive.
    """

    last_bank_on: date | None
    unmatched: Money
    unmatched_count: int
    waiting: Money = ZERO
    waiting_count: int = 0

    def is_stale(self, as_of: date) -> bool:
        """Tell whether more than three working days have passed since the last bank entry (or there is none)."""
        if self.last_bank_on is None:
            return True
        fresh_until = self.last_bank_on
        for _ in range(_FRESH_WORKING_DAYS):
            fresh_until = next_working_day(fresh_until + timedelta(days=1))
        return as_of > fresh_until

    def warnings(self, as_of: date) -> tuple[str, ...]:
        """Return the plain French sentences to read before sending on *as_of*; empty when the books are fresh."""
        found = []
        if self.last_bank_on is None:
            found.append("Aucune écriture bancaire dans ce dossier : vérifiez les règlements reçus avant d’envoyer.")
        elif self.is_stale(as_of):
            last = french.day(self.last_bank_on)
            found.append(f"Dernière écriture bancaire le {last} : vérifiez les règlements reçus depuis.")
        if self.unmatched_count:
            what = "1 règlement n’est pas rapproché"
            if self.unmatched_count > 1:
                what = f"{self.unmatched_count} règlements ne sont pas rapprochés"
            found.append(f"{what}, pour {french.amount(self.unmatched)} : rapprochez avant d’envoyer.")
        if self.waiting_count:
            what = "1 mouvement du relevé bancaire attend"
            if self.waiting_count > 1:
                what = f"{self.waiting_count} mouvements du relevé bancaire attendent"
            found.append(f"{what}, pour {french.amount(self.waiting)} : rapprochez avant d’envoyer.")
        return tuple(found)


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """How many due dates are left alone for one reason, and how much they hold open."""

    reason: Reason
    count: int
    amount: Money


@dataclass(frozen=True, slots=True)
class LaterCall:
    """A call the scenario asks for that was tried: the next attempt is planned ``on`` a later day."""

    reminder: Reminder
    on: date


@dataclass(frozen=True, slots=True)
class Campaign:
    """A decision under review; ``left_out`` holds the keys of the reminders the person has unticked.

    ``refused`` are the reminders of the decision that cannot be written, and why; ``notes`` are plain French sentences
    on what the letters will lack; ``day_off`` says that the day is no working day, empty when it is one. ``later`` are
    the calls that wait for the day of their next attempt. A step by telephone is a call to make: it is counted among
    the calls, never among the reminders that leave.
    """

    decision: Decision
    freshness: Freshness
    left_out: frozenset[ReminderKey] = frozenset()
    refused: tuple[Refused, ...] = ()
    notes: tuple[str, ...] = ()
    day_off: str = ""
    later: tuple[LaterCall, ...] = ()

    def warnings(self) -> tuple[str, ...]:
        """Return all there is to read before sending, as plain French sentences."""
        day_off = (self.day_off,) if self.day_off else ()
        return (*self.freshness.warnings(self.decision.as_of), *day_off, *self.notes)

    def without(self, keys: Iterable[ReminderKey]) -> Campaign:
        """Return the same campaign with exactly the reminders of *keys* unticked."""
        return replace(self, left_out=frozenset(keys))

    def reminders(self) -> tuple[Reminder, ...]:
        """Return the reminders that would leave in writing, in the decision's order."""
        out = self.left_out | {refused.reminder.key for refused in self.refused}
        return tuple(each for each in self.decision.reminders if not each.is_call and each.key not in out)

    def calls(self) -> tuple[Reminder, ...]:
        """Return the calls to make today, in the decision's order; those that wait are in ``later``."""
        waiting = {call.reminder.key for call in self.later}
        return tuple(each for each in self.decision.reminders if each.is_call and each.key not in waiting)

    def amount(self) -> Money:
        """Return what the reminders that would leave ask for, interest and indemnities apart."""
        return total(reminder.amount for reminder in self.reminders())

    def by_reason(self) -> tuple[ReasonCount, ...]:
        """Return one line per reason among the due dates left alone, in the order of the reasons."""
        amounts: defaultdict[Reason, list[Money]] = defaultdict(list)
        for left in self.decision.not_chased:
            amounts[left.reason].append(left.due.open)
        return tuple(
            ReasonCount(reason, len(amounts[reason]), total(amounts[reason])) for reason in Reason if reason in amounts
        )
