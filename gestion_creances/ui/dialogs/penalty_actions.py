"""What pages let one do with penalties: collect, give up, invoice; each opens its dialog, then tells the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.changes import Changes
from gestion_creances.letters.penalty_invoice import SERIES, PenaltyInvoice
from gestion_creances.storage.penalties import PenaltyRow
from gestion_creances.ui.page.acting import Acting, open_dialog
from gestion_creances.ui.speech.formats import amount
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.usecases.invoice_penalties import penalty_invoice_pdf
from gestion_creances.usecases.view_penalties import view_penalty_invoices
from gestion_creances.usecases.waive_penalties import undo_waiver

translate = QCoreApplication.translate
Rows = Sequence[PenaltyRow]


class PenaltyActions(Acting):
    """Acts for a page: penalties and their invoices."""

    def entries(self, rows: Rows) -> tuple[MenuEntry[PenaltyRow], ...]:
        """Return the menu of *rows*: what can be done with penalties of one customer."""
        same = len({row.customer_id for row in rows}) == 1
        owed = same and any(row.balance.left.total.cents > 0 for row in rows)
        return (
            MenuEntry(translate("penalties", "Encaisser…"), lambda _: self.collect(rows), "money", owed),
            MenuEntry(translate("penalties", "Renoncer…"), lambda _: self.waive(rows), "heart", owed),
            MenuEntry(
                translate("penalties", "Facture de pénalités…"),
                lambda _: self.invoice(rows[0].customer_id, tuple(row.item_id for row in rows)),
                "file-plus",
                same,
            ),
            MenuEntry(
                translate("penalties", "Voir la dernière facture de pénalités"),
                lambda _: self.show_invoice(self._last(rows[0])),
                "eye",
                _invoiced(rows),
            ),
            MenuEntry(
                translate("penalties", "Envoyer la facture de pénalités…"),
                lambda _: self.send(self._last(rows[0])),
                "envelope-simple",
                _invoiced(rows),
            ),
        )

    def collect(self, rows: Rows) -> None:
        """Collect penalties of *rows*, all of one customer."""
        from gestion_creances.ui.dialogs.collect_penalties import CollectDialog

        def done() -> None:
            self._page.changed.emit(Changes.PENALTIES | Changes.PAYMENTS)
            self._page.toast(translate("penalties", "Pénalités encaissées"))

        open_dialog(CollectDialog(self._page, self._workplace, rows, done))

    def waive(self, rows: Rows) -> None:
        """Give up penalties of *rows*, all of one customer."""
        from gestion_creances.ui.dialogs.waive_penalties import WaiveDialog

        def done(moves: tuple[int, ...]) -> None:
            self._page.changed.emit(Changes.PENALTIES)
            self._page.toast(translate("penalties", "Pénalités remises"), lambda: self._claim_again(moves))

        open_dialog(WaiveDialog(self._page, self._workplace, rows, done))

    def invoice(self, customer_id: int | None = None, item_ids: tuple[int, ...] = ()) -> None:
        """Make a penalty invoice, of *item_ids* when given."""
        from gestion_creances.ui.dialogs.penalty_invoice import PenaltyInvoiceDialog

        def done(paper: PenaltyInvoice) -> None:
            self._page.changed.emit(Changes.PENALTIES)
            told = translate("penalties", "{number} émise\u00a0: {amount}")
            self._page.toast(told.format(number=paper.number, amount=amount(paper.amounts.total)))
            self.show_invoice(paper)

        open_dialog(PenaltyInvoiceDialog(self._page, self._workplace, customer_id, item_ids, done))

    def show_invoice(self, paper: PenaltyInvoice) -> None:
        """Show a penalty invoice exactly as it was issued."""
        from gestion_creances.ui.dialogs.pdf import PdfDialog

        pdf = penalty_invoice_pdf(self.desk, paper.id)
        PdfDialog(self._page, self._workplace, paper.number, pdf).open()

    def send(self, paper: PenaltyInvoice) -> None:
        """Send a penalty invoice by e-mail, as it was issued."""
        from gestion_creances.letters.sent_document import DocumentKind, DocumentWish
        from gestion_creances.ui.dialogs.mail_actions import MailActions

        wish = DocumentWish(DocumentKind.PENALTY_INVOICE, (paper.id,))
        MailActions(self._page, self._workplace).send_document(paper.customer_id, wish)

    def _last(self, row: PenaltyRow) -> PenaltyInvoice:
        papers = view_penalty_invoices(self.desk, row.customer_id)
        return next(paper for paper in papers if paper.number == row.last_document)

    def _claim_again(self, moves: tuple[int, ...]) -> None:
        self.attempt(lambda: undo_waiver(self.desk, moves), Changes.PENALTIES)


def _invoiced(rows: Rows) -> bool:
    """Return whether *rows* are one, last claimed by a penalty invoice."""
    return len(rows) == 1 and rows[0].last_document.startswith(SERIES)
