"""A payment plan: the due dates it covers, frozen when agreed, and the instalments that pay them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from gestion_creances.basics.calendar import add_months
from gestion_creances.basics.errors import Refusal
from gestion_creances.basics.french import amount as euros
from gestion_creances.basics.french import day
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.customer import CustomerKind

DEFAULT_GRACE_DAYS = 8
"""Days a missed instalment may still be paid before the whole debt is due again, unless the plan says otherwise."""

MOST_INSTALMENTS = 120
_MOST_PERCENT = 100
_MOST_GRACE = 90


class PlanState(StrEnum):
    """How far a plan has come: offered, in force, paid whole, not kept, or given up."""

    PROPOSED = "proposed"
    RUNNING = "running"
    COMPLETED = "completed"
    DEFAULTED = "defaulted"
    CANCELLED = "cancelled"


CLOSED = frozenset({PlanState.COMPLETED, PlanState.DEFAULTED, PlanState.CANCELLED})


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One due date the plan covers: ``amount`` is what was open on it, ``penalties`` what was claimed on it and unpaid.

    Both are frozen on the day of the agreement.
    """

    item_id: int
    number: str
    issued_on: date
    due_on: date
    amount: Money
    penalties: Money = ZERO
    invoice_id: int | None = None


@dataclass(frozen=True, slots=True)
class PlanInstalment:
    """One instalment: ``amount`` pays the debt covered, ``interest`` is the price of the time given."""

    rank: int
    due_on: date
    amount: Money
    interest: Money = ZERO

    @property
    def total(self) -> Money:
        """Return what the customer pays that day."""
        return self.amount + self.interest


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan as agreed on ``agreed_on``; ``id`` is 0 until stored, ``sha256`` the seal of its paper.

    ``rate`` is the yearly interest in percent, None without interest. ``answer_by`` is the last day a plan only
    proposed waits for the customer's signature. An instalment not paid ``grace_days`` after its day ends the plan.
    """

    number: str
    customer_id: int
    agreed_on: date
    items: tuple[PlanItem, ...]
    instalments: tuple[PlanInstalment, ...]
    rate: Decimal | None = None
    grace_days: int = DEFAULT_GRACE_DAYS
    state: PlanState = PlanState.PROPOSED
    answer_by: date | None = None
    signed_on: date | None = None
    closed_on: date | None = None
    note: str = ""
    sha256: str = ""
    id: int = 0

    @property
    def principal(self) -> Money:
        """Return the sum of the due dates covered, as frozen."""
        return total(item.amount for item in self.items)

    @property
    def penalties(self) -> Money:
        """Return the sum of the penalties covered, as frozen."""
        return total(item.penalties for item in self.items)

    @property
    def debt(self) -> Money:
        """Return what the plan covers: principal and penalties."""
        return self.principal + self.penalties

    @property
    def interest(self) -> Money:
        """Return the interest of all instalments."""
        return total(instalment.interest for instalment in self.instalments)

    @property
    def total(self) -> Money:
        """Return what the customer pays in all."""
        return self.debt + self.interest

    @property
    def is_open(self) -> bool:
        """Tell whether the plan is proposed or running."""
        return self.state not in CLOSED


class PlanFault(Refusal):
    """A plan cannot be agreed as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def plan_faults(plan: Plan, kind: CustomerKind) -> tuple[PlanFault, ...]:
    """Return everything that keeps *plan* from being agreed with a customer of that *kind*; empty when it is sound.

    A consumer owes no interest for the time given: his plan would be a consumer credit (L312-4 code de la
    consommation exempts only what is agreed without further costs).
    """
    return (*_debt_faults(plan), *_instalment_faults(plan), *_clause_faults(plan, kind))


def checked_plan(plan: Plan, kind: CustomerKind) -> Plan:
    """Return *plan* when it is sound; raise its first PlanFault otherwise."""
    for fault in plan_faults(plan, kind):
        raise fault
    return plan


def prescribed_on(signed_on: date, kind: CustomerKind) -> date:
    """Return the last day of the new prescription that a plan signed on *signed_on* starts.

    Signing acknowledges the debt and interrupts prescription (article 2240 code civil); the whole time runs anew
    (2231): five years between professionals (L110-4 code de commerce), two for a consumer (L218-2 code de la
    consommation); for a public body, the end of the fourth year after (law of 31 December 1968).
    """
    if kind is CustomerKind.PUBLIC:
        return date(signed_on.year + 4, 12, 31)
    return add_months(signed_on, 24 if kind is CustomerKind.CONSUMER else 60)


def _debt_faults(plan: Plan) -> Iterator[PlanFault]:
    if not plan.items:
        yield PlanFault("items", "Choisissez au moins une échéance à régler par l’échéancier.")
    for item in plan.items:
        if item.amount <= ZERO or item.penalties < ZERO:
            yield PlanFault("items", f"La facture {item.number} n’a plus rien à régler : retirez-la de l’échéancier.")


def _instalment_faults(plan: Plan) -> Iterator[PlanFault]:
    yield from _day_faults(plan.agreed_on, plan.instalments)
    if any(instalment.amount <= ZERO or instalment.interest < ZERO for instalment in plan.instalments):
        yield PlanFault("instalments", "Chaque versement doit être supérieur à zéro.")
    missing = plan.debt - total(instalment.amount for instalment in plan.instalments)
    if missing > ZERO:
        yield PlanFault("instalments", f"Il manque {euros(missing)} : les versements doivent totaliser {_debt(plan)}.")
    if missing < ZERO:
        more = euros(-missing)
        yield PlanFault("instalments", f"Il y a {more} de trop : les versements doivent totaliser {_debt(plan)}.")


def _day_faults(agreed_on: date, instalments: Sequence[PlanInstalment]) -> Iterator[PlanFault]:
    if not 1 <= len(instalments) <= MOST_INSTALMENTS:
        yield PlanFault("count", f"Prévoyez de 1 à {MOST_INSTALMENTS} versements.")
    if instalments and instalments[0].due_on < agreed_on:
        first = day(instalments[0].due_on)
        yield PlanFault("first", f"Le premier versement ({first}) précède l’accord ({day(agreed_on)}).")
    for before, after in pairwise(instalments):
        if after.due_on <= before.due_on:
            days = f"{day(after.due_on)} vient après celui du {day(before.due_on)}"
            yield PlanFault("instalments", f"Le versement du {days} : rangez les dates en ordre croissant.")


def _clause_faults(plan: Plan, kind: CustomerKind) -> Iterator[PlanFault]:
    if plan.rate is not None and not 0 <= plan.rate <= _MOST_PERCENT:
        yield PlanFault("rate", f"Le taux d’intérêt doit être compris entre 0 et {_MOST_PERCENT} % par an.")
    if plan.rate and kind is CustomerKind.CONSUMER:
        yield PlanFault("rate", "Un particulier ne doit pas d’intérêts pour l’étalement : laissez le taux vide.")
    if not 0 <= plan.grace_days <= _MOST_GRACE:
        yield PlanFault("grace_days", f"Le délai de grâce doit être compris entre 0 et {_MOST_GRACE} jours.")
    if plan.answer_by is not None and plan.answer_by < plan.agreed_on:
        last = day(plan.answer_by)
        yield PlanFault("answer_by", f"La date de réponse ({last}) précède la proposition ({day(plan.agreed_on)}).")


def _debt(plan: Plan) -> str:
    return euros(plan.debt)
