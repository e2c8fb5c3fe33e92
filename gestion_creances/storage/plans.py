"""Keeps payment plans: what they cover, their instalments and paper, and what has come in for them since."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sqlalchemy import ColumnElement, Connection, desc, func, insert, select, true, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.engine import Row

from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.dunning.debtor import Resumption
from gestion_creances.dunning.hold import Hold, Resolution
from gestion_creances.dunning.plan import Plan, PlanInstalment, PlanItem, PlanState
from gestion_creances.dunning.plan_standing import Received
from gestion_creances.storage import days, rows
from gestion_creances.storage.figures import Figures
from gestion_creances.storage.holds import HoldRegister
from gestion_creances.storage.talk_rows import penalty_move, plan, plan_instalment, plan_item

_OPEN = (PlanState.PROPOSED.value, PlanState.RUNNING.value)
_MOVED = penalty_move.c.interest_cents + penalty_move.c.indemnity_cents

_ENDINGS = {
    PlanState.COMPLETED: Resolution.PAYMENT,
    PlanState.DEFAULTED: Resolution.BACK_TO_SCENARIO,
    PlanState.CANCELLED: Resolution.LIFTED,
}


class PlanRegister:
    """Payment plans agreed with customers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, agreed: Plan, pdf: bytes, holds: Iterable[Hold]) -> int:
        """Store a plan with its paper, whose seal it bears, and the *holds* that stand for it; return its id."""
        paper = upsert(rows.document).values(sha256=agreed.sha256, media="application/pdf", bytes=pdf)
        self._connection.execute(paper.on_conflict_do_nothing())
        key = int(self._connection.execute(insert(plan).values(**_values(agreed))).inserted_primary_key[0])  # type: ignore[index]
        covered = [
            {
                "plan_id": key,
                "item_id": item.item_id,
                "amount_cents": item.amount.cents,
                "penalties_cents": item.penalties.cents,
            }
            for item in agreed.items
        ]
        self._connection.execute(insert(plan_item), covered)
        parts = [
            {
                "plan_id": key,
                "rank": part.rank,
                "due_on": part.due_on.isoformat(),
                "amount_cents": part.amount.cents,
                "interest_cents": part.interest.cents,
            }
            for part in agreed.instalments
        ]
        self._connection.execute(insert(plan_instalment), parts)
        register = HoldRegister(self._connection)
        for hold in holds:
            register.add(replace(hold, plan_id=key))
        return key

    def get(self, plan_id: int) -> Plan:
        """Return the plan; raise KeyError when there is none."""
        found = self._plans(plan.c.id == plan_id)
        if not found:
            raise KeyError(plan_id)
        return found[0]

    def all(self) -> tuple[Plan, ...]:
        """Return every plan, the latest agreed first."""
        return self._plans(true())

    def of_customer(self, customer_id: int) -> tuple[Plan, ...]:
        """Return the customer's plans, the latest agreed first."""
        return self._plans(plan.c.customer_id == customer_id)

    def open(self) -> tuple[Plan, ...]:
        """Return the plans proposed or running, the latest agreed first."""
        return self._plans(plan.c.state.in_(_OPEN))

    def numbers_covering(self, item_ids: Collection[int]) -> dict[int, str]:
        """Return by item id the number of the open plan that covers it already; items in none are left out."""
        statement = (
            select(plan_item.c.item_id, plan.c.number)
            .join(plan, plan.c.id == plan_item.c.plan_id)
            .where(plan.c.state.in_(_OPEN), plan_item.c.item_id.in_(item_ids))
        )
        return {row.item_id: row.number for row in self._connection.execute(statement)}

    def last_number(self, prefix: str) -> str | None:
        """Return the highest plan number that starts with *prefix* ("ECH-2026-"), or None."""
        number = plan.c.number
        # ":" is the character after "9"; longer first, for the ten thousandth plan of a year.
        series = (number >= prefix) & (number < f"{prefix}:")
        statement = select(number).where(series).order_by(desc(func.length(number)), desc(number)).limit(1)
        found: str | None = self._connection.scalar(statement)
        return found

    def start(self, plan_id: int, signed_on: date | None) -> None:
        """Let a proposed plan run: its reminders stay paused until it ends; *signed_on* None keeps it unsigned."""
        values: dict[str, str] = {"state": PlanState.RUNNING.value}
        if signed_on is not None:
            values["signed_on"] = signed_on.isoformat()
        self._connection.execute(update(plan).where(plan.c.id == plan_id).values(**values))
        self._connection.execute(update(rows.hold).where(rows.hold.c.plan_id == plan_id).values(until=None))

    def close(self, plan_id: int, state: PlanState, on: date) -> None:
        """Close a plan as *state* (completed, defaulted or cancelled): from *on* its reminders are no longer paused."""
        closed = {"state": state.value, "closed_on": on.isoformat()}
        self._connection.execute(update(plan).where(plan.c.id == plan_id).values(**closed))
        mine = (rows.hold.c.plan_id == plan_id) & rows.hold.c.closed_on.is_(None)
        ending = {"closed_on": on.isoformat(), "resolution": _ENDINGS[state].value}
        self._connection.execute(update(rows.hold).where(mine).values(**ending))

    def received(self, agreed: Plan, as_of: date) -> Received:
        """Return what came in for *agreed* since its agreement, as known on *as_of*.

        A due date counts for what its open amount has gone down since it was frozen, whatever lowered it: a payment, a
        credit note, money allocated back in time.
        """
        left = self._left(agreed, as_of)
        settled = total(max(ZERO, item.amount - left.get(item.item_id, ZERO)) for item in agreed.items)
        waiting = Figures(self._connection).outstanding_of(agreed.customer_id, as_of)
        on_account = max(ZERO, waiting.on_account + waiting.deposits)
        return Received(settled, self._claims_paid(agreed, as_of), on_account)

    def broken(self, as_of: date) -> dict[int, Resumption]:
        """Return by item id what lets the scenario go on at the formal notice: plans not kept by *as_of*."""
        statement = (
            select(plan_item.c.item_id, func.max(plan.c.closed_on))
            .join(plan, plan.c.id == plan_item.c.plan_id)
            .where(plan.c.state == PlanState.DEFAULTED.value, plan.c.closed_on <= as_of.isoformat())
            .group_by(plan_item.c.item_id)
        )
        return {
            key: Resumption(date.fromisoformat(on), at_notice=True) for key, on in self._connection.execute(statement)
        }

    def not_adding_up(self) -> tuple[tuple[str, Money, Money], ...]:
        """Return (number, what is covered, sum of the instalments) of the plans where the two differ."""
        covered = select(func.sum(plan_item.c.amount_cents + plan_item.c.penalties_cents)).where(
            plan_item.c.plan_id == plan.c.id
        )
        paid = select(func.sum(plan_instalment.c.amount_cents)).where(plan_instalment.c.plan_id == plan.c.id)
        both = (func.coalesce(covered.scalar_subquery(), 0), func.coalesce(paid.scalar_subquery(), 0))
        statement = select(plan.c.number, *both).where(both[0] != both[1]).order_by(plan.c.number)
        return tuple((number, Money(debt), Money(parts)) for number, debt, parts in self._connection.execute(statement))

    def _left(self, agreed: Plan, as_of: date) -> dict[int, Money]:
        figures = Figures(self._connection)
        if not figures.is_current(as_of):
            return {item.id: item.open for item in figures.open_items(as_of, agreed.customer_id)}
        keys = [item.item_id for item in agreed.items]
        statement = select(rows.item.c.id, rows.item.c.open_cents).where(rows.item.c.id.in_(keys))
        return {key: Money(cents) for key, cents in self._connection.execute(statement)}

    def _claims_paid(self, agreed: Plan, as_of: date) -> Money:
        table = penalty_move.c
        statement = select(func.coalesce(func.sum(_MOVED), 0)).where(
            table.kind == "paid",
            table.item_id.in_([item.item_id for item in agreed.items]),
            table.moved_on.between(agreed.agreed_on.isoformat(), as_of.isoformat()),
        )
        return max(ZERO, Money(int(self._connection.scalar(statement) or 0)))

    def _plans(self, condition: ColumnElement[bool]) -> tuple[Plan, ...]:
        chosen = select(plan.c.id).where(condition)
        items: defaultdict[int, list[PlanItem]] = defaultdict(list)
        covered = (
            select(plan_item, rows.item.c.number, rows.item.c.dated_on, rows.item.c.due_on, rows.item.c.invoice_id)
            .join(rows.item, rows.item.c.id == plan_item.c.item_id)
            .where(plan_item.c.plan_id.in_(chosen))
            .order_by(rows.item.c.due_on, rows.item.c.id)
        )
        for row in self._connection.execute(covered):
            items[row.plan_id].append(_item(row))
        parts: defaultdict[int, list[PlanInstalment]] = defaultdict(list)
        lines = select(plan_instalment).where(plan_instalment.c.plan_id.in_(chosen)).order_by(plan_instalment.c.rank)
        for row in self._connection.execute(lines):
            amounts = Money(row.amount_cents), Money(row.interest_cents)
            parts[row.plan_id].append(PlanInstalment(row.rank, date.fromisoformat(row.due_on), *amounts))
        found = select(plan).where(condition).order_by(desc(plan.c.agreed_on), desc(plan.c.id))
        return tuple(_plan(row, items[row.id], parts[row.id]) for row in self._connection.execute(found))


