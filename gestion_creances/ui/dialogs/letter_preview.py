"""A letter out of the cycle before it leaves: what it asks on the left, the letter itself on the right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.field import Field
from gestion_creances.ui.fields.pdf_pages import PdfPages
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import painted
from gestion_creances.ui.speech.sentences import sentence


class LetterPreview(QDialog):
    """Shows ``facts``, what is asked of the person, ``said`` (a warning) and ``pages``; ``confirm`` issues it."""

    def __init__(
        self,
        parent: QWidget | None,
        workplace: Workplace,
        *,
        heading: str,
        told: str,
        verb: str,
        pages: str,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.resize(980, 640)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 20, 24, 20)
        across.setSpacing(20)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(label(heading, Role.HEADING))
        side.addWidget(label(told, Role.MUTED, wrap=True))
        self.facts = Facts()
        side.addWidget(self.facts)
        self._asked = QVBoxLayout()
        side.addLayout(self._asked)
        self.said = label("", Role.BODY, wrap=True, tone=Tone.WARN)
        self.said.hide()
        side.addWidget(self.said)
        side.addStretch(1)
        self.confirm = button(verb, self.issue, weight=Weight.PRIMARY)
        self.confirm.setEnabled(False)
        side.addWidget(self.confirm)
        side.addWidget(button(self.tr("Annuler"), self.reject))
        across.addLayout(side, 2)
        self.pages = PdfPages(pages)
        self.pages.say(self.tr("Mise en page…"))
        across.addWidget(self.pages, 3)

    def ask(self, field: Field) -> None:
        """Add what the person must fill in."""
        self._asked.addWidget(field)

    def issue(self) -> None:
        """Issue the letter as it is shown."""
        raise NotImplementedError

    def show_letter(self, facts: Sequence[tuple[str, str]], pdf: bytes) -> None:
        """Show what the letter asks and the letter itself, which may now be issued."""
        self.facts.show_pairs(facts)
        self.pages.show_pdf(pdf)
        self.confirm.setEnabled(True)

    def say(self, text: str) -> None:
        """Show the warning *text*, none when empty."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def say_there_is_none(self, outcome: Outcome) -> None:
        """Say in place of the letter why there is none."""
        self.confirm.setEnabled(False)
        self.pages.say(painted(sentence(outcome)))

    def folder(self) -> Path:
        """Return where the letters of the day are put."""
        desk = self._workplace.desk
        return desk.books.path.parent / "Lettres" / desk.today.isoformat()
