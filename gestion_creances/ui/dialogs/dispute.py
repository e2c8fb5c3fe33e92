"""The dialog that opens a dispute: what is contested, for how much, who follows it, and the papers that say so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.dunning.hold import DisputeCategory, Hold, HoldKind
from gestion_creances.ui.dialogs.about import About
from gestion_creances.ui.dialogs.paper_drop import PaperDrop
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import LongTextField, TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import MoneyField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.agreed_words import categories
from gestion_creances.usecases.open_dispute import open_dispute


class DisputeDialog(FormDialog):
    """Opens a dispute about one invoice or all a customer owes; *done* receives it as stored."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        customer_id: int | None,
        done: Callable[[Hold], object],
        *,
        invoice_id: int | None = None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Ouvrir un litige"),
            self._confirm,
            verb=self.tr("Ouvrir le litige"),
            hint=self.tr("Ce qui est contesté n’est ni relancé ni pénalisé\u00a0; il reste dans l’encours."),
            width=640,
        )
        self._workplace, self._done = workplace, done
        self.about = About(workplace, customer_id, invoice_id)
        options = [(words, key) for key, words in categories().items()]
        self.category: ChoiceField[DisputeCategory] = ChoiceField(self.tr("Ce qui est contesté"), options)
        self.amount = MoneyField(
            self.tr("Montant contesté"),
            optional=True,
            hint=self.tr("Vide\u00a0: le tout. Le reste d’une facture est relancé."),
        )
        self.owner = TextField(self.tr("Suivi par"))
        self.owner.set_text(workplace.desk.actor)
        self.reason = LongTextField(self.tr("Ce que dit le client"), lines=3)
        self.papers = PaperDrop()
        self.about.add_to(self.form)
        self.form.row(self.category, self.amount, self.owner, weights=(3, 3, 2))
        self.form.row(self.reason)
        self.body.addWidget(self.papers)
        self.beside = {
            "reason": self.reason,
            "amount": self.amount,
            "category": self.category,
            "invoice": self.about.invoice,
        }

    def _confirm(self) -> None:
        dispute = Hold(
            kind=HoldKind.DISPUTE,
            reason=self.reason.text(),
            owner=self.owner.text(),
            since=self._workplace.desk.today,
            customer_id=self.about.customer_id,
            invoice_id=self.about.invoice_id,
            amount=self.amount.value(),
            category=self.category.value(),
        )
        self._done(open_dispute(self._workplace.desk, dispute, self.papers.paths()))
