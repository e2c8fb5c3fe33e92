"""Sauvegarde: a copy of the books at one press, the copies there are, and how one is put back."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.progress import Progress
from gestion_creances.desk import Desk
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.buttons import button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.settings.tab import Tab, column
from gestion_creances.ui.speech.formats import NBSP, counted, decimal
from gestion_creances.usecases.keep_copies import back_up
from gestion_creances.usecases.view_choices import Choices

# What writes archives loads when one is written.
if TYPE_CHECKING:
    from gestion_creances.usecases.export_archive import Exported

_MOST_SHOWN = 8
_MEGA = 1_000_000


class BackupTab(Tab):
    """The copies of the books."""

    saves = False

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        inside, cards = column()
        now = Card(self.tr("Sauvegarder maintenant"))
        self.where = Facts()
        now.body.addWidget(self.where)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.button = button(self.tr("Sauvegarder"), self.back_up, icon_name="floppy-disk")
        line.addWidget(self.button)
        line.addWidget(button(self.tr("Sauvegarder ailleurs…"), self.back_up_elsewhere))
        line.addWidget(button(self.tr("Ouvrir le dossier"), self._open_folder, icon_name="folder-open"))
        line.addStretch(1)
        now.body.addLayout(line)
        self._copies = Card(self.tr("Copies présentes"))
        self.copies = Facts()
        self._none = label(self.tr("Aucune copie dans le dossier habituel."), Role.MUTED)
        self._copies.body.addWidget(self.copies)
        self._copies.body.addWidget(self._none)
        back = Card(self.tr("Restaurer une copie"))
        told = self.tr(
            "1. Fermez ce dossier dans toutes les fenêtres.\n"
            "2. Lancez «\u00a0gestion-creances restaurer COPIE DOSSIER\u00a0»\u00a0: la copie est contrôlée avant de "
            "prendre la place du dossier, et le dossier remplacé est gardé à côté sous le nom "
            "«\u00a0avant-restauration\u00a0».\n"
            "3. Rouvrez le dossier. Une copie peut aussi être ouverte directement, comme n’importe quel dossier."
        )
        back.body.addWidget(label(told, Role.BODY, wrap=True))
        out = Card(self.tr("Archive ouverte"))
        told = self.tr(
            "Tout le dossier, lisible sans ce programme\u00a0: une table CSV par sujet, les lettres et pièces telles "
            "quelles, une description de chaque colonne. Pour changer d’outil, ou pour un expert."
        )
        out.body.addWidget(label(told, Role.BODY, wrap=True))
        out_line = QHBoxLayout()
        out_line.addWidget(button(self.tr("Écrire l’archive…"), self.export, icon_name="download-simple"))
        out_line.addStretch(1)
        out.body.addLayout(out_line)
        for card in (now, self._copies, out, back):
            cards.addWidget(card)
        cards.addStretch(1)
        self.across.addWidget(scrolling(inside), 1)

    def load(self, choices: Choices) -> None:
        path = self.workplace.desk.books.path
        self.where.show_pairs([(self.tr("Ce dossier"), str(path)), (self.tr("Copies dans"), str(self._folder()))])
        self._show_copies()

    def shown(self) -> None:
        self._show_copies()

    def back_up(self) -> None:
        """Copy the books into their usual folder."""
        self._copy(None)

    def back_up_elsewhere(self) -> None:
        """Ask where and copy the books there."""
        suggested = self.workplace.desk.books.path.with_name(f"copie {self.workplace.desk.books.path.name}")
        title = self.tr("Sauvegarder ailleurs")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(suggested), "Dossier (*.creances)")
        if chosen:
            self._copy(Path(chosen))

    def export(self) -> None:
        """Ask where and write the whole company as an open archive."""
        desk = self.workplace.desk
        name = f"{desk.books.path.stem} {desk.today.isoformat()}.zip"
        suggested = desk.books.path.with_name(name)
        title = self.tr("Écrire l’archive ouverte")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(suggested), "ZIP (*.zip)")
        if chosen:
            path = Path(chosen)
            path = path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip")
            self.workplace.jobs.run(self.tr("Écriture de l’archive"), partial(_export, desk, path), self._exported)

    def _exported(self, made: Exported) -> None:
        rows = counted(sum(made.tables.values()), self.tr("ligne"), self.tr("lignes"))
        documents = counted(made.documents, self.tr("document"), self.tr("documents"))
        told = self.tr("Archive écrite\u00a0: {name}, {rows}, {documents}")
        self.done.emit(told.format(name=made.path.name, rows=rows, documents=documents), Changes.NONE)

    def _copy(self, target: Path | None) -> None:
        self.button.setEnabled(False)
        work = partial(_back_up, target=target)
        job = self.workplace.fetch(self.tr("Sauvegarde"), work, self._copied)
        job.over.connect(self._over)

    def _over(self) -> None:
        self.button.setEnabled(True)

    def _copied(self, where: Path) -> None:
        self._show_copies()
        self.done.emit(self.tr("Sauvegardé\u00a0: {name}").format(name=where.name), Changes.NONE)

    def _folder(self) -> Path:
        return self.workplace.desk.books.path.parent / "Sauvegardes"

    def _open_folder(self) -> None:
        folder = self._folder()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder if folder.is_dir() else folder.parent)))

    def _show_copies(self) -> None:
        folder, books = self._folder(), self.workplace.desk.books.path
        found = sorted(folder.glob(f"*{books.suffix}"), reverse=True) if folder.is_dir() else []
        self.copies.show_pairs([(path.name, _size(path)) for path in found[:_MOST_SHOWN]])
        self._none.setVisible(not found)


def _size(path: Path) -> str:
    return f"{decimal(Decimal(path.stat().st_size) / _MEGA)}{NBSP}Mo"


def _export(desk: Desk, path: Path, progress: Progress) -> Exported:
    from gestion_creances.usecases.export_archive import export_archive

    return export_archive(desk, path, progress)


def _back_up(desk: Desk, target: Path | None) -> Path:
    return back_up(desk, target)
