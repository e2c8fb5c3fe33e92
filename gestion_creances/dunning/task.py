"""Something to do on a day that no scenario knows of: a note to come back to, a call, a follow-up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gestion_creances.basics import french
from gestion_creances.basics.errors import Refusal


class TaskKind(StrEnum):
    """What sort of thing is to be done."""

    NOTE = "note"
    CALL = "call"
    FOLLOW_UP = "follow_up"
    OTHER = "other"

    def words(self) -> str:
        """Return the kind in French."""
        return _WORDS[self]


_WORDS = {
    TaskKind.NOTE: "Note à revoir",
    TaskKind.CALL: "Appel",
    TaskKind.FOLLOW_UP: "Suivi",
    TaskKind.OTHER: "Autre tâche",
}


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do by ``due_on``, about a customer or about none; ``id`` is 0 until stored.

    ``owner`` is who does it, empty when it is for whoever comes first; ``done_on`` None while it is still to do.
    """

    kind: TaskKind
    text: str
    due_on: date
    added_on: date
    owner: str = ""
    customer_id: int | None = None
    done_on: date | None = None
    id: int = 0


class TaskFault(Refusal):
    """A task cannot be recorded as written; ``field`` is what to correct."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def faults(task: Task) -> tuple[TaskFault, ...]:
    """Return everything that keeps a new *task* from being recorded; empty when it is sound."""
    found = []
    if not task.text.strip():
        found.append(TaskFault("text", "Écrivez ce qu’il faut faire : la tâche est vide."))
    if task.due_on < task.added_on:
        day = french.day(task.due_on)
        found.append(TaskFault("due_on", f"Le {day} est déjà passé : choisissez aujourd’hui ou un jour à venir."))
    return tuple(found)


def checked(task: Task) -> Task:
    """Return *task* when it is sound; raise its first TaskFault otherwise."""
    for fault in faults(task):
        raise fault
    return task
