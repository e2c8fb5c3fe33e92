"""The dialogs about payments: record one, say that one came back unpaid."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.payment_form import PaymentForm
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.usecases.find_customers import CustomerFound
from gestion_creances.usecases.record_payment import Recorded, return_payment

Done = Callable[[CustomerFound, Recorded], object]


class PaymentDialog(FormDialog):
    """Records a payment of a customer, of the due dates *item_ids* when given; *done* receives what was recorded."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, customer_id: int, item_ids: tuple[int, ...], done: Done
    ) -> None:
        super().__init__(parent, self.tr("Encaisser un règlement"), self._record, width=860)
        self._done = done
        self.payment = PaymentForm(workplace, most_dues=6)
        self.form.fields += self.payment.form.fields
        self.beside = self.payment.beside
        self.body.addWidget(self.payment)
        self.body.addStretch(1)
        self.payment.begin(customer_id, item_ids)

    def _record(self) -> None:
        self._done(*self.payment.record())


class ReturnDialog(FormDialog):
    """Says that a payment came back unpaid, on which day and why; *done* is called once it is stored."""

    def __init__(self, parent: QWidget, workplace: Workplace, row: ItemRow, done: Callable[[], object]) -> None:
        told = self.tr("Règlement de {amount} reçu le {day} de {name}. Les factures qu’il payait redeviennent dues.")
        super().__init__(
            parent,
            self.tr("Règlement revenu impayé"),
            self._confirm,
            verb=self.tr("Enregistrer le retour"),
            hint=told.format(amount=amount(-row.amount), day=day(row.dated_on), name=row.customer_name),
        )
        self._workplace, self._row, self._done = workplace, row, done
        self.returned_on = DateField(self.tr("Revenu le"))
        self.returned_on.set_value(workplace.desk.today)
        self.reason = TextField(self.tr("Motif"), placeholder=self.tr("provision insuffisante"))
        self.form.row(self.returned_on, self.reason, weights=(2, 3))
        self.beside = {"returned_on": self.returned_on, "paid_on": self.returned_on}

    def _confirm(self) -> None:
        day_back = self.returned_on.value() or self._workplace.desk.today
        return_payment(self._workplace.desk, self._row.item_id, day_back, self.reason.text())
        self._done()
