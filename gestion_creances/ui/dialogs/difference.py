"""The dialog that closes an invoice of which only cents, a bank's fee or an exchange difference are left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.matching.proposal import Gap
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount
from gestion_creances.usecases.write_off_difference import write_off_difference


class DifferenceDialog(FormDialog):
    """Writes off what is left open of *row*; *done* receives the id of its ledger item."""

    def __init__(self, parent: QWidget, workplace: Workplace, row: ItemRow, done: Callable[[int], object]) -> None:
        told = self.tr("{name} · {number} · {amount} restent dus").format(
            name=row.customer_name, number=row.number, amount=amount(row.open)
        )
        super().__init__(parent, self.tr("Solder l’écart"), self._confirm, verb=self.tr("Solder l’écart"), hint=told)
        self._workplace, self._row, self._done = workplace, row, done
        kinds = [
            (self.tr("Écart de règlement"), Gap.PENNIES),
            (self.tr("Frais bancaires"), Gap.BANK_FEE),
            (self.tr("Différence de change"), Gap.EXCHANGE),
        ]
        self.gap: ChoiceField[Gap] = ChoiceField(
            self.tr("Nature"), kinds, hint=self.tr("Comptes et limites\u00a0: Paramètres > Banque.")
        )
        self.reason = TextField(self.tr("Motif"), placeholder=self.tr("arrondi du client"), longest=200)
        self.form.row(self.gap, self.reason, weights=(2, 3))

    def _confirm(self) -> None:
        made = write_off_difference(self._workplace.desk, self._row.item_id, self.reason.text(), self.gap.value())
        self._done(made.item_id)
