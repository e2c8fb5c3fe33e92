"""The small dialogs about a payment plan: it was signed, it was not kept, it is given up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Elided, Role
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.usecases.cancel_plan import cancel_plan
from gestion_creances.usecases.follow_plans import declare_default
from gestion_creances.usecases.sign_plan import sign_plan
from gestion_creances.usecases.view_plans import PlanView

Done = Callable[[], object]


class SignDialog(FormDialog):
    """Notes the day the customer signed, with the scan of the signed paper when there is one."""

    def __init__(self, parent: QWidget, workplace: Workplace, view: PlanView, done: Done) -> None:
        super().__init__(
            parent,
            self.tr("Échéancier signé"),
            self._sign,
            verb=self.tr("Enregistrer la signature"),
            hint=self.tr(
                "La signature vaut reconnaissance de dette\u00a0: elle interrompt la prescription (art. 2240 du code"
                " civil). Les relances restent suspendues tant que les versements arrivent."
            ),
            width=540,
        )
        self._workplace, self._view, self._done = workplace, view, done
        self.scan: Path | None = None
        self.signed_on = DateField(self.tr("Signé le"))
        self.signed_on.set_value(workplace.desk.today)
        self.form.row(self.signed_on)
        self.beside = {"signed_on": self.signed_on}
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(button(self.tr("Joindre la copie signée"), self.choose_scan, icon_name="paperclip"))
        self.chosen = Elided(self.tr("Aucune copie jointe"), Role.MUTED)
        line.addWidget(self.chosen, 1)
        self.body.addLayout(line)

    def choose_scan(self) -> None:
        """Ask for the scan."""
        kinds = self.tr("Papiers (*.pdf *.png *.jpg *.jpeg)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Copie signée"), "", kinds)
        if chosen:
            self.scan = Path(chosen)
            self.chosen.set_whole(self.scan.name)

    def _sign(self) -> None:
        signed_on = self.signed_on.value() or self._workplace.desk.today
        sign_plan(self._workplace.desk, self._view.plan.id, signed_on, self.scan)
        self._done()


class DefaultDialog(FormDialog):
    """Asks whether the customer really loses the benefit of his plan."""

    def __init__(self, parent: QWidget, workplace: Workplace, view: PlanView, done: Done) -> None:
        late, left = amount(view.standing.late), amount(view.standing.left)
        told = self.tr(
            "{late} en retard sur l’échéancier {number}. Les {left} restants redeviennent exigibles, les relances"
            " reprennent et la prochaine étape est la mise en demeure. Cela ne se reprend pas."
        )
        super().__init__(
            parent,
            self.tr("Constater le non-respect"),
            self._declare,
            verb=self.tr("Constater"),
            hint=told.format(late=late, number=view.plan.number, left=left),
            width=540,
        )
        self._workplace, self._view, self._done = workplace, view, done

    def _declare(self) -> None:
        declare_default(self._workplace.desk, self._view.plan.id)
        self._done()


class CancelPlanDialog(FormDialog):
    """Gives the plan up, with the reason."""

    def __init__(self, parent: QWidget, workplace: Workplace, view: PlanView, done: Done) -> None:
        told = self.tr("L’échéancier {number} du {day} est abandonné\u00a0: les relances reprennent où elles étaient.")
        super().__init__(
            parent,
            self.tr("Annuler l’échéancier"),
            self._cancel,
            verb=self.tr("Annuler l’échéancier"),
            hint=told.format(number=view.plan.number, day=day(view.plan.agreed_on)),
            width=540,
        )
        self._workplace, self._view, self._done = workplace, view, done
        self.reason = TextField(self.tr("Motif"), placeholder=self.tr("refusé par le client"))
        self.form.row(self.reason)
        self.beside = {"reason": self.reason}

    def _cancel(self) -> None:
        cancel_plan(self._workplace.desk, self._view.plan.id, self.reason.text())
        self._done()
