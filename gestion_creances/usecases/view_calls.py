"""Shows whom to call today: the steps by telephone, and those who were to be called back; and past calls."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money, total
from gestion_creances.desk import Desk
from gestion_creances.dunning.call import ATTEMPTS, Call, HalfDay, attempts, best_half, still_about
from gestion_creances.dunning.campaign import LaterCall
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.decision import Account, Reminder, ReminderKey
from gestion_creances.ledger.customer import Customer
from gestion_creances.storage.books import Session


@dataclass(frozen=True, slots=True)
class OwedCall:
    """One customer to call today, by the scenario (``reminders``) or because one said so (``call_back``).

    ``amount`` is what the call is about, ``attempt`` the number of this attempt (1 is the first) out of ``attempts``,
    ``half`` the half-day to try after nobody answered, None when any will do. ``owner`` is who calls: whoever the step
    names, else whoever follows the customer, else empty.
    """

    customer_id: int
    code: str
    name: str
    phone: str
    reminders: tuple[Reminder, ...]
    call_back: Call | None
    amount: Money
    days_late: int
    attempt: int
    half: HalfDay | None
    owner: str = ""
    attempts: int = ATTEMPTS


@dataclass(frozen=True, slots=True)
class Calls:
    """The calls to make on ``as_of``, largest amount first, and those whose next attempt waits for a later day."""

    as_of: date
    owed: tuple[OwedCall, ...]
    later: tuple[LaterCall, ...]


def view_calls(desk: Desk) -> Calls:
    """Return the calls of today; a call-back is dropped once what it was about is paid, contested or agreed."""
    day = desk.today
    with desk.books.reading() as session:
        back = {call.customer_id: call for call in session.calls.owed(day)}
        accounts = [
            account
            for account in session.correspondence.accounts(day)
            if account.debtor.customer_id in back or any(reminder.is_call for reminder in account.reminders)
        ]
        asked = [reminder for account in accounts for reminder in account.reminders if reminder.is_call]
        later = session.calls.later(asked, day)
        waiting = {call.reminder.key for call in later}
        known = session.customers.many(account.debtor.customer_id for account in accounts)
        found = [
            _owed(session, account, back.get(key), waiting, known[key], day)
            for account in accounts
            for key in [account.debtor.customer_id]
        ]
    owed = [call for call in found if call is not None]
    owed.sort(key=lambda call: (-call.amount.cents, call.code))
    return Calls(day, tuple(owed), later)


def calls_of(desk: Desk, customer_id: int) -> tuple[Call, ...]:
    """Return the calls ever made to the customer, newest first."""
    with desk.books.reading() as session:
        return tuple(reversed(session.calls.of_customer(customer_id)))


def _owed(
    session: Session,
    account: Account,
    call_back: Call | None,
    waiting: set[ReminderKey],
    customer: Customer,
    day: date,
) -> OwedCall | None:
    debtor = account.debtor
    reminders = tuple(each for each in account.reminders if each.is_call and each.key not in waiting)
    if call_back is not None and not still_about(call_back, account.reminders, account.not_chased):
        call_back = None
    if not reminders and call_back is None:
        return None
    before = session.calls.of_customer(debtor.customer_id)
    dues = _dues(reminders, call_back, account)
    return OwedCall(
        customer_id=debtor.customer_id,
        code=debtor.code,
        name=debtor.name,
        phone=customer.phone,
        reminders=reminders,
        call_back=call_back,
        amount=total(reminder.amount for reminder in reminders) if reminders else total(due.open for due in dues),
        days_late=max((day - due.due_on).days for due in dues),
        attempt=1 + max((attempts(before, reminder) for reminder in reminders), default=0),
        half=best_half((call.outcome, HalfDay.of(call.called_at.astimezone())) for call in before),
        owner=(reminders[0].level.owner if reminders else "") or customer.owner,
    )


def _dues(reminders: Iterable[Reminder], call_back: Call | None, account: Account) -> list[OpenDue]:
    asked = [claim.due for reminder in reminders for claim in reminder.claims]
    if asked or call_back is None:
        return asked
    return list(still_about(call_back, account.reminders, account.not_chased))
