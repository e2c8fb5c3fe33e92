"""How what one has planned for today is told: tasks and notes that come back."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.routines.days_work import Work
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.today.acts import Acts
from gestion_creances.ui.pages.today.line import Group, Line
from gestion_creances.ui.speech.formats import day, lateness
from gestion_creances.usecases.view_agenda import AgendaEntry

translate = QCoreApplication.translate


def planned(work: Work, acts: Acts) -> tuple[Group, ...]:
    """Return the group of tasks whose day has come; it has no sum."""
    lines = tuple(
        _task(entry, entry.subject, work.as_of, acts) for entry in work.agenda if isinstance(entry.subject, Task)
    )
    return (Group(translate("today", "Tâches et rappels"), lines, len(lines)),)


def _task(entry: AgendaEntry, task: Task, as_of: date, acts: Acts) -> Line:
    """Return how *task* is told."""
    where = Destination("customer", task.customer_id) if task.customer_id is not None else Destination("today")
    late = (as_of - task.due_on).days
    return Line(
        icon="note" if task.kind is TaskKind.NOTE else "phone" if task.kind is TaskKind.CALL else "check-square",
        tone=Tone.WARN if late else Tone.INFO,
        what=task.text,
        detail=task.owner,
        who=entry.customer,
        age=lateness(late) if late else day(task.due_on),
        button=translate("today", "Fait"),
        opens=where,
        next_step=partial(acts.talks.finish_task, task),
    )
