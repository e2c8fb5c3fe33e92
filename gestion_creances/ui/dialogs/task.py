"""The dialog that adds something to do on a day, and the one that moves it to another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from gestion_creances.basics.calendar import next_working_day
from gestion_creances.dunning.task import Task, TaskKind
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import painted
from gestion_creances.usecases.add_task import add_task
from gestion_creances.usecases.postpone_task import postpone_task

_ONE_DAY = timedelta(days=1)


class TaskDialog(FormDialog):
    """Adds a task about a customer, or about none; *done* receives it."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        done: Callable[[Task], object],
        customer_id: int | None = None,
        name: str = "",
    ) -> None:
        super().__init__(parent, self.tr("Nouvelle tâche"), self._confirm, hint=name, width=560)
        self._workplace, self._customer_id, self._done = workplace, customer_id, done
        kinds = [(painted(kind.words()), kind) for kind in (TaskKind.FOLLOW_UP, TaskKind.CALL, TaskKind.OTHER)]
        self.text = TextField(self.tr("À faire"), placeholder=self.tr("demander le bon de livraison signé"))
        self.kind: ChoiceField[TaskKind] = ChoiceField(self.tr("Nature"), kinds)
        self.due_on = DateField(self.tr("Pour le"))
        self.owner = TextField(self.tr("Par"), optional=True)
        self.owner.set_text(workplace.desk.actor)
        self.due_on.set_value(next_working_day(workplace.desk.today + _ONE_DAY))
        self.form.row(self.text)
        self.form.row(self.due_on, self.kind, self.owner)
        self.beside = {"text": self.text, "due_on": self.due_on}

    def _confirm(self) -> None:
        today = self._workplace.desk.today
        task = Task(
            kind=self.kind.value(),
            text=self.text.text(),
            due_on=self.due_on.value() or today,
            added_on=today,
            owner=self.owner.text(),
            customer_id=self._customer_id,
        )
        self._done(add_task(self._workplace.desk, task))


class PostponeDialog(FormDialog):
    """Moves *task* to another day; *done* receives it as moved."""

    def __init__(self, parent: QWidget, workplace: Workplace, task: Task, done: Callable[[Task], object]) -> None:
        super().__init__(
            parent, self.tr("Reporter la tâche"), self._confirm, verb=self.tr("Reporter"), hint=task.text, width=420
        )
        self._workplace, self._task, self._done = workplace, task, done
        self.due_on = DateField(self.tr("Au"))
        later = max(task.due_on, workplace.desk.today) + _ONE_DAY
        self.due_on.set_value(next_working_day(later))
        self.form.row(self.due_on)
        self.beside = {"due_on": self.due_on}

    def _confirm(self) -> None:
        on = self.due_on.value() or self._task.due_on
        self._done(postpone_task(self._workplace.desk, self._task, on))
