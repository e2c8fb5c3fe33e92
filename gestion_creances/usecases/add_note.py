"""Adds a note about a customer to the journal, where nobody can change it; it may come back on a day as a task."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gestion_creances.basics.errors import Refusal
from gestion_creances.desk import Desk
from gestion_creances.dunning.task import Task, TaskKind, checked


class NoteEmpty(Refusal):
    """A note without words."""

    def __str__(self) -> str:
        return "Écrivez la note : elle est vide."


def add_note(desk: Desk, customer_id: int, text: str, remind_on: date | None = None) -> Task | None:
    """Write *text* about the customer into the journal, and make it a task for *remind_on* when a day is given.

    Return the task, None without one. Raise NoteEmpty, or TaskFault for a day that has passed; nothing is written then.
    """
    words = text.strip()
    if not words:
        raise NoteEmpty
    task = _task(desk, customer_id, words, remind_on)
    with desk.books.writing() as session:
        code = session.customers.get(customer_id).code
        facts = {"text": words} | ({"remind_on": task.due_on.isoformat()} if task else {})
        session.journal.append(desk.now(), desk.actor, "customer.noted", f"client:{code}", facts)
        return replace(task, id=session.tasks.add(task)) if task else None


def _task(desk: Desk, customer_id: int, words: str, remind_on: date | None) -> Task | None:
    if remind_on is None:
        return None
    return checked(Task(TaskKind.NOTE, words, remind_on, desk.today, desk.actor, customer_id))
