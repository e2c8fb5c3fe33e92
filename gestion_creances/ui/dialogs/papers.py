"""The papers kept with a dispute, an invoice or a customer: dropped, opened, taken off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ledger.attachment import Attachment
from gestion_creances.ui.dialogs.paper_drop import paper_zone
from gestion_creances.ui.fields.drop_zone import DropZone
from gestion_creances.ui.look.buttons import Weight, button, icon_button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.speech.agreed_words import paper_kinds
from gestion_creances.ui.speech.formats import day


class Papers(QWidget):
    """Papers one a line; *attach* receives the paths dropped, *detach* the paper taken off, *show* one to look at.

    *zone* is where they are dropped, unless it is the one for papers of any kind.
    """

    def __init__(
        self,
        attach: Callable[[Sequence[Path]], object],
        detach: Callable[[Attachment], object],
        show: Callable[[Attachment], object],
        zone: DropZone | None = None,
    ) -> None:
        super().__init__()
        self._detach, self._show = detach, show
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column.addLayout(self._lines)
        self.zone = zone or paper_zone()
        self.zone.setMinimumHeight(108)
        self.zone.files_given.connect(lambda paths: attach([Path(path) for path in paths]))
        column.addWidget(self.zone)

    def show_papers(self, papers: Sequence[Attachment]) -> None:
        """Show other papers."""
        empty(self._lines)
        for paper in papers:
            self._lines.addWidget(self._line(paper))

    def _line(self, paper: Attachment) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(button(paper.name, partial(self._show, paper), weight=Weight.LINK))
        line.addStretch(1)
        line.addWidget(label(f"{paper_kinds()[paper.kind]} · {day(paper.added_on)}", Role.MUTED))
        words = self.tr("Retirer {name}").format(name=paper.name)
        line.addWidget(icon_button("trash", words, partial(self._detach, paper)))
        return made
