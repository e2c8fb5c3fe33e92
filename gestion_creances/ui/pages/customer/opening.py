"""Opens what an event of a customer is about: the invoice, the letter as sent, the call, the promise, the paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gestion_creances.banking.mandate import Mandate
from gestion_creances.basics.errors import Outcome
from gestion_creances.dunning.call import Call
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.promise import Promise
from gestion_creances.dunning.task import Task
from gestion_creances.journal.entry import Entry
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ledger.item import Item, ItemKind
from gestion_creances.letters.issued import IssuedLetter
from gestion_creances.letters.message import MessageRow
from gestion_creances.letters.penalty_invoice import PenaltyInvoice
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.mail_actions import MailActions
from gestion_creances.ui.dialogs.penalty_actions import PenaltyActions
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.letter_documents import letter_document
from gestion_creances.usecases.view_customer import CustomerView, payment_row
from gestion_creances.usecases.view_customer.events import Event, Settlement
from gestion_creances.usecases.view_customer.story import AgreedPlan, Stated, Written
from gestion_creances.usecases.view_customer.treasury import Debited, Depreciated, Doubt
from gestion_creances.usecases.view_promises import view_promises
from gestion_creances.usecases.view_suspensions import view_suspensions

translate = QCoreApplication.translate


class Opening:
    """Opens over *page*; *choose* shows a tab of the card, for what has no dialog of its own."""

    def __init__(
        self,
        page: Page,
        workplace: Workplace,
        act: Actions,
        mail: MailActions,
        penalties: PenaltyActions,
        choose: Callable[[str], object],
    ) -> None:
        self._page, self._workplace, self._act = page, workplace, act
        self._mail, self._penalties, self._choose = mail, penalties, choose

    def open(self, event: Event, view: CustomerView) -> None:
        """Open what *event* of the customer of *view* is about."""
        match event.subject:
            case Item() as item:
                self._item(item, view)
            case Written() | MessageRow() | Attachment() | PenaltyInvoice() as subject:
                self._paper(subject)
            case Promise() | Hold() | AgreedPlan() as subject:
                self._agreed(subject, view)
            case Stated(status=status):
                self._act.show_invoice(status.invoice_id)
            case Settlement():
                self._choose("penalties")
            case Doubt(item=item) | Depreciated(item=item):
                self._item(item, view)
            case Mandate():
                self._page.go("debits", "mandates")
            case Debited():
                self._page.go("debits", "remittances")
            case talk:
                self.talk(talk, view.customer.name)

    def _item(self, item: Item, view: CustomerView) -> None:
        if item.kind is ItemKind.PAYMENT:
            self._act.show_payment(payment_row(self._workplace.desk, view.customer.id, item.id))
        elif item.invoice_id is not None:
            self._act.show_invoice(item.invoice_id)
        else:
            self._choose("statement")

    def _paper(self, subject: Written | MessageRow | Attachment | PenaltyInvoice) -> None:
        match subject:
            case Written(message=MessageRow() as row):
                self._mail.show(row)
            case Written(letter=letter):
                self.letter(letter)
            case MessageRow():
                self._mail.show(subject)
            case Attachment():
                self._act.show_paper(subject)
            case PenaltyInvoice():
                self._penalties.show_invoice(subject)

    def _agreed(self, subject: Promise | Hold | AgreedPlan, view: CustomerView) -> None:
        key = view.customer.id
        match subject:
            case AgreedPlan(plan=plan):
                self._act.show_plan(plan.id)
            case Promise(hold=hold):
                promises = view_promises(self._workplace.desk, customer_id=key)
                line = next(line for line in promises.lines if line.hold.id == hold.id)
                self._act.show_promise(line, promises.share, self._stay)
            case Hold(kind=HoldKind.DISPUTE):
                self._act.show_dispute(subject.id)
            case Hold(kind=HoldKind.BLOCK):
                lines = view_suspensions(self._workplace.desk, customer_id=key)
                self._act.show_suspension(next(line for line in lines if line.hold.id == subject.id), self._stay)
            case _:
                self._choose("agreed")

    def letter(self, letter: IssuedLetter) -> None:
        """Show a letter exactly as issued."""
        try:
            pdf = letter_document(self._workplace.desk, letter.id)
        except Outcome as outcome:
            self._page.say_outcome(outcome, lambda: self.letter(letter))
            return
        self.pdf(translate("customer", "Lettre {0}").format(letter.number), pdf)

    def talk(self, subject: Call | Task | Entry, name: str) -> None:
        """Show a call, a task or a note."""
        from gestion_creances.ui.dialogs.past_talk import PastTalk

        acts: tuple[tuple[str, Callable[[], object], str], ...] = ()
        if isinstance(subject, Task) and subject.done_on is None:
            acts = (
                (translate("customer", "Reporter…"), lambda: self._act.postpone_task(subject), "clock"),
                (translate("customer", "Terminer"), lambda: self._act.finish_task(subject), "check"),
            )
        open_dialog(PastTalk(self._page, self._workplace, subject, name, acts))

    def pdf(self, title: str, pdf: bytes) -> None:
        """Show a document."""
        # The PDF library takes long to load: not before the first document.
        from gestion_creances.ui.dialogs.pdf import PdfDialog

        PdfDialog(self._page, self._workplace, title, pdf).open()

    def _stay(self, customer_id: int) -> None:
        """Do nothing: one is on the card of the customer already."""
