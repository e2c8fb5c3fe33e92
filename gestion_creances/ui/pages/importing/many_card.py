"""Many files that are all right, in one card: how many of each kind, and what they bring together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gestion_creances.intake.drafts import Kind
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import IconTile, Pill, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.importing.reading import FileRead
from gestion_creances.ui.pages.importing.words import ICONS, brought, kind_name
from gestion_creances.ui.speech.formats import NBSP, count, counted


class ManyCard(Card):
    """Shows *files* by kind; ``each_wanted`` to see a card for each."""

    each_wanted = Signal()

    def __init__(self, files: Sequence[FileRead]) -> None:
        super().__init__()
        kinds: dict[Kind, list[FileRead]] = {}
        for file in files:
            if file.kind is not None:
                kinds.setdefault(file.kind, []).append(file)
        for kind, alike in kinds.items():
            reports = [file.report for file in alike if file.report is not None]
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(IconTile(ICONS[kind], Tone.INFO, side=36, glyph=20))
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(f"{kind_name(kind)}{NBSP}: {count(len(alike))}", Role.STRONG))
            words.addWidget(label(brought(reports) or self.tr("rien de nouveau"), Role.MUTED, wrap=True))
            line.addLayout(words, 1)
            new = sum(report.changes for report in reports)
            if new:
                line.addWidget(Pill(counted(new, self.tr("prêt"), self.tr("prêts")), Tone.OK))
            else:
                line.addWidget(Pill(self.tr("Rien de nouveau"), Tone.NEUTRAL))
            self.body.addLayout(line)
        self.body.addWidget(button(self.tr("Montrer chaque fichier"), self.each_wanted.emit, weight=Weight.LINK))
