"""What a letter is written from: open invoices on a day, what lateness has cost, and the step reached."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from gestion_creances.aging.penalties import LateRule, Penalty
from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.legal_rates import RateTable
from gestion_creances.company.profile import Company
from gestion_creances.company.terms_of_sale import DayCount, Imputation
from gestion_creances.dunning.policy import Level
from gestion_creances.ledger.customer import Channel, Customer, CustomerKind


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One due date asked for: ``gross`` is its amount TTC, ``paid`` what was received on it, ``open`` what remains.

    ``days_late`` is negative before the due date. ``note`` is the order reference or delivery, printed under the
    number. When interest is claimed and a payment went to interest first, what remains is the penalty's principal.
    ``disputed`` is what the customer contests and the letter leaves out: neither paid nor in ``open``.
    """

    number: str
    issued_on: date
    due_on: date
    gross: Money
    paid: Money
    open: Money
    days_late: int
    note: str = ""
    penalty: Penalty | None = None
    disputed: Money = ZERO

    @property
    def principal(self) -> Money:
        """Return what remains of the price: ``open``, or more when part of a payment was taken as interest."""
        return self.open if self.penalty is None else self.penalty.principal_left

    @property
    def cost(self) -> Penalty | None:
        """Return the penalty when lateness has cost something, None otherwise (not due, consumer not on notice)."""
        owed = self.penalty
        return owed if owed is not None and (owed.segments or owed.indemnity) else None


@dataclass(frozen=True, slots=True)
class DeductedCredit:
    """A credit note or money on account taken off what is asked; ``amount`` is positive."""

    label: str
    amount: Money


@dataclass(frozen=True, slots=True)
class EarlierLetter:
    """A letter already sent about these invoices."""

    level_name: str
    sent_on: date
    number: str = ""


@dataclass(frozen=True, slots=True)
class HalfYearRate:
    """The central bank's rate in percent on the first day of a half-year ("2026-S1")."""

    semester: str
    central_bank: Decimal


@dataclass(frozen=True, slots=True)
class RateExplanation:
    """Where the penalty rates come from: the percent agreed in the contract, or the legal default by half-year."""

    contractual: Decimal | None = None
    half_years: tuple[HalfYearRate, ...] = ()
    margin: Decimal = Decimal(10)

    @classmethod
    def of(cls, rule: LateRule, rates: RateTable, penalties: Iterable[Penalty]) -> RateExplanation:
        """Return the explanation of *penalties* computed by *rule* from *rates*; raise RateMissing.

        The rate of a public buyer is that of the half-year in which the interest of an invoice began to run.
        """
        if rule.debtor is CustomerKind.CONSUMER:
            return cls()
        if rule.debtor is CustomerKind.PUBLIC:
            met = {penalty.segments[0].semester for penalty in penalties if penalty.segments}
        elif rule.contract_rate is not None:
            return cls(rule.contract_rate)
        else:
            met = {segment.semester for penalty in penalties for segment in penalty.segments}
        known = tuple(HalfYearRate(each, rates.refinancing_rate(Semester.parse(each))) for each in sorted(met))
        return cls(None, known, Decimal(8) if rule.debtor is CustomerKind.PUBLIC else Decimal(10))


@dataclass(frozen=True, slots=True)
class Correspondent:
    """The person the customer may call about this letter."""

    name: str = ""
    phone: str = ""
    email: str = ""


NOBODY = Correspondent()
"""Nobody in particular: the firm's own phone and e-mail are given."""


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """Everything a letter may say. ``interest`` and ``indemnity`` are what remains due of them on ``issued_on``.

    ``principal`` is the sum of the lines' ``principal`` less the credits; ``filling.fill`` refuses other sums.
    ``deadline`` is None when the step names none. ``attention`` is the person or department addressed. ``channel`` is
    how the letter leaves, None when it is the step's own. ``payment_link`` is the firm's pattern, empty for none.
    """

    company: Company
    customer: Customer
    level: Level
    number: str
    issued_on: date
    deadline: date | None
    lines: tuple[InvoiceLine, ...]
    principal: Money
    interest: Money = ZERO
    indemnity: Money = ZERO
    credits: tuple[DeductedCredit, ...] = ()
    earlier: tuple[EarlierLetter, ...] = ()
    registered_number: str = ""
    channel: Channel | None = None
    day_count: DayCount = DayCount.FIXED_365
    imputation: Imputation = Imputation.INTEREST_FIRST
    rate: RateExplanation = RateExplanation()
    correspondent: Correspondent = NOBODY
    attention: str = ""
    enclosures: tuple[str, ...] = ()
    payment_link: str = ""

    @property
    def penalties(self) -> tuple[Penalty, ...]:
        """Return what lateness has cost, in the order of the lines that cost something."""
        return tuple(line.cost for line in self.lines if line.cost is not None)

    @property
    def asked(self) -> Money:
        """Return the amount the letter asks for: penalties are part of it only at a step that claims them."""
        return self.principal + self.interest + self.indemnity if self.level.claims_penalties else self.principal

    @property
    def to_consumer(self) -> bool:
        """Return True for a consumer, to whom no article of the commercial code and no fee applies."""
        return self.customer.kind is CustomerKind.CONSUMER

    @property
    def to_public_body(self) -> bool:
        """Return True for the State, a local authority, a hospital: the public procurement code applies."""
        return self.customer.kind is CustomerKind.PUBLIC

    @property
    def by_registered_post(self) -> bool:
        """Return True when the letter leaves by registered post with acknowledgement of receipt."""
        return (self.channel or self.level.channel) is Channel.REGISTERED or bool(self.registered_number)

    @property
    def current_rate(self) -> Decimal | None:
        """Return the yearly rate in percent on the day of the letter, None without interest or with several rates."""
        rates = {penalty.segments[-1].rate_percent for penalty in self.penalties if penalty.segments}
        return rates.pop() if len(rates) == 1 else None

    def sums(self) -> tuple[Money, Money, Money]:
        """Return principal, interest and indemnity added up from the lines."""
        principal = total(line.principal for line in self.lines) - total(credit.amount for credit in self.credits)
        interest = total(penalty.interest_left for penalty in self.penalties)
        indemnity = total(penalty.indemnity_left for penalty in self.penalties)
        return principal, interest, indemnity
