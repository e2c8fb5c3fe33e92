"""The dialog that gives up a claim, or part of it: how much, why, with or without its VAT, on which account."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.accounting.entry import Entry
from gestion_creances.basics.money import ZERO
from gestion_creances.ui.dialogs.entry_preview import EntryPreview
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField, MoneyField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount
from gestion_creances.usecases.write_off_loss import Loss, preview_loss, propose_loss, vat_in, write_off_loss


class LossDialog(FormDialog):
    """Passes what is open of one due date as a loss; *done* receives the id of its ledger item.

    Raise LossRefused when nothing is open.
    """

    def __init__(self, parent: QWidget, workplace: Workplace, item_id: int, done: Callable[[int], object]) -> None:
        self._proposal = propose_loss(workplace.desk, item_id)
        told = self.tr("{name} · {number} · {amount} restent dus").format(
            name=self._proposal.customer, number=self._proposal.due.number, amount=amount(self._proposal.amount)
        )
        super().__init__(
            parent, self.tr("Passer en perte"), self._confirm, verb=self.tr("Passer en perte"), hint=told, width=620
        )
        self._workplace, self._done, self._item_id = workplace, done, item_id
        self._make_fields()
        self.form.row(self.amount, self.on, self.account)
        self.form.row(self.recovered, self.vat, weights=(2, 1))
        self.form.row(self.reason)
        self.preview = EntryPreview(self._entry)
        self.body.addWidget(self.preview)
        self.beside = {
            "amount": self.amount,
            "vat": self.vat,
            "on": self.on,
            "reason": self.reason,
            "account": self.account,
        }
        self.amount.edited.connect(self._split)
        for field in (self.on, self.account, self.recovered, self.vat, self.reason):
            field.edited.connect(self._renew)
        self._split()

    def _make_fields(self) -> None:
        self.amount = MoneyField(self.tr("Montant TTC perdu"))
        self.amount.set_value(self._proposal.amount)
        self.on = DateField(self.tr("Le"))
        self.on.set_value(self._workplace.desk.today)
        self.account = TextField(self.tr("Compte"), longest=17)
        self.account.set_text(self._proposal.account)
        self.account.set_hint(self.tr("6541\u00a0: vente de l’exercice, 6544\u00a0: plus ancienne."))
        choices = [(self.tr("Non récupérée"), False), (self.tr("Récupérée"), True)]
        self.recovered: ChoiceField[bool] = ChoiceField(
            self.tr("TVA"),
            choices,
            hint=self.tr(
                "Récupérable si elle a été versée et si la créance est définitivement irrécouvrable ou la liquidation "
                "ouverte ; envoyez au client un duplicata de la facture (article 272-1 du CGI)."
            ),
        )
        self.vat = MoneyField(self.tr("TVA récupérée"))
        self.reason = TextField(
            self.tr("Motif"), placeholder=self.tr("liquidation clôturée pour insuffisance d’actif"), longest=200
        )

    def _split(self) -> None:
        typed = self.amount.value()
        vat = vat_in(self._workplace.desk, self._item_id, typed) if typed else None
        if not self.vat.touched():
            self.vat.set_value(vat)
        self._renew()

    def _renew(self) -> None:
        self.vat.setVisible(self.recovered.value())
        self.preview.renew()

    def _loss(self) -> Loss:
        return Loss(
            item_id=self._item_id,
            on=self.on.value() or self._workplace.desk.today,
            amount=self.amount.value() or ZERO,
            vat=(self.vat.value() or ZERO) if self.recovered.value() else ZERO,
            reason=self.reason.text(),
            account=self.account.text(),
        )

    def _entry(self) -> Entry:
        return preview_loss(self._workplace.desk, self._loss())

    def _confirm(self) -> None:
        self._done(write_off_loss(self._workplace.desk, self._loss()))
