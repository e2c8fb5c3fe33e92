"""Gathers whom to call today, from a decision somebody else has taken: nobody need take it twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from gestion_creances.dunning.campaign import LaterCall
from gestion_creances.dunning.decision import Account
from gestion_creances.dunning.owed_call import OwedCall, owed_call
from gestion_creances.storage.calls import CallRegister
from gestion_creances.storage.customers import CustomerRegister


class ToCall:
    """The calls of one day."""

    def __init__(self, connection: Connection, as_of: date) -> None:
        self._connection = connection
        self._calls = CallRegister(connection)
        self._as_of = as_of
        self._back = {call.customer_id: call for call in self._calls.owed(as_of)}

    def concerns(self, account: Account) -> bool:
        """Tell whether this customer may have to be called; the others can be forgotten."""
        return account.debtor.customer_id in self._back or any(reminder.is_call for reminder in account.reminders)

    def later(self, accounts: Sequence[Account]) -> tuple[LaterCall, ...]:
        """Return the steps by telephone whose next attempt waits for a later day."""
        return self._calls.later((each for account in accounts for each in account.reminders), self._as_of)

    def owed(self, accounts: Sequence[Account]) -> tuple[OwedCall, ...]:
        """Return the calls to make, the largest amount first; *accounts* are those it ``concerns``."""
        keys = [account.debtor.customer_id for account in accounts]
        customers = CustomerRegister(self._connection).many(keys)
        made = self._calls.of_customers(keys)
        waiting = {call.reminder.key for call in self.later(accounts)}
        found = [
            owed_call(account, customers[key], made.get(key, ()), waiting, self._back.get(key), self._as_of)
            for key, account in zip(keys, accounts, strict=True)
        ]
        return tuple(sorted(filter(None, found), key=lambda call: (-call.amount.cents, call.code)))
