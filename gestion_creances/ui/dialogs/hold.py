"""The dialog that pauses reminders: a dispute, a promise to pay, a payment plan, or a block."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField, MoneyField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.hold_reminders import hold_reminders

_USUAL_PROMISE = timedelta(days=8)


class HoldDialog(FormDialog):
    """Pauses the reminders of a customer, or of one of *invoices* (number, id); *done* receives the hold."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        customer_id: int,
        invoices: Sequence[tuple[str, int]],
        done: Callable[[Hold], object],
        *,
        invoice_id: int | None = None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Suspendre les relances"),
            self._confirm,
            verb=self.tr("Suspendre"),
            hint=self.tr("Rien ne part tant que la pause dure\u00a0; le motif est dit à côté de chaque facture."),
            width=560,
        )
        self._workplace, self._customer_id, self._done = workplace, customer_id, done
        self._make_fields(invoices)
        self.about.set_value(invoice_id)
        self.kind.choice.picked.connect(self._show_kind)
        self._show_kind(self.kind.value())

    def _make_fields(self, invoices: Sequence[tuple[str, int]]) -> None:
        kinds = [
            (self.tr("Litige"), HoldKind.DISPUTE),
            (self.tr("Promesse de paiement"), HoldKind.PROMISE),
            (self.tr("Échéancier accordé"), HoldKind.PLAN),
            (self.tr("Blocage"), HoldKind.BLOCK),
        ]
        self.kind: ChoiceField[HoldKind] = ChoiceField(self.tr("Nature"), kinds)
        whole: list[tuple[str, int | None]] = [(self.tr("Tout le client"), None)]
        self.about: ChoiceField[int | None] = ChoiceField(self.tr("Concerne"), whole + list(invoices))
        self.reason = TextField(self.tr("Motif"), placeholder=self.tr("marchandise incomplète, 3 cartons manquants"))
        self.promised_on = DateField(self.tr("Promis pour le"))
        self.until = DateField(self.tr("Dernier jour de la pause"), optional=True)
        self.amount = MoneyField(self.tr("Montant"), optional=True)
        self.owner = TextField(self.tr("Suivi par"))
        self.owner.optional = True
        self.owner.set_text(self._workplace.desk.actor)
        self.promised_on.edited.connect(self._follow_promise)
        self.form.row(self.kind, self.about)
        self.form.row(self.reason)
        self.form.row(self.promised_on, self.until, self.amount)
        self.form.row(self.owner)
        self.beside = {
            "reason": self.reason,
            "until": self.until,
            "amount": self.amount,
            "promised_on": self.promised_on,
        }

    def _show_kind(self, kind: HoldKind) -> None:
        promise = kind is HoldKind.PROMISE
        self.promised_on.setVisible(promise)
        if promise and self.promised_on.value() is None:
            self.promised_on.set_value(self._workplace.desk.today + _USUAL_PROMISE)
            self._follow_promise()

    def _follow_promise(self) -> None:
        """The pause of a promise ends on the day it names, unless the user says another."""
        if not self.until.touched():
            self.until.set_value(self.promised_on.value())

    def _confirm(self) -> None:
        promise = self.kind.value() is HoldKind.PROMISE
        hold = Hold(
            kind=self.kind.value(),
            reason=self.reason.text(),
            owner=self.owner.text(),
            since=self._workplace.desk.today,
            customer_id=self._customer_id,
            until=self.until.value(),
            invoice_id=self.about.value(),
            amount=self.amount.value(),
            promised_on=self.promised_on.value() if promise else None,
        )
        self._done(hold_reminders(self._workplace.desk, hold))
