"""The dialog that names a letter of the firm's own, new or renamed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog

_LONGEST = 60


class TemplateNameDialog(FormDialog):
    """Asks for a name; *done* receives it and may refuse it."""

    def __init__(self, parent: QWidget, title: str, hint: str, name: str, done: Callable[[str], object]) -> None:
        super().__init__(parent, title, self._confirm, hint=hint, width=440)
        self._done = done
        self.name = TextField(self.tr("Nom du modèle"), longest=_LONGEST)
        self.name.set_text(name)
        self.form.row(self.name)
        self.name.line.selectAll()

    def _confirm(self) -> None:
        self._done(self.name.text())
