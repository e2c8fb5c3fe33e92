"""What matching knows: the open invoices, who the customers are, what earlier matchings taught, what is tolerated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ledger.item import ItemKind

_PENNIES = Money(100)
_BANK_FEE = Money(2500)


@dataclass(frozen=True, slots=True)
class Due:
    """An open item of a customer that a movement may settle.

    ``open`` is signed: positive for a due date, negative for a credit note, a deposit or money on account that may be
    deducted. ``references`` are other texts that name it (order, payment reference), ``discount`` what may be kept back
    when it is paid no later than ``discount_until``.
    """

    item_id: int
    customer_id: int
    kind: ItemKind
    number: str
    issued_on: date
    due_on: date
    open: Money
    invoice_id: int | None = None
    references: tuple[str, ...] = ()
    discount: Money = ZERO
    discount_until: date | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """A customer as a bank might name him; ``names`` are his name and the names others were decided to mean him."""

    customer_id: int
    code: str
    names: tuple[str, ...]
    ibans: tuple[str, ...] = ()
    siren: str = ""


@dataclass(frozen=True, slots=True)
class Habit:
    """What validated lines taught: this payer (IBAN, or name as names are compared) paid for this customer so often."""

    customer_id: int
    times: int
    last_on: date
    payer_iban: str = ""
    payer_key: str = ""


@dataclass(frozen=True, slots=True)
class Collected:
    """A direct debit handed to the bank and not yet seen: the whole remittance, or one of its lines."""

    collection_id: int
    number: str
    collect_on: date
    amount: Money
    shares: tuple[tuple[int, Money], ...]
    end_to_end: str = ""


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment recorded before, that a movement may take back or that may be the movement itself, typed by hand."""

    item_id: int
    customer_id: int
    paid_on: date
    amount: Money
    method: str = ""
    reference: str = ""
    line_id: int | None = None


@dataclass(frozen=True, slots=True)
class Tolerances:
    """What may be missing, or be too much, without asking: cents, a bank's fee, an exchange difference in percent."""

    pennies: Money = _PENNIES
    bank_fee: Money = _BANK_FEE
    exchange_percent: int = 0
    automatic: bool = True
    oldest_days: int = 90


@dataclass(frozen=True, slots=True)
class Line:
    """A movement of the bank that waits to be matched; see `banking.statement.Movement` for its words."""

    line_id: int
    booked_on: date
    amount: Money
    text: str
    payer: str = ""
    payer_iban: str = ""
    reference: str = ""
    method: str = ""
    return_reason: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything `matcher` looks at; ``refused`` holds (line id, choice) that a person undid."""

    dues: tuple[Due, ...]
    customers: tuple[Known, ...]
    habits: tuple[Habit, ...] = ()
    collected: tuple[Collected, ...] = ()
    paid: tuple[Paid, ...] = ()
    tolerances: Tolerances = Tolerances()
    refused: frozenset[tuple[int, str]] = frozenset()
    company_names: tuple[str, ...] = ()
