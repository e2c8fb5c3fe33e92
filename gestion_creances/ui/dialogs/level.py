"""The dialog that says how far old invoices have already been chased, when they come from another program."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import counted, painted
from gestion_creances.usecases.set_level import set_level
from gestion_creances.usecases.view_marks import Marks


class LevelDialog(FormDialog):
    """Sets the level reached by *rows*, among the steps of their customer's policy."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        rows: Sequence[ItemRow],
        marks: Marks,
        done: Callable[[], object],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Niveau de relance déjà atteint"),
            self._confirm,
            hint=self.tr("Pour des factures déjà relancées ailleurs\u00a0: la prochaine lettre sera celle d’après."),
        )
        self._workplace, self._rows, self._done = workplace, rows, done
        levels = marks.policy(rows[0].customer_id).standing()
        steps = [(self.tr("Aucun\u00a0: commencer au premier"), 0)]
        steps += [(painted(level.name_fr), level.position) for level in levels if level.offset_days >= 0]
        about = counted(len(rows), self.tr("échéance"), self.tr("échéances"))
        self.level: ChoiceField[int] = ChoiceField(self.tr("Dernier niveau envoyé"), steps, hint=about)
        if rows[0].level in {position for _, position in steps}:
            self.level.set_value(rows[0].level)
        self.reached_on = DateField(self.tr("Envoyé le"))
        self.reached_on.set_value(workplace.desk.today)
        self.reason = TextField(self.tr("Motif"), hint=self.tr("Trois mots au moins\u00a0; il reste au journal."))
        self.form.row(self.level, self.reached_on, weights=(3, 2))
        self.form.row(self.reason)
        self.beside = {"reached_on": self.reached_on, "reason": self.reason}

    def _confirm(self) -> None:
        on = self.reached_on.value() or self._workplace.desk.today
        items = [row.item_id for row in self._rows]
        set_level(self._workplace.desk, items, self.level.value(), on, self.reason.text())
        self._done()