def _values(agreed: Plan) -> dict[str, object]:
    return {
        "number": agreed.number,
        "customer_id": agreed.customer_id,
        "state": agreed.state.value,
        "agreed_on": agreed.agreed_on.isoformat(),
        "answer_by": days.written(agreed.answer_by),
        "signed_on": days.written(agreed.signed_on),
        "closed_on": days.written(agreed.closed_on),
        "rate": "" if agreed.rate is None else str(agreed.rate),
        "grace_days": agreed.grace_days,
        "note": agreed.note,
        "sha256": agreed.sha256,
    }


def _item(row: Row[tuple[object, ...]]) -> PlanItem:
    return PlanItem(
        item_id=row.item_id,
        number=row.number,
        issued_on=date.fromisoformat(row.dated_on),
        due_on=date.fromisoformat(row.due_on),
        amount=Money(row.amount_cents),
        penalties=Money(row.penalties_cents),
        invoice_id=row.invoice_id,
    )


def _plan(row: Row[tuple[object, ...]], items: list[PlanItem], parts: list[PlanInstalment]) -> Plan:
    return Plan(
        id=row.id,
        number=row.number,
        customer_id=row.customer_id,
        state=PlanState(row.state),
        agreed_on=date.fromisoformat(row.agreed_on),
        answer_by=days.read(row.answer_by),
        signed_on=days.read(row.signed_on),
        closed_on=days.read(row.closed_on),
        rate=Decimal(row.rate) if row.rate else None,
        grace_days=row.grace_days,
        note=row.note,
        sha256=row.sha256 or "",
        items=tuple(items),
        instalments=tuple(parts),
    )
