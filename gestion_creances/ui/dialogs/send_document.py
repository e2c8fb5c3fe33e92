"""The dialog that sends a document by e-mail out of the reminders: which one, to whom, with what words of one's own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.letters.message import Message
from gestion_creances.letters.sent_document import DocumentAlreadySent, DocumentWish, Recipient
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import LongTextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.send_document import DocumentChoices, OfferedDocument, queue_document


class SendDocumentDialog(FormDialog):
    """Sends one of the documents of *choices*, the first unless another is taken; *done* receives the message.

    A document sent to the same address today is refused once, then sent again when the person insists.
    """

    def __init__(
        self, parent: QWidget, workplace: Workplace, choices: DocumentChoices, done: Callable[[Message], object]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Envoyer par e-mail"),
            self._confirm,
            verb=self.tr("Envoyer"),
            hint=self.tr("{name} · hors relance\u00a0: rien n’est réclamé.").format(name=choices.customer.name),
            width=600,
        )
        self._workplace, self._choices, self._done = workplace, choices, done
        self._insists = False
        why = painted(sentence(choices.refused)) if choices.refused is not None else ""
        self.refused = label(why, Role.BODY, wrap=True, tone=Tone.WARN)
        self._column.insertWidget(2, self.refused)
        if not why:
            self.refused.hide()
        documents = [(_capital(painted(each.named)), each) for each in choices.documents]
        self.document: ChoiceField[OfferedDocument] = ChoiceField(self.tr("Document"), documents)
        self.recipient: ChoiceField[Recipient] = ChoiceField(
            self.tr("À"), [(_who(each), each) for each in choices.recipients]
        )
        self.note = LongTextField(
            self.tr("Note"), optional=True, lines=3, hint=self.tr("Ajoutée au message, sous «\u00a0Bonjour\u00a0».")
        )
        for field in (self.document, self.recipient):
            self.form.row(field)
            field.edited.connect(self._chosen)
        self.form.row(self.note)
        self.body.addStretch(1)
        self.beside = {"document": self.document, "recipient": self.recipient}
        self._chosen()

    def wish(self) -> DocumentWish:
        """Return which document is chosen."""
        return self.document.value().wish

    def _chosen(self) -> None:
        """Say which files would be attached; another choice is not one a person has insisted on."""
        self._insists = False
        self.confirm_button.setText(self.tr("Envoyer"))
        files = ", ".join(self.document.value().files)
        self.document.set_hint(self.tr("Pièces jointes\u00a0: {files}").format(files=files))

    def _confirm(self) -> None:
        try:
            message = queue_document(
                self._workplace.desk,
                self._choices.customer.id,
                self.wish(),
                self.recipient.value().address,
                self.note.text(),
                insists=self._insists,
            )
        except DocumentAlreadySent:
            self._insists = True
            self.confirm_button.setText(self.tr("Envoyer de nouveau"))
            raise
        self._done(message)


def _who(recipient: Recipient) -> str:
    who = ", ".join(part for part in (recipient.name, recipient.role) if part)
    return f"{recipient.address} · {who}" if who else recipient.address


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
