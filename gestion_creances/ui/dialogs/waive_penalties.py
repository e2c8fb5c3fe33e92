"""The dialog that gives up penalties, or takes back a claim that a credit note has undermined, with a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from gestion_creances.storage.penalties import PenaltyRow
from gestion_creances.ui.dialogs.penalty_fields import PenaltyFields, about
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.waive_penalties import cancel_claims, waive_penalties


class WaiveDialog(FormDialog):
    """Gives up penalties of *rows*, all of one customer; *done* receives the ids of the movements."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        rows: Sequence[PenaltyRow],
        done: Callable[[tuple[int, ...]], object],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Renoncer à des pénalités"),
            self._waive,
            verb=self.tr("Renoncer"),
            hint=about(rows),
            width=560,
        )
        self._workplace, self._done = workplace, done
        self.amounts = PenaltyFields(rows)
        kinds = [
            (self.tr("Remise accordée au client"), False),
            (self.tr("Réclamation annulée, prix corrigé par un avoir"), True),
        ]
        self.kind: ChoiceField[bool] = ChoiceField(self.tr("Nature"), kinds)
        self.reason = TextField(self.tr("Motif"), placeholder=self.tr("geste commercial, client fidèle"), longest=200)
        self.form.row(self.kind)
        self.form.row(self.amounts.interest, self.amounts.indemnity)
        self.form.row(self.reason)
        self.beside = {
            "interest": self.amounts.interest,
            "indemnity": self.amounts.indemnity,
            "reason": self.reason,
        }

    def _waive(self) -> None:
        give_up = cancel_claims if self.kind.value() else waive_penalties
        self._done(give_up(self._workplace.desk, self.amounts.shares(), self.reason.text()))
