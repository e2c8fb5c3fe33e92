"""The five steps of the first start: where one stands at the left, the step in the middle, its effect at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.identity import IdentityRefused
from gestion_creances.company.profile import Company
from gestion_creances.storage.books import BooksExist
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.fields.steps import StepList
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import IconTile, Pill, Role, label, set_role
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.first_start.letterhead import Letterhead
from gestion_creances.ui.pages.first_start.paper_step import PaperStep
from gestion_creances.ui.pages.first_start.steps import BankStep, CompanyStep, DataStep, PlaceStep, Step
from gestion_creances.ui.speech.formats import counted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.usecases.create_books import create_books

_SIDE = 320


class Wizard(QWidget):
    """Asks step by step, then makes the books: ``made(path, files to import)``; ``left`` before the first step."""

    made = Signal(object, list)
    left = Signal()

    def __init__(self, actor: str) -> None:
        super().__init__()
        self._actor = actor
        self.company, self.bank, self.paper = CompanyStep(), BankStep(), PaperStep()
        self.place, self.data = PlaceStep(), DataStep()
        self.steps: tuple[Step, ...] = (self.company, self.bank, self.paper, self.place, self.data)
        self._current = 0
        self._name_steps()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._left_side())
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._middle(), 1)
        right.addWidget(self._bottom())
        line.addLayout(right, 1)
        for step in self.steps:
            step.changed.connect(self._show_effect)
        self._show_effect()

    def _name_steps(self) -> None:
        self._names = (
            (self.tr("Votre entreprise"), self.tr("Ces informations figurent sur chaque lettre.")),
            (self.tr("Votre banque"), self.tr("Le compte où vos clients paient.")),
            (self.tr("Votre papier"), self.tr("Ce que vos clients voient d’abord.")),
            (self.tr("Votre fichier"), self.tr("Où ranger le dossier sur cet ordinateur.")),
            (self.tr("Vos données"), self.tr("Reprenez vos factures maintenant, ou commencez à vide.")),
        )

    def _left_side(self) -> QFrame:
        side = QFrame()
        side.setProperty("surface", "sidebar")
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(4)
        brand = QHBoxLayout()
        brand.setSpacing(10)
        brand.addWidget(IconTile("wallet", Tone.INFO, side=32, glyph=18))
        brand.addWidget(label(self.tr("Gestion des créances"), Role.HEADING), 1)
        column.addLayout(brand)
        column.addSpacing(28)
        column.addWidget(label(self.tr("Premiers pas"), Role.TITLE))
        column.addWidget(label(self.tr("Cinq minutes, une seule fois."), Role.MUTED))
        column.addSpacing(20)
        notes = (
            self.tr("Identité et coordonnées"),
            self.tr("IBAN et BIC"),
            self.tr("Logo, couleur, signature"),
            self.tr("Nom et emplacement"),
            self.tr("FEC, factures, clients"),
        )
        self.list = StepList([(name, note) for (name, _), note in zip(self._names, notes, strict=True)])
        column.addWidget(self.list)
        column.addStretch(1)
        kept = label(self.tr("Tout reste sur votre ordinateur, dans un seul fichier qui vous appartient."), Role.MUTED)
        kept.setWordWrap(True)
        column.addWidget(kept)
        return side

    def _middle(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 24, 32, 20)
        column.setSpacing(2)
        self._where = label("", Role.MUTED)
        self._title = label("", Role.TITLE)
        self._told = label("", Role.MUTED)
        for words in (self._where, self._title, self._told):
            column.addWidget(words)
        column.addSpacing(14)
        line = QHBoxLayout()
        line.setSpacing(20)
        line.addWidget(self._step_card(), 2)
        line.addLayout(self._right_side(), 1)
        column.addLayout(line)
        column.addStretch(1)
        self._area = scrolling(inside)
        return self._area

    def _step_card(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        card.body.setContentsMargins(24, 20, 24, 22)
        self._said = label("", Role.BODY, wrap=True)
        set_role(self._said, "tone", "bad")
        self._said.hide()
        card.body.addWidget(self._said)
        for step in self.steps:
            card.body.addWidget(step)
        column.addWidget(card)
        column.addStretch(1)
        return holder

    def _right_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(16)
        preview = Card(self.tr("Sur vos lettres"))
        preview.add_to_heading(Pill(self.tr("Aperçu")))
        self.letterhead = Letterhead()
        preview.body.addWidget(self.letterhead)
        why = Card(self.tr("Pourquoi ces informations\u00a0?"))
        for icon_name, text in (
            ("scales", self.tr("Le SIREN, le RCS et le capital sont obligatoires sur vos courriers.")),
            ("qr-code", self.tr("L’IBAN imprime un code que votre client scanne pour payer.")),
            ("lock-key", self.tr("Rien n’est envoyé sur Internet.")),
        ):
            line = QHBoxLayout()
            line.setSpacing(10)
            line.addWidget(IconTile(icon_name, None, side=20), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(text, Role.MUTED, wrap=True), 1)
            why.body.addLayout(line)
        column.addWidget(preview)
        column.addWidget(why)
        column.addStretch(1)
        return column

    def _bottom(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("surface", "bottom")
        bar.setFixedHeight(68)
        line = QHBoxLayout(bar)
        line.setContentsMargins(32, 0, 32, 0)
        line.setSpacing(16)
        line.addWidget(button(self.tr("Retour"), self.back, icon_name="arrow-left"))
        line.addStretch(1)
        line.addWidget(label(self.tr("Tout se change plus tard dans Paramètres."), Role.MUTED))
        self.next = button("", self.forward, weight=Weight.PRIMARY)
        line.addWidget(self.next)
        return bar

    def begin(self) -> None:
        """Show the step where the person left."""
        self._show(self._current)

    def add_files(self, paths: list[str]) -> None:
        """Add files to import to the last step."""
        if paths:
            self.data.add_files(paths)

    def current(self) -> Step:
        """Return the step in view."""
        return self.steps[self._current]

    def said(self) -> str:
        """Return what is said above the step, empty when nothing is wrong."""
        return "" if self._said.isHidden() else self._said.text()

    def back(self) -> None:
        """Go one step back, or leave before the first; nothing typed is lost."""
        if self._current == 0:
            self.left.emit()
        else:
            self._show(self._current - 1)

    def forward(self) -> None:
        """Go on, or to the first wrong field; after the last step, make the books."""
        if not self.current().check():
            return
        if self._current + 1 < len(self.steps):
            self._show(self._current + 1)
        else:
            self._make()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Entrée typed in a field goes on, as in a dialog: a page of the window has no button of its own for it.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QLineEdit):
            self.forward()
        else:
            super().keyPressEvent(event)

    def identity(self) -> Company:
        """Return the firm as the steps describe it so far."""
        company = Company("")
        for step in self.steps:
            company = step.added_to(company)
        return company

    def _show(self, number: int) -> None:
        self._current = number
        step = self.steps[number]
        if step is self.place:
            self.place.propose(self.identity())
        name, told = self._names[number]
        self._where.setText(self.tr("Étape {n} sur {all}").format(n=number + 1, all=len(self.steps)))
        self._title.setText(name)
        self._told.setText(told)
        self._said.hide()
        self.list.set_current(number)
        last = number + 1 == len(self.steps)
        following = "" if last else self._names[number + 1][0].lower()
        words = self.tr("Créer le dossier") if last else self.tr("Continuer\u00a0: {next}").format(next=following)
        self.next.setText(words)
        for other in self.steps:
            other.setVisible(other is step)
        self._area.verticalScrollBar().setValue(0)
        if (field := step.first_field()) is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_effect(self) -> None:
        company = self.identity()
        self.letterhead.show_company(company)
        if company.name:
            self.list.set_note(0, company.name)
        if self.data.files:
            files = counted(len(self.data.files), self.tr("fichier"), self.tr("fichiers"))
            self.list.set_note(4, files)
        if self.place.file.touched():
            self.list.set_note(3, self.place.file.text())

    def _make(self) -> None:
        path: Path = self.place.path()
        try:
            create_books(path, self.identity(), self._actor).close()
        except Outcome as outcome:
            self._go_where_wrong(outcome)
            return
        self.made.emit(path, self.data.files)

    def _go_where_wrong(self, outcome: Outcome) -> None:
        """Show the step that *outcome* is about, with its words."""
        match outcome:
            case IdentityRefused(kind="IBAN" | "BIC"):
                step = 1
            case IdentityRefused():
                step = 0
            case BooksExist():
                step = 3
            case _:
                step = self._current
        self._show(step)
        self._said.setText(sentence(outcome))
        self._said.show()
