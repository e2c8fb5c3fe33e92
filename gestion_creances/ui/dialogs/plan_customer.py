"""Asks with whom a payment plan is to be made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.ui.dialogs.customer_lookup import CustomerLookup
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.page.workplace import Workplace


class PlanCustomerDialog(FormDialog):
    """Names the customer; *chosen* receives his id."""

    def __init__(self, parent: QWidget, workplace: Workplace, chosen: Callable[[int], object]) -> None:
        super().__init__(
            parent,
            self.tr("Nouvel échéancier"),
            self._go_on,
            verb=self.tr("Continuer"),
            hint=self.tr("Quel client paiera en plusieurs fois\u00a0?"),
        )
        self._customer_id = 0
        self.customer = CustomerLookup(workplace)
        self.form.row(self.customer)
        self.accepted.connect(lambda: chosen(self._customer_id))

    def _go_on(self) -> None:
        found = self.customer.value()
        if found is not None:
            self._customer_id = found.customer_id
