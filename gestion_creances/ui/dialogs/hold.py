"""The dialog that suspends reminders, plainly: why, until when, who decided it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.ui.dialogs.about import About
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.hold_reminders import hold_reminders


class HoldDialog(FormDialog):
    """Suspends the reminders of a customer or of one of his invoices; *done* receives the hold."""

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
            self.tr("Suspendre les relances"),
            self._confirm,
            verb=self.tr("Suspendre"),
            hint=self.tr(
                "Rien ne part tant que la suspension dure. Si le client conteste ou promet de payer, "
                "ouvrez plutôt un litige ou notez sa promesse."
            ),
            width=560,
        )
        self._workplace, self._done = workplace, done
        self.about = About(workplace, customer_id, invoice_id)
        self.reason = TextField(self.tr("Motif"), placeholder=self.tr("décision de la direction, client en travaux"))
        self.until = DateField(
            self.tr("Dernier jour"), optional=True, hint=self.tr("Vide\u00a0: jusqu’à nouvel ordre.")
        )
        self.owner = TextField(self.tr("Décidé par"))
        self.owner.set_text(workplace.desk.actor)
        self.about.add_to(self.form)
        self.form.row(self.reason)
        self.form.row(self.until, self.owner)
        self.beside = {"reason": self.reason, "until": self.until}

    def _confirm(self) -> None:
        hold = Hold(
            kind=HoldKind.BLOCK,
            reason=self.reason.text(),
            owner=self.owner.text(),
            since=self._workplace.desk.today,
            customer_id=self.about.customer_id,
            until=self.until.value(),
            invoice_id=self.about.invoice_id,
        )
        self._done(hold_reminders(self._workplace.desk, hold))
