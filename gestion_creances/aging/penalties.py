"""What a late payment costs by law: interest per half-year, the fixed indemnity, and what a part payment pays first.

Articles L441-10 II and D441-5 code de commerce between professionals, R2192-31 and D2192-35 code de la commande
publique for public buyers, 1231-6 and 1344-1 code civil for consumers. The first day counted is the day after the due
date, the last one the day of payment. Nothing here reads the clock; a rate that is not known is never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from gestion_creances.aging.interest import RateOf, Segment, accrue, simple_interest
from gestion_creances.basics.calendar import Semester
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.company.legal_rates import RateMissing, RateTable
from gestion_creances.company.terms_of_sale import RECOVERY_INDEMNITY, DayCount, Imputation, TermsOfSale
from gestion_creances.ledger.customer import Customer, CustomerKind

_ONE_DAY = timedelta(days=1)

__all__ = ["FloorWarning", "LateRule", "Penalty", "Segment", "Settlement", "penalty"]


@dataclass(frozen=True, slots=True)
class LateRule:
    """Which law and which clauses decide: the debtor's kind, then what the terms of sale say.

    ``contract_rate`` (yearly percent, None for the legal default) binds professionals only: a public buyer owes the
    rate of his code, a consumer the legal rate, and only from the day after the formal notice (``formal_notice_on``).
    ``indemnity`` False waives the 40 €.
    """

    debtor: CustomerKind = CustomerKind.BUSINESS
    contract_rate: Decimal | None = None
    day_count: DayCount = DayCount.FIXED_365
    imputation: Imputation = Imputation.INTEREST_FIRST
    indemnity: bool = True
    formal_notice_on: date | None = None

    @classmethod
    def of(cls, customer: Customer, terms: TermsOfSale, formal_notice_on: date | None = None) -> LateRule:
        """Return the rule for one customer: a rate agreed with him comes before the one of the terms of sale."""
        return cls(
            debtor=customer.kind,
            contract_rate=Decimal(customer.contract_rate.replace(",", "."))
            if customer.contract_rate
            else terms.contract_rate,
            day_count=terms.day_count,
            imputation=terms.imputation,
            indemnity=terms.indemnity,
            formal_notice_on=formal_notice_on,
        )


@dataclass(frozen=True, slots=True)
class FloorWarning:
    """A contractual rate under three times the legal rate (L441-10 II): both amounts, for a person to decide.

    ``below`` lists the half-years where the rate is under the floor, ``unknown`` those whose legal rate is missing and
    could not be checked. ``interest`` is what the contract gives, ``floor_interest`` what it would be if the floor
    applied in the half-years of ``below``. Nothing is raised on its own: no ruling says that it should be.
    """

    below: tuple[str, ...]
    unknown: tuple[str, ...]
    interest: Money
    floor_interest: Money


@dataclass(frozen=True, slots=True)
class Settlement:
    """Penalties settled on their own, apart from the price: paid by the customer, or waived by the firm."""

    settled_on: date
    interest: Money
    indemnity: Money
    waived: bool = False


@dataclass(frozen=True, slots=True)
class Penalty:
    """What one late invoice owes besides its price, and what is left of all three, at a date.

    ``interest`` is the sum of the segments, ``indemnity`` the 40 € or nothing; the ``_paid`` amounts are what part
    payments took from them, and what was waived; ``principal_left`` what they left of the price; ``per_day`` the
    interest of one more day at the rate of the date asked; ``waived`` what the firm gave up of all this. All in cents,
    none negative.
    """

    segments: tuple[Segment, ...]
    interest: Money
    indemnity: Money
    interest_paid: Money
    indemnity_paid: Money
    principal_left: Money
    per_day: Money
    warning: FloorWarning | None = None
    waived: Money = ZERO

    @property
    def days(self) -> int:
        """The days of interest counted."""
        return sum(segment.days for segment in self.segments)

    @property
    def interest_left(self) -> Money:
        """Interest accrued and not paid."""
        return self.interest - self.interest_paid

    @property
    def indemnity_left(self) -> Money:
        """Indemnity due and not paid."""
        return self.indemnity - self.indemnity_paid

    @property
    def balance(self) -> Money:
        """Everything still owed for the invoice: principal, interest and indemnity."""
        return self.principal_left + self.interest_left + self.indemnity_left


def penalty(
    principal: Money,
    due_on: date,
    until: date,
    payments: Iterable[tuple[date, Money]] = (),
    *,
    rule: LateRule,
    rates: RateTable,
    credit_notes: Money = ZERO,
    settled: Iterable[Settlement] = (),
) -> Penalty:
    """Return what an invoice of *principal* (TTC) due on *due_on* owes for being late, up to *until* included.

    *payments* are the money received for it (positive) and the day it was at the firm's disposal; what was received
    after *until* is not counted, and what exceeds all that is owed is left out. *credit_notes* (positive) correct the
    price, so they count from the due date whenever they were issued. *settled* are penalties paid or waived on their
    own: they go to the interest and the indemnity they were meant for, and only what these leave is imputed like a
    payment. Raise RateMissing when a half-year has no rate.

    The ledger closes an invoice once its price is paid; with interest paid first, part of the price is then still
    owed here. Both are right: the first is the account, the second the claim.
    """
    received = sorted((day, amount) for day, amount in payments if day <= until and amount > ZERO)
    starts_after = _starts_after(due_on, rule)
    account = _Account(
        principal=max(ZERO, principal - credit_notes),
        rule=rule,
        rate_of=_rate_of(rule, rates, starts_after),
        counted_to=starts_after or until,
    )
    account.settle([(day, amount) for day, amount in received if day <= due_on])
    if until > due_on and account.principal > ZERO:
        account.owe_indemnity()
    later: list[tuple[date, Money | Settlement]] = [(each.settled_on, each) for each in settled]
    later += [(day, amount) for day, amount in received if day > due_on]
    account.settle(sorted((each for each in later if each[0] <= until), key=lambda each: each[0]))
    account.count_to(until)
    return account.close(until, _floor_warning(account.segments, rule, rates))


def _starts_after(due_on: date, rule: LateRule) -> date | None:
    """Return the last day without interest, None when no interest runs at all (consumer never put on notice)."""
    if rule.debtor is not CustomerKind.CONSUMER:
        return due_on
    return max(due_on, rule.formal_notice_on) if rule.formal_notice_on else None


def _rate_of(rule: LateRule, rates: RateTable, starts_after: date | None) -> RateOf:
    """Return the yearly rate in percent of a half-year for this debtor."""
    if rule.debtor is CustomerKind.CONSUMER:
        return rates.legal_rate
    if rule.debtor is CustomerKind.PUBLIC and starts_after is not None:
        began = Semester.of(starts_after + _ONE_DAY)
        return lambda _semester: rates.public_rate(began)
    contract_rate = rule.contract_rate
    return rates.default_rate if contract_rate is None else lambda _semester: contract_rate


@dataclass(slots=True)
class _Account:
    """One claim while its days are counted and its payments imputed, in order of date."""

    principal: Money
    rule: LateRule
    rate_of: RateOf
    counted_to: date
    interest: Money = ZERO
    interest_paid: Money = ZERO
    indemnity: Money = ZERO
    indemnity_paid: Money = ZERO
    waived: Money = ZERO
    segments: list[Segment] = field(default_factory=list)
    goes_on: bool = False

    def owe_indemnity(self) -> None:
        if self.rule.indemnity and self.rule.debtor is not CustomerKind.CONSUMER:
            self.indemnity = RECOVERY_INDEMNITY

    def settle(self, received: Sequence[tuple[date, Money | Settlement]]) -> None:
        """Count the days up to each payment, that day included on the old base, then impute it."""
        for day, what in received:
            self.count_to(day)
            if isinstance(what, Settlement):
                self._settle_apart(what)
            else:
                self._impute(what)

    def _settle_apart(self, settled: Settlement) -> None:
        rest = settled.interest - self._pay_interest(settled.interest)
        rest += settled.indemnity - self._pay_indemnity(settled.indemnity)
        self._impute(rest)
        # Where the base has not changed, the days that follow belong to the same line, rounded once.
        self.goes_on = True
        if settled.waived:
            self.waived += settled.interest + settled.indemnity

    def count_to(self, day: date) -> None:
        """Add the interest of the days not yet counted up to *day*, one segment per half-year."""
        if self.principal > ZERO:
            made = list(accrue(self.principal, self.counted_to, day, self.rate_of, self.rule.day_count))
            if made and self.goes_on:
                self._go_on(made)
            self.segments += made
            self.interest += total(segment.interest for segment in made)
        self.counted_to = max(self.counted_to, day)

    def _go_on(self, made: list[Segment]) -> None:
        """Let the first segment of *made* take in the one before it when both have one half-year and one base."""
        self.goes_on = False
        before, first = self.segments[-1] if self.segments else None, made[0]
        if before is None or (before.semester, before.base) != (first.semester, first.base):
            return
        days = before.days + first.days
        interest = simple_interest(first.base, first.rate_percent, days, self.rule.day_count.days_in(first.first.year))
        made[0] = replace(first, first=before.first, days=days, interest=interest)
        self.segments.pop()
        self.interest -= before.interest

    def _impute(self, amount: Money) -> None:
        takers = {
            Imputation.INTEREST_FIRST: (self._pay_interest, self._pay_principal, self._pay_indemnity),
            Imputation.INDEMNITY_NEXT: (self._pay_interest, self._pay_indemnity, self._pay_principal),
            Imputation.PRINCIPAL_FIRST: (self._pay_principal, self._pay_interest, self._pay_indemnity),
        }
        for take in takers[self.rule.imputation]:
            amount -= take(amount)

    def _pay_principal(self, amount: Money) -> Money:
        paid = min(amount, self.principal)
        self.principal -= paid
        return paid

    def _pay_interest(self, amount: Money) -> Money:
        paid = min(amount, self.interest - self.interest_paid)
        self.interest_paid += paid
        return paid

    def _pay_indemnity(self, amount: Money) -> Money:
        paid = min(amount, self.indemnity - self.indemnity_paid)
        self.indemnity_paid += paid
        return paid

    def close(self, until: date, warning: FloorWarning | None) -> Penalty:
        return Penalty(
            segments=tuple(self.segments),
            interest=self.interest,
            indemnity=self.indemnity,
            interest_paid=self.interest_paid,
            indemnity_paid=self.indemnity_paid,
            principal_left=self.principal,
            per_day=self._per_day(until),
            warning=warning,
            waived=self.waived,
        )

    def _per_day(self, until: date) -> Money:
        if not self.segments or not self.principal:
            return ZERO
        rate = self.rate_of(Semester.of(until))
        return simple_interest(self.principal, rate, 1, self.rule.day_count.days_in(until.year))


def _floor_warning(segments: Sequence[Segment], rule: LateRule, rates: RateTable) -> FloorWarning | None:
    """Hold a contractual rate against the floor in each half-year touched; None when it is nowhere in question."""
    if rule.contract_rate is None or rule.debtor is not CustomerKind.BUSINESS:
        return None
    floors = {segment.semester: _floor_rate(rates, segment.semester) for segment in segments}
    below = tuple(name for name, floor in floors.items() if floor is not None and rule.contract_rate < floor)
    unknown = tuple(name for name, floor in floors.items() if floor is None)
    if not (below or unknown):
        return None
    agreed = total(segment.interest for segment in segments)
    raised = total(_at_least(segment, floors[segment.semester], rule.day_count) for segment in segments)
    return FloorWarning(below, unknown, agreed, raised)


def _floor_rate(rates: RateTable, semester: str) -> Decimal | None:
    try:
        return rates.floor_rate(Semester.parse(semester))
    except RateMissing:
        return None


def _at_least(segment: Segment, floor: Decimal | None, day_count: DayCount) -> Money:
    if floor is None or segment.rate_percent >= floor:
        return segment.interest
    return simple_interest(segment.base, floor, segment.days, day_count.days_in(segment.first.year))
