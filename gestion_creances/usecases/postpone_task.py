"""Moves a task to another day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gestion_creances.desk import Desk
from gestion_creances.dunning.task import Task, checked


def postpone_task(desk: Desk, task: Task, on: date) -> Task:
    """Move *task* to the day *on* and return it; raise TaskFault for a day that has passed."""
    moved = replace(checked(replace(task, due_on=on, added_on=desk.today)), added_on=task.added_on)
    with desk.books.writing() as session:
        session.tasks.postpone(task.id, on)
        code = "" if task.customer_id is None else session.customers.get(task.customer_id).code
        facts = {"text": task.text, "from": task.due_on.isoformat(), "due_on": on.isoformat()}
        subject = f"client:{code}" if code else "dossier"
        session.journal.append(desk.now(), desk.actor, "task.postponed", subject, facts)
    return moved
