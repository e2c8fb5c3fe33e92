"""The dialog that prints letters in one go, or saves them as one PDF, then asks whether they came out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.errors import Outcome
from gestion_creances.basics.progress import Progress
from gestion_creances.dunning.posting import PostedLetter, Posting
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.look.memory import memory
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import ask_where
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.speech.formats import counted
from gestion_creances.ui.speech.sentences import sentence
from gestion_creances.ui.work.printing import print_documents
from gestion_creances.usecases.print_letters import PrintRun, letters_for_printer, mark_printed
from gestion_creances.usecases.print_reports import put_report

_DUPLEX, _STATEMENTS = "courrier/recto-verso", "courrier/releves"


class PrintLettersDialog(QDialog):
    """Prints *letters* by customer; *done* receives what was known before, once the person says they came out."""

    def __init__(
        self,
        page: Page,
        workplace: Workplace,
        letters: Sequence[PostedLetter],
        done: Callable[[tuple[Posting, ...]], object],
    ) -> None:
        super().__init__(page)
        self._workplace, self._letters, self._done = workplace, letters, done
        self.setMinimumWidth(540)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        self._heading = label(self._title(), Role.HEADING)
        self.setWindowTitle(self._title())
        self._hint = label(self.tr("Classées par client, exactement telles qu’émises."), Role.MUTED, wrap=True)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        self.duplex = self._option(
            _DUPLEX, self.tr("Recto verso\u00a0: chaque lettre commence sur une nouvelle feuille")
        )
        self.statements = self._option(_STATEMENTS, self.tr("Ajouter le relevé de compte de chaque client"))
        self._options = QWidget()
        options = QVBoxLayout(self._options)
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(8)
        options.addWidget(self.duplex)
        options.addWidget(self.statements)
        column.addWidget(self._options)
        self._said = label("", Role.BODY, wrap=True)
        self._said.hide()
        column.addWidget(self._said)
        column.addLayout(self._make_buttons())

    def _title(self) -> str:
        one = self.tr("Imprimer la lettre")
        many = self.tr("Imprimer {n}").format(n=counted(len(self._letters), "", self.tr("lettres")))
        return one if len(self._letters) == 1 else many

    def _option(self, place: str, text: str) -> QCheckBox:
        made = QCheckBox(text)
        made.setChecked(memory().value(place) == "oui")
        made.toggled.connect(lambda on: memory().setValue(place, "oui" if on else "non"))
        return made

    def _make_buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        self.leave_button = button(self.tr("Annuler"), self.reject)
        self.save_button = button(self.tr("Enregistrer en un seul PDF"), self.save, icon_name="file-pdf")
        self.print_button = button(self.tr("Imprimer"), self.print_, weight=Weight.PRIMARY, icon_name="printer")
        self.print_button.setDefault(True)
        self.came_out_button = button(self.tr("Oui, les noter imprimées"), self.came_out, weight=Weight.PRIMARY)
        self.came_out_button.hide()
        for made in (self.leave_button, self.save_button, self.print_button, self.came_out_button):
            line.addWidget(made)
        return line

    def print_(self) -> None:
        """Make the document, then ask which printer."""
        self._make(self._print_made)

    def save(self) -> None:
        """Ask where, then make the document and write it there."""
        name = self.tr("Courrier du {day}").format(day=self._workplace.desk.today.isoformat())
        path = ask_where(self, self._workplace.desk.books.path.parent, name, "pdf")
        if path is not None:
            self._make(lambda run: self._save_made(run, path))

    def came_out(self) -> None:
        """Note the letters as printed."""
        try:
            before = mark_printed(self._workplace.desk, [one.letter_id for one in self._letters])
        except Outcome as outcome:
            self._refuse(outcome)
            return
        self.accept()
        self._done(before)

    def said(self) -> str:
        """Return what the dialog says above its buttons."""
        return self._said.text()

    def _make(self, then: Callable[[PrintRun], object]) -> None:
        desk = self._workplace.desk
        ids = [one.letter_id for one in self._letters]
        duplex, statements = self.duplex.isChecked(), self.statements.isChecked()

        def work(progress: Progress) -> PrintRun:
            return letters_for_printer(desk, ids, duplex=duplex, statements=statements, progress=progress)

        self._say(self.tr("Préparation du document…"), "")
        self._set_busy(busy=True)
        text = self.tr("Préparation du courrier")
        job = self._workplace.jobs.run(text, work, then, on_failed=self._refuse)
        job.over.connect(lambda: self._set_busy(busy=False))

    def _print_made(self, run: PrintRun) -> None:
        if print_documents(self, [run.pdf], self.windowTitle(), duplex=self.duplex.isChecked()):
            self._ask(run, self.tr("Les lettres sont-elles bien sorties de l’imprimante\u00a0?"))
        else:
            self._said.hide()

    def _save_made(self, run: PrintRun, path: Path) -> None:
        try:
            put_report(path, run.pdf)
        except Outcome as outcome:
            self._refuse(outcome)
            return
        self._ask(run, self.tr("Enregistré\u00a0: {name}. Une fois imprimées, notez-le ici.").format(name=path.name))

    def _ask(self, run: PrintRun, question: str) -> None:
        pages = counted(run.pages, self.tr("page"), self.tr("pages"))
        self._options.hide()
        self._hint.setText(pages)
        bare = ", ".join(one.number for one in run.without_address)
        by_hand = self.tr("Sans adresse, à compléter à la main\u00a0: {numbers}.").format(numbers=bare)
        self._say(f"{by_hand}\n{question}" if bare else question, "warn" if bare else "")
        self.leave_button.setText(self.tr("Pas encore"))
        self.save_button.hide()
        self.print_button.hide()
        self.came_out_button.show()
        self.came_out_button.setDefault(True)
        self.came_out_button.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        for made in (self.save_button, self.print_button):
            made.setEnabled(not busy)

    def _refuse(self, outcome: Outcome) -> None:
        self._say(sentence(outcome), "bad")

    def _say(self, text: str, tone: str) -> None:
        self._said.setText(text)
        set_role(self._said, "tone", tone)
        self._said.show()
