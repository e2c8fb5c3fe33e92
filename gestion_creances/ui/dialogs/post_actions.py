"""What pages let one do with letters on paper: print, post, note what came back; each tells the window what changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.errors import Outcome
from gestion_creances.dunning.posting import PostedLetter, Posting, PostOutcome, PostState
from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.acting import Acting, open_dialog
from gestion_creances.ui.page.requests import Message
from gestion_creances.ui.page.saving import ask_where, save_behind
from gestion_creances.ui.speech.formats import counted, painted
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.usecases.attach_paper import copy_paper
from gestion_creances.usecases.letter_documents import letter_document
from gestion_creances.usecases.post_letters import Noted, step_back, take_back
from gestion_creances.usecases.view_post import post_proof

translate = QCoreApplication.translate
Letters = Sequence[PostedLetter]


class PostActions(Acting):
    """Acts for a page: letters on paper."""

    def entries(self, letters: Letters) -> tuple[MenuEntry[PostedLetter], ...]:
        """Return the menu of *letters*: all that can be done with them."""
        one, first = len(letters) == 1, letters[0]
        followed = all(letter.posting.posted_on is not None for letter in letters)
        begun = any(letter.posting.state is not PostState.TO_PRINT for letter in letters)
        return (
            MenuEntry(translate("post", "Voir la lettre"), lambda _: self.show_letter(first), "eye", one),
            MenuEntry(translate("post", "Imprimer…"), lambda _: self.print_(letters), "printer"),
            MenuEntry(translate("post", "Noter l’envoi…"), lambda _: self.note_posted(letters), "paper-plane-tilt"),
            MenuEntry(
                translate("post", "Noter la suite…"), lambda _: self.note_post_news(letters), "receipt", followed
            ),
            MenuEntry(
                translate("post", "Voir l’accusé de réception"),
                lambda _: self.show_receipt(first),
                "identification-card",
                one and bool(first.receipt_sha256),
            ),
            MenuEntry(translate("post", "Bordereau de dépôt…"), lambda _: self.cover_list(letters), "clipboard-text"),
            MenuEntry(
                translate("post", "Liste des recommandés…"),
                lambda _: self.registered_list(letters),
                "table",
                any(letter.posting.registered for letter in letters),
            ),
            MenuEntry(
                translate("post", "Revenir une étape en arrière"),
                lambda _: self.step_back(letters),
                "arrow-u-up-left",
                begun,
            ),
            MenuEntry(
                translate("post", "Ouvrir la fiche du client"),
                lambda _: self._page.go("customer", first.customer_id),
                "users",
                one,
            ),
        )

    def show_letter(self, letter: PostedLetter) -> None:
        """Show a letter exactly as issued."""
        from gestion_creances.ui.dialogs.pdf import PdfDialog

        try:
            pdf = letter_document(self.desk, letter.letter_id)
        except Outcome as outcome:
            self._page.say_outcome(outcome)
            return
        title = f"{letter.number} – {letter.customer_name}"
        PdfDialog(self._page, self._workplace, title, pdf).open()

    def show_receipt(self, letter: PostedLetter) -> None:
        """Show the scan of the last receipt kept with a letter."""
        from gestion_creances.ui.dialogs.pdf import PdfDialog
        from gestion_creances.ui.work.printing import picture_as_pdf

        receipt = post_proof(self.desk, letter.letter_id).receipts[-1]
        title = translate("post", "Accusé de réception {number}").format(number=letter.number)
        try:
            content = self._content(receipt)
        except Outcome as outcome:
            self._page.say_outcome(outcome)
            return
        pdf = content if receipt.media == "application/pdf" else picture_as_pdf(content, title)
        PdfDialog(self._page, self._workplace, title, pdf).open()

    def _content(self, receipt: Attachment) -> bytes:
        with TemporaryDirectory(prefix="creances-") as folder:
            return copy_paper(self.desk, receipt, Path(folder)).read_bytes()

    def print_(self, letters: Letters) -> None:
        """Print letters in one go, or save them as one PDF."""
        from gestion_creances.ui.dialogs.print_letters import PrintLettersDialog

        def done(before: tuple[Posting, ...]) -> None:
            number = counted(len(before), translate("post", "lettre imprimée"), translate("post", "lettres imprimées"))
            self._noted(Noted(before), translate("post", "Noté\u00a0: {n}").format(n=number))

        open_dialog(PrintLettersDialog(self._page, self._workplace, letters, done))

    def note_posted(self, letters: Letters) -> None:
        """Note letters as handed to the post."""
        from gestion_creances.ui.dialogs.posting import PostingDialog

        def done(noted: Noted) -> None:
            number = counted(len(letters), translate("post", "lettre postée"), translate("post", "lettres postées"))
            self._noted(noted, translate("post", "Noté\u00a0: {n}").format(n=number))

        open_dialog(PostingDialog(self._page, self._workplace, letters, done))

    def note_post_news(self, letters: Letters) -> None:
        """Note what the post brought back."""
        from gestion_creances.ui.dialogs.post_news import PostNewsDialog

        def done(noted: Noted, outcome: PostOutcome | None) -> None:
            self._noted(noted, translate("post", "Suite notée"))
            if outcome is PostOutcome.WRONG_ADDRESS:
                self._offer_customer(letters[0])

        open_dialog(PostNewsDialog(self._page, self._workplace, letters, done))

    def step_back(self, letters: Letters) -> None:
        """Take back the last entry of each letter."""
        try:
            noted = step_back(self.desk, _ids(letters))
        except Outcome as outcome:
            self._page.say_outcome(outcome, lambda: self.step_back(letters))
            return
        self._noted(noted, translate("post", "Revenu une étape en arrière"))

    def cover_list(self, letters: Letters) -> None:
        """Show the cover list of letters, to be printed or saved."""
        from gestion_creances.ui.dialogs.pdf import PdfDialog
        from gestion_creances.usecases.postal_lists import cover_list_pdf

        try:
            pdf = cover_list_pdf(self.desk, _ids(letters))
        except Outcome as outcome:
            self._page.say_outcome(outcome)
            return
        title = translate("post", "Bordereau de dépôt du {day}").format(day=self.desk.today.isoformat())
        PdfDialog(self._page, self._workplace, title, pdf).open()

    def registered_list(self, letters: Letters) -> None:
        """Ask where to write the registered ones among letters as a table for the post's site."""
        from gestion_creances.usecases.postal_lists import NoRegisteredLetter, registered_table

        if not any(one.posting.registered for one in letters):
            self._page.say_outcome(NoRegisteredLetter())
            return
        name = translate("post", "Recommandés du {day}").format(day=self.desk.today.isoformat())
        path = ask_where(self._page, self.desk.books.path.parent, name, "csv")
        if path is not None:
            desk = self.desk
            save_behind(self._page, self._workplace, path, lambda: registered_table(desk, _ids(letters), path))

    def _noted(self, noted: Noted, words: str) -> None:
        self._page.changed.emit(Changes.LETTERS)
        self._page.toast(words, lambda: self._take_back(noted))

    def _take_back(self, noted: Noted) -> None:
        self.attempt(lambda: take_back(self.desk, noted), Changes.LETTERS)

    def _offer_customer(self, letter: PostedLetter) -> None:
        told = painted(PostOutcome.WRONG_ADDRESS.bearing)
        self._page.said.emit(
            Message(
                told,
                Tone.WARN,
                strong=letter.customer_name,
                action=translate("post", "Ouvrir sa fiche"),
                run=lambda: self._page.go("customer", letter.customer_id),
            )
        )


def _ids(letters: Letters) -> list[int]:
    return [one.letter_id for one in letters]
