"""The fields that say what a dispute, a promise or a suspension is about: the customer, and one invoice or all."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.money import total
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ui.dialogs.customer_lookup import CustomerLookup
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.form import Form
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount
from gestion_creances.usecases.find_customers import CustomerFound
from gestion_creances.usecases.record_payment import open_debits

translate = QCoreApplication.translate


class About:
    """Says whom and what a dialog is about; the customer is asked only when nobody said him before."""

    def __init__(self, workplace: Workplace, customer_id: int | None, invoice_id: int | None = None) -> None:
        self._workplace, self._known = workplace, customer_id
        self.lookup: CustomerLookup | None = None
        self.invoice: ChoiceField[int | None] = ChoiceField(translate("about", "Concerne"), [("", None)])
        if customer_id is None:
            self.lookup = CustomerLookup(workplace)
            self.lookup.chosen.connect(self._choose)
        self._show(customer_id, invoice_id)

    def add_to(self, form: Form) -> None:
        """Put the fields at the top of *form*."""
        if self.lookup is not None:
            form.row(self.lookup, self.invoice)
        else:
            form.row(self.invoice)

    @property
    def customer_id(self) -> int:
        """Return the customer chosen; raise ValueError when the form was not checked before."""
        found = self.lookup.value() if self.lookup is not None else None
        chosen = self._known if found is None else found.customer_id
        if chosen is None:
            raise ValueError("no customer was chosen")
        return chosen

    @property
    def invoice_id(self) -> int | None:
        """Return the invoice chosen, None for the whole customer."""
        return self.invoice.value()

    def _choose(self, found: CustomerFound | None) -> None:
        """Show what the customer chosen owes; one found by an invoice's number comes with that invoice."""
        if found is None:
            self._show(None, None)
        else:
            self._show(found.customer_id, found.invoice_id)

    def _show(self, customer_id: int | None, invoice_id: int | None) -> None:
        owed = [] if customer_id is None else open_debits(self._workplace.desk, customer_id)
        mine = [item for item in owed if item.kind is ItemKind.INVOICE]
        numbers = {item.invoice_id: item.number for item in mine if item.invoice_id is not None}
        words = translate("about", "{what} · {amount} dus")
        first = translate("about", "Tout le client")
        if customer_id is not None:
            first = words.format(what=first, amount=amount(total(item.open for item in mine)))
        options: list[tuple[str, int | None]] = [(first, None)]
        for key, number in numbers.items():
            left = total(item.open for item in mine if item.invoice_id == key)
            options.append((words.format(what=number, amount=amount(left)), key))
        self.invoice.choice.set_options(options)
        if invoice_id in numbers:
            self.invoice.set_value(invoice_id)
