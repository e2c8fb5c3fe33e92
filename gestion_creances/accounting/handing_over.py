"""Decides which entries are due: each fact once for ever, what was taken back by a contrary entry of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from gestion_creances.accounting.booking import entry_of
from gestion_creances.accounting.chart import FROM_FEC, Chart
from gestion_creances.accounting.entry import UNDONE, Entry
from gestion_creances.accounting.facts import AnyFact, Receipt, Sale, Transferred
from gestion_creances.basics.calendar import month_end
from gestion_creances.ledger.item import ItemKind

_AGAIN = re.compile(r"/\d+$")


@dataclass(frozen=True, slots=True)
class Handed:
    """An entry handed over before: its subject, the fact it told of, its day."""

    subject: str
    told: str
    dated_on: date


def taken_back(facts: Iterable[AnyFact], handed: Iterable[Handed], until: date) -> tuple[str, ...]:
    """Return the subjects of the entries whose fact is no longer there by *until*, or is there otherwise.

    *facts* is everything the ledger holds by that day. An entry dated later than *until* waits.
    """
    now = {fact.subject: fact.told for fact in facts if fact.dated_on <= until}
    return tuple(
        one.subject for one in _standing(handed) if one.dated_on <= until and now.get(_base(one.subject)) != one.told
    )


def due_entries(
    facts: Iterable[AnyFact], handed: Iterable[Handed], originals: Iterable[Entry], chart: Chart, until: date
) -> tuple[Entry, ...]:
    """Return the entries due up to the day *until* included, by day, journal and subject, without numbers.

    *originals* are the entries of the subjects that `taken_back` returned: each is met by its contrary, dated *until*
    (the day it was taken back is in the journal, but the accounts may be closed on that day). A fact that is there
    again, or otherwise, is told anew under a subject of its own ("payment:12/2"). A fact older than the last batch is
    due all the same, with its own day.
    """
    before = tuple(handed)
    contraries = [
        replace(entry.contrary(until), journal_label=chart.journal_title(entry.journal)) for entry in originals
    ]
    undone = {entry.subject.removesuffix(UNDONE) for entry in contraries}
    told = {_base(one.subject) for one in _standing(before) if one.subject not in undone}
    times = Counter(_base(one.subject) for one in before if not one.subject.endswith(UNDONE))
    made = [
        replace(entry, subject=_again(entry.subject, times))
        for fact in facts
        if fact.dated_on <= until and fact.subject not in told and takes(chart, fact)
        if (entry := entry_of(fact, chart)) is not None
    ]
    return tuple(sorted((*contraries, *made), key=lambda one: (one.dated_on, one.journal, one.subject)))


def takes(chart: Chart, fact: AnyFact) -> bool:
    """Tell whether the accountant waits for *fact*: not for what he has already, nor for what others hand him.

    What a credit pays on another account goes with the credit: who books the one books the other.
    """
    if fact.source == FROM_FEC or (chart.since is not None and fact.dated_on < chart.since):
        return False
    if isinstance(fact, Sale) or (isinstance(fact, Transferred) and fact.credit is ItemKind.CREDIT_NOTE):
        return fact.source in chart.sales
    return not isinstance(fact, Receipt | Transferred) or fact.source in chart.receipts


def usual_day(today: date, last_on: date | None) -> date:
    """Return up to which day entries are likely wanted, the last time being up to *last_on* (None: never).

    Who handed over up to the end of a month does so again; anybody else up to today.
    """
    if last_on is None or last_on != month_end(last_on):
        return today
    return today if today == month_end(today) else today.replace(day=1) - timedelta(days=1)


def _standing(handed: Iterable[Handed]) -> tuple[Handed, ...]:
    """Return of all that was ever handed over what no contrary entry has taken back."""
    known = tuple(handed)
    undone = {one.subject.removesuffix(UNDONE) for one in known if one.subject.endswith(UNDONE)}
    return tuple(one for one in known if not one.subject.endswith(UNDONE) and one.subject not in undone)


def _base(subject: str) -> str:
    return _AGAIN.sub("", subject)


def _again(subject: str, times: Counter[str]) -> str:
    return f"{subject}/{times[subject] + 1}" if times[subject] else subject
