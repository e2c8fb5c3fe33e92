"""Adds something to do on a day, about a customer or about none."""

from __future__ import annotations

from dataclasses import replace

from gestion_creances.desk import Desk
from gestion_creances.dunning.task import Task, checked


def add_task(desk: Desk, task: Task) -> Task:
    """Store *task* and return it with its id; raise TaskFault when it is not sound."""
    sound = checked(replace(task, text=task.text.strip(), added_on=desk.today, done_on=None))
    with desk.books.writing() as session:
        stored = replace(sound, id=session.tasks.add(sound))
        code = "" if task.customer_id is None else session.customers.get(task.customer_id).code
        facts = {"kind": stored.kind.value, "text": stored.text, "due_on": stored.due_on.isoformat()}
        session.journal.append(desk.now(), desk.actor, "task.added", f"client:{code}" if code else "dossier", facts)
    return stored
