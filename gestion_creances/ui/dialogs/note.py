"""The dialog that adds a note about a customer, which may come back on a day."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.dunning.task import Task
from gestion_creances.ui.fields.field import LongTextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.add_note import add_note


class NoteDialog(FormDialog):
    """Writes a note into the journal; nobody can change it afterwards. *done* receives the task it makes, or None."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        customer_id: int,
        name: str,
        done: Callable[[Task | None], object],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Ajouter une note"),
            self._confirm,
            hint=self.tr("{name} · la note entre au journal et ne se modifie plus.").format(name=name),
        )
        self._workplace, self._customer_id, self._done = workplace, customer_id, done
        self.text = LongTextField(self.tr("Note"), lines=5)
        self.remind_on = DateField(
            self.tr("Me le rappeler le"), optional=True, hint=self.tr("La note reviendra ce jour-là parmi les tâches.")
        )
        self.form.row(self.text)
        self.form.row(self.remind_on)
        self.beside = {"due_on": self.remind_on}

    def _confirm(self) -> None:
        self._done(add_note(self._workplace.desk, self._customer_id, self.text.text(), self.remind_on.value()))
