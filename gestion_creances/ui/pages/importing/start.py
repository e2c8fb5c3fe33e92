"""The import page before any file: where to drop them, and what the program can read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.drop_zone import DropZone
from gestion_creances.ui.look.labels import IconTile, Role, label
from gestion_creances.ui.look.tokens import Tone

_PATTERNS = "*.txt *.csv *.tsv *.xlsx"


def file_kinds() -> str:
    """Return the filter of the dialogs that choose files to import."""
    words = QCoreApplication.translate("files", "Fichiers à importer ({patterns});;Tous les fichiers (*)")
    return words.format(patterns=_PATTERNS)


class Start(QWidget):
    """The drop zone (``zone``) and the list of what can be read."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.zone = DropZone(
            self.tr("Déposez vos fichiers ici"),
            self.tr("ou cliquez pour les choisir, plusieurs à la fois si vous voulez"),
            file_kinds(),
        )
        self.zone.setMinimumHeight(180)
        column.addWidget(self.zone)
        known = Card(self.tr("Ce que le programme sait lire"))
        for icon_name, name, told in self._readable():
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(IconTile(icon_name, Tone.NEUTRAL, side=32))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(name, Role.STRONG))
            words.addWidget(label(told, Role.MUTED, wrap=True))
            line.addLayout(words, 1)
            known.body.addLayout(line)
        column.addWidget(known)
        note = self.tr(
            "Rien n’est écrit avant que vous ayez vu ce qui a été compris. Un fichier déjà importé ne change rien."
        )
        column.addWidget(label(note, Role.MUTED, wrap=True))

    def _readable(self) -> tuple[tuple[str, str, str], ...]:
        """Return (icon, name, what it brings) of each kind of file."""
        return (
            (
                "books",
                self.tr("Le FEC de votre comptable"),
                self.tr("Clients, factures, avoirs, acomptes, règlements et lettrage, exercice après exercice."),
            ),
            (
                "file-text",
                self.tr("Vos factures en CSV ou Excel"),
                self.tr("Numéro, client, dates, montants\u00a0; plusieurs échéances par facture si besoin."),
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
