"""A formal notice outside the cycle: what it would claim, what it lacks, the letter itself, then its issue."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.ui.dialogs.letter_preview import LetterPreview
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import amount, count, painted
from gestion_creances.usecases.formal_notice import FormalNotice, draft_formal_notice, formal_notice


class FormalNoticeDialog(LetterPreview):
    """Shows the notice to one customer and issues it; ``issued(FormalNotice)``, ``failed(Outcome)``."""

    issued = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None, workplace: Workplace, customer_id: int) -> None:
        super().__init__(
            parent,
            workplace,
            heading=self.tr("Mise en demeure hors cycle"),
            told=self.tr(
                "Elle réclame tout ce qui est échu et que rien ne suspend, avec les pénalités, en recommandé."
            ),
            verb=self.tr("Émettre la mise en demeure"),
            pages=self.tr("Aperçu de la mise en demeure"),
        )
        self._customer = customer_id
        self._code = ""
        self.setWindowTitle(self.tr("Mise en demeure"))
        self._run(partial(_draft, workplace.desk, customer_id), self._show)

    def _run(self, work: partial[FormalNotice], done: object) -> None:
        self._workplace.jobs.run(self.tr("Mise en demeure"), work, done, on_failed=self._refused)  # type: ignore[arg-type]

    def _show(self, notice: FormalNotice) -> None:
        facts = notice.draft.facts
        self._code = facts.customer.code
        numbers = list(dict.fromkeys(line.number for line in facts.lines))
        self.show_letter(
            [
                (self.tr("Client"), facts.customer.name),
                (self.tr("Factures"), count(len(numbers))),
                (self.tr("Principal"), amount(facts.principal)),
                (self.tr("Pénalités de retard"), amount(facts.interest)),
                (self.tr("Indemnités forfaitaires"), amount(facts.indemnity)),
                (self.tr("Somme demandée"), amount(facts.principal + facts.interest + facts.indemnity)),
                (self.tr("Laissées de côté"), count(len(notice.left_alone))),
            ],
            notice.draft.pdf,
        )
        self.say("\n".join(painted(missing.sentence) for missing in notice.missing))

    def _refused(self, outcome: Outcome) -> None:
        self.say_there_is_none(outcome)
        self.failed.emit(outcome)

    def issue(self) -> None:
        self.confirm.setEnabled(False)
        self._run(partial(_issue, self._workplace.desk, self._code, self.folder()), self._issued)

    def _issued(self, notice: FormalNotice) -> None:
        self.issued.emit(notice)
        if notice.sent is not None and notice.sent.document is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(notice.sent.document)))
        self.accept()


def _draft(desk: Desk, customer_id: int, _progress: Progress) -> FormalNotice:
    with desk.books.reading() as session:
        code = session.customers.get(customer_id).code
    return draft_formal_notice(desk, code)


def _issue(desk: Desk, code: str, folder: Path, _progress: Progress) -> FormalNotice:
    return formal_notice(desk, code, folder)
