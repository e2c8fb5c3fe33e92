"""The dialog that records an invoice, a credit note, a deposit or an amount still to be invoiced."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.company.terms_of_sale import CapWarning
from gestion_creances.ledger.invoice import Instalment, Invoice
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ui.dialogs.customer_lookup import CustomerLookup
from gestion_creances.ui.dialogs.discount_fields import DiscountFields
from gestion_creances.ui.dialogs.instalments import InstalmentLines
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField, Verdict
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField, MoneyField
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.add_invoice import InvoiceRefused, add_invoice, due_date, legal_cap
from gestion_creances.usecases.find_customers import CustomerFound

_IN_FAVOUR = (ItemKind.CREDIT_NOTE, ItemKind.DEPOSIT)
Done = Callable[[Invoice, CapWarning | None], object]


class InvoiceDialog(FormDialog):
    """Records one document; *done* receives it, and the legal maximum its due date exceeds, if it does."""

    def __init__(self, parent: QWidget, workplace: Workplace, done: Done, customer_id: int | None = None) -> None:
        super().__init__(parent, self.tr("Nouvelle facture"), self._confirm, width=640)
        self._workplace, self._done = workplace, done
        self._make_fields()
        self._connect()
        self.issued_on.set_value(workplace.desk.today)
        self.customer.set_customer(customer_id)
        self._compute_due()
        self._show_kind()
        (self.number if customer_id is not None else self.customer).setFocus()

    def _make_fields(self) -> None:
        kinds = [
            (self.tr("Facture"), ItemKind.INVOICE),
            (self.tr("Avoir"), ItemKind.CREDIT_NOTE),
            (self.tr("Acompte reçu"), ItemKind.DEPOSIT),
            (self.tr("Facture à émettre"), ItemKind.TO_BE_ISSUED),
        ]
        self.customer = CustomerLookup(self._workplace)
        self.kind: ChoiceField[ItemKind] = ChoiceField(self.tr("Nature"), kinds)
        self.number = TextField(self.tr("Numéro"), longest=60)
        self.issued_on = DateField(self.tr("Émise le"))
        self.due_on = DateField(self.tr("Échéance"))
        self.net = MoneyField(self.tr("HT"), optional=True)
        self.vat = MoneyField(self.tr("TVA"), optional=True)
        self.gross = MoneyField(self.tr("TTC"))
        self.about = TextField(self.tr("Objet"), optional=True)
        self.discount = DiscountFields(self.tr("Vide\u00a0: celui du client."))
        self.cost = label("", Role.MUTED, wrap=True)
        self.cost.hide()
        self.several = QCheckBox(self.tr("Payable en plusieurs échéances"))
        self.parts = InstalmentLines()
        self.parts.hide()
        self.form.row(self.customer, self.kind, weights=(5, 3))
        self.form.row(self.number, self.issued_on, self.due_on)
        self.form.row(self.net, self.vat, self.gross)
        self.form.row(self.about)
        self.form.row(self.discount.percent, self.discount.days)
        self.form.row(self.cost)
        self.form.row(self.several)
        self.form.row(self.parts)
        self.beside = {"number": self.number, "gross": self.gross, "due_on": self.due_on, "issued_on": self.issued_on}
        self.beside |= self.discount.beside

    def _connect(self) -> None:
        self.customer.chosen.connect(lambda _: self._compute_due())
        self.issued_on.edited.connect(self._compute_due)
        self.due_on.edited.connect(self._check_cap)
        self.kind.choice.picked.connect(lambda _: self._show_kind())
        for part in (self.discount.percent, self.discount.days, self.issued_on, self.due_on):
            part.edited.connect(self._say_cost)
        for field in (self.net, self.vat):
            field.edited.connect(self._compute_gross)
        self.gross.edited.connect(lambda: self.parts.set_gross(self.gross.value() or ZERO))
        self.several.toggled.connect(self._cut)

    # While one types.
    def _compute_due(self) -> None:
        """The due date follows from the customer's terms until one types another."""
        named, issued_on = self.customer.value(), self.issued_on.value()
        if named is not None and issued_on is not None and not self.due_on.touched():
            self.due_on.set_value(due_date(self._workplace.desk, named.customer_id, issued_on))
        self._check_cap()

    def _check_cap(self) -> None:
        issued_on, due_on = self.issued_on.value(), self.due_on.value()
        if issued_on is None or due_on is None or self.kind.value() is not ItemKind.INVOICE:
            return
        if due_on < issued_on:
            self.due_on.show_error(self.tr("L’échéance précède la date de la facture."))
            return
        self.due_on.show_verdict(Verdict(ok=True))
        named = self.customer.value()
        if named is not None and (late := legal_cap(self._workplace.desk, named.customer_id, issued_on, due_on)):
            self._say(str(late))
        else:
            self._said.hide()

    def _say_cost(self) -> None:
        """Say what the discount typed costs the firm per year."""
        told = self.discount.cost(self.issued_on.value(), self.due_on.value())
        self.cost.setText(told)
        self.cost.setVisible(bool(told))

    def _compute_gross(self) -> None:
        net, vat = self.net.value(), self.vat.value()
        if net is not None and not self.gross.touched():
            self.gross.set_value(net + (vat or ZERO))
            self.parts.set_gross(self.gross.value() or ZERO)

    def _show_kind(self) -> None:
        favour = self.kind.value() in _IN_FAVOUR
        self.due_on.setVisible(not favour)
        self.several.setVisible(self.kind.value() is ItemKind.INVOICE)
        self.discount.show(self.kind.value() is ItemKind.INVOICE)
        if self.kind.value() is not ItemKind.INVOICE:
            self.several.setChecked(False)
        self._check_cap()

    def _cut(self, several: bool) -> None:
        first = self.due_on.value() or self._workplace.desk.today
        if several:
            self.parts.share(self.gross.value() or ZERO, first)
        self.parts.setVisible(several)
        self.due_on.setEnabled(not several)

    # Recording.
    def invoice(self) -> Invoice:
        """Return the document as typed, its amounts negative when it is in the customer's favour."""
        named: CustomerFound | None = self.customer.value()
        issued_on = self.issued_on.value() or self._workplace.desk.today
        kind = self.kind.value()
        sign = -1 if kind in _IN_FAVOUR else 1
        gross = self._signed(self.gross.value(), sign) or ZERO
        due_on = issued_on if kind in _IN_FAVOUR else self.due_on.value() or issued_on
        return Invoice(
            customer_id=named.customer_id if named is not None else 0,
            number=self.number.text(),
            kind=kind,
            issued_on=issued_on,
            gross=gross,
            instalments=self.parts.instalments() if self.several.isChecked() else (Instalment(due_on, gross),),
            net=self._signed(self.net.value(), sign),
            vat=self._signed(self.vat.value(), sign),
            label=self.about.text(),
            discount=self.discount.value() if kind is ItemKind.INVOICE else None,
        )

    def _signed(self, value: Money | None, sign: int) -> Money | None:
        return None if value is None else Money(sign * value.cents)

    def _confirm(self) -> None:
        self._check_sums()
        invoice = self.invoice()
        if invoice.issued_on > self._workplace.desk.today and invoice.kind is not ItemKind.TO_BE_ISSUED:
            raise InvoiceRefused("issued_on", self.tr("La date d’émission est à venir\u00a0: vérifiez-la."))
        self._done(invoice, add_invoice(self._workplace.desk, invoice).warning)

    def _check_sums(self) -> None:
        net, vat, gross = self.net.value(), self.vat.value(), self.gross.value()
        if net is not None and vat is not None and gross is not None and net + vat != gross:
            raise InvoiceRefused("gross", self.tr("HT + TVA ne font pas ce TTC\u00a0: corrigez l’un des trois."))
        if self.several.isChecked() and not self.parts.check():
            raise InvoiceRefused("instalments", self.tr("Les échéances ne totalisent pas le montant TTC."))
