"""Makes a payment plan from what a person wishes and what the books say: checked, cut to the cent, drawn."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.profile import Company
from gestion_creances.company.terms_of_sale import DayCount
from gestion_creances.dunning.plan import DEFAULT_GRACE_DAYS, Plan, PlanFault, PlanItem, checked_plan
from gestion_creances.dunning.plan_terms import Rhythm, ScheduleLine, equal_parts, instalment_days, schedule
from gestion_creances.ledger.customer import Customer
from gestion_creances.letters.plan_letter import PlanFacts
from gestion_creances.letters.plan_pdf import draw_plan


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What a person wants to agree with a customer: which due dates, paid when, on what terms.

    ``typed`` gives days and amounts by hand; without it the debt is cut equally along ``rhythm``, the odd cents on the
    last instalment (on the first when ``odd_first``). ``rate`` is the yearly interest in percent, None without.
    ``with_penalties`` covers the penalties claimed on these due dates and still owed.
    """

    customer_id: int
    item_ids: tuple[int, ...]
    rhythm: Rhythm | None = None
    typed: tuple[tuple[date, Money], ...] = ()
    odd_first: bool = False
    rate: Decimal | None = None
    with_penalties: bool = False
    grace_days: int = DEFAULT_GRACE_DAYS
    answer_by: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PlanSources:
    """What the books say: the customer's open due dates, and the number of the plan that already covers some of them.

    ``dues`` bear the penalties claimed on them and still owed; ``on_account`` is his money not allocated yet,
    ``alsace_moselle`` the firm's choice of holidays.
    """

    company: Company
    customer: Customer
    day_count: DayCount
    dues: tuple[PlanItem, ...]
    covered: Mapping[int, str] = field(default_factory=dict)
    on_account: Money = ZERO
    alsace_moselle: bool = False

    @property
    def free(self) -> tuple[PlanItem, ...]:
        """Return the due dates that no open plan covers yet."""
        return tuple(due for due in self.dues if due.item_id not in self.covered)


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """A sound plan not stored yet, and the lines from which each instalment is recomputed."""

    plan: Plan
    facts: PlanFacts

    @property
    def lines(self) -> tuple[ScheduleLine, ...]:
        """Return the instalments as anyone can recompute them."""
        return self.facts.lines

    def pdf(self) -> bytes:
        """Return the paper, in the customer's language."""
        return draw_plan(self.facts, self.facts.customer.language)

    def sealed(self, pdf: bytes) -> Plan:
        """Return the plan bearing the seal of its paper."""
        return replace(self.plan, sha256=hashlib.sha256(pdf).hexdigest())


def draft_plan(wish: PlanWish, sources: PlanSources, number: str, agreed_on: date) -> PlanDraft:
    """Return the plan that *wish* asks for, agreed on *agreed_on*; raise PlanFault when it cannot be."""
    items = tuple(_chosen(wish, sources))
    plan = Plan(
        number,
        wish.customer_id,
        agreed_on,
        items,
        (),
        rate=wish.rate or None,
        grace_days=wish.grace_days,
        answer_by=wish.answer_by,
        note=wish.note.strip(),
    )
    parts = wish.typed or _cut(wish, plan.debt, alsace_moselle=sources.alsace_moselle)
    lines = schedule(parts, plan.principal, plan.penalties, agreed_on, rate=plan.rate, day_count=sources.day_count)
    plan = checked_plan(replace(plan, instalments=tuple(line.instalment() for line in lines)), sources.customer.kind)
    return PlanDraft(plan, PlanFacts(sources.company, sources.customer, plan, lines, sources.day_count))


def _cut(wish: PlanWish, debt: Money, *, alsace_moselle: bool) -> tuple[tuple[date, Money], ...]:
    if wish.rhythm is None:
        return ()
    if not debt:
        raise PlanFault("items", "Choisissez au moins une échéance à régler par l’échéancier.")
    days = instalment_days(replace(wish.rhythm, alsace_moselle=alsace_moselle))
    return tuple(zip(days, equal_parts(debt, len(days), odd_first=wish.odd_first), strict=True))


def _chosen(wish: PlanWish, sources: PlanSources) -> Iterator[PlanItem]:
    """Yield the due dates chosen, oldest first; an invoice goes in whole, since reminders pause for all of it."""
    chosen = set(wish.item_ids)
    if unknown := chosen - {due.item_id for due in sources.dues}:
        one = "Une échéance choisie n’est plus à régler"
        many = f"{len(unknown)} échéances choisies ne sont plus à régler"
        raise PlanFault("items", f"{one if len(unknown) == 1 else many} : rouvrez l’échéancier pour voir la liste.")
    invoices = {due.invoice_id for due in sources.dues if due.item_id in chosen}
    for due in sources.dues:
        if due.item_id not in chosen:
            if due.invoice_id in invoices:
                raise PlanFault("items", f"La facture {due.number} a une autre échéance ouverte : prenez-les toutes.")
            continue
        if due.item_id in sources.covered:
            number = sources.covered[due.item_id]
            raise PlanFault("items", f"La facture {due.number} est déjà dans l’échéancier {number}.")
        yield due if wish.with_penalties else replace(due, penalties=ZERO)
