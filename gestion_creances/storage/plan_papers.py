"""Gathers what a payment plan is made from: the firm, the customer, what he owes, and the next number."""

from __future__ import annotations

import hashlib
from datetime import date

from sqlalchemy import Connection, select

from gestion_creances.basics.money import ZERO
from gestion_creances.dunning.plan import PlanItem
from gestion_creances.ledger.item import ItemKind
from gestion_creances.letters import numbering
from gestion_creances.letters.plan_drafting import PlanSources
from gestion_creances.storage import rows
from gestion_creances.storage.company import CompanyRegister
from gestion_creances.storage.customers import CustomerRegister
from gestion_creances.storage.figures import Figures
from gestion_creances.storage.items import ItemRegister
from gestion_creances.storage.penalties import PenaltyRegister
from gestion_creances.storage.plans import PlanRegister
from gestion_creances.storage.settings import SettingRegister
from gestion_creances.storage.talk_rows import plan

_COVERABLE = frozenset({ItemKind.INVOICE, ItemKind.DOUBTFUL})


class PlanPapers:
    """The raw material of plans, and their papers as frozen."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sources(self, customer_id: int, as_of: date) -> PlanSources:
        """Return what a plan with the customer is made from: his due dates open now, earliest due first."""
        balances = PenaltyRegister(self._connection).balances(as_of, customer_id)
        items = ItemRegister(self._connection).of_customer(customer_id, only_open=True)
        dues = tuple(
            PlanItem(
                item.id,
                item.number,
                item.dated_on,
                item.due_on,
                item.open,
                max(ZERO, balances[item.id].left.total) if item.id in balances else ZERO,
                item.invoice_id,
            )
            for item in items
            if item.kind in _COVERABLE and item.open > ZERO and item.invoice_id is not None
        )
        owed = Figures(self._connection).outstanding_of(customer_id, as_of)
        return PlanSources(
            company=CompanyRegister(self._connection).get(),
            customer=CustomerRegister(self._connection).get(customer_id),
            day_count=SettingRegister(self._connection).terms_of_sale().day_count,
            dues=dues,
            covered=PlanRegister(self._connection).numbers_covering([due.item_id for due in dues]),
            on_account=max(ZERO, owed.on_account + owed.deposits),
            alsace_moselle=SettingRegister(self._connection).sending_times().alsace_moselle,
        )

    def next_number(self, day: date) -> str:
        """Return the number of the next plan: ECH-2026-0001, starting again each year."""
        last = PlanRegister(self._connection).last_number(f"{numbering.PLAN}-{day.year}-")
        return numbering.next_number(numbering.PLAN, day.year, last)

    def altered(self) -> tuple[str, ...]:
        """Return the numbers of the plans whose stored paper no longer matches its seal."""
        statement = select(plan.c.number, rows.document.c.sha256, rows.document.c.bytes).join(
            rows.document, rows.document.c.sha256 == plan.c.sha256
        )
        return tuple(
            number
            for number, seal, pdf in self._connection.execute(statement)
            if hashlib.sha256(pdf).hexdigest() != seal
        )
