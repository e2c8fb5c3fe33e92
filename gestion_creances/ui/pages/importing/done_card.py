"""What an import has done, and where to go from there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gestion_creances.intake.drafts import Kind
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
        self._next = label("", Role.MUTED, wrap=True)
        words.addWidget(self._told)
        words.addWidget(self._next)
        self._left = label("", Role.BODY, wrap=True, tone=Tone.WARN)
        words.addWidget(self._left)
        top.addLayout(words, 1)
        column.addLayout(top)
        column.addWidget(self._links())
        self.body.addLayout(column)

    def _links(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(58, 4, 0, 0)
        line.setSpacing(8)
        self.bank = self._link(self.tr("Rapprocher les mouvements"), "bank", Destination("bank"))
        self.customers = self._link(self.tr("Clients"), "users", Destination("customers"))
        self.invoices = self._link(self.tr("Factures"), "file-text", Destination("invoices", {"status": "open"}))
        self.reminders = self._link(self.tr("Relances"), "paper-plane-tilt", Destination("reminders"))
        for link in (self.bank, self.customers, self.invoices, self.reminders):
            line.addWidget(link)
        self.again = button("", self.again_wanted.emit, weight=Weight.LINK)
        line.addWidget(self.again)
        line.addStretch(1)
        return holder

    def _link(self, text: str, icon_name: str, destination: Destination) -> QPushButton:
        return button(text, partial(self.left_for.emit, destination), icon_name=icon_name)

    def show_done(self, files: Iterable[FileReport], waiting: Sequence[str] = ()) -> None:
        """Say what *files* have brought, which ones are *waiting* for their columns, and where to go from there."""
        listed = tuple(files)
        told = self.tr("{brought} dans le dossier. Le journal en garde la trace.")
        self._told.setText(told.format(brought=brought(listed)))
        self._left.setVisible(bool(waiting))
        left_out = self.tr("Pas encore importé, ses colonnes sont à indiquer\u00a0: {names}.")
        self._left.setText(left_out.format(names=", ".join(waiting)))
        self.again.setText(self.tr("Indiquer ses colonnes") if waiting else self.tr("Importer d’autres fichiers"))
        statements = any(file.kind is Kind.BANK for file in listed)
        left = sum(file.bank_lines_created - file.matched_automatically for file in listed)
        self.bank.setVisible(statements)
        self._next.setText(self._advice(listed, left, statements=statements))
        self._next.setVisible(bool(self._next.text()))

    def _advice(self, files: Sequence[FileReport], left: int, *, statements: bool) -> str:
        if left > 0:
            moves = counted(left, self.tr("mouvement attend"), self.tr("mouvements attendent"))
            return self.tr("{moves} d’être rapprochés de leurs factures, ou écartés.").format(moves=moves)
        if statements:
            return self.tr("Tous les mouvements sont rapprochés.")
        if any(file.invoices_created for file in files):
            return self.tr(
                "Importez aussi le relevé de la banque\u00a0: les relances ne partiront qu’à qui doit encore."
            )
        return ""

    def told(self) -> str:
        """Return what is said of the import."""
        return self._told.text()
