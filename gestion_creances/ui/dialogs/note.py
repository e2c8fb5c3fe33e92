"""The dialog that adds a note about a customer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.ui.fields.field import LongTextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.add_note import add_note


class NoteDialog(FormDialog):
    """Writes a note into the journal; nobody can change it afterwards."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, customer_id: int, name: str, done: Callable[[], object]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Ajouter une note"),
            self._confirm,
            hint=self.tr("{name} · la note entre au journal et ne se modifie plus.").format(name=name),
        )
        self._workplace, self._customer_id, self._done = workplace, customer_id, done
        self.text = LongTextField(self.tr("Note"), lines=5)
        self.form.row(self.text)

    def _confirm(self) -> None:
        add_note(self._workplace.desk, self._customer_id, self.text.text())
        self._done()
