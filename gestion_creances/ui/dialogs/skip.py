"""The dialog that chooses the step owed next for some due dates, whatever the scenario says, with a written reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from gestion_creances.dunning.policy import Level
from gestion_creances.dunning.step import level_by_age, next_level, reached_position
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import counted, painted
from gestion_creances.usecases.skip_steps import skip_steps, steps_owed


class SkipDialog(FormDialog):
    """Says what is owed next and what age would allow, offers every step, and asks why; ``done(name of the step)``."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, item_ids: Sequence[int], done: Callable[[str], object]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Choisir la prochaine étape"),
            self._confirm,
            hint=self.tr(
                "Le scénario n’en saute jamais une de lui-même. Rien ne part maintenant\u00a0: l’étape choisie sera "
                "proposée dans Relances, son âge et l’écart depuis la dernière lettre restant respectés."
            ),
        )
        self._workplace, self._item_ids, self._done = workplace, item_ids, done
        self._owed = steps_owed(workplace.desk, item_ids)
        steps = self._owed[0][1].steps() if self._owed else ()
        about = counted(len(item_ids), self.tr("échéance"), self.tr("échéances"))
        options = [(painted(level.name_fr), level.position) for level in steps]
        self.step: ChoiceField[int] = ChoiceField(self.tr("Prochaine étape"), options, hint=f"{about}. {self._facts()}")
        self.reason = TextField(self.tr("Motif"), hint=self.tr("Trois mots au moins\u00a0; il reste au journal."))
        self.form.row(self.step)
        self.form.row(self.reason)
        self.beside = {"reason": self.reason, "step": self.step}
        if (after := self._later()) is not None:
            self.step.set_value(after.position)

    def _facts(self) -> str:
        if not self._owed:
            return ""
        due, policy = self._owed[0]
        today = self._workplace.desk.today
        owed = next_level(policy.after(reached_position(policy, due)), due, today)
        allowed = level_by_age(policy.steps(), due.due_on, today)
        nothing = self.tr("aucune")
        words = self.tr("Étape due\u00a0: {owed}\u00a0; l’âge permettrait\u00a0: {allowed}.")
        return words.format(
            owed=painted(owed.name_fr) if owed else nothing, allowed=painted(allowed.name_fr) if allowed else nothing
        )

    def _later(self) -> Level | None:
        """Return the step after the one owed: what one opens this dialog for."""
        if not self._owed:
            return None
        due, policy = self._owed[0]
        left = policy.after(reached_position(policy, due))
        return left[1] if len(left) > 1 else next(iter(left or policy.steps()), None)

    def _confirm(self) -> None:
        made = skip_steps(self._workplace.desk, self._item_ids, self.step.value(), self.reason.text())
        self._done(painted(made[0].wanted.name_fr))
