"""What a person does with the lines of the bank: each deed is written, told, and may be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.money import ZERO, total
from gestion_creances.basics.progress import Progress
from gestion_creances.matching.proposal import Proposal, Use
from gestion_creances.storage.bank_lists import BankLineRow
from gestion_creances.storage.bank_matches import Settled
from gestion_creances.storage.lists import ItemRow
from gestion_creances.ui.page.acting import Acting, open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.bank.asking import IgnoreDialog, WhichPaymentDialog, WhoseDialog
from gestion_creances.ui.speech.formats import amount, counted, signed
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.ignore_bank_lines import ignore_lines, restore_lines
from gestion_creances.usecases.match_bank_lines import accept_proposals, undo_matches
from gestion_creances.usecases.match_by_hand import find_payment_again, match_by_hand, put_on_account, take_payment_back

translate = QCoreApplication.translate
MONEY = Changes.BANK | Changes.PAYMENTS | Changes.INVOICES


class Deeds(Acting):
    """Acts for *page*; *forget* receives what was decided, before the page reads the books again."""

    def __init__(
        self,
        page: Page,
        workplace: Workplace,
        forget: Callable[[Sequence[Proposal]], object],
        forget_lines: Callable[[Sequence[int]], object],
    ) -> None:
        super().__init__(page, workplace)
        self._forget, self._forget_lines = forget, forget_lines

    def accept(self, proposal: Proposal, row: BankLineRow) -> bool:
        """Write what was proposed for a line."""
        done: list[Settled] = []

        def work() -> None:
            done.extend(accept_proposals(self.desk, (proposal,)))
            self._forget((proposal,))

        if not self.attempt(work, MONEY):
            return False
        words = {
            Use.PAYS: translate("bank", "{amount} rapprochés"),
            Use.RETURNS: translate("bank", "Impayé noté\u00a0: {amount} redeviennent dus"),
            Use.SAME_AS: translate("bank", "{amount}\u00a0: rattachés au règlement déjà saisi"),
        }
        self._told(words[proposal.use].format(amount=amount(abs(row.amount))), done)
        return True

    def accept_all(self, proposals: Sequence[Proposal], ended: Callable[[], object]) -> Job:
        """Write all of *proposals* behind the page, all of them or none; *ended* is called however it ends."""
        desk = self.desk
        wanted = tuple(proposals)

        def work(progress: Progress) -> tuple[Settled, ...]:
            return accept_proposals(desk, wanted, progress)

        def failed(outcome: Outcome) -> None:
            ended()
            self._page.say_outcome(outcome)

        def done(settled: tuple[Settled, ...]) -> None:
            self._forget(wanted)
            self._page.changed.emit(MONEY)
            received = total(payment.amount for one in settled for payment in one.payments)
            lines = counted(
                len(settled), translate("bank", "ligne rapprochée"), translate("bank", "lignes rapprochées")
            )
            told = translate("bank", "{lines}, {amount}").format(lines=lines, amount=amount(received))
            self._told(told, settled)
            ended()

        text = translate("bank", "Rapprochement des lignes certaines")
        return self._workplace.jobs.run(text, work, done, on_failed=failed, on_cancelled=ended)

    def by_hand(self, choice: Proposal, row: BankLineRow) -> bool:
        """Write what a person shared."""
        done: list[Settled] = []
        reason = choice.reasons[0] if choice.reasons else ""

        def work() -> None:
            done.append(
                match_by_hand(self.desk, choice.line_id, choice.shares, choice.on_account, choice.gap, reason=reason)
            )
            self._forget((choice,))

        if not self.attempt(work, MONEY):
            return False
        self._told(translate("bank", "{amount} rapprochés à la main").format(amount=amount(abs(row.amount))), done)
        return True

    def put_on_account(self, row: BankLineRow, customer_id: int | None) -> None:
        """Keep a line on the account of a customer, whom the dialog asks for."""
        texts = (
            translate("bank", "Mettre en compte"),
            translate("bank", "Mettre en compte"),
            translate(
                "bank", "{amount} resteront en avance sur le compte du client, à affecter plus tard à ses factures."
            ).format(amount=signed(row.amount)),
        )

        def done(chosen: int, name: str) -> None:
            settled = put_on_account(self.desk, row.line_id, chosen)
            self._forget_lines((row.line_id,))
            self._page.changed.emit(MONEY)
            words = translate("bank", "{amount} en avance au compte de {name}")
            self._told(words.format(amount=amount(row.amount), name=name), [settled])

        open_dialog(WhoseDialog(self._page, self._workplace, texts, customer_id, done))

    def name_payment(self, row: BankLineRow, customer_id: int | None) -> None:
        """Say which payment a line is, or takes back; the dialog asks for it."""
        back = row.amount < ZERO
        verb = translate("bank", "Noter l’impayé") if back else translate("bank", "C’est ce règlement")
        hint = (
            translate("bank", "Ce que le règlement payait redevient dû à la date de la ligne.")
            if back
            else translate("bank", "La ligne rejoint le règlement déjà saisi\u00a0: rien n’est encaissé deux fois.")
        )
        title = translate("bank", "Règlement repris") if back else translate("bank", "Règlement déjà saisi")

        def done(payment: ItemRow) -> None:
            write = take_payment_back if back else find_payment_again
            settled = write(self.desk, row.line_id, payment.item_id)
            self._forget_lines((row.line_id,))
            self._page.changed.emit(MONEY)
            told = translate("bank", "{amount}, règlement de {name}")
            self._told(told.format(amount=signed(row.amount), name=payment.customer_name), [settled])

        texts = (title, verb, hint)
        open_dialog(WhichPaymentDialog(self._page, self._workplace, texts, abs(row.amount), customer_id, done))

    def ignore(self, rows: Sequence[BankLineRow]) -> None:
        """Set lines aside, for a reason that the dialog asks for."""
        ids = tuple(row.line_id for row in rows)
        told = counted(len(ids), translate("bank", "ligne mise de côté"), translate("bank", "lignes mises de côté"))
        hint = translate("bank", "{lines}\u00a0: rien n’est encaissé, et vous pourrez les reprendre.")

        def done(reason: str) -> None:
            ignore_lines(self.desk, ids, reason)
            self._forget_lines(ids)
            self._page.changed.emit(Changes.BANK)

            def undo() -> None:
                self.attempt(lambda: restore_lines(self.desk, ids), Changes.BANK)

            self._page.toast(told, undo)

        open_dialog(IgnoreDialog(self._page, hint.format(lines=told), done))

    def restore(self, rows: Sequence[BankLineRow]) -> bool:
        """Take ignored lines up again."""
        ids = tuple(row.line_id for row in rows)
        if not self.attempt(lambda: restore_lines(self.desk, ids), Changes.BANK):
            return False
        one, many = translate("bank", "ligne à traiter de nouveau"), translate("bank", "lignes à traiter de nouveau")
        self._page.toast(counted(len(ids), one, many))
        return True

    def undo(self, rows: Sequence[BankLineRow]) -> bool:
        """Undo the matching of lines: what they paid is owed again."""
        ids = [row.match_id for row in rows if row.match_id is not None]
        if not ids or not self.attempt(lambda: undo_matches(self.desk, ids), MONEY):
            return False
        one, many = translate("bank", "rapprochement défait"), translate("bank", "rapprochements défaits")
        self._page.toast(counted(len(ids), one, many))
        return True

    def _told(self, words: str, settled: Sequence[Settled]) -> None:
        ids = [one.match_id for one in settled]
        self._page.toast(words, lambda: self.attempt(lambda: undo_matches(self.desk, ids), MONEY))
