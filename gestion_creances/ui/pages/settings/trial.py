"""A letter tried out beside what is being edited, redrawn shortly after the last keystroke."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QTextBrowser, QToolButton

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.letters.catalogue import TemplateKind
from gestion_creances.ui.fields.card import Card, separator
from gestion_creances.ui.fields.pdf_pages import PdfPages
from gestion_creances.ui.look.buttons import icon_button
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.preview_letter import Trial, preview_letter, preview_words

_PAUSE = 450
_CLOSER = 1.25


class TrialView(Card):
    """Draws what *ask* wants tried: a letter as its pages, an e-mail or a call as its words.

    ``drawn`` when it is shown, ``refused(Outcome)`` when it cannot be drawn.
    """

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
        self.words = QTextBrowser()
        self.words.setAccessibleName(heading)
        self.words.setOpenLinks(False)
        # What will be read on paper or in a mail program is white, day and night.
        self.words.setStyleSheet("QTextBrowser { background: white; color: #1f2933; border: none; }")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.words)
        self.body.addWidget(self._stack, 1)
        self._zooms: list[QToolButton] = []

    def can_zoom(self) -> None:
        """Offer buttons that show the pages larger, smaller, or fitted to the width."""
        for icon_name, name, act in (
            ("magnifying-glass-minus", self.tr("Réduire"), lambda: self.pages.zoom_by(1 / _CLOSER)),
            ("magnifying-glass-plus", self.tr("Agrandir"), lambda: self.pages.zoom_by(_CLOSER)),
            ("arrows-out-line-horizontal", self.tr("Ajuster à la largeur"), self.pages.fit),
        ):
            made = icon_button(icon_name, name, act)
            self._zooms.append(made)
            self.add_to_heading(made)

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

    def _show(self, found: tuple[int, bytes | str]) -> None:
        asked, made = found
        if asked != self._asked:
            return
        if isinstance(made, bytes):
            self.pages.show_pdf(made)
            self._stack.setCurrentWidget(self.pages)
        else:
            self.words.setHtml(made)
            self._stack.setCurrentWidget(self.words)
        for zoom in self._zooms:
            zoom.setEnabled(isinstance(made, bytes))
        self.drawn.emit()

    def _say(self, outcome: Outcome) -> None:
        self._stack.setCurrentWidget(self.pages)
        self.pages.say(painted(sentence(outcome)))
        self.refused.emit(outcome)


def _draw(desk: Desk, trial: Trial, asked: int, _progress: Progress) -> tuple[int, bytes | str]:
    return asked, preview_letter(desk, trial) if trial.kind is TemplateKind.LETTER else preview_words(desk, trial)
