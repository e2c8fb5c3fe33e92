"""What pages let one do with disputes, promises and suspensions: each opens its dialog, then tells the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.money import Money
from gestion_creances.dunning.hold import Hold, HoldKind
from gestion_creances.dunning.promise import KeptShare
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ui.dialogs.talks import Talks
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.speech.formats import day
from gestion_creances.usecases.attach_paper import copy_paper
from gestion_creances.usecases.close_dispute import reopen_dispute
from gestion_creances.usecases.hold_reminders import lift_hold
from gestion_creances.usecases.record_promise import take_back_promise
from gestion_creances.usecases.view_promises import PromiseLine
from gestion_creances.usecases.view_suspensions import SuspensionLine

translate = QCoreApplication.translate
_SHOWN = ("application/pdf", "image/png", "image/jpeg")


class Agreements(Talks):
    """Acts for a page: disputes, promises, suspensions, and all of ``Talks``."""

    # Disputes.
    def dispute(self, customer_id: int | None = None, invoice_id: int | None = None) -> None:
        """Open a dispute; the dialog asks whose when *customer_id* is None."""
        from gestion_creances.ui.dialogs.dispute import DisputeDialog

        def done(dispute: Hold) -> None:
            self._page.changed.emit(Changes.HOLDS)
            self._page.toast(translate("actions", "Litige ouvert"), lambda: self._lift(dispute))

        open_dialog(DisputeDialog(self._page, self._workplace, customer_id, done, invoice_id=invoice_id))

    def show_dispute(self, hold_id: int, open_customer: Callable[[int], object] | None = None) -> None:
        """Show one dispute, to be followed, documented and closed."""
        from gestion_creances.ui.dialogs.dispute_details import DisputeDetails

        def changed() -> None:
            self._page.changed.emit(Changes.HOLDS)

        open_dialog(
            DisputeDetails(
                self._page,
                self._workplace,
                hold_id,
                changed,
                close=self.close_dispute,
                show_paper=self.show_paper,
                open_customer=open_customer,
            )
        )

    def close_dispute(self, dispute: Hold) -> None:
        """Ask how a dispute ends and close it; it can be reopened at once."""
        from gestion_creances.ui.dialogs.dispute_closing import CloseDisputeDialog

        def done(closed: Hold) -> None:
            self._page.changed.emit(Changes.HOLDS)
            told = translate("actions", "Litige clos")
            self._page.toast(told, lambda: self.attempt(lambda: reopen_dispute(self.desk, closed), Changes.HOLDS))

        open_dialog(CloseDisputeDialog(self._page, self._workplace, dispute, done))

    def show_paper(self, paper: Attachment) -> None:
        """Show a PDF or a picture here, any other paper in its own program."""
        try:
            path = copy_paper(self.desk, paper, Path(mkdtemp(prefix="creances-")))
        except Outcome as outcome:
            self._page.say_outcome(outcome)
            return
        if paper.media not in _SHOWN:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            return
        # What draws PDFs takes long to load: not before the first paper is looked at.
        from gestion_creances.ui.dialogs.pdf import PdfDialog
        from gestion_creances.ui.work.printing import picture_as_pdf

        content = path.read_bytes()
        pdf = content if paper.media == "application/pdf" else picture_as_pdf(content, paper.name)
        PdfDialog(self._page, self._workplace, paper.name, pdf).open()

    # Promises.
    def promise(
        self, customer_id: int | None = None, invoice_id: int | None = None, promised: Money | None = None
    ) -> None:
        """Record a promise to pay, of the amount *promised* unless another is typed."""
        from gestion_creances.ui.dialogs.promise import PromiseDialog

        def done(promise: Hold) -> None:
            self._page.changed.emit(Changes.HOLDS)
            told = translate("actions", "Promesse notée pour le {day}").format(day=day(promise.promised_on))
            self._page.toast(told, lambda: self.attempt(lambda: take_back_promise(self.desk, promise), Changes.HOLDS))

        dialog = PromiseDialog(self._page, self._workplace, customer_id, done, invoice_id=invoice_id, promised=promised)
        open_dialog(dialog)

    def show_promise(self, line: PromiseLine, share: KeptShare | None, open_customer: Callable[[int], object]) -> None:
        """Show one promise with what one may do about it."""
        from gestion_creances.ui.dialogs.hold_details import HoldDetails

        hold = line.hold
        again = translate("actions", "Nouvelle promesse…"), lambda: self.promise(hold.customer_id, hold.invoice_id)
        to_customer = translate("actions", "Ouvrir le client"), lambda: open_customer(hold.customer_id)
        acts = ((*to_customer, "users"), (*again, "handshake"))
        open_dialog(HoldDetails(self._page, self._workplace, line, acts, share))

    # Suspensions.
    def hold(self, customer_id: int | None = None, invoice_id: int | None = None) -> None:
        """Suspend the reminders of a customer or of one invoice."""
        from gestion_creances.ui.dialogs.hold import HoldDialog

        def done(hold: Hold) -> None:
            self._page.changed.emit(Changes.HOLDS)
            self._page.toast(translate("actions", "Relances suspendues"), lambda: self._lift(hold))

        open_dialog(HoldDialog(self._page, self._workplace, customer_id, done, invoice_id=invoice_id))

    def show_suspension(self, line: SuspensionLine, open_customer: Callable[[int], object]) -> None:
        """Show one suspension with what one may do about it."""
        from gestion_creances.ui.dialogs.hold_details import HoldDetails

        hold = line.hold
        to_customer = translate("actions", "Ouvrir le client"), lambda: open_customer(hold.customer_id)
        acts = [(*to_customer, "users")]
        if line.standing:
            acts.append((translate("actions", "Lever la suspension"), lambda: self.lift(hold), "play"))
        open_dialog(HoldDetails(self._page, self._workplace, line, tuple(acts)))

    def lift(self, hold: Hold) -> None:
        """End a pause today; a dispute is asked how it ends."""
        if hold.kind is HoldKind.DISPUTE:
            self.close_dispute(hold)
        elif self._lift(hold):
            self._page.toast(translate("actions", "Les relances reprennent"))

    def _lift(self, hold: Hold) -> bool:
        return self.attempt(lambda: lift_hold(self.desk, hold), Changes.HOLDS)
