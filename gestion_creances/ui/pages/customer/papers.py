"""The papers kept on a customer's file: orders, delivery notes, agreements signed, dropped here or chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.ledger.attachment import Attachment, AttachmentKind
from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.papers import Papers
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.fields.scrolling import scrolling
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.pages.customer.tab import CustomerTab
from gestion_creances.ui.speech.agreed_words import paper_kinds
from gestion_creances.usecases.attach_paper import attach_papers, detach_paper
from gestion_creances.usecases.view_customer import CustomerView


class PapersTab(CustomerTab):
    """The papers, one a line, over the place to drop others. ``told(words)`` after each change."""

    told = Signal(str)

    def __init__(self, act: Actions) -> None:
        super().__init__()
        self._act = act
        self._customer = 0
        kinds = [(words, kind) for kind, words in paper_kinds().items()]
        self.kind: Choice[AttachmentKind] = Choice(kinds, self.tr("Nature du document"))
        self.kind.set_value(AttachmentKind.OTHER)
        self.nothing = label(
            self.tr("Aucun document. Bons de livraison, commandes et réclamations joints ici entrent dans la preuve."),
            Role.MUTED,
            wrap=True,
        )
        self.papers = Papers(self.attach, self.detach, act.show_paper)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(15, 12, 15, 12)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(label(self.tr("Nature des documents à joindre"), Role.MUTED))
        line.addWidget(self.kind)
        line.addStretch(1)
        column.addWidget(self.nothing)
        column.addWidget(self.papers)
        column.addLayout(line)
        column.addStretch(1)
        card = Card(padded=False)
        card.body.addWidget(scrolling(inside))
        self.column.addWidget(card)

    def show_view(self, view: CustomerView) -> None:
        """Show the papers of another customer."""
        self._customer = view.customer.id
        self.papers.show_papers(view.papers)
        self.nothing.setVisible(not view.papers)

    def focus_filter(self) -> None:
        self.papers.zone.setFocus()

    def browse(self) -> None:
        """Let the user choose files to keep."""
        self.papers.zone.browse()

    def attach(self, paths: Sequence[Path]) -> None:
        """Keep files with the customer, all or none."""
        key, kind = self._customer, self.kind.value()
        if self._act.attempt(lambda: attach_papers(self._act.desk, paths, key, kind), Changes.CUSTOMERS):
            words = self.tr("Document joint") if len(paths) == 1 else self.tr("{0} documents joints")
            self.told.emit(words.format(len(paths)))

    def detach(self, paper: Attachment) -> None:
        """Take a paper off the file."""
        if self._act.attempt(lambda: detach_paper(self._act.desk, paper), Changes.CUSTOMERS):
            self.told.emit(self.tr("{0} retiré\u00a0; le journal en garde l’empreinte").format(paper.name))
