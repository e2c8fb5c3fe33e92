"""Shows a letter before it leaves, and what each reminder would claim on top of the invoices; writes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.legal_rates import RateMissing
from gestion_creances.desk import Desk
from gestion_creances.dunning.decision import Reminder, ReminderKey
from gestion_creances.letters.drafting import Draft, compose, letter_facts


@dataclass(frozen=True, slots=True)
class Claimed:
    """What a reminder asks for: principal, and the interest and indemnity it claims (zero when it claims none)."""

    principal: Money
    interest: Money
    indemnity: Money

    @property
    def total(self) -> Money:
        """Return the sum asked for."""
        return self.principal + self.interest + self.indemnity


def draft_letter(desk: Desk, reminder: Reminder, as_of: date | None = None, text: str | None = None) -> Draft:
    """Return the letter of *reminder* with its PDF, under a provisional number.

    *text* is an edited template to try in place of the one in force. Raise what ``letters.drafting.compose`` raises.
    """
    day = as_of or desk.today
    with desk.books.reading() as session:
        firm = session.correspondence.firm()
        record = session.correspondence.record(reminder, day)
    return compose(firm, record, reminder, day, text=text)


def claimed_amounts(
    desk: Desk, reminders: Sequence[Reminder], as_of: date | None = None
) -> Mapping[ReminderKey, Claimed]:
    """Return what each reminder asks for, by its key; those that a missing rate refuses are left out."""
    day = as_of or desk.today
    with desk.books.reading() as session:
        firm = session.correspondence.firm()
        records = session.correspondence.records(reminders, day)
    found = {}
    for reminder in reminders:
        try:
            facts = letter_facts(firm, records[reminder.key], reminder, day)
        except RateMissing:
            continue
        extras = (facts.interest, facts.indemnity) if reminder.level.claims_penalties else (ZERO, ZERO)
        found[reminder.key] = Claimed(facts.principal, *extras)
    return found
