"""Shows the reminders of the day for review: the decision, what each letter asks for, and whom they concern."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gestion_creances.company.profile import Company
from gestion_creances.desk import Desk
from gestion_creances.dunning.campaign import Campaign


@dataclass(frozen=True, slots=True)
class ReminderRun:
    """The campaign of one day, who writes, every customer's name by id; ``can_send`` with an account for e-mails."""

    campaign: Campaign
    company: Company
    names: Mapping[int, str]
    can_send: bool


def view_reminders(desk: Desk) -> ReminderRun:
    """Return the run of today as it would leave; writes nothing."""
    with desk.books.reading() as session:
        return ReminderRun(
            session.correspondence.campaign(desk.today),
            session.company.get(),
            {customer.id: customer.name for customer in session.customers.all()},
            session.settings.mail_account() is not None,
        )
