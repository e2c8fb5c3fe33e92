"""The next letter written without waiting for its day: what it asks, the letter itself, why now, then its issue."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.ui.dialogs.letter_preview import LetterPreview
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, count, painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.speech.words import channels
from gestion_creances.usecases.write_now import WrittenNow, draft_now, write_now


class WriteNowDialog(LetterPreview):
    """Shows the letter to one customer and issues it once a reason is written; ``issued(WrittenNow)``."""

    issued = Signal(object)

    def __init__(self, parent: QWidget | None, workplace: Workplace, customer_id: int) -> None:
        super().__init__(
            parent,
            workplace,
            heading=self.tr("Écrire sans attendre"),
            told=self.tr(
                "La prochaine lettre du scénario, avant son jour. Aucune étape n’est sautée, rien ne part deux fois."
            ),
            verb=self.tr("Émettre la lettre"),
            pages=self.tr("Aperçu de la lettre"),
        )
        self.reason = TextField(self.tr("Motif"), hint=self.tr("Trois mots au moins\u00a0; il reste au journal."))
        self.ask(self.reason)
        self._customer = customer_id
        self.setWindowTitle(self.tr("Écrire sans attendre"))
        self._run(partial(_draft, workplace.desk, customer_id), self._show, self._cannot)

    def _run(
        self,
        work: Callable[[Progress], WrittenNow],
        done: Callable[[WrittenNow], object],
        failed: Callable[[Outcome], object],
    ) -> None:
        self._workplace.jobs.run(self.tr("Lettre hors cycle"), work, done, on_failed=failed)

    def _show(self, written: WrittenNow) -> None:
        facts = written.draft.facts
        numbers = dict.fromkeys(line.number for line in facts.lines)
        self.show_letter(
            [
                (self.tr("Client"), facts.customer.name),
                (self.tr("Étape"), painted(written.level.name_fr)),
                (self.tr("Canal"), channels()[written.draft.reminder.channel]),
                (self.tr("Factures"), count(len(numbers))),
                (self.tr("Somme demandée"), amount(facts.principal + facts.interest + facts.indemnity)),
                (self.tr("Laissées de côté"), count(len(written.left_alone))),
            ],
            written.draft.pdf,
        )
        self.reason.setFocus()

    def _cannot(self, outcome: Outcome) -> None:
        """Say why there is no letter: nothing else can be done here."""
        self.reason.hide()
        self.say_there_is_none(outcome)

    def issue(self) -> None:
        self.confirm.setEnabled(False)
        work = partial(_write, self._workplace.desk, self._customer, self.reason.text(), self.folder())
        self._run(work, self._issued, self._refused)

    def _issued(self, written: WrittenNow) -> None:
        self.issued.emit(written)
        self.accept()

    def _refused(self, outcome: Outcome) -> None:
        self.confirm.setEnabled(True)
        self.say(painted(sentence(outcome)))
        self.reason.setFocus()


def _draft(desk: Desk, customer_id: int, _progress: Progress) -> WrittenNow:
    return draft_now(desk, customer_id)


def _write(desk: Desk, customer_id: int, reason: str, folder: Path, _progress: Progress) -> WrittenNow:
    return write_now(desk, customer_id, reason, folder)
