"""The dialogs that settle a message: what became of one nobody is sure of, or why one is given up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gestion_creances.letters.message import MessageRow, MessageState
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import painted
from gestion_creances.usecases.settle_message import Verdict, settle_message


class DecideDialog(FormDialog):
    """Asks what becomes of *row*: received, send again, or give up; ``done(Verdict)`` once it is recorded."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, row: MessageRow, done: Callable[[Verdict], object]
    ) -> None:
        self._workplace, self._row, self._done = workplace, row, done
        waits = row.message.state is MessageState.QUEUED
        title = self.tr("Ne pas envoyer") if waits else self.tr("Que devient ce message\u00a0?")
        super().__init__(
            parent,
            title,
            self._confirm,
            hint="\n".join(
                part
                for part in (
                    f"{row.customer_name} · {row.message.recipient}",
                    row.message.subject,
                    painted(row.last.detail),
                )
                if part
            ),
        )
        options = [
            (self.tr("Le renvoyer"), Verdict.AGAIN),
            (self.tr("L’abandonner"), Verdict.GIVEN_UP),
        ]
        received = (self.tr("Le client l’a reçu"), Verdict.RECEIVED)
        # What is likelier stands first: a refused message did not arrive, a doubtful one may have.
        options.insert(0 if row.message.state is MessageState.AMBIGUOUS else 2, received)
        self.verdict: ChoiceField[Verdict] = ChoiceField(self.tr("Décision"), options[1:2] if waits else options)
        self.reason = TextField(self.tr("Motif"), hint=self._consequence())
        self.verdict.setVisible(not waits)
        self.form.row(self.verdict)
        self.form.row(self.reason)
        self.beside = {"reason": self.reason}
        if waits:
            self.verdict.set_value(Verdict.GIVEN_UP)
        self.verdict.edited.connect(self._show_reason)
        self._show_reason()

    def _consequence(self) -> str:
        if self._row.message.letter_id is None:
            return self.tr("Le document ne partira pas\u00a0; il pourra être envoyé de nouveau.")
        if self._row.message.state is MessageState.AMBIGUOUS:
            return self.tr("Il a pu être reçu\u00a0: la relance ne sera pas proposée de nouveau.")
        return self.tr("La relance sera proposée de nouveau par le scénario.")

    def _show_reason(self) -> None:
        self.reason.setVisible(self.verdict.value() is Verdict.GIVEN_UP)
        self.reason.set_optional(self.verdict.value() is not Verdict.GIVEN_UP)

    def _confirm(self) -> None:
        verdict = self.verdict.value()
        settle_message(self._workplace.desk, self._row.message.id, verdict, self.reason.text())
        self._done(verdict)
