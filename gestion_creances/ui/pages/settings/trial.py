"""A letter tried out beside what is being edited, redrawn shortly after the last keystroke."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.ui.fields.card import Card, separator
from gestion_creances.ui.fields.pdf_pages import PdfPages
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.preview_letter import Trial, preview_letter

_PAUSE = 450


class TrialView(Card):
    """Draws what *ask* wants tried. ``drawn`` when a letter is shown, ``refused(Outcome)`` when it cannot be drawn."""

    drawn = Signal()
    refused = Signal(object)

    def __init__(self, workplace: Workplace, heading: str, ask: Callable[[], Trial | None]) -> None:
        super().__init__(heading, padded=False)
        self._workplace, self._ask = workplace, ask
        self._asked = 0
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.draw)
        self.body.addWidget(separator())
        self.pages = PdfPages(heading)
        self.body.addWidget(self.pages, 1)

    def later(self) -> None:
        """Draw anew once nobody types any more."""
        self._pause.start()

    def draw(self) -> None:
        """Draw anew now, unless nobody sees it."""
        self._pause.stop()
        if not self.isVisible():
            return
        trial = self._ask()
        if trial is None:
            return
        self._asked += 1
        self._workplace.jobs.run(
            self.tr("Mise en page de l’aperçu"),
            partial(_draw, self._workplace.desk, trial, self._asked),
            self._show,
            on_failed=self._say,
        )

    def _show(self, found: tuple[int, bytes]) -> None:
        asked, pdf = found
        if asked == self._asked:
            self.pages.show_pdf(pdf)
            self.drawn.emit()

    def _say(self, outcome: Outcome) -> None:
        self.pages.say(painted(sentence(outcome)))
        self.refused.emit(outcome)


def _draw(desk: Desk, trial: Trial, asked: int, _progress: Progress) -> tuple[int, bytes]:
    return asked, preview_letter(desk, trial)
