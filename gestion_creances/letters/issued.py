"""A letter that has been issued: frozen, with the seal of its PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import Money
from gestion_creances.ledger.customer import Channel


@dataclass(frozen=True, slots=True)
class IssuedLine:
    """What the letter said of one due date: what was open, how late, what was claimed on top."""

    item_id: int
    open: Money
    days_late: int
    interest: Money
    indemnity: Money


@dataclass(frozen=True, slots=True)
class IssuedLetter:
    """A letter as it left: ``words`` is the frozen text as JSON, ``sha256`` the seal of its PDF (lower-case hex).

    ``id`` is 0 until stored.
    """

    number: str
    customer_id: int
    level: int
    level_code: str
    issued_on: date
    channel: Channel
    language: str
    subject: str
    principal: Money
    interest: Money
    indemnity: Money
    words: str
    sha256: str
    lines: tuple[IssuedLine, ...]
    id: int = 0
