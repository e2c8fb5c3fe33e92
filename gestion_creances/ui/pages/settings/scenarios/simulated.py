"""What the scenario being edited would send today, told in one line that follows the edits."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel

from gestion_creances.dunning.policy import Policy, faults
from gestion_creances.ui.look.labels import Role, set_role
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, counted
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.simulate_policy import Simulation, simulate_policy

_PAUSE = 350


class Simulated(QLabel):
    """« Si ce scénario s’appliquait aujourd’hui : … », computed beside the window a moment after the last edit."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        set_role(self, "role", Role.STRONG.value)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("Simulation du scénario"))
        self._workplace = workplace
        self._policy: Policy | None = None
        self._job: Job | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._run)

    def try_out(self, policy: Policy) -> None:
        """Tell soon what *policy* would send."""
        self._policy = policy
        self._pause.start()

    def _run(self) -> None:
        policy = self._policy
        if policy is None or not self.isVisible():
            return
        if faults(policy):
            self.setText(self.tr("Corrigez d’abord ce qui est signalé\u00a0: la simulation suivra."))
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self._workplace.fetch(
            self.tr("Simulation du scénario"),
            lambda desk: (policy, simulate_policy(desk, policy)),
            lambda found: self._arrived(*found),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.start()

    def _arrived(self, policy: Policy, found: Simulation) -> None:
        self._job = None
        if policy == self._policy:
            self.setText(self._words(found))

    def _words(self, found: Simulation) -> str:
        if found.everyone:
            lead = self.tr("Si ce scénario s’appliquait aujourd’hui à tous les clients\u00a0: {what}")
        else:
            lead = self.tr("Si ce scénario s’appliquait aujourd’hui à ceux qui le suivent\u00a0: {what}")
        if found.nothing:
            return lead.format(what=self.tr("rien ne partirait."))
        parts = [
            counted(found.reminders, self.tr("relance"), self.tr("relances")) if found.reminders else "",
            counted(found.calls, self.tr("appel"), self.tr("appels")) if found.calls else "",
            counted(found.notices, self.tr("mise en demeure"), self.tr("mises en demeure")) if found.notices else "",
        ]
        told = ", ".join(filter(None, parts))
        about = counted(found.customers, self.tr("client"), self.tr("clients"))
        return lead.format(what=f"{told} ({about}, {amount(found.amount)}).")
