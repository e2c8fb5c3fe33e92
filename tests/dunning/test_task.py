from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gestion_creances.dunning.task import Task, TaskFault, TaskKind, checked, faults
from tests.dunning.builders import TODAY

ONE_DAY = timedelta(days=1)
TASK = Task(TaskKind.FOLLOW_UP, "Demander le bon de livraison", TODAY, TODAY - ONE_DAY)


def test_every_kind_of_task_has_words() -> None:
    assert len({kind.words() for kind in TaskKind}) == len(TaskKind)


@pytest.mark.parametrize(("facts", "field"), [({"text": " "}, "text"), ({"due_on": TODAY - 2 * ONE_DAY}, "due_on")])
def test_an_unsound_task_is_refused_with_its_remedy(facts: dict[str, object], field: str) -> None:
    task = replace(TASK, **facts)  # type: ignore[arg-type]
    assert [fault.field for fault in faults(task)] == [field]
    with pytest.raises(TaskFault):
        checked(task)


def test_a_sound_task_is_accepted() -> None:
    assert checked(TASK) is TASK
