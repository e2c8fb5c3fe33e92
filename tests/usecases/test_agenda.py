"""Tasks and notes that come back on their day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gestion_creances.desk import Desk
from gestion_creances.dunning.call import Call, CallOutcome
from gestion_creances.dunning.call_report import CallReport
from gestion_creances.dunning.task import Task, TaskFault, TaskKind
from gestion_creances.usecases.add_note import NoteEmpty, add_note
from gestion_creances.usecases.add_task import add_task
from gestion_creances.usecases.finish_task import finish_task, reopen_task
from gestion_creances.usecases.postpone_task import postpone_task
from gestion_creances.usecases.record_call import record_call
from gestion_creances.usecases.view_agenda import view_agenda
from tests.usecases.builders import a_customer, a_debt, on_day, open_for_business

ONE_DAY = timedelta(days=1)
TODAY = date(2026, 11, 22)


def tasks_of(desk: Desk, customer_id: int) -> tuple[Task, ...]:
    with desk.books.reading() as session:
        return session.tasks.of_customer(customer_id)


@pytest.fixture
def firm(desk: Desk) -> Desk:
    open_for_business(desk)
    return desk


def a_task(desk: Desk, text: str = "Demander le bon signé", days: int = 0, customer: int | None = None) -> Task:
    due_on = desk.today + days * ONE_DAY
    return add_task(desk, Task(TaskKind.FOLLOW_UP, text, due_on, desk.today, "claire", customer))


def actions(desk: Desk) -> list[tuple[str, str]]:
    with desk.books.reading() as session:
        return [(entry.action, entry.subject) for entry in session.journal.entries()]


def test_the_agenda_shows_each_day_what_is_to_be_done_and_what_is_late_first(firm: Desk) -> None:
    key = a_customer(firm)
    a_task(firm, "Relire le contrat", 2)
    a_task(firm, " Rappeler l’avocat ", 0, key)
    a_task(firm, "Trop loin", 30)
    days = view_agenda(on_day(firm, TODAY + ONE_DAY))
    assert [(day.day, day.late, [(one.subject.text, one.customer) for one in day.entries]) for day in days] == [
        (TODAY, True, [("Rappeler l’avocat", "Boulangerie Lefèvre")]),
        (TODAY + 2 * ONE_DAY, False, [("Relire le contrat", "")]),
    ]
    assert [len(day.entries) for day in view_agenda(firm, TODAY + 40 * ONE_DAY)] == [1, 1, 1]


def test_calls_to_make_again_are_in_the_agenda_from_tomorrow_on(firm: Desk) -> None:
    key = a_customer(firm, phone="03 80 30 12 45")
    a_debt(firm, key, "FA-1", "1000", TODAY - 10 * ONE_DAY)
    on = TODAY + 3 * ONE_DAY
    record_call(firm, CallReport(key, CallOutcome.WILL_CALL_BACK, next_on=on))
    (day,) = view_agenda(firm)
    (entry,) = day.entries
    assert isinstance(entry.subject, Call)
    assert (day.day, entry.customer) == (on, "Boulangerie Lefèvre")
    assert view_agenda(on_day(firm, on)) == ()


def test_a_task_done_leaves_the_agenda_and_comes_back_when_that_is_taken_back(firm: Desk) -> None:
    key = a_customer(firm)
    task = a_task(firm, customer=key)
    finish_task(firm, task)
    assert view_agenda(firm) == ()
    assert tasks_of(firm, key) == (replace(task, done_on=TODAY),)
    reopen_task(firm, task)
    assert tasks_of(firm, key) == (task,)
    assert actions(firm) == [("task.added", "client:C1"), ("task.done", "client:C1"), ("task.reopened", "client:C1")]


def test_a_task_can_be_moved_to_a_day_to_come_and_to_no_other(firm: Desk) -> None:
    task = a_task(firm)
    moved = postpone_task(firm, task, TODAY + 5 * ONE_DAY)
    with firm.books.reading() as session:
        assert session.tasks.get(task.id) == moved == replace(task, due_on=TODAY + 5 * ONE_DAY)
        with pytest.raises(KeyError):
            session.tasks.get(99)
    with pytest.raises(TaskFault, match="déjà passé"):
        postpone_task(firm, task, TODAY - ONE_DAY)
    assert actions(firm) == [("task.added", "dossier"), ("task.postponed", "dossier")]


def test_an_empty_task_is_refused(firm: Desk) -> None:
    with pytest.raises(TaskFault):
        a_task(firm, " ")
    assert actions(firm) == []


def test_a_note_may_come_back_on_a_day(firm: Desk) -> None:
    key = a_customer(firm)
    assert add_note(firm, key, "Change de banque") is None
    task = add_note(firm, key, " Nouveau comptable en janvier ", TODAY + 40 * ONE_DAY)
    assert task is not None
    assert (task.kind, task.text, task.owner) == (TaskKind.NOTE, "Nouveau comptable en janvier", "claire")
    assert tasks_of(firm, key) == (task,)


def test_a_note_without_words_or_for_a_day_gone_by_leaves_nothing_behind(firm: Desk) -> None:
    key = a_customer(firm)
    with pytest.raises(NoteEmpty):
        add_note(firm, key, " ", TODAY)
    with pytest.raises(TaskFault):
        add_note(firm, key, "Trop tard", TODAY - ONE_DAY)
    assert (actions(firm), tasks_of(firm, key)) == ([], ())
