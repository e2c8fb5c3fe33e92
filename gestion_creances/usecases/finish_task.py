"""Says that a task is done, or takes that back."""

from __future__ import annotations

from gestion_creances.desk import Desk
from gestion_creances.dunning.task import Task


def finish_task(desk: Desk, task: Task) -> None:
    """Note that *task* was done today; it leaves the lists of what is to be done."""
    _note(desk, task, "task.done", done=True)


def reopen_task(desk: Desk, task: Task) -> None:
    """Take back that *task* was done: it is to do again on its day."""
    _note(desk, task, "task.reopened", done=False)


def _note(desk: Desk, task: Task, action: str, *, done: bool) -> None:
    with desk.books.writing() as session:
        session.tasks.finish(task.id, desk.today if done else None)
        code = "" if task.customer_id is None else session.customers.get(task.customer_id).code
        facts = {"kind": task.kind.value, "text": task.text, "due_on": task.due_on.isoformat()}
        session.journal.append(desk.now(), desk.actor, action, f"client:{code}" if code else "dossier", facts)
