"""The dialog that depreciates a claim without its VAT, or releases a depreciation made before."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from gestion_creances.accounting.entry import Entry
from gestion_creances.basics.money import ZERO
from gestion_creances.storage.provisions import Provision
from gestion_creances.ui.dialogs.entry_preview import EntryPreview
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.rate import RateField
from gestion_creances.ui.fields.typed import DateField, MoneyField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.usecases.depreciate import (
    depreciate,
    preview_provision,
    propose_provision,
    provision_of,
    release_provision,
)

_NEW = 0


class ProvisionDialog(FormDialog):
    """Depreciates one due date; *made* receives the id, *released* that of a depreciation released instead.

    Raise ProvisionRefused when nothing is open.
    """

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        item_id: int,
        made: Callable[[int], object],
        released: Callable[[int], object],
    ) -> None:
        self._proposal = propose_provision(workplace.desk, item_id)
        due = self._proposal.due
        told = self.tr(
            "{name} · {number} · {amount} restent dus. La dépréciation porte sur le hors taxes\u00a0; elle est reprise "
            "seule quand la créance est payée ou perdue."
        )
        hint = told.format(name=self._proposal.customer, number=due.number, amount=amount(due.open))
        super().__init__(
            parent, self.tr("Provisionner"), self._confirm, verb=self.tr("Provisionner"), hint=hint, width=620
        )
        self._workplace, self._item_id, self._made, self._released = workplace, item_id, made, released
        self._make_fields()
        if self._proposal.standing:
            self.form.row(self.deed)
        self.form.row(self.net, self.percent, self.on)
        self.form.row(self.reason)
        self.preview = EntryPreview(self._entry)
        self.body.addWidget(self.preview)
        self.beside = {
            "net": self.net,
            "percent": self.percent,
            "made_on": self.on,
            "on": self.on,
            "reason": self.reason,
        }
        for field in (self.deed, self.net, self.percent, self.on, self.reason):
            field.edited.connect(self._renew)
        self._renew()

    def _make_fields(self) -> None:
        told = self.tr("Reprendre la dépréciation du {day}, {amount}")
        deeds = [(self.tr("Nouvelle dépréciation"), _NEW)]
        deeds += [
            (told.format(day=day(one.made_on), amount=amount(one.amount)), one.id) for one in self._proposal.standing
        ]
        self.deed: ChoiceField[int] = ChoiceField(self.tr("Opération"), deeds)
        unknown = "" if self._proposal.net is not None else self.tr("La facture ne dit pas sa TVA\u00a0: tapez le HT.")
        self.net = MoneyField(self.tr("Base hors taxes"), hint=unknown)
        self.net.set_value(self._proposal.net)
        self.percent = RateField(self.tr("Risque"))
        self.percent.set_value(Decimal(50))
        self.on = DateField(self.tr("Le"))
        self.on.set_value(self._workplace.desk.today)
        self.reason = TextField(
            self.tr("Motif"), placeholder=self.tr("sans réponse à la mise en demeure, litige au tribunal"), longest=200
        )

    def _renew(self) -> None:
        new = self.deed.value() == _NEW
        for field in (self.net, self.percent):
            field.setVisible(new)
        self.confirm_button.setText(self.tr("Provisionner") if new else self.tr("Reprendre"))
        self.preview.setVisible(new)
        self.preview.renew()

    def _provision(self) -> Provision:
        on = self.on.value() or self._workplace.desk.today
        net, percent = self.net.value() or ZERO, self.percent.value() or Decimal(0)
        return provision_of(self._item_id, on, net, percent, self.reason.text())

    def _entry(self) -> Entry:
        return preview_provision(self._workplace.desk, self._provision())

    def _confirm(self) -> None:
        desk, chosen = self._workplace.desk, self.deed.value()
        if chosen == _NEW:
            self._made(depreciate(desk, self._provision()))
        else:
            release_provision(desk, chosen, self.on.value() or desk.today, self.reason.text())
            self._released(chosen)
