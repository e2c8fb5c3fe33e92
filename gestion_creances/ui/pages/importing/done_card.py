"""What an import has done, and where to go from there."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import IconTile, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.importing.words import brought
from gestion_creances.ui.speech.formats import counted
from gestion_creances.usecases.import_files import FileReport


class EstimatedNote(Card):
    """Why some due dates are estimated, and where the terms are that they were computed from. ``terms_wanted``."""

    terms_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(IconTile("hourglass", Tone.WARN, side=32))
        self._told = label("", Role.BODY, wrap=True)
        line.addWidget(self._told, 1)
        line.addWidget(button(self.tr("Voir les conditions"), self.terms_wanted.emit, weight=Weight.SMALL))
        self.body.addLayout(line)

    def show_count(self, count: int) -> None:
        """Explain *count* estimated due dates; hide when there are none."""
        dates = counted(count, self.tr("échéance estimée"), self.tr("échéances estimées"))
        told = self.tr(
            "{dates}\u00a0: le fichier ne dit pas quand payer (un FEC ne le dit jamais). Elles suivent le délai de "
            "chaque client, sinon celui de vos conditions de vente."
        )
        self._told.setText(told.format(dates=dates))
        self.setVisible(count > 0)


class DoneCard(Card):
    """The end of an import. ``left_for(Destination)``, ``again_wanted``."""

    left_for = Signal(object)
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout()
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(IconTile("check-circle", Tone.OK, side=44, glyph=26))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self.tr("Import terminé"), Role.HEADING))
        self._told = label("", Role.BODY, wrap=True)
        words.addWidget(self._told)
        top.addLayout(words, 1)
        column.addLayout(top)
        column.addWidget(self._links())
        self.body.addLayout(column)

    def _links(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(58, 4, 0, 0)
        line.setSpacing(8)
        for text, icon_name, destination in (
            (self.tr("Clients"), "users", Destination("customers")),
            (self.tr("Factures"), "file-text", Destination("invoices", {"status": "open"})),
            (self.tr("Relances"), "paper-plane-tilt", Destination("reminders")),
        ):
            line.addWidget(button(text, partial(self.left_for.emit, destination), icon_name=icon_name))
        line.addWidget(button(self.tr("Importer d’autres fichiers"), self.again_wanted.emit, weight=Weight.LINK))
        line.addStretch(1)
        return holder

    def show_done(self, files: Iterable[FileReport]) -> None:
        """Say what *files* have brought."""
        told = self.tr("{brought} dans le dossier. Le journal en garde la trace.")
        self._told.setText(told.format(brought=brought(files)))

    def told(self) -> str:
        """Return what is said of the import."""
        return self._told.text()
