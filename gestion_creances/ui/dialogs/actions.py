"""What several pages let one do with payments and invoices: each opens its dialog, then tells the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.changes import Changes
from gestion_creances.company.terms_of_sale import CapWarning
from gestion_creances.dunning.lifecycle import Status
from gestion_creances.dunning.plan import Plan
from gestion_creances.ledger.customer import Customer
from gestion_creances.ledger.invoice import Invoice
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.dialogs.agreements import Agreements
from gestion_creances.ui.dialogs.claim_actions import ClaimActions
from gestion_creances.ui.dialogs.plan_actions import PlanActions
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.speech.formats import amount, painted
from gestion_creances.usecases.choose_policy import choose_for_invoice
from gestion_creances.usecases.find_customers import CustomerFound
from gestion_creances.usecases.match_items import match_items, unmatch_items
from gestion_creances.usecases.record_payment import Recorded, remove_payment
from gestion_creances.usecases.record_status import withdraw_status
from gestion_creances.usecases.view_marks import view_marks

if TYPE_CHECKING:
    from gestion_creances.banking.mandate import Mandate
    from gestion_creances.letters.sent_document import DocumentWish

translate = QCoreApplication.translate
_MONEY = Changes.PAYMENTS | Changes.INVOICES


class Actions(Agreements):
    """Acts for a page: payments, invoices, customers, and all of ``Agreements``."""

    # Payments.
    def encash(self, customer_id: int, item_ids: tuple[int, ...] = ()) -> None:
        """Record a payment of the customer, of *item_ids* when given."""
        from gestion_creances.ui.dialogs.payment import PaymentDialog

        open_dialog(PaymentDialog(self._page, self._workplace, customer_id, item_ids, self.recorded))

    def recorded(self, customer: CustomerFound, paid: Recorded) -> None:
        """Tell that a payment was recorded, and offer to take it back."""
        self._page.changed.emit(_MONEY)
        words = translate("actions", "Règlement enregistré\u00a0: {name}").format(name=customer.name)
        if paid.left:
            words += " · " + translate("actions", "{amount} en avance").format(amount=amount(paid.left))
        self._page.toast(words, lambda: self.attempt(lambda: remove_payment(self.desk, paid.payment_id), _MONEY))

    def show_payment(self, row: ItemRow) -> None:
        """Show what a payment pays, and let it be untied."""
        from gestion_creances.ui.dialogs.details import PaymentDetails

        open_dialog(PaymentDetails(self._page, self._workplace, row, self._announce))

    def return_payment(self, row: ItemRow) -> None:
        """Say that a payment came back unpaid."""
        from gestion_creances.ui.dialogs.payment import ReturnDialog

        def done() -> None:
            self._announce()
            self._page.toast(translate("actions", "Retour enregistré\u00a0: les factures sont de nouveau dues."))

        open_dialog(ReturnDialog(self._page, self._workplace, row, done))

    def remove_payment(self, row: ItemRow) -> None:
        """Take a payment recorded by mistake out of the books."""
        if self.attempt(lambda: remove_payment(self.desk, row.item_id), _MONEY):
            told = translate("actions", "Règlement de {amount} retiré").format(amount=amount(-row.amount))
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
            translate("actions", "Règlement affecté"),
            lambda: self.attempt(lambda: unmatch_items(self.desk, made), _MONEY),
        )
        return True

    def _standing(self, item_id: int) -> set[int]:
        with self.desk.books.reading() as session:
            return {allocation.id for allocation in session.items.allocations_of(item_id)}

    def claims(self) -> ClaimActions:
        """Return what one can do with claims that may not be paid."""
        return ClaimActions(self._page, self._workplace)

    # Invoices.
    def show_invoice(self, invoice_id: int, open_customer: Callable[[int], object] | None = None) -> None:
        """Show one invoice with all that happened to it."""
        from gestion_creances.ui.dialogs.details import InvoiceDetails

        open_dialog(
            InvoiceDetails(
                self._page,
                self._workplace,
                invoice_id,
                self._announce,
                encash=self.encash,
                lift=self.lift,
                show_dispute=self.show_dispute,
                send=self.send_invoice,
                show_paper=self.show_paper,
                open_customer=open_customer,
            )
        )

    def send_invoice(self, customer_id: int, invoice_id: int) -> None:
        """Send the copy of an invoice by e-mail."""
        from gestion_creances.letters.sent_document import DocumentKind, DocumentWish

        self.send_document(customer_id, DocumentWish(DocumentKind.INVOICES, (invoice_id,)))

    def send_document(self, customer_id: int, wish: DocumentWish | None = None) -> None:
        """Send a document by e-mail out of the reminders, *wish* unless another is chosen (default: the statement)."""
        # What sends e-mails takes long to load, and most pages never do.
        from gestion_creances.ui.dialogs.mail_actions import MailActions

        MailActions(self._page, self._workplace).send_document(customer_id, wish)

    def new_invoice(self, customer_id: int | None = None) -> None:
        """Record an invoice typed by hand, of that customer when given."""
        from gestion_creances.ui.dialogs.invoice import InvoiceDialog

        def done(invoice: Invoice, warning: CapWarning | None) -> None:
            self._page.changed.emit(Changes.INVOICES)
            self._page.toast(translate("actions", "Pièce {number} enregistrée").format(number=invoice.number))
            if warning is not None:
                self._page.say(painted(str(warning)), Tone.WARN)

        open_dialog(InvoiceDialog(self._page, self._workplace, done, customer_id))

    def set_level(self, rows: Sequence[ItemRow]) -> None:
        """Say how far these due dates have already been chased."""
        from gestion_creances.ui.dialogs.level import LevelDialog

        def done() -> None:
            self._page.changed.emit(Changes.LETTERS | Changes.INVOICES)
            self._page.toast(translate("actions", "Niveau de relance fixé"))

        open_dialog(LevelDialog(self._page, self._workplace, rows, view_marks(self.desk), done))

    def record_status(self, row: ItemRow) -> None:
        """Note what a platform of electronic invoicing says of an invoice; offer to take it back."""
        from gestion_creances.ui.dialogs.invoice_status import InvoiceStatusDialog, status_name

        def done(status: Status) -> None:
            self._page.changed.emit(Changes.INVOICES)
            told = translate("actions", "{number}\u00a0: {status}").format(
                number=row.number, status=status_name(status.code)
            )
            self._page.toast(
                told, lambda: self.attempt(lambda: withdraw_status(self.desk, status.id), Changes.INVOICES)
            )

        if row.invoice_id is not None:
            open_dialog(InvoiceStatusDialog(self._page, self._workplace, row.invoice_id, done))

    def skip_steps(self, rows: Sequence[ItemRow]) -> None:
        """Choose the step owed next for these due dates, with a reason."""
        from gestion_creances.ui.dialogs.skip import SkipDialog

        def done(level: str) -> None:
            self._page.changed.emit(Changes.LETTERS | Changes.INVOICES)
            self._page.toast(translate("actions", "Prochaine étape\u00a0: {level}").format(level=level))

        open_dialog(SkipDialog(self._page, self._workplace, [row.item_id for row in rows], done))

    def choose_policy(self, row: ItemRow) -> None:
        """Choose the scenario of one invoice."""
        from gestion_creances.ui.dialogs.choose_policy import ChoosePolicyDialog

        invoice_id = row.invoice_id
        if invoice_id is None:
            return

        def done(name: str, before: int | None) -> None:
            self._page.changed.emit(Changes.POLICIES | Changes.INVOICES)
            told = translate("actions", "Scénario de {number}\u00a0: {name}").format(number=row.number, name=name)

            def undo() -> None:
                self.attempt(lambda: choose_for_invoice(self.desk, invoice_id, before), Changes.POLICIES)

            self._page.toast(told, undo)

        open_dialog(ChoosePolicyDialog(self._page, self._workplace, invoice_id, row.number, done))

    # Payment plans.
    def plan(self, customer_id: int | None = None, item_ids: tuple[int, ...] = ()) -> None:
        """Make a payment plan, of *item_ids* or of all that is overdue; the dialog asks with whom when None."""
        if customer_id is None:
            self._plans().choose()
        else:
            self._plans().make(customer_id, item_ids)

    def show_plan(self, plan_id: int) -> None:
        """Show a payment plan as it stands: pay, sign, give up, declare it not kept."""
        self._plans().show(plan_id)

    def follow_plans(self) -> None:
        """Record which payment plans are paid whole and which were not kept."""
        self._plans().follow()

    def _plans(self) -> PlanActions:
        return PlanActions(self._page, self._workplace, self.encash, self.show_paper, self._send_plan)

    def _send_plan(self, plan: Plan) -> None:
        from gestion_creances.letters.sent_document import DocumentKind, DocumentWish

        self.send_document(plan.customer_id, DocumentWish(DocumentKind.PLAN, (plan.id,)))

    # Customers.
    def edit_customer(self, customer: Customer | None, then: Callable[[Customer], object] | None = None) -> None:
        """Change what is known of *customer*, or create one; *then* receives him as stored."""
        from gestion_creances.ui.dialogs.customer import CustomerDialog

        def done(stored: Customer) -> None:
            self._page.changed.emit(Changes.CUSTOMERS)
            self._page.toast(translate("actions", "Client enregistré\u00a0: {name}").format(name=stored.name))
            if then is not None:
                then(stored)

        with self.desk.books.reading() as session:
            policies = session.policies.all()
        open_dialog(CustomerDialog(self._page, self._workplace, customer or Customer("", ""), policies, done))

    def mandate(self, customer_id: int) -> None:
        """Record the customer's mandate for direct debits, or correct the one that stands."""
        from gestion_creances.ui.dialogs.mandate import MandateDialog

        def done(stored: Mandate) -> None:
            self._page.changed.emit(Changes.DEBITS)
            self._page.toast(translate("actions", "Mandat {rum} enregistré").format(rum=stored.reference))

        with self.desk.books.reading() as session:
            known = [one for one in session.mandates.all(customer_id) if one.ended_on is None]
        current = known[0] if known else None
        open_dialog(MandateDialog(self._page, self._workplace, done, current, customer_id))

    def proof(self, customer_id: int) -> None:
        """Make the customer's proof file: one PDF and one ZIP, then show the folder they are in."""
        from gestion_creances.ui.dialogs.proof import ask_for_proof

        ask_for_proof(self._page, self._workplace, customer_id)

    def _announce(self) -> None:
        self._page.changed.emit(_MONEY)
