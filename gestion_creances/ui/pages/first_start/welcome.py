"""The welcome: three ways to begin, and the books opened lately."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.ui.fields.card import Card, ClickCard
from gestion_creances.ui.fields.progress_strip import ProgressStrip
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, IconTile, Role, label, set_role
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import counted
from gestion_creances.ui.speech.sentences import can_retry, sentence
from gestion_creances.ui.work.job import Job

_WIDTH = 720
_MOST_RECENT = 4


class Welcome(QWidget):
    """Offers to create, open or try. Signals: ``create_wanted``, ``open_wanted``, ``try_wanted``,
    ``recent_wanted(Path)``, ``left``."""

    create_wanted = Signal()
    open_wanted = Signal()
    try_wanted = Signal()
    recent_wanted = Signal(object)
    left = Signal()

    def __init__(self, recent: Sequence[Path], *, closable: bool) -> None:
        super().__init__()
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        inside.setMaximumWidth(_WIDTH)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 32, 24, 32)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self._add_heading(closable)
        self._said = self._strip()
        self.progress = ProgressStrip()
        self.progress.stop_wanted.connect(self._stop)
        self.progress.hide()
        self._column.addWidget(self.progress)
        self._job: Job | None = None
        self._files = label("", Role.MUTED, wrap=True)
        self._files.hide()
        self._column.addWidget(self._files)
        self._add_choices()
        self._add_recent(recent[:_MOST_RECENT])
        self._column.addWidget(
            label(self.tr("Tout reste sur votre ordinateur, dans un seul fichier qui vous appartient."), Role.MUTED),
            0,
            Qt.AlignmentFlag.AlignHCenter,
        )
        self._column.addStretch(1)
        self._lay_out(inside)

    def _lay_out(self, inside: QWidget) -> None:
        holder = QWidget()
        holder.setProperty("surface", "scrolled")
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(inside, 100)
        line.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _add_heading(self, closable: bool) -> None:
        self._column.addWidget(IconTile("wallet", Tone.INFO, side=48, glyph=26), 0, Qt.AlignmentFlag.AlignHCenter)
        title = label(self.tr("Bienvenue dans Gestion des créances"), Role.TITLE)
        self._column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        told = self.tr("Qui vous doit quoi, depuis quand, et la relance qu’il faut, sans y passer la matinée.")
        self._column.addWidget(label(told, Role.MUTED), 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(8)
        if closable:
            back = button(self.tr("Revenir au dossier ouvert"), self.left.emit, weight=Weight.LINK)
            self._column.addWidget(back, 0, Qt.AlignmentFlag.AlignHCenter)

    def _strip(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("surface", "strip")
        line = QHBoxLayout(frame)
        line.setContentsMargins(14, 10, 14, 10)
        line.setSpacing(10)
        line.addWidget(IconTile("warning", Tone.WARN, side=20), 0, Qt.AlignmentFlag.AlignTop)
        self._words = label("", Role.BODY, wrap=True)
        line.addWidget(self._words, 1)
        frame.hide()
        self._column.addWidget(frame)
        return frame

    def _add_choices(self) -> None:
        self.create_card = self._choice(
            "factory",
            self.tr("Créer mon dossier"),
            self.tr("Cinq étapes, cinq minutes\u00a0: votre entreprise, sa banque, son papier, puis vos factures."),
        )
        self.create_card.clicked.connect(self.create_wanted)
        self.open_card = self._choice(
            "folder-open",
            self.tr("Ouvrir un dossier"),
            self.tr("Un fichier .creances de cet ordinateur, du réseau ou d’une clé."),
        )
        self.open_card.clicked.connect(self.open_wanted)
        self.try_card = self._choice(
            "sparkle",
            self.tr("Essayer avec l’entreprise de démonstration"),
            self.tr("Une entreprise inventée, 120 clients, deux ans de factures\u00a0: rien à saisir, rien à perdre."),
        )
        self.try_card.clicked.connect(self.try_wanted)

    def _choice(self, icon_name: str, heading: str, told: str) -> ClickCard:
        card = ClickCard()
        card.setAccessibleName(heading)
        card.setAccessibleDescription(told)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(IconTile(icon_name, Tone.INFO, side=40, glyph=22))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(heading, Role.HEADING))
        words.addWidget(label(told, Role.MUTED, wrap=True))
        line.addLayout(words, 1)
        line.addWidget(IconTile("caret-right", None, side=24))
        card.body.addLayout(line)
        self._column.addWidget(card)
        return card

    def _add_recent(self, recent: Sequence[Path]) -> None:
        if not recent:
            return
        card = Card(self.tr("Dossiers récents"))
        for path in recent:
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(button(path.stem, partial(self.recent_wanted.emit, path), weight=Weight.LINK))
            where = Elided(str(path.parent), Role.MUTED)
            where.setAlignment(Qt.AlignmentFlag.AlignRight)
            line.addWidget(where, 1)
            card.body.addLayout(line)
        self._column.addWidget(card)

    def said(self) -> str:
        """Return the message shown above the choices, empty when there is none."""
        return "" if self._said.isHidden() else self._words.text()

    def say_outcome(self, outcome: Outcome) -> None:
        """Say why books could not be opened or made."""
        self._words.setText(sentence(outcome))
        set_role(self._said, "tone", "bad" if can_retry(outcome) else "warn")
        self._said.show()

    def show_files(self, count: int) -> None:
        """Say that *count* files wait to be imported."""
        told = self.tr("{files} en attente\u00a0: créez ou ouvrez le dossier où les importer.")
        self._files.setText(told.format(files=counted(count, self.tr("fichier"), self.tr("fichiers"))))
        self._files.setVisible(count > 0)

    def show_job(self, job: Job) -> None:
        """Show how far *job* has come, with a button that stops it."""
        self._job = job
        self._said.hide()
        self.progress.begin(job.text)
        job.progress.connect(self.progress.show_steps)
        job.over.connect(self._forget_job)
        self._enable(enabled=False)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _forget_job(self) -> None:
        self._job = None
        self.progress.hide()
        self._enable(enabled=True)

    def _enable(self, *, enabled: bool) -> None:
        for card in (self.create_card, self.open_card, self.try_card):
            card.setEnabled(enabled)
