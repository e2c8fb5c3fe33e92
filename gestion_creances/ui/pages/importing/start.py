"""The import page before any file: where to drop them, and what the program can read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.intake.drafts import Kind
from gestion_creances.intake.folder import READ_SUFFIXES
from gestion_creances.storage.import_files import TakenFile
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.drop_zone import DropZone
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, IconTile, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.importing.words import kind_name
from gestion_creances.ui.speech.formats import day

_LATEST = 4


def file_kinds() -> str:
    """Return the filter of the dialogs that choose files to import."""
    words = QCoreApplication.translate("files", "Fichiers à importer ({patterns});;Tous les fichiers (*)")
    patterns = [f"*{suffix}" for suffix in READ_SUFFIXES]
    # Where case counts, banks' capitals would hide their files.
    return words.format(patterns=" ".join((*patterns, *(pattern.upper() for pattern in patterns))))


class Start(QWidget):
    """The drop zone (``zone``), what was taken in last, and the list of what can be read. ``folder_wanted``."""

    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.zone = DropZone(
            self.tr("Déposez ici vos fichiers ou un dossier entier"),
            self.tr("ou cliquez pour choisir des fichiers, plusieurs à la fois si vous voulez"),
            file_kinds(),
        )
        self.zone.setMinimumHeight(180)
        column.addWidget(self.zone)
        folder = button(
            self.tr("Choisir un dossier…"), self.folder_wanted.emit, weight=Weight.LINK, icon_name="folder-open"
        )
        column.addWidget(folder, 0, Qt.AlignmentFlag.AlignHCenter)
        self._latest = Card(self.tr("Derniers imports"))
        self._latest.hide()
        column.addWidget(self._latest)
        known = Card(self.tr("Ce que le programme sait lire"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        for number, (icon_name, name, told) in enumerate(self._readable()):
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(IconTile(icon_name, Tone.NEUTRAL, side=32), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(name, Role.STRONG))
            words.addWidget(label(told, Role.MUTED, wrap=True))
            words.addStretch(1)
            line.addLayout(words, 1)
            grid.addLayout(line, *divmod(number, 2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        known.body.addLayout(grid)
        column.addWidget(known)
        note = self.tr(
            "Rien n’est écrit avant que vous ayez vu ce qui a été compris. Un fichier déjà importé ne change rien."
        )
        column.addWidget(label(note, Role.MUTED, wrap=True))

    def show_latest(self, files: Sequence[TakenFile]) -> None:
        """Show the files taken in last, the latest first."""
        empty(self._latest.body)
        for file in files[:_LATEST]:
            line = QWidget()
            cells = QHBoxLayout(line)
            cells.setContentsMargins(0, 0, 0, 0)
            cells.setSpacing(12)
            cells.addWidget(Elided(file.name, Role.STRONG), 3)
            cells.addWidget(Elided(kind_name(Kind(file.kind)), Role.MUTED), 3)
            cells.addWidget(label(day(file.taken_at.astimezone().date()), Role.MUTED))
            self._latest.body.addWidget(line)
        self._latest.setVisible(bool(files))

    def _readable(self) -> tuple[tuple[str, str, str], ...]:
        """Return (icon, name, what it brings) of each kind of file."""
        return (
            (
                "bank",
                self.tr("Les relevés de votre banque"),
                self.tr("OFX, CAMT, CFONB 120, MT940, CSV ou Excel\u00a0; chaque mouvement une seule fois."),
            ),
            (
                "file-pdf",
                self.tr("Vos factures électroniques"),
                self.tr("Factur-X (PDF), UBL ou CII (XML), un dossier entier à la fois\u00a0; et leurs statuts."),
            ),
            (
                "books",
                self.tr("Le FEC de votre comptable"),
                self.tr("Clients, factures, avoirs, acomptes, règlements et lettrage, exercice après exercice."),
            ),
            (
                "file-text",
                self.tr("Vos factures en CSV ou Excel"),
                self.tr("De n’importe quel logiciel\u00a0: vous dites une fois ce que contient chaque colonne."),
            ),
            (
                "users",
                self.tr("Vos clients en CSV ou Excel"),
                self.tr("Coordonnées, SIREN, délai de paiement, e-mail."),
            ),
            (
                "money",
                self.tr("Vos règlements en CSV ou Excel"),
                self.tr("Rapprochés des factures qu’ils nomment, sinon gardés en acompte du client."),
            ),
        )
