"""What is to be done about a customer: tasks and notes to come back to, each done or put off in one click."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.dunning.task import Task
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.pressed_row import PressedRow
from gestion_creances.ui.look.buttons import Weight, button, icon_button
from gestion_creances.ui.look.labels import Elided, Role, label, set_role
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import count, day
from gestion_creances.usecases.view_customer import CustomerView

_MOST = 5


class Todo(Card):
    """The tasks still to do. ``add_wanted()``; ``done(Task)``, ``postponed(Task)``, ``opened(Task)``."""

    add_wanted = Signal()
    done = Signal(object)
    postponed = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("À faire"))
        self.add_to_heading(button(self.tr("Ajouter"), self.add_wanted.emit, weight=Weight.LINK))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.body.addLayout(self._lines)

    def show_view(self, view: CustomerView) -> None:
        """Show the tasks of another customer, the first ones."""
        empty(self._lines)
        for task in view.tasks[:_MOST]:
            self._lines.addWidget(self._row(task, view.decision.as_of))
        if len(view.tasks) > _MOST:
            words = self.tr("et {0} autres, dans Aujourd’hui").format(count(len(view.tasks) - _MOST))
            self._lines.addWidget(label(words, Role.MUTED, wrap=True))
        if not view.tasks:
            words = self.tr("Rien de prévu. Ajoutez une tâche, ou une note à revoir un jour donné.")
            self._lines.addWidget(label(words, Role.MUTED, wrap=True))

    def _row(self, task: Task, today: date) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        text = TaskLine(task, today)
        text.pressed.connect(partial(self.opened.emit, task))
        line.addWidget(text, 1)
        words = self.tr("Terminer\u00a0: {0}").format(task.text)
        line.addWidget(icon_button("check", words, partial(self.done.emit, task)))
        words = self.tr("Reporter\u00a0: {0}").format(task.text)
        line.addWidget(icon_button("clock", words, partial(self.postponed.emit, task)))
        return made


class TaskLine(PressedRow):
    """What is to be done, and under it when and by whom."""

    def __init__(self, task: Task, today: date) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Elided(" ".join(task.text.split()), Role.STRONG))
        when = self._when(task, today)
        under = Elided(" · ".join(part for part in (when, task.owner) if part), Role.MUTED)
        if task.due_on <= today:
            set_role(under, "tone", Tone.BAD.value if task.due_on < today else Tone.ALERT.value)
        column.addWidget(under)
        self.setAccessibleName(f"{task.text}, {when}")

    def _when(self, task: Task, today: date) -> str:
        if task.due_on == today:
            return self.tr("aujourd’hui")
        words = self.tr("depuis le {0}") if task.due_on < today else self.tr("le {0}")
        return words.format(day(task.due_on))
