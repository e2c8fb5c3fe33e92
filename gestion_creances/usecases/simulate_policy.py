"""Shows what an edited scenario would send today on the firm's own books; reads only."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gestion_creances.basics.money import Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.decision import Reminder, decide
from gestion_creances.dunning.policy import Policy


@dataclass(frozen=True, slots=True)
class Simulation:
    """What would be owed today: reminders in writing, calls to make, formal notices, and what they ask for.

    ``customers`` counts those concerned. ``everyone``: nobody follows the scenario yet, so it was tried on all.
    """

    reminders: int
    calls: int
    notices: int
    amount: Money
    customers: int
    everyone: bool

    @property
    def nothing(self) -> bool:
        """Whether nothing would be owed today."""
        return not (self.reminders or self.calls or self.notices)


def simulate_policy(desk: Desk, policy: Policy) -> Simulation:
    """Return what *policy* would send today in place of the one stored under its id, or to all when nobody follows it.

    An unsound policy is tried as it is; see ``policy.faults``.
    """
    with desk.books.reading() as session:
        debtors = session.chasing.debtors(desk.today)
        dues = session.chasing.dues(desk.today)
        times = session.settings.sending_times()
    mine = {key for key, debtor in debtors.items() if policy.id and debtor.policy.id == policy.id}
    alone = {due.item_id for due in dues if policy.id and due.policy and due.policy.id == policy.id}
    everyone = not mine and not alone
    tried = {
        key: replace(debtor, policy=policy) if everyone or key in mine else debtor for key, debtor in debtors.items()
    }
    dues = tuple(replace(due, policy=policy) if due.item_id in alone else due for due in dues)
    reminders = [one for one in decide(dues, tried, desk.today, times).reminders if one.policy is policy]
    return _counted(reminders, everyone=everyone)


def _counted(reminders: list[Reminder], *, everyone: bool) -> Simulation:
    calls = [one for one in reminders if one.is_call]
    notices = [one for one in reminders if not one.is_call and one.level.claims_penalties]
    return Simulation(
        reminders=len(reminders) - len(calls) - len(notices),
        calls=len(calls),
        notices=len(notices),
        amount=total(one.amount for one in reminders),
        customers=len({one.customer_id for one in reminders}),
        everyone=everyone,
    )
