"""Keeps what is to be done on a day, and what was done of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update
from sqlalchemy.engine import Row

from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.storage import days, talk_rows


class TaskRegister:
    """Tasks, to do and done."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, task: Task) -> int:
        """Store a new task and return its id."""
        values = {
            "customer_id": task.customer_id,
            "kind": task.kind.value,
            "text": task.text,
            "due_on": task.due_on.isoformat(),
            "owner": task.owner,
            "added_on": task.added_on.isoformat(),
            "done_on": days.written(task.done_on),
        }
        return int(self._connection.execute(insert(talk_rows.task).values(**values)).inserted_primary_key[0])  # type: ignore[index]

    def get(self, task_id: int) -> Task:
        """Return the task; raise KeyError when there is none."""
        found = self._tasks(talk_rows.task.c.id == task_id)
        if not found:
            raise KeyError(task_id)
        return found[0]

    def finish(self, task_id: int, on: date | None) -> None:
        """Say that the task was done *on* that day, or with None that it is to do again."""
        self._set(task_id, done_on=days.written(on))

    def postpone(self, task_id: int, on: date) -> None:
        """Move the task to another day."""
        self._set(task_id, due_on=on.isoformat())

    def to_do(self, until: date | None = None) -> tuple[Task, ...]:
        """Return what is still to do (by *until*, that day included), the earliest day first."""
        table = talk_rows.task.c
        condition = table.done_on.is_(None)
        return self._tasks(condition if until is None else condition & (table.due_on <= until.isoformat()))

    def of_customer(self, customer_id: int) -> tuple[Task, ...]:
        """Return every task about the customer, to do and done, the earliest day first."""
        return self._tasks(talk_rows.task.c.customer_id == customer_id)

    def _set(self, task_id: int, **values: str | None) -> None:
        self._connection.execute(update(talk_rows.task).where(talk_rows.task.c.id == task_id).values(**values))

    def _tasks(self, condition: ColumnElement[bool]) -> tuple[Task, ...]:
        statement = select(talk_rows.task).where(condition)
        ordered = statement.order_by(talk_rows.task.c.due_on, talk_rows.task.c.id)
        return tuple(map(_task, self._connection.execute(ordered)))


def _task(row: Row[Any]) -> Task:
    return Task(
        id=row.id,
        customer_id=row.customer_id,
        kind=TaskKind(row.kind),
        text=row.text,
        due_on=date.fromisoformat(row.due_on),
        owner=row.owner,
        added_on=date.fromisoformat(row.added_on),
        done_on=days.read(row.done_on),
    )
