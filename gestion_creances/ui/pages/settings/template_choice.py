"""Choosing a text of the catalogue: letters, e-mails or calls, French or English; the firm's own letters managed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.letters.catalogue import DOCUMENT, TemplateKind, kind_of
from gestion_creances.ui.fields.choices import Choice, SegmentedButtons
from gestion_creances.ui.look.buttons import icon_button
from gestion_creances.ui.look.labels import Elided, Role
from gestion_creances.ui.speech.phrasebook import speaks_english
from gestion_creances.usecases.view_templates import TemplateEntry


class TemplateChoice(QWidget):
    """``picked`` when another text or language is in view; ``copy_wanted``, ``rename_wanted``, ``delete_wanted``."""

    picked = Signal()
    copy_wanted = Signal()
    rename_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[str, TemplateEntry] = {}
        self._last: dict[TemplateKind, str] = {}
        self.kind: SegmentedButtons[TemplateKind] = SegmentedButtons(
            [
                (self.tr("Lettres"), TemplateKind.LETTER),
                (self.tr("E-mails"), TemplateKind.EMAIL),
                (self.tr("Appels"), TemplateKind.CALL),
            ]
        )
        self.language: SegmentedButtons[str] = SegmentedButtons([("FR", "fr"), ("EN", "en")])
        self.letter: Choice[str] = Choice([], self.tr("Modèle"))
        self.copy_button = icon_button("copy", self.tr("Dupliquer sous un nom à vous…"), self.copy_wanted.emit)
        self.rename_button = icon_button("pencil-simple", self.tr("Renommer…"), self.rename_wanted.emit)
        self.delete_button = icon_button("trash", self.tr("Supprimer"), self.delete_wanted.emit)
        self.used = Elided("", Role.MUTED)
        self._lay_out()
        self.kind.picked.connect(self._show_kind)
        self.letter.picked.connect(lambda _: self._moved())
        self.language.picked.connect(lambda _: self.picked.emit())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top, below = QHBoxLayout(), QHBoxLayout()
        for line in (top, below):
            line.setSpacing(8)
            column.addLayout(line)
        top.addWidget(self.kind)
        top.addStretch(1)
        top.addWidget(self.language)
        below.addWidget(self.letter, 1)
        for made in (self.copy_button, self.rename_button, self.delete_button):
            below.addWidget(made)
        column.addWidget(self.used)

    def offer(self, entries: Sequence[TemplateEntry]) -> None:
        """Offer *entries*; those that hold words of the firm's own bear a dot."""
        self._entries = {entry.code: entry for entry in entries}
        self._fill()
        self._tell()

    def _fill(self) -> None:
        kind = self.kind.value()
        self.letter.set_options([(_name(entry), code) for code, entry in self._entries.items() if entry.kind is kind])

    def key(self) -> tuple[str, str]:
        """Return which text is in view: its code and language."""
        return self.letter.value(), self.language.value()

    def entry(self) -> TemplateEntry:
        """Return the text in view."""
        return self._entries[self.letter.value()]

    def choose(self, code: str, language: str) -> None:
        """Put the text *code* in *language* in view, without telling; raise KeyError when it is not offered."""
        kind = self._entries[code].kind
        if kind is not self.kind.value():
            self.kind.set_value(kind)
            self._fill()
        self.letter.set_value(code)
        self.language.set_value(language)
        self._tell()

    def _show_kind(self, kind: TemplateKind) -> None:
        self._fill()
        wanted = self._last.get(kind)
        if wanted is not None and wanted in self._entries:
            self.letter.set_value(wanted)
        self._moved()

    def _moved(self) -> None:
        self._last[kind_of(self.letter.value())] = self.letter.value()
        self._tell()
        self.picked.emit()

    def _tell(self) -> None:
        """Say what uses the text, and which buttons serve it."""
        entry = self.entry()
        letter = entry.kind is TemplateKind.LETTER
        self.copy_button.setVisible(letter)
        self.rename_button.setVisible(entry.own)
        self.delete_button.setVisible(entry.own)
        if entry.used_by:
            self.used.set_whole(self.tr("Utilisé par\u00a0: {steps}").format(steps=", ".join(entry.used_by)))
        elif letter:
            self.used.set_whole(self.tr("Aucune étape ne l’utilise\u00a0: choisissez-le dans Scénarios."))
        elif entry.code == DOCUMENT:
            self.used.set_whole(self.tr("Texte de l’e-mail qui porte une copie de facture, un relevé, un échéancier."))
        elif entry.kind is TemplateKind.EMAIL:
            self.used.set_whole(self.tr("Texte de l’e-mail auquel la lettre est jointe."))
        else:
            self.used.set_whole(self.tr("Ce que la fiche d’appel propose de dire."))


def _name(entry: TemplateEntry) -> str:
    name = entry.named.name("en" if speaks_english() else "fr")
    return f"{name} •" if entry.changed and not entry.own else name
