"""Records that somebody looked again at a customer whose scenario is at its end, and what came of it."""

from __future__ import annotations

from gestion_creances.desk import Desk
from gestion_creances.dunning.task import Task, TaskKind, checked


def finish_follow_up(desk: Desk, customer_id: int, note: str) -> int:
    """Record that somebody looked at the customer today, and what came of it; return the id of the task done.

    The next follow-up comes a week later. Raise TaskFault when the note is empty.
    """
    task = checked(Task(TaskKind.FOLLOW_UP, note.strip(), desk.today, desk.today, customer_id=customer_id))
    with desk.books.writing() as session:
        customer = session.customers.get(customer_id)
        key = session.tasks.add(task)
        session.tasks.finish(key, desk.today)
        facts = {"text": task.text}
        session.journal.append(desk.now(), desk.actor, "follow_up.done", f"client:{customer.code}", facts)
    return key
