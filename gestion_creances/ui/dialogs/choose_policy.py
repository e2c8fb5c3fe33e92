"""The dialog that chooses the scenario of one invoice, or lets it follow its customer's."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import painted
from gestion_creances.usecases.choose_policy import choose_for_invoice, policy_of_invoice


class ChoosePolicyDialog(FormDialog):
    """Says which scenario applies and by which rule; ``done(name of the scenario, id chosen before)``."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        invoice_id: int,
        number: str,
        done: Callable[[str, int | None], object],
    ) -> None:
        super().__init__(
            parent,
            self.tr("Scénario de relance de {number}").format(number=number),
            self._confirm,
            hint=self.tr("Le scénario d’une facture l’emporte sur ceux du client, de son profil et de l’entreprise."),
        )
        self._workplace, self._invoice_id, self._done = workplace, invoice_id, done
        found = policy_of_invoice(workplace.desk, invoice_id)
        follows = self.tr("Suivre\u00a0: {name} ({rule})").format(
            name=found.followed.name, rule=painted(found.followed_by.sentence()).rstrip(".").lower()
        )
        options: list[tuple[str, int | None]] = [(follows, None)]
        options += [(policy.name, policy.id) for policy in found.offered]
        in_force = self.tr("En vigueur\u00a0: {name}. {rule}").format(
            name=found.policy.name, rule=painted(found.rule.sentence())
        )
        self.policy: ChoiceField[int | None] = ChoiceField(self.tr("Scénario"), options, hint=in_force)
        self.policy.set_value(found.chosen)
        self.form.row(self.policy)

    def _confirm(self) -> None:
        before = choose_for_invoice(self._workplace.desk, self._invoice_id, self.policy.value())
        self._done(policy_of_invoice(self._workplace.desk, self._invoice_id).policy.name, before)
