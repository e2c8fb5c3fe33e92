"""Statements of a bank account, made by hand, and lines of them in the books."""

from __future__ import annotations

from datetime import date
from typing import Any

from gestion_creances.banking.statement import AccountName, Movement, Statement
from gestion_creances.basics.money import Money, total
from gestion_creances.desk import Desk
from gestion_creances.storage.bank import EnteredStatement

OURS = AccountName(iban="FR7630006000011234567890189")


def a_movement(on: date, euros: str, label: str = "VIREMENT", **facts: Any) -> Movement:
    """Return a movement of that day with that value date."""
    return Movement(on, facts.pop("value_on", on), Money.euros(euros), label, **facts)


def a_statement(*movements: Movement, opening: str | None = None, **facts: Any) -> Statement:
    """Return the statement of our account that holds *movements*, its closing following from its opening."""
    first = None if opening is None else Money.euros(opening)
    last = None if first is None else first + total(movement.amount for movement in movements)
    days = [movement.booked_on for movement in movements]
    return Statement(
        facts.pop("account", OURS),
        tuple(movements),
        facts.pop("first_on", min(days, default=date(2026, 11, 1))),
        facts.pop("last_on", max(days, default=date(2026, 11, 1))),
        first,
        facts.pop("closing", last),
        **facts,
    )


def entered(desk: Desk, *statements: Statement, name: str = "releve.ofx") -> tuple[EnteredStatement, ...]:
    """Enter *statements* as one file."""
    with desk.books.writing() as session:
        return session.bank.enter(statements, name, f"seal of {name}", desk.now())


def a_line(desk: Desk, on: date, euros: str, label: str = "VIREMENT", **facts: Any) -> int:
    """Enter one movement and return the id of its line."""
    return entered(desk, a_statement(a_movement(on, euros, label, **facts)))[0].created[0]
