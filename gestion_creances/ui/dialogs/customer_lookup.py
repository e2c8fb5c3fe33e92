"""The field in which one names a customer: his name, code, SIREN, or the number of one of his invoices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.fields.lookup import Found, LookupField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.find_customers import CustomerFound, customer_named, find_customers

translate = QCoreApplication.translate


def found(customer: CustomerFound) -> Found[CustomerFound]:
    """Return how a customer is listed: his name, his code, and the invoice by whose number he was found."""
    detail = customer.code
    if customer.number:
        detail = translate("lookup", "facture {number}").format(number=customer.number)
    return Found(customer.name, detail, customer)


class CustomerLookup(LookupField[CustomerFound]):
    """Names a customer; ``chosen(CustomerFound | None)``."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(
            self.tr("Client"),
            lambda text: [found(one) for one in find_customers(workplace.desk, text)],
            placeholder=self.tr("Nom, code, SIREN ou n° de facture"),
            unknown=self.tr("Aucun client ne correspond\u00a0: vérifiez le nom ou le code."),
        )
        self._workplace = workplace

    def set_customer(self, customer_id: int | None) -> None:
        """Show the customer of that id, or nobody."""
        named = None if customer_id is None else customer_named(self._workplace.desk, customer_id)
        self.set_found(None if named is None else found(named))
