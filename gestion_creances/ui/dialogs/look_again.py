"""The dialog that says what came of looking again at a customer whose scenario is at its end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.ui.fields.field import LongTextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.finish_follow_up import finish_follow_up


class LookAgainDialog(FormDialog):
    """Notes the weekly look; the next one comes a week later. *done* is called once it is noted."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, customer_id: int, name: str, done: Callable[[], object]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Noter le suivi"),
            self._confirm,
            hint=self.tr("{name} · ce client reviendra dans une semaine s’il n’a pas payé.").format(name=name),
        )
        self._workplace, self._customer_id, self._done = workplace, customer_id, done
        self.text = LongTextField(self.tr("Ce qui a été fait ou décidé"), lines=4)
        self.form.row(self.text)
        self.beside = {"text": self.text}

    def _confirm(self) -> None:
        finish_follow_up(self._workplace.desk, self._customer_id, self.text.text())
        self._done()
