"""The line of the bank one is looking at: who, how much, when, and everything the bank says of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.storage.bank_lists import BankLineRow
from gestion_creances.ui.look.labels import Elided, Pill, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import day, painted, signed
from gestion_creances.ui.speech.words import method

_LONGEST = 400


class LineHead(QWidget):
    """Shows one line; a taken-back payment bears its reason in a pill."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(12)
        self._who = Elided("", Role.HEADING)
        self._amount = label("", Role.FIGURE)
        top.addWidget(self._who, 1)
        top.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(top)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        self._facts = Elided("", Role.MUTED)
        self._return = Pill()
        middle.addWidget(self._facts, 1)
        middle.addWidget(self._return)
        column.addLayout(middle)
        self._words = label("", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self._words)

    def show_line(self, row: BankLineRow, account: str) -> None:
        """Show *row*, a movement of the account of that name."""
        self._who.set_whole(row.payer or row.label or self.tr("Mouvement sans libellé"))
        self._amount.setText(signed(row.amount))
        facts = [day(row.booked_on)]
        if row.value_on != row.booked_on:
            facts.append(self.tr("valeur {day}").format(day=day(row.value_on)))
        facts += filter(None, (method(row.method), account))
        self._facts.set_whole(" · ".join(facts))
        self._return.show_status(painted(row.return_reason), Tone.BAD)
        parts = [row.label if row.payer else "", row.detail]
        if row.reference and row.reference not in row.detail:
            parts.append(self.tr("Réf. {reference}").format(reference=row.reference))
        said = " · ".join(" ".join(part.split()) for part in parts if part)
        self._words.setText(said if len(said) <= _LONGEST else said[:_LONGEST] + "…")
        self._words.setVisible(bool(said))
        self.setAccessibleName(f"{self._who.whole()}, {self._amount.text()}, {self._facts.whole()}")
