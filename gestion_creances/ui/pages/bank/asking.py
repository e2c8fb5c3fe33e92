"""The small questions about a line: whose money is it, why is it nobody’s, which payment is it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.basics.money import Money
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.customer_lookup import CustomerLookup
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.speech.words import method
from gestion_creances.usecases.find_payments import find_payments


class WhoseDialog(FormDialog):
    """Asks which customer a line belongs to; *done* receives his id and his name, and may refuse."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        texts: tuple[str, str, str],
        customer_id: int | None,
        done: Callable[[int, str], object],
    ) -> None:
        """Ask under the title, the verb and the hint of *texts*, with that customer already named."""
        title, verb, hint = texts
        super().__init__(parent, title, self._confirm, verb=verb, hint=hint, width=480)
        self._done = done
        self.customer = CustomerLookup(workplace)
        self.customer.set_customer(customer_id)
        self.form.row(self.customer)
        self.beside = {"customer": self.customer}

    def _confirm(self) -> None:
        named = self.customer.value()
        if named is not None:
            self._done(named.customer_id, named.name)


class IgnoreDialog(FormDialog):
    """Asks why lines are set aside; *done* receives the reason."""

    def __init__(self, parent: QWidget, told: str, done: Callable[[str], object]) -> None:
        super().__init__(parent, self.tr("Ignorer"), self._confirm, verb=self.tr("Ignorer"), hint=told, width=480)
        self._done = done
        usual = (
            self.tr("Ce n’est pas un client"),
            self.tr("Virement interne"),
            self.tr("Frais et commissions de la banque"),
            self.tr("Salaires, impôts et charges"),
            self.tr("Achat ou fournisseur"),
            self.tr("Apport ou emprunt"),
        )
        options = [(words, words) for words in usual] + [(self.tr("Autre motif…"), "")]
        self.usual: ChoiceField[str] = ChoiceField(self.tr("Motif"), options)
        self.other = TextField(self.tr("Autre motif"), placeholder=self.tr("remboursement d’assurance"))
        self.usual.choice.currentIndexChanged.connect(lambda _: self._show_other())
        self.form.row(self.usual)
        self.form.row(self.other)
        self.beside = {"reason": self.other}
        self._show_other()

    def _show_other(self) -> None:
        self.other.setVisible(not self.usual.value())

    def _confirm(self) -> None:
        self._done(self.usual.value() or self.other.text())


class WhichPaymentDialog(FormDialog):
    """Asks which payment of a customer a line is, or takes back; *done* receives it, and may refuse."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        texts: tuple[str, str, str],
        value: Money,
        customer_id: int | None,
        done: Callable[[ItemRow], object],
    ) -> None:
        """Ask under the title, the verb and the hint of *texts* for a payment of exactly *value*."""
        title, verb, hint = texts
        super().__init__(parent, title, self._confirm, verb=verb, hint=hint, width=520)
        self._workplace, self._amount, self._done = workplace, value, done
        self.customer = CustomerLookup(workplace)
        self.payment: ChoiceField[ItemRow] = ChoiceField(self.tr("Règlement"), [])
        self.form.row(self.customer)
        self.form.row(self.payment)
        self.beside = {"customer": self.customer}
        self.customer.chosen.connect(lambda _: self._look())
        self.customer.set_customer(customer_id)
        self._look()

    def _look(self) -> None:
        named = self.customer.value()
        found = () if named is None else find_payments(self._workplace.desk, named.customer_id, self._amount)
        self.payment.choice.set_options([(_words(row), row) for row in found])
        self.payment.setVisible(bool(found))
        self.confirm_button.setEnabled(bool(found))
        if named is not None and not found:
            told = self.tr("Aucun règlement de {amount} chez ce client.")
            self.customer.show_error(told.format(amount=amount(self._amount)))

    def _confirm(self) -> None:
        self._done(self.payment.value())


def _words(row: ItemRow) -> str:
    parts = (day(row.dated_on), method(row.method), row.number, amount(-row.amount))
    return " · ".join(filter(None, parts))
