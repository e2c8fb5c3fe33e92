"""What the page says before the first statement: why it is empty, and where to drop a file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.drop_zone import DropZone
from gestion_creances.ui.look.labels import Role, label


class Start(QWidget):
    """*take* receives the paths of the files dropped or chosen."""

    def __init__(self, take: Callable[[list[str]], object]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self.tr("Aucun relevé pour l’instant"))
        told = self.tr(
            "Téléchargez le relevé du mois sur le site de votre banque et déposez-le ici. Chaque somme reçue est "
            "rapprochée de ses factures, avec ses raisons. Seul ce qui est certain peut l’être sans vous (Paramètres > "
            "Banque)\u00a0; tout le reste vous est soumis, et tout se défait."
        )
        card.body.addWidget(label(told, Role.MUTED, wrap=True))
        hint = self.tr("OFX, CAMT (XML), CFONB 120, MT940, CSV ou Excel. Un relevé déposé deux fois ne compte qu’une.")
        self.zone = DropZone(self.tr("Déposez ici un relevé de banque"), hint)
        self.zone.setMinimumHeight(220)
        self.zone.files_given.connect(take)
        card.body.addWidget(self.zone)
        column.addWidget(card)
        column.addStretch(1)
