"""Asks whether a customer whom a file names is one the books know under a near name, or a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gestion_creances.intake.joining import Doubt
from gestion_creances.ledger.names import plain_name
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.fields.form import FormDialog
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.speech.formats import count, painted

_WIDTH = 820


class DoubtsDialog(FormDialog):
    """One line per name, the nearest customer proposed; :meth:`answers` once accepted."""

    def __init__(self, doubts: Sequence[Doubt], parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            self.tr("Clients à confirmer"),
            lambda: None,
            verb=self.tr("Confirmer"),
            hint=self.tr(
                "Ces noms ressemblent à ceux de clients du dossier. Dites si c’est le même\u00a0: la réponse sera "
                "retenue pour les prochains fichiers."
            ),
            width=_WIDTH,
        )
        self.choices: dict[str, Choice[str]] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, title in enumerate((self.tr("Nom dans le fichier"), self.tr("C’est…"))):
            grid.addWidget(label(title, Role.MUTED), 0, place)
        for row, doubt in enumerate(doubts, start=1):
            options = [(painted(f"{name} ({code})"), code) for code, name in doubt.near]
            options.append((self.tr("un nouveau client"), ""))
            choice: Choice[str] = Choice(options, doubt.name)
            where = self.tr("{name}, ligne {line}").format(name=doubt.name, line=count(doubt.line))
            grid.addWidget(label(where if doubt.line else doubt.name, Role.STRONG, wrap=True), row, 0)
            grid.addWidget(choice, row, 1)
            self.choices[plain_name(doubt.name)] = choice
        self.body.addLayout(grid)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button(self.tr("Tous nouveaux"), self.all_new, weight=Weight.LINK))
        self.body.addLayout(line)
        self.body.addStretch(1)
        next(iter(self.choices.values())).setFocus()

    def all_new(self) -> None:
        """Say of every name that it is that of a new customer."""
        for choice in self.choices.values():
            choice.set_value("")

    def answers(self) -> tuple[tuple[str, str], ...]:
        """Return, for each name, the code of the customer it means, empty for a new one."""
        return tuple((name, choice.value()) for name, choice in self.choices.items())
