"""What is to be done about a customer: tasks and notes to come back to, each done or put off in one click."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.dunning.task import Task
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.pressed_row import PressedRow
from gestion_creances.ui.look.buttons import Weight, button, icon_button
from gestion_creances.ui.look.labels import Elided, Role, label, set_role
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import count, day, painted
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
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        text = TaskLine(task)
        text.pressed.connect(partial(self.opened.emit, task))
        column.addWidget(text)
        line = QHBoxLayout()
        line.setSpacing(2)
        line.addWidget(self._when(task, today), 1)
        column.addLayout(line)
        words = self.tr("Terminer\u00a0: {0}").format(task.text)
        line.addWidget(icon_button("check", words, partial(self.done.emit, task)))
        words = self.tr("Reporter\u00a0: {0}").format(task.text)
        line.addWidget(icon_button("clock", words, partial(self.postponed.emit, task)))
        return made

    def _when(self, task: Task, today: date) -> Elided:
        """Return when, and by whom when somebody is named; what is late stands out."""
        when = self.tr("aujourd’hui") if task.due_on == today else day(task.due_on)
        made = Elided(" · ".join(part for part in (when, task.owner) if part), Role.MUTED)
        if task.due_on <= today:
            set_role(made, "tone", Tone.BAD.value if task.due_on < today else Tone.ALERT.value)
        return made


class TaskLine(PressedRow):
    """What is to be done, in full."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(painted(task.text), Role.STRONG, wrap=True))
        self.setAccessibleName(f"{task.text}, {day(task.due_on)}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw_focus(painter, self.rect().adjusted(1, 1, -1, -1))
        painter.end()
