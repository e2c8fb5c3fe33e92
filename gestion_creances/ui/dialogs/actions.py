"""What several pages let one do with payments and invoices: each opens its dialog, then tells the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.desk import Desk
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.details import InvoiceDetails, PaymentDetails
from gestion_creances.ui.dialogs.payment import PaymentDialog, ReturnDialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount
from gestion_creances.usecases.find_customers import CustomerFound
from gestion_creances.usecases.match_items import match_items, unmatch_items
from gestion_creances.usecases.record_payment import Recorded, remove_payment

_MONEY = Changes.PAYMENTS | Changes.INVOICES


class Actions:
    """Acts for *page*: dialogs open over it, and it announces what changed."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        self._page = page
        self._workplace = workplace

    @property
    def desk(self) -> Desk:
        """Return the desk of the moment."""
        return self._workplace.desk

    def attempt(self, work: Callable[[], object], changes: Changes) -> bool:
        """Do *work* and announce *changes*; say why when it fails, and return whether it worked."""
        try:
            work()
        except Outcome as outcome:
            self._page.say_outcome(outcome, lambda: self.attempt(work, changes))
            return False
        self._page.changed.emit(changes)
        return True

    # Payments.
    def encash(self, customer_id: int, item_ids: tuple[int, ...] = ()) -> None:
        """Record a payment of the customer, of *item_ids* when given."""
        PaymentDialog(self._page, self._workplace, customer_id, item_ids, self.recorded).open()

    def recorded(self, customer: CustomerFound, paid: Recorded) -> None:
        """Tell that a payment was recorded, and offer to take it back."""
        self._page.changed.emit(_MONEY)
        words = self._page.tr("Règlement enregistré\u00a0: {name}").format(name=customer.name)
        if paid.left:
            words += " · " + self._page.tr("{amount} en avance").format(amount=amount(paid.left))
        self._page.toast(words, lambda: self.attempt(lambda: remove_payment(self.desk, paid.payment_id), _MONEY))

    def show_payment(self, row: ItemRow) -> None:
        """Show what a payment pays, and let it be untied."""
        PaymentDetails(self._page, self._workplace, row, self._announce).open()

    def return_payment(self, row: ItemRow) -> None:
        """Say that a payment came back unpaid."""

        def done() -> None:
            self._announce()
            self._page.toast(self._page.tr("Retour enregistré\u00a0: les factures sont de nouveau dues."))

        ReturnDialog(self._page, self._workplace, row, done).open()

    def remove_payment(self, row: ItemRow) -> None:
        """Take a payment recorded by mistake out of the books."""
        if self.attempt(lambda: remove_payment(self.desk, row.item_id), _MONEY):
            told = self._page.tr("Règlement de {amount} retiré").format(amount=amount(-row.amount))
            self._page.toast(told)

    def match(self, credit_id: int, debit_ids: Sequence[int]) -> bool:
        """Allocate a payment already recorded; offer to untie it."""
        made: list[int] = []

        def work() -> None:
            before = self._standing(credit_id)
            match_items(self.desk, credit_id, debit_ids)
            made.extend(self._standing(credit_id) - before)

        if not self.attempt(work, _MONEY):
            return False
        self._page.toast(
            self._page.tr("Règlement affecté"),
            lambda: self.attempt(lambda: unmatch_items(self.desk, made), _MONEY),
        )
        return True

    def _standing(self, item_id: int) -> set[int]:
        with self.desk.books.reading() as session:
            return {allocation.id for allocation in session.items.allocations_of(item_id)}

    # Invoices.
    def show_invoice(self, invoice_id: int, open_customer: Callable[[int], object] | None = None) -> None:
        """Show one invoice with all that happened to it."""
        InvoiceDetails(
            self._page,
            self._workplace,
            invoice_id,
            self._announce,
            encash=self.encash,
            open_customer=open_customer,
        ).open()

    def _announce(self) -> None:
        self._page.changed.emit(_MONEY)
