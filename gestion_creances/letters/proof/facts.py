"""What a proof file is made from: papers as they were kept, what happened day by day, what is owed and why."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.legal_rates import RateRow
from gestion_creances.company.profile import Company
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.item import Item
from gestion_creances.ledger.outstanding import Outstanding
from gestion_creances.letters.facts import LetterFacts
from gestion_creances.letters.statement_facts import StatementFacts


class ProofPart(StrEnum):
    """What a person may leave in or out, in the order of the exhibits."""

    STATEMENT = "statement"
    INVOICES = "invoices"
    LETTERS = "letters"
    EMAILS = "emails"
    AGREEMENTS = "agreements"
    PAPERS = "papers"
    PENALTIES = "penalties"
    HISTORY = "history"
    JOURNAL = "journal"


class Nature(StrEnum):
    """What an original paper or a fact is; the words are in ``words``."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    DEPOSIT = "deposit"
    ORDER = "order"
    DELIVERY = "delivery"
    RECEIPT = "receipt"
    DISPUTE = "dispute"
    AGREEMENT = "agreement"
    OTHER = "other"
    LETTER = "letter"
    EMAIL = "email"
    POST = "post"
    PLAN = "plan"
    PENALTY_INVOICE = "penalty_invoice"
    PENALTIES = "penalties"
    CALL = "call"
    PROMISE = "promise"
    STATUS = "status"
    BLOCK = "block"
    PAYMENT = "payment"


@dataclass(frozen=True, slots=True)
class Trace:
    """One thing that happened to a paper on its way: when, a known word of ``words`` or a plain text, and details."""

    when: date | datetime
    word: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Original:
    """A paper kept in the books: ``seal`` is the SHA-256 under which it was stored, in lower-case hexadecimal.

    ``content`` is None when the books no longer hold it. ``reference`` names it (number, file name or subject).
    """

    part: ProofPart
    nature: Nature
    dated_on: date
    reference: str
    media: str
    seal: str
    content: bytes | None
    traces: tuple[Trace, ...] = ()

    @property
    def intact(self) -> bool:
        """Return whether it is there and still what its seal says."""
        return self.content is not None and hashlib.sha256(self.content).hexdigest() == self.seal


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the history. ``word`` is a known word of ``words`` that qualifies the fact, or empty."""

    on: date
    nature: Nature
    word: str = ""
    detail: str = ""
    amount: Money = ZERO


@dataclass(frozen=True, slots=True)
class PenaltyLine:
    """One movement of the account of penalties: ``word`` says claimed, paid, waived or cancelled."""

    on: date
    invoice: str
    word: str
    document: str
    interest: Money
    indemnity: Money
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ProofFacts:
    """Everything a proof file may hold, from ``first`` (None: the beginning) to ``as_of``.

    ``claim`` holds the overdue invoices with the cost of their lateness, None when nothing is overdue or when a rate
    is missing, which ``no_penalties`` then says.
    """

    company: Company
    customer: Customer
    as_of: date
    first: date | None
    owed: Outstanding
    statement: StatementFacts
    invoices: tuple[Item, ...]
    originals: tuple[Original, ...]
    history: tuple[Happening, ...]
    claim: LetterFacts | None
    no_penalties: str
    penalties: tuple[PenaltyLine, ...]
    rates: tuple[RateRow, ...]
    journal: tuple[Entry, ...]

    @property
    def altered(self) -> tuple[Original, ...]:
        """Return the papers that are no longer what they were when they were kept, or are gone."""
        return tuple(original for original in self.originals if not original.intact)
