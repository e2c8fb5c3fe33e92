"""What a piece of work has changed in the books, so that pages refresh only what concerns them."""

from __future__ import annotations

from enum import Flag, auto


class Changes(Flag):
    """Kinds of facts that a use case may have written."""

    NONE = 0
    COMPANY = auto()
    CUSTOMERS = auto()
    INVOICES = auto()
    PAYMENTS = auto()
    HOLDS = auto()
    LETTERS = auto()
    POLICIES = auto()
    RATES = auto()
    MAIL = auto()
    TASKS = auto()
    PLANS = auto()
    PENALTIES = auto()
    BANK = auto()
    DEBITS = auto()
    ENTRIES = auto()
    ALL = (
        COMPANY
        | CUSTOMERS
        | INVOICES
        | PAYMENTS
        | HOLDS
        | LETTERS
        | POLICIES
        | RATES
        | MAIL
        | TASKS
        | PLANS
        | PENALTIES
        | BANK
        | DEBITS
        | ENTRIES
    )
