"""What a printed statement of account says: gathered from the books, then drawn without looking anything up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.profile import Company
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.statement import Statement
from gestion_creances.letters.facts import NOBODY, Correspondent


@dataclass(frozen=True, slots=True)
class StatementFacts:
    """What a printed statement says. ``ages`` are label and amount per age bracket, not due first (may be empty).

    ``to_pay`` is the overdue part net of money on account; the payment box is printed when it is positive.
    """

    company: Company
    customer: Customer
    statement: Statement
    last: date
    first: date | None = None
    number: str = ""
    ages: tuple[tuple[str, Money], ...] = ()
    to_pay: Money = ZERO
    correspondent: Correspondent = NOBODY
