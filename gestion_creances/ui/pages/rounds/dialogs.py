"""The two questions of the guided run: whether this letter leaves, and why this customer is passed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from gestion_creances.dunning.decision import Reminder
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, painted
from gestion_creances.ui.speech.words import channels


class IssueDialog(FormDialog):
    """Asks once before one letter leaves; *warnings* are read first."""

    def __init__(
        self,
        parent: QWidget,
        reminder: Reminder,
        folder: Path,
        warnings: Sequence[str],
        confirmed: Callable[[], object],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Émettre cette lettre\u00a0?"),
            confirmed,
            verb=self.tr("Émettre la lettre"),
            hint=self.tr("La lettre est figée dans le dossier avec son PDF et son empreinte, puis copiée."),
        )
        pairs = [
            (self.tr("Client"), reminder.debtor.name),
            (self.tr("Étape"), painted(reminder.level.name_fr)),
            (self.tr("Canal"), channels()[reminder.channel]),
            (self.tr("Montant des factures"), amount(reminder.amount)),
        ]
        self.body.addWidget(Facts(pairs))
        for warning in warnings:
            self.body.addWidget(label(warning, Role.BODY, wrap=True, tone=Tone.WARN))
        self.body.addWidget(Elided(str(folder), Role.MUTED))


class PassDialog(FormDialog):
    """Passes a customer over today; a reason, when one is given, becomes a note."""

    def __init__(self, parent: QWidget, name: str, passed: Callable[[str], object]) -> None:
        super().__init__(
            parent,
            self.tr("Passer ce client aujourd’hui\u00a0?"),
            self._confirm,
            verb=self.tr("Passer"),
            hint=self.tr("{name} · rien n’est fait, il reviendra demain.").format(name=name),
        )
        self._passed = passed
        self.reason = TextField(
            self.tr("Pourquoi"), optional=True, hint=self.tr("Un motif écrit ici est noté au journal du client.")
        )
        self.form.row(self.reason)

    def _confirm(self) -> None:
        self._passed(self.reason.text())
