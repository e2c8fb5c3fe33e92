"""The next letter written without waiting for its day: what it asks, the letter itself, why now, then its issue."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.pdf_pages import PdfPages
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, count, painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.speech.words import channels
from gestion_creances.usecases.write_now import WrittenNow, draft_now, write_now


class WriteNowDialog(QDialog):
    """Shows the letter to one customer and issues it once a reason is written; ``issued(WrittenNow)``."""

    issued = Signal(object)

    def __init__(self, parent: QWidget | None, workplace: Workplace, customer_id: int) -> None:
        super().__init__(parent)
        self._workplace, self._customer = workplace, customer_id
        self.setWindowTitle(self.tr("Écrire sans attendre"))
        self.resize(980, 640)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 20, 24, 20)
        across.setSpacing(20)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(label(self.tr("Écrire sans attendre"), Role.HEADING))
        told = self.tr(
            "La prochaine lettre du scénario, avant son jour. Aucune étape n’est sautée, rien ne part deux fois."
        )
        side.addWidget(label(told, Role.MUTED, wrap=True))
        self.facts = Facts()
        side.addWidget(self.facts)
        self.reason = TextField(self.tr("Motif"), hint=self.tr("Trois mots au moins\u00a0; il reste au journal."))
        side.addWidget(self.reason)
        self.said = label("", Role.BODY, wrap=True, tone=Tone.WARN)
        self.said.hide()
        side.addWidget(self.said)
        side.addStretch(1)
        self.confirm = button(self.tr("Émettre la lettre"), self._issue, weight=Weight.PRIMARY)
        self.confirm.setEnabled(False)
        side.addWidget(self.confirm)
        side.addWidget(button(self.tr("Annuler"), self.reject))
        across.addLayout(side, 2)
        self.pages = PdfPages(self.tr("Aperçu de la lettre"))
        self.pages.say(self.tr("Mise en page…"))
        across.addWidget(self.pages, 3)
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
        self.facts.show_pairs(
            [
                (self.tr("Client"), facts.customer.name),
                (self.tr("Étape"), painted(written.level.name_fr)),
                (self.tr("Canal"), channels()[written.draft.reminder.channel]),
                (self.tr("Factures"), count(len(numbers))),
                (self.tr("Somme demandée"), amount(facts.principal + facts.interest + facts.indemnity)),
                (self.tr("Laissées de côté"), count(len(written.left_alone))),
            ]
        )
        self.pages.show_pdf(written.draft.pdf)
        self.confirm.setEnabled(True)
        self.reason.setFocus()

    def _cannot(self, outcome: Outcome) -> None:
        """Say why there is no letter: nothing else can be done here."""
        self.confirm.setEnabled(False)
        self.reason.hide()
        self.pages.say(painted(sentence(outcome)))

    def _issue(self) -> None:
        desk = self._workplace.desk
        folder = desk.books.path.parent / "Lettres" / desk.today.isoformat()
        self.confirm.setEnabled(False)
        self._run(partial(_write, desk, self._customer, self.reason.text(), folder), self._issued, self._refused)

    def _issued(self, written: WrittenNow) -> None:
        self.issued.emit(written)
        self.accept()

    def _refused(self, outcome: Outcome) -> None:
        self.confirm.setEnabled(True)
        self.said.setText(painted(sentence(outcome)))
        self.said.show()
        self.reason.setFocus()


def _draft(desk: Desk, customer_id: int, _progress: Progress) -> WrittenNow:
    return draft_now(desk, customer_id)


def _write(desk: Desk, customer_id: int, reason: str, folder: Path, _progress: Progress) -> WrittenNow:
    return write_now(desk, customer_id, reason, folder)
