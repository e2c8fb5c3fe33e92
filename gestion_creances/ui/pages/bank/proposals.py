"""What is proposed for one line: the best reading, its rivals below, and what else one may do with the line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.basics.money import ZERO
from gestion_creances.matching.proposal import Proposal
from gestion_creances.storage.bank_lists import BankLineRow
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.pages.bank.reading import Reading
from gestion_creances.usecases.name_proposals import Names

_MOST = 5


class Proposals(QWidget):
    """``accepted(Proposal)`` when one is taken; ``customer_wanted(id)`` when a name is pressed."""

    accepted = Signal(object)
    customer_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._heading = label("", Role.STRONG, wrap=True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._shown: tuple[Proposal, ...] = ()
        self.readings: list[Reading] = []

    def show_proposals(
        self, row: BankLineRow, proposals: Sequence[Proposal] | None, names: Names, *, searching: bool
    ) -> None:
        """Show the readings of a line; None when they are still looked for, or the search was stopped."""
        empty(self._cards)
        self.readings = []
        self._shown = tuple((proposals or ())[:_MOST])
        self._heading.setText(self._said(row, known=proposals is not None, searching=searching))
        tied = self.tied()
        for place, proposal in enumerate(self._shown):
            key = self.tr("Entrée") if place == 0 and not tied else str(place + 1)
            card = Reading(
                proposal,
                names,
                self.accepted.emit,
                self.customer_wanted.emit,
                key,
                whole=place == 0 or (tied and place < self._ties()),
            )
            self.readings.append(card)
            self._cards.addWidget(card)
            if place == 0 and not tied and len(self._shown) > 1:
                self._cards.addWidget(label(self.tr("Autres lectures").upper(), Role.SECTION))

    def tied(self) -> bool:
        """Return whether a person must choose between readings that are as good."""
        return bool(self._shown) and self._shown[0].tied

    def best(self) -> Proposal | None:
        """Return the reading that Entrée accepts; None when there is none, or several as good."""
        return None if self.tied() or not self._shown else self._shown[0]

    def at(self, number: int) -> Proposal | None:
        """Return the reading whose key is *number* (1 for the first), if any."""
        return self._shown[number - 1] if 0 < number <= len(self._shown) else None

    def heading(self) -> str:
        """Return what is said above the readings."""
        return self._heading.text()

    def _ties(self) -> int:
        return sum(proposal.tied for proposal in self._shown)

    def _said(self, row: BankLineRow, *, known: bool, searching: bool) -> str:
        if not known and searching:
            return self.tr("Recherche des propositions…")
        if not known:
            return self.tr("La recherche a été interrompue : F5 la reprend.")
        if self.tied():
            return self._said_of_ties()
        if self._shown:
            return self.tr("Proposition")
        if row.return_reason:
            return self.tr("Le règlement que cette ligne reprend est introuvable : enregistrez-le, ou ignorez-la.")
        if row.amount < ZERO:
            return self.tr("Aucun règlement repris : est-ce un remboursement, ou une dépense à ignorer ?")
        if row.undone:
            return self.tr("Ce qui a été défait n’est plus proposé : choisissez les factures, ou gardez l’avance.")
        return self.tr("Aucune proposition : choisissez les factures, ou gardez la somme en avance.")

    def _said_of_ties(self) -> str:
        match self._ties():
            case 1 if len(self._shown) == 1:
                return self.tr("Une autre ligne peut payer la même facture : choisissez avec 1.")
            case 1 | 2:
                return self.tr("Deux lectures possibles : choisissez avec 1 ou 2.")
            case _:
                return self.tr("Plusieurs lectures possibles : choisissez avec leur numéro.")
