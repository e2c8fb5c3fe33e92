"""One customer to call today: because his scenario asks for it, or because he was to be called back."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money, total
from gestion_creances.dunning.call import ATTEMPTS, Call, HalfDay, attempts, best_half, still_about
from gestion_creances.dunning.debtor import OpenDue
from gestion_creances.dunning.decision import Account, Reminder, ReminderKey
from gestion_creances.ledger.customer import Customer


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


def owed_call(
    account: Account,
    customer: Customer,
    before: Iterable[Call],
    waiting: Collection[ReminderKey],
    call_back: Call | None,
    as_of: date,
) -> OwedCall | None:
    """Return the call owed on *as_of* to the customer of *account*, or None.

    *before* are the calls made to him, *waiting* the keys of the steps whose next attempt is for a later day,
    *call_back* the last call that announced another one by now: it is dropped once what it was about is paid,
    contested or agreed.
    """
    made = tuple(before)
    reminders = tuple(each for each in account.reminders if each.is_call and each.key not in waiting)
    about = still_about(call_back, account.reminders, account.not_chased) if call_back is not None else ()
    if not reminders and not about:
        return None
    dues: list[OpenDue] = [claim.due for reminder in reminders for claim in reminder.claims] or list(about)
    return OwedCall(
        customer_id=customer.id,
        code=customer.code,
        name=customer.name,
        phone=customer.phone,
        reminders=reminders,
        call_back=call_back if about else None,
        amount=total(reminder.amount for reminder in reminders) if reminders else total(due.open for due in dues),
        days_late=max((as_of - due.due_on).days for due in dues),
        attempt=1 + max((attempts(made, reminder) for reminder in reminders), default=0),
        half=best_half((call.outcome, HalfDay.of(call.called_at.astimezone())) for call in made),
        owner=(reminders[0].level.owner if reminders else "") or customer.owner,
    )
