"""The dialog that makes the proof file of a customer: from which day, what goes in, in which language, where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QWidget

from gestion_creances.basics.progress import Progress
from gestion_creances.letters.proof.facts import ProofPart
from gestion_creances.ui.fields.choices import ChoiceField
from gestion_creances.ui.fields.field import TextField
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.fields.typed import DateField
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.acting import open_dialog
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.usecases.make_proof import ProofMade, ProofRefused, ProofWanted, make_proof

translate = QCoreApplication.translate

_LONGEST = 400


def ask_for_proof(page: Page, workplace: Workplace, customer_id: int) -> None:
    """Open the dialog over *page*; the file is made behind it, then its folder is shown."""
    with workplace.desk.books.reading() as session:
        customer = session.customers.get(customer_id)

    def make(wanted: ProofWanted, folder: Path) -> None:
        desk = workplace.desk

        def work(progress: Progress) -> ProofMade:
            return make_proof(desk, customer.code, folder, wanted, progress=progress)

        text = translate("proof", "Dossier de preuve\u00a0: {name}").format(name=customer.name)
        workplace.jobs.run(text, work, lambda made: _ready(page, made))

    open_dialog(ProofDialog(page, workplace, customer.name, make))


def _ready(page: Page, made: ProofMade) -> None:
    """Say that the file is ready, which of its pieces were altered, and show where it is."""
    page.toast(translate("proof", "Dossier de preuve prêt\u00a0: {name}").format(name=made.archive.name))
    if made.altered:
        numbers = ", ".join(str(exhibit.number) for exhibit in made.altered)
        told = translate("proof", "Pièces qui ne correspondent plus à leur empreinte\u00a0: {numbers}.")
        page.say(told.format(numbers=numbers), Tone.WARN)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.archive.parent)))


class ProofDialog(FormDialog):
    """Asks what the file should hold; *make* receives the wish and the folder once the person confirms."""

    def __init__(
        self, parent: QWidget, workplace: Workplace, name: str, make: Callable[[ProofWanted, Path], object]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Dossier de preuve"),
            self._confirm,
            verb=self.tr("Constituer le dossier"),
            hint=self.tr(
                "{name} · un PDF avec bordereau de pièces, et un ZIP avec chaque pièce telle que conservée et son "
                "empreinte. Rien n’est retiré du dossier de l’entreprise."
            ).format(name=name),
            width=600,
        )
        self._today, self._make = workplace.desk.today, make
        self.first = DateField(self.tr("Pièces depuis le"), optional=True)
        languages = [(self.tr("Français"), "fr"), (self.tr("Anglais"), "en")]
        self.language: ChoiceField[str] = ChoiceField(self.tr("Langue du dossier"), languages)
        self.form.row(self.first, self.language)
        self.parts = {part: QCheckBox(words) for part, words in self._words().items()}
        self._lay_out(workplace.desk.books.path.parent / self.tr("Preuves"))
        self.beside = {"first": self.first}

    def _words(self) -> dict[ProofPart, str]:
        return {
            ProofPart.STATEMENT: self.tr("Relevé de compte"),
            ProofPart.INVOICES: self.tr("Factures et avoirs"),
            ProofPart.LETTERS: self.tr("Lettres et avis de réception"),
            ProofPart.EMAILS: self.tr("E-mails avec leur acheminement"),
            ProofPart.AGREEMENTS: self.tr("Échéanciers et accords"),
            ProofPart.PAPERS: self.tr("Commandes, livraisons, autres documents"),
            ProofPart.PENALTIES: self.tr("Pénalités jour par jour"),
            ProofPart.HISTORY: self.tr("Historique des échanges"),
            ProofPart.JOURNAL: self.tr("Extrait du journal"),
        }

    def _lay_out(self, folder: Path) -> None:
        self.body.addWidget(label(self.tr("Ce que le dossier contient"), Role.STRONG))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for rank, box in enumerate(self.parts.values()):
            box.setChecked(True)
            grid.addWidget(box, rank // 2, rank % 2)
        self.body.addLayout(grid)
        self.folder = TextField(self.tr("Enregistrer dans"), longest=_LONGEST)
        self.folder.set_text(str(folder))
        self.form.fields.append(self.folder)
        line = QHBoxLayout()
        line.addWidget(self.folder, 1)
        bottom = Qt.AlignmentFlag.AlignBottom
        line.addWidget(button(self.tr("Choisir…"), self.choose_folder, icon_name="folder-open"), 0, bottom)
        self.body.addLayout(line)

    def choose_folder(self) -> None:
        """Ask where the two files go."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Où mettre le dossier de preuve"), self.folder.text())
        if chosen:
            self.folder.set_text(chosen)

    def wanted(self) -> ProofWanted:
        """Return what the person asks for; raise ProofRefused when nothing would be in the file."""
        parts = frozenset(part for part, box in self.parts.items() if box.isChecked())
        first = self.first.value()
        if not parts:
            raise ProofRefused("parts", "Choisissez au moins une partie du dossier de preuve.")
        if first is not None and first > self._today:
            raise ProofRefused("first", "Le premier jour du dossier de preuve vient après le dernier.")
        return ProofWanted(first, parts, self.language.value())

    def _confirm(self) -> None:
        self._make(self.wanted(), Path(self.folder.text()).expanduser())
