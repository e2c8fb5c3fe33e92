"""The three small questions about a line: whose money is it, why is it nobody's, whose refund is it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.ui.dialogs.customer_lookup import CustomerLookup
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.page.workplace import Workplace


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
