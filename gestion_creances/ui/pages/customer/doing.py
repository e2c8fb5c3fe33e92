"""What one does with the customer in view: remind, call, write, agree, encash, note, prove."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.changes import Changes
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.penalty_actions import PenaltyActions
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.customer.deeds import Deed
from gestion_creances.usecases.view_customer import CustomerView

if TYPE_CHECKING:
    from gestion_creances.usecases.formal_notice import FormalNotice
    from gestion_creances.usecases.write_now import WrittenNow

translate = QCoreApplication.translate


class Doing:
    """Acts for *page* on the customer it shows; before one is read, nothing happens.

    *attach* lets one choose papers to keep, *statement* shows the account.
    """

    def __init__(
        self,
        page: Page,
        workplace: Workplace,
        act: Actions,
        penalties: PenaltyActions,
        attach: Callable[[], object],
        statement: Callable[[], object],
    ) -> None:
        self._page, self._workplace = page, workplace
        self._act, self._penalties = act, penalties
        self._attach, self._statement = attach, statement
        self._view: CustomerView | None = None

    def about(self, view: CustomerView) -> None:
        """Act on the customer of *view* from now on."""
        self._view = view

    def forget(self) -> None:
        """Act on nobody until another customer is read."""
        self._view = None

    def name(self) -> str:
        """Return the customer's name, empty before he is read."""
        return self._view.customer.name if self._view is not None else ""

    def groups(self) -> tuple[tuple[Deed, ...], ...]:
        """Return everything that can be done, in the groups of the menu."""
        return self._reaching(), self._agreeing(), self._keeping(), self._counting()

    def _reaching(self) -> tuple[Deed, ...]:
        return (
            Deed(translate("customer", "Relancer…"), "R", "paper-plane-tilt", self.remind),
            Deed(translate("customer", "Appeler…"), "A", "phone", self.call),
            Deed(translate("customer", "Écrire sans attendre…"), "W", "pencil-line", self.write),
            Deed(translate("customer", "Mise en demeure hors cycle…"), "M", "warning", self.notice),
            Deed(translate("customer", "Envoyer un document…"), "", "at", self.send_document),
        )

    def _agreeing(self) -> tuple[Deed, ...]:
        return (
            Deed(translate("customer", "Noter une promesse…"), "P", "handshake", self.promise),
            Deed(translate("customer", "Ouvrir un litige…"), "L", "scales", self.dispute),
            Deed(translate("customer", "Accorder un échéancier…"), "C", "calendar-plus", self.plan),
            Deed(translate("customer", "Suspendre les relances…"), "H", "hand-palm", self.hold),
            Deed(translate("customer", "Mandat de prélèvement…"), "", "tray", self.mandate),
        )

    def _keeping(self) -> tuple[Deed, ...]:
        return (
            Deed(translate("customer", "Ajouter une note…"), "N", "note-pencil", self.note),
            Deed(translate("customer", "Ajouter une tâche…"), "T", "check-square", self.task),
            Deed(translate("customer", "Joindre un document…"), "J", "paperclip", self._attach),
            Deed(translate("customer", "Dossier de preuve…"), "D", "folder-open", self.proof),
        )

    def _counting(self) -> tuple[Deed, ...]:
        return (
            Deed(translate("customer", "Encaisser…"), "E", "money", self.encash),
            Deed(translate("customer", "Nouvelle facture…"), "F", "file-plus", self.invoice),
            Deed(translate("customer", "Facture de pénalités…"), "", "percent", self.penalty_invoice),
            Deed(translate("customer", "Relevé de compte"), "", "notebook", self._statement),
        )

    # Reaching him.
    def remind(self) -> None:
        """Go to his reminders."""
        if self._view is not None:
            self._page.go("reminders", self._view.customer.id)

    def call(self) -> None:
        """Open his call sheet."""
        if self._view is not None:
            self._act.call(self._view.customer.id, edit_contacts=self._page.edit)

    def look_again(self) -> None:
        """Say what came of looking again, past the last step."""
        if self._view is not None:
            self._act.look_again(self._view.customer.id, self._view.customer.name)

    def write(self) -> None:
        """Write the next letter without waiting for its day; what is owed today is read in Relances."""
        view = self._view
        if view is None:
            return
        step = view.coming
        if step is not None and step.reminder is not None and not step.reminder.is_call:
            self.remind()
            return
        from gestion_creances.ui.dialogs.write_now import WriteNowDialog

        dialog = WriteNowDialog(self._page, self._workplace, view.customer.id)
        dialog.issued.connect(self._written)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _written(self, written: WrittenNow) -> None:
        self._page.changed.emit(Changes.LETTERS | Changes.MAIL | Changes.PENALTIES)
        words = translate("customer", "Lettre {number} émise\u00a0: {name}")
        self._page.toast(words.format(number=written.draft.facts.number, name=written.draft.facts.customer.name))

    def notice(self) -> None:
        """Show the formal notice he could be sent now."""
        if self._view is None:
            return
        from gestion_creances.ui.dialogs.formal_notice import FormalNoticeDialog

        dialog = FormalNoticeDialog(self._page, self._workplace, self._view.customer.id)
        dialog.issued.connect(self._noticed)
        dialog.failed.connect(self._page.say_outcome)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _noticed(self, notice: FormalNotice) -> None:
        self._page.changed.emit(Changes.LETTERS | Changes.PENALTIES)
        words = translate("customer", "Mise en demeure émise\u00a0: {name}")
        self._page.toast(words.format(name=notice.draft.facts.customer.name))

    # Agreeing with him.
    def promise(self) -> None:
        """Note what he promises."""
        if self._view is not None:
            self._act.promise(self._view.customer.id)

    def dispute(self) -> None:
        """Open a dispute."""
        if self._view is not None:
            self._act.dispute(self._view.customer.id)

    def plan(self) -> None:
        """Make a payment plan."""
        if self._view is not None:
            self._act.plan(self._view.customer.id)

    def hold(self) -> None:
        """Suspend his reminders."""
        if self._view is not None:
            self._act.hold(self._view.customer.id)

    def mandate(self) -> None:
        """Record or correct his mandate for direct debits."""
        if self._view is not None:
            self._act.mandate(self._view.customer.id)

    # Keeping what is known.
    def note(self) -> None:
        """Write a note."""
        if self._view is not None:
            self._act.add_note(self._view.customer.id, self._view.customer.name)

    def task(self) -> None:
        """Add something to do."""
        if self._view is not None:
            self._act.add_task(self._view.customer.id, self._view.customer.name)

    def proof(self) -> None:
        """Make his proof file."""
        if self._view is not None:
            self._act.proof(self._view.customer.id)

    def send_document(self) -> None:
        """Send him a document by e-mail: his statement unless another is chosen."""
        if self._view is not None:
            self._act.send_document(self._view.customer.id)

    # Counting.
    def encash(self) -> None:
        """Record a payment."""
        if self._view is not None:
            self._act.encash(self._view.customer.id)

    def invoice(self) -> None:
        """Record an invoice typed by hand."""
        if self._view is not None:
            self._act.new_invoice(self._view.customer.id)

    def penalty_invoice(self) -> None:
        """Make a penalty invoice."""
        if self._view is not None:
            self._penalties.invoice(self._view.customer.id)
