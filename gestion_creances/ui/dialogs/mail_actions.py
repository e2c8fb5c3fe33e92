"""What pages let one do with e-mails: send, settle, look at, hand over; each tells the window what changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.letters.message import Message, MessageRow, MessageState
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.acting import Acting, open_dialog
from gestion_creances.ui.page.saving import ask_where
from gestion_creances.ui.speech.formats import counted, named
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.work.job import Job
from gestion_creances.ui.work.jobs import Pool
from gestion_creances.usecases.hand_over_message import export_message, file_name, hand_over_message, mailto
from gestion_creances.usecases.send_messages import SendRun, send_messages
from gestion_creances.usecases.settle_message import Verdict
from gestion_creances.usecases.view_messages import open_message, view_outbox

if TYPE_CHECKING:
    from gestion_creances.letters.sent_document import DocumentWish

translate = QCoreApplication.translate
_WRITTEN = Changes.MAIL | Changes.LETTERS
_WAITING = (MessageState.QUEUED, MessageState.FAILED)
Rows = Sequence[MessageRow]


class MailActions(Acting):
    """Acts for a page: e-mails."""

    def entries(self, rows: Rows) -> tuple[MenuEntry[MessageRow], ...]:
        """Return the menu of *rows*."""
        one, row = len(rows) == 1, rows[0]
        waits = one and row.message.state in _WAITING
        return (
            MenuEntry(translate("mail", "Voir le message"), lambda _: self.show(row), "eye", one),
            MenuEntry(
                translate("mail", "Décider de la suite…"),
                lambda _: self.decide(row),
                "question",
                one and row.message.state.needs_decision,
            ),
            MenuEntry(
                translate("mail", "Ne pas envoyer…"),
                lambda _: self.decide(row),
                "x",
                one and row.message.state is MessageState.QUEUED,
            ),
            MenuEntry(
                translate("mail", "Envoyer depuis ma messagerie"), lambda _: self.hand_over(row), "envelope-open", waits
            ),
            MenuEntry(
                translate("mail", "Rédiger sans pièce jointe"), lambda _: self.write(row), "pencil-simple", waits
            ),
            MenuEntry(translate("mail", "Enregistrer en .eml…"), lambda _: self.export(row), "download-simple", one),
            MenuEntry(
                translate("mail", "Ouvrir le client"),
                lambda _: self._page.go("customer", row.message.customer_id),
                "users",
                one,
            ),
        )

    # Sending.
    def send(self, then: Callable[[SendRun], object] = lambda run: None) -> Job | None:
        """Send what waits, after asking about what waits for its hour; *then* receives the run. None when given up."""
        box = view_outbox(self.desk)
        later = len(box.waiting) - len(box.ready)
        if not later or not box.waiting:
            return self._start(None, at_once=False, then=then)
        choice = self._ask(len(box.ready), later)
        return None if choice is None else self._start(None, at_once=choice, then=then)

    def _ask(self, ready: int, later: int) -> bool | None:
        """Ask whether to send now what waits for working hours; None when the person gives up."""
        one = translate("mail", "e-mail attend son heure (jours ouvrés, heures de bureau). L’envoyer quand même\u00a0?")
        many = translate(
            "mail", "e-mails attendent leur heure (jours ouvrés, heures de bureau). Les envoyer quand même\u00a0?"
        )
        asked = QMessageBox(self._page)
        asked.setWindowTitle(translate("mail", "Envoyer les e-mails"))
        asked.setText(counted(later, one, many))
        now = asked.addButton(translate("mail", "Tout envoyer maintenant"), QMessageBox.ButtonRole.AcceptRole)
        only = None
        if ready:
            words = translate("mail", "Seulement les autres ({n})").format(n=ready)
            only = asked.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        asked.addButton(translate("mail", "Annuler"), QMessageBox.ButtonRole.RejectRole)
        asked.setDefaultButton(only or now)
        asked.exec()
        if asked.clickedButton() is now:
            return True
        return False if only is not None and asked.clickedButton() is only else None

    def _start(self, only: Collection[int] | None, *, at_once: bool, then: Callable[[SendRun], object]) -> Job:
        desk = self.desk

        def work(progress: Progress) -> SendRun:
            return send_messages(desk, only, progress, at_once=at_once)

        def again() -> None:
            self._start(only, at_once=at_once, then=then)

        def done(run: SendRun) -> None:
            self._page.changed.emit(_WRITTEN)
            self.say(run, again)
            then(run)

        def failed(outcome: Outcome) -> None:
            self._page.changed.emit(_WRITTEN)
            self._page.say_outcome(outcome, again)
            then(SendRun(stopped_by=outcome))

        text = translate("mail", "Envoi des e-mails")
        return self._workplace.jobs.run(text, work, done, on_failed=failed, pool=Pool.NETWORK)

    def say(self, run: SendRun, again: Callable[[], object]) -> None:
        """Say what a run did; *again* starts it once more when it was stopped."""
        if run.stopped_by is not None:
            self._page.say_outcome(run.stopped_by, again)
            return
        told = run_words(run)
        whole = not (run.failed or run.ambiguous or run.interrupted or run.postponed or run.waiting)
        if whole:
            self._page.toast(told)
        else:
            self._page.say(told, Tone.WARN)

    # Documents out of the reminders.
    def send_document(self, customer_id: int, wish: DocumentWish | None = None) -> None:
        """Ask which document goes to whom, *wish* first (default: the statement), then send it at once.

        Without an account it waits among the e-mails, and the page says so.
        """
        from gestion_creances.letters.sent_document import chosen_recipient
        from gestion_creances.ui.dialogs.send_document import SendDocumentDialog
        from gestion_creances.usecases.send_document import STATEMENT, document_choices

        choices = document_choices(self.desk, customer_id, wish or STATEMENT)
        try:
            chosen_recipient(choices.customer, None)
        except Outcome as outcome:
            self._page.say_outcome(outcome)
            return

        def done(message: Message) -> None:
            self._page.changed.emit(Changes.MAIL)
            self._start(frozenset((message.id,)), at_once=True, then=lambda _: None)

        open_dialog(SendDocumentDialog(self._page, self._workplace, choices, done))

    # One message.
    def show(self, row: MessageRow) -> None:
        """Show a message exactly as it was sent."""
        from gestion_creances.ui.dialogs.message import MessageDialog

        opened = open_message(self.desk, row.message.id)
        MessageDialog(self._page, self._workplace, opened, lambda: self.export(row)).open()

    def decide(self, row: MessageRow) -> None:
        """Ask what becomes of a message."""
        from gestion_creances.ui.dialogs.decide_message import DecideDialog

        def done(verdict: Verdict) -> None:
            self._page.changed.emit(_WRITTEN)
            told = {
                Verdict.RECEIVED: translate("mail", "Message noté comme reçu"),
                Verdict.AGAIN: translate("mail", "Message remis en attente"),
                Verdict.GIVEN_UP: translate("mail", "Message abandonné"),
            }
            self._page.toast(told[verdict])

        open_dialog(DecideDialog(self._page, self._workplace, row, done))

    def export(self, row: MessageRow) -> None:
        """Ask where to keep the file of a message, and write it; it stays where it is in the queue."""
        name = file_name(row.message, row.number, row.customer_name).removesuffix(".eml")
        path = ask_where(self._page, self.desk.books.path.parent, name, "eml")
        if path is None:
            return
        try:
            export_message(self.desk, row.message.id, path)
        except Outcome as outcome:
            self._page.say_outcome(outcome)
            return
        self._page.toast(translate("mail", "Enregistré\u00a0: {path}").format(path=path))

    def hand_over(self, row: MessageRow) -> None:
        """Open a message in the user's own mail program, ready to be sent, and take it out of the queue."""
        folder = self.desk.books.path.parent / "E-mails"
        try:
            path = hand_over_message(
                self.desk, row.message.id, folder / file_name(row.message, row.number, row.customer_name)
            )
        except Outcome as outcome:
            self._page.say_outcome(outcome)
            return
        self._page.changed.emit(_WRITTEN)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._page.say(
            translate(
                "mail", "Le message est ouvert dans votre messagerie\u00a0: envoyez-le de là. Fichier\u00a0: {path}"
            ).format(path=path)
        )

    def write(self, row: MessageRow) -> None:
        """Begin the message in the user's mail program, without its papers; it stays in the queue."""
        QDesktopServices.openUrl(QUrl(mailto(self.desk, row.message.id)))


def run_words(run: SendRun) -> str:
    """Return what a run did, in a sentence or two."""
    parts = [
        counted(len(run.sent), translate("mail", "e-mail envoyé"), translate("mail", "e-mails envoyés")),
    ]
    if run.cancelled:
        one = translate("mail", "annulé, il n’avait plus lieu de partir")
        parts.append(counted(len(run.cancelled), one, translate("mail", "annulés, ils n’avaient plus lieu de partir")))
    if run.postponed:
        one = translate("mail", "remis à plus tard par le serveur")
        parts.append(counted(len(run.postponed), one, translate("mail", "remis à plus tard par le serveur")))
    if decide := len(run.failed) + len(run.ambiguous) + len(run.interrupted):
        parts.append(counted(decide, translate("mail", "à décider"), translate("mail", "à décider")))
    told = ", ".join(parts) + "."
    if run.limited:
        left = counted(run.waiting, translate("mail", "e-mail attend"), translate("mail", "e-mails attendent"))
        limit = translate("mail", "la limite d’envoi est atteinte, recommencez plus tard.")
        told += f" {named(left, limit)}"
    return told
