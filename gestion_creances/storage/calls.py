"""Keeps telephone calls as they were made, the due dates each was about, and the steps they took."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select
from sqlalchemy.engine import Row

from gestion_creances.basics.money import Money
from gestion_creances.dunning.call import Call, CallLine, CallOutcome, waits_until
from gestion_creances.dunning.campaign import LaterCall
from gestion_creances.dunning.decision import Reminder
from gestion_creances.storage import days, talk_rows

_MINE = "SELECT value FROM json_each(:keys)"
_STEP = (
    "INSERT INTO step (item_id, position, reached_on, policy_id, tone, call_id) "
    "VALUES (:item, :position, :day, :policy, :tone, :call)"
)


class CallRegister:
    """Calls made; a call is added, never changed."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, call: Call) -> int:
        """Store a call with its lines and return its id."""
        values = {
            "customer_id": call.customer_id,
            "called_on": call.called_on.isoformat(),
            "called_at": call.called_at.isoformat(),
            "actor": call.actor,
            "contact": call.contact,
            "phone": call.phone,
            "level": call.level,
            "level_code": call.level_code,
            "outcome": call.outcome.value,
            "note": call.note,
            "next_on": days.written(call.next_on),
            "amount_cents": call.amount.cents,
        }
        made = self._connection.execute(insert(talk_rows.call).values(**values))
        key = int(made.inserted_primary_key[0])  # type: ignore[index]
        if call.lines:
            self._connection.execute(
                insert(talk_rows.call_line),
                [{"call_id": key, "item_id": line.item_id, "open_cents": line.open.cents} for line in call.lines],
            )
        return key

    def take_step(self, call_id: int, reminder: Reminder, on: date) -> None:
        """Record that the due dates of *reminder* have reached its step by this call."""
        level = reminder.level
        step = {"position": level.position, "day": on.isoformat(), "tone": level.tone.value, "call": call_id}
        step |= {"policy": reminder.policy.id or None}
        for claim in reminder.claims:
            self._connection.exec_driver_sql(_STEP, {**step, "item": claim.due.item_id})

    def of_customer(self, customer_id: int) -> tuple[Call, ...]:
        """Return the calls to the customer, oldest first."""
        return self.of_customers((customer_id,)).get(customer_id, ())

    def of_customers(self, customer_ids: Collection[int]) -> Mapping[int, tuple[Call, ...]]:
        """Return the calls to these customers by customer id, oldest first; who was never called is left out."""
        if not customer_ids:
            return {}
        return self._calls(f"customer_id IN ({_MINE})", keys=json.dumps(sorted(customer_ids)))

    def owed(self, as_of: date) -> tuple[Call, ...]:
        """Return the last call to each customer who was to be called again by *as_of*, by customer id."""
        found = self._last_calls(talk_rows.call.c.next_on <= as_of.isoformat())
        return tuple(sorted(found, key=lambda call: call.customer_id))

    def planned(self, first: date, last: date) -> tuple[Call, ...]:
        """Return the last call to each customer who is to be called again from *first* to *last*, by that day."""
        span = talk_rows.call.c.next_on.between(first.isoformat(), last.isoformat())
        return tuple(sorted(self._last_calls(span), key=lambda call: (call.next_on or first, call.id)))

    def later(self, reminders: Iterable[Reminder], as_of: date) -> tuple[LaterCall, ...]:
        """Return the calls among *reminders* whose next attempt is planned for a day after *as_of*."""
        wanted = [reminder for reminder in reminders if reminder.is_call]
        calls = self.of_customers({reminder.customer_id for reminder in wanted})
        found = []
        for reminder in wanted:
            items = {claim.due.item_id for claim in reminder.claims}
            if on := waits_until(calls.get(reminder.customer_id, ()), items, as_of):
                found.append(LaterCall(reminder, on))
        return tuple(found)

    def _last_calls(self, condition: ColumnElement[bool]) -> list[Call]:
        """Return the last call to each customer, when it meets *condition*."""
        table = talk_rows.call.c
        last = select(func.max(table.id)).group_by(table.customer_id).scalar_subquery()
        found = self._connection.scalars(select(table.id).where(table.id.in_(last), condition))
        calls = self._calls(f"id IN ({_MINE})", keys=json.dumps([int(key) for key in found]))
        return [call for mine in calls.values() for call in mine]

    def _calls(self, condition: str, **values: str) -> Mapping[int, tuple[Call, ...]]:
        lines: defaultdict[int, list[CallLine]] = defaultdict(list)
        about = f"SELECT * FROM call_line WHERE call_id IN (SELECT id FROM call WHERE {condition})"
        for call_id, item_id, cents in self._connection.exec_driver_sql(about, values):
            lines[call_id].append(CallLine(item_id, Money(cents)))
        found: defaultdict[int, list[Call]] = defaultdict(list)
        query = f"SELECT * FROM call WHERE {condition} ORDER BY called_on, id"
        for row in self._connection.exec_driver_sql(query, values):
            found[row.customer_id].append(_call(row, tuple(lines[row.id])))
        return {key: tuple(calls) for key, calls in found.items()}


def _call(row: Row[Any], lines: tuple[CallLine, ...]) -> Call:
    return Call(
        id=row.id,
        customer_id=row.customer_id,
        called_on=date.fromisoformat(row.called_on),
        called_at=datetime.fromisoformat(row.called_at),
        actor=row.actor,
        contact=row.contact,
        phone=row.phone,
        level=row.level,
        level_code=row.level_code,
        outcome=CallOutcome(row.outcome),
        note=row.note,
        next_on=days.read(row.next_on),
        amount=Money(row.amount_cents),
        lines=lines,
    )
