"""Computes the late interest of one amount, as the law and the terms of sale have it; books are not needed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from gestion_creances.aging.penalties import LateRule, Penalty, penalty
from gestion_creances.basics.money import ZERO, Money
from gestion_creances.desk import Desk
from gestion_creances.storage.settings import shipped_rates


def late_interest(
    principal: Money,
    due_on: date,
    until: date,
    payments: Iterable[tuple[date, Money]] = (),
    rule: LateRule | None = None,
    desk: Desk | None = None,
    credit_notes: Money = ZERO,
) -> Penalty:
    """Return what an invoice of *principal* (TTC) due on *due_on* owes for being late up to *until* included.

    The rates are those shipped with the program, with the firm's own when a *desk* is given; *rule* defaults to what
    the law says between professionals. Raise RateMissing when a half-year has no rate.
    """
    rates = shipped_rates()
    if desk is not None:
        with desk.books.reading() as session:
            rates = session.settings.rates()
    chosen = rule or LateRule()
    return penalty(principal, due_on, until, payments, rule=chosen, rates=rates, credit_notes=credit_notes)
