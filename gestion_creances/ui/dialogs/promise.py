"""The dialog that records a promise to pay: how much, for what day, and who promised it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from gestion_creances.basics.calendar import next_working_day
from gestion_creances.basics.money import Money
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.ui.dialogs.about import About
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField, MoneyField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.record_promise import record_promise

_USUAL = timedelta(days=8)


class PromiseDialog(FormDialog):
    """Records what a customer promised, for all he owes or for one invoice; *done* receives the promise."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        customer_id: int | None,
        done: Callable[[Hold], object],
        *,
        invoice_id: int | None = None,
        promised: Money | None = None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Promesse de paiement"),
            self._confirm,
            hint=self.tr(
                "Les relances attendent le jour promis. Si l’argent n’est pas là le lendemain, "
                "le scénario reprend un cran plus ferme. Une nouvelle promesse remplace la précédente."
            ),
            width=560,
        )
        self._workplace, self._done = workplace, done
        self.about = About(workplace, customer_id, invoice_id)
        self.amount = MoneyField(
            self.tr("Montant promis"), optional=True, hint=self.tr("Vide\u00a0: tout ce qui est dû.")
        )
        self.promised_on = DateField(self.tr("Promis pour le"))
        self.promised_on.set_value(next_working_day(workplace.desk.today + _USUAL))
        self.reason = TextField(self.tr("Dit par, et comment"), placeholder=self.tr("Mme Girard, au téléphone"))
        self.owner = TextField(self.tr("Suivi par"))
        self.owner.set_text(workplace.desk.actor)
        self.about.add_to(self.form)
        self.form.row(self.amount, self.promised_on)
        self.form.row(self.reason, self.owner, weights=(3, 2))
        self.amount.set_value(promised)
        self.beside = {
            "reason": self.reason,
            "amount": self.amount,
            "promised_on": self.promised_on,
            "invoice": self.about.invoice,
        }

    def _confirm(self) -> None:
        promise = Hold(
            kind=HoldKind.PROMISE,
            reason=self.reason.text(),
            owner=self.owner.text(),
            since=self._workplace.desk.today,
            customer_id=self.about.customer_id,
            invoice_id=self.about.invoice_id,
            amount=self.amount.value(),
            promised_on=self.promised_on.value(),
        )
        self._done(record_promise(self._workplace.desk, promise))
