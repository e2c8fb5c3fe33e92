"""The dialog that collects penalties: from money just received, or from money already on the customer's account."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from gestion_creances.ledger.payment import Payment
from gestion_creances.storage.penalties import PenaltyRow
from gestion_creances.ui.dialogs.penalty_fields import PenaltyFields, about
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.speech.words import methods
from gestion_creances.usecases.collect_penalties import collect_penalties, money_for_penalties
from gestion_creances.usecases.record_payment import record_payment


class CollectDialog(FormDialog):
    """Collects penalties of *rows*, all of one customer; *done* is called once they are collected."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, rows: Sequence[PenaltyRow], done: Callable[[], object]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Encaisser des pénalités"),
            self._collect,
            verb=self.tr("Encaisser"),
            hint=about(rows),
            width=560,
        )
        self._workplace, self._done, self._customer_id = workplace, done, rows[0].customer_id
        self.amounts = PenaltyFields(rows)
        money: list[tuple[str, int | None]] = [(self.tr("Règlement reçu à l’instant"), None)]
        told = self.tr("Sur le règlement du {day}, {amount} disponibles")
        money += [
            (told.format(day=day(item.dated_on), amount=amount(-item.open)), item.id)
            for item in money_for_penalties(workplace.desk, self._customer_id)
        ]
        self.money: ChoiceField[int | None] = ChoiceField(self.tr("Payées par"), money)
        self.paid_on = DateField(self.tr("Reçu le"))
        self.paid_on.set_value(workplace.desk.today)
        self.method: ChoiceField[str] = ChoiceField(self.tr("Mode"), [(name, code) for code, name in methods().items()])
        self.reference = TextField(self.tr("Référence"), optional=True)
        self.form.row(self.amounts.interest, self.amounts.indemnity)
        self.form.row(self.money)
        self.form.row(self.paid_on, self.method, self.reference)
        self.money.choice.picked.connect(lambda _: self._show_new())
        self.beside = {
            "interest": self.amounts.interest,
            "indemnity": self.amounts.indemnity,
            "amount": self.amounts.interest,
            "paid_on": self.paid_on,
            "payment": self.money,
        }

    def _show_new(self) -> None:
        new = self.money.value() is None
        for field in (self.paid_on, self.method, self.reference):
            field.setVisible(new)

    def _collect(self) -> None:
        desk, shares, payment_id = self._workplace.desk, self.amounts.shares(), self.money.value()
        if payment_id is not None:
            collect_penalties(desk, payment_id, shares)
        else:
            payment = Payment(
                customer_id=self._customer_id,
                paid_on=self.paid_on.value() or desk.today,
                amount=self.amounts.typed().total,
                method=self.method.value(),
                reference=self.reference.text(),
            )
            record_payment(desk, payment, (), penalties=shares)
        self._done()
