"""The dialogs of a mandate: adding or correcting it, and ending it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from gestion_creances.banking.mandate import HOLDER_LENGTH, REFERENCE_LENGTH, Mandate, Scheme
from gestion_creances.basics import identity
from gestion_creances.ui.dialogs.customer_lookup import CustomerLookup
from gestion_creances.ui.fields.checks import checked_by
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField, IbanField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.edit_mandate import blank_mandate, edit_mandate, end_mandate

Done = Callable[[Mandate], object]


class MandateDialog(FormDialog):
    """Records a mandate, new when *mandate* is None; *done* receives it as stored."""

    def __init__(
        self,
        parent: QWidget,
        workplace: Workplace,
        done: Done,
        mandate: Mandate | None = None,
        customer_id: int | None = None,
    ) -> None:
        title = self.tr("Nouveau mandat") if mandate is None else self.tr("Mandat de prélèvement")
        hint = self.tr("Recopiez le mandat signé\u00a0: gardez-le, c’est lui qui vous autorise à prélever.")
        super().__init__(parent, title, self._confirm, hint=hint, width=620)
        self._workplace, self._done, self._mandate = workplace, done, mandate
        self._make_fields()
        if mandate is not None:
            self._fill(mandate)
        else:
            self.signed_on.set_value(workplace.desk.today)
            if customer_id is not None:
                self.customer.set_customer(customer_id)
                self._suggest(customer_id)

    def _make_fields(self) -> None:
        self.customer = CustomerLookup(self._workplace)
        self.reference = TextField(
            self.tr("Référence du mandat (RUM)"),
            optional=True,
            longest=REFERENCE_LENGTH,
            hint=self.tr("Vide\u00a0: une référence est proposée."),
        )
        self.signed_on = DateField(self.tr("Signé le"))
        kinds = [
            (self.tr("Tous débiteurs (CORE)"), Scheme.CORE),
            (self.tr("Interentreprises (B2B)"), Scheme.B2B),
        ]
        self.scheme: ChoiceField[Scheme] = ChoiceField(self.tr("Type"), kinds)
        self.holder = TextField(self.tr("Titulaire du compte"), longest=HOLDER_LENGTH)
        self.iban = IbanField(self.tr("IBAN"), checked_by(identity.iban))
        self.bic = TextField(self.tr("BIC"), optional=True, check=checked_by(identity.bic), longest=14)
        self.used_on = DateField(
            self.tr("Dernier prélèvement"),
            optional=True,
            hint=self.tr("S’il a déjà servi dans un autre logiciel."),
        )
        self.one_off = QCheckBox(self.tr("Mandat ponctuel\u00a0: il ne permet qu’un seul prélèvement"))
        self.form.row(self.customer)
        self.form.row(self.reference, self.scheme)
        self.form.row(self.signed_on, self.used_on)
        self.form.row(self.holder)
        self.form.row(self.iban, self.bic, weights=(5, 2))
        self.form.row(self.one_off)
        self.beside = {
            "reference": self.reference,
            "signed_on": self.signed_on,
            "used_on": self.used_on,
            "scheme": self.scheme,
            "holder": self.holder,
            "iban": self.iban,
        }
        self.customer.chosen.connect(self._named)

    def _named(self, found: object) -> None:
        customer_id = getattr(found, "customer_id", None)
        if isinstance(customer_id, int):
            self._suggest(customer_id)

    def _suggest(self, customer_id: int) -> None:
        """Show what is known of the customer, where nothing was typed."""
        blank = blank_mandate(self._workplace.desk, customer_id)
        if not self.reference.touched():
            self.reference.set_text(blank.reference)
        if not self.holder.touched():
            self.holder.set_text(blank.holder[:HOLDER_LENGTH])
        if not self.iban.touched():
            self.iban.set_value(blank.iban)

    def _fill(self, mandate: Mandate) -> None:
        self.customer.set_customer(mandate.customer_id)
        self.customer.setEnabled(False)
        self.reference.set_text(mandate.reference)
        self.signed_on.set_value(mandate.signed_on)
        self.scheme.set_value(mandate.scheme)
        self.holder.set_text(mandate.holder)
        self.iban.set_value(mandate.iban)
        self.bic.set_text(mandate.bic)
        self.used_on.set_value(mandate.used_on)
        self.one_off.setChecked(mandate.one_off)

    def mandate(self) -> Mandate:
        """Return the mandate as typed."""
        named = self.customer.value()
        known = self._mandate or Mandate(0, "", self._workplace.desk.today, "", "")
        return replace(
            known,
            customer_id=named.customer_id if named is not None else known.customer_id,
            reference=self.reference.text(),
            signed_on=self.signed_on.value() or self._workplace.desk.today,
            scheme=self.scheme.value(),
            holder=self.holder.text(),
            iban=self.iban.value(),
            bic=self.bic.text(),
            used_on=self.used_on.value(),
            one_off=self.one_off.isChecked(),
        )

    def _confirm(self) -> None:
        self._done(edit_mandate(self._workplace.desk, self.mandate()))


class EndMandateDialog(FormDialog):
    """Ends a mandate on a day, for a reason; *done* receives it."""

    def __init__(self, parent: QWidget, workplace: Workplace, mandate: Mandate, done: Done) -> None:
        told = self.tr(
            "Le mandat {reference} ne servira plus après ce jour. Une remise de ce jour même est présentée comme la "
            "dernière."
        )
        super().__init__(
            parent,
            self.tr("Mettre fin au mandat"),
            self._end,
            verb=self.tr("Mettre fin"),
            hint=told.format(reference=mandate.reference),
            width=540,
        )
        self._workplace, self._mandate, self._done = workplace, mandate, done
        self.ended_on = DateField(self.tr("Dernier jour"))
        self.ended_on.set_value(workplace.desk.today)
        self.reason = TextField(self.tr("Motif"), placeholder=self.tr("compte clos, révoqué par le client"))
        self.form.row(self.ended_on, self.reason, weights=(2, 5))
        self.beside = {"ended_on": self.ended_on, "end_reason": self.reason}

    def _end(self) -> None:
        on = self.ended_on.value() or self._workplace.desk.today
        self._done(end_mandate(self._workplace.desk, self._mandate.id, on, self.reason.text()))
