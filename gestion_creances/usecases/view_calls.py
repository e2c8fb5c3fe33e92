"""Shows whom to call today: the steps by telephone, and those who were to be called back; and past calls."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.desk import Desk
from gestion_creances.dunning.call import Call
from gestion_creances.dunning.campaign import LaterCall
from gestion_creances.dunning.owed_call import OwedCall


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
        to_call = session.to_call(day)
        accounts = [account for account in session.correspondence.accounts(day) if to_call.concerns(account)]
        return Calls(day, to_call.owed(accounts), to_call.later(accounts))


def calls_of(desk: Desk, customer_id: int) -> tuple[Call, ...]:
    """Return the calls ever made to the customer, newest first."""
    with desk.books.reading() as session:
        return tuple(reversed(session.calls.of_customer(customer_id)))
