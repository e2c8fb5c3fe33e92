"""What pays what, line by line, each with the button that unties it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ledger.item import ItemKind
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.speech.formats import amount, day
from gestion_creances.ui.speech.words import item_kinds
from gestion_creances.usecases.view_invoice import Settled


class SettledLines(QWidget):
    """Allocations that stand, the other side named; *undo* receives the allocation to untie."""

    def __init__(self, undo: Callable[[Settled], object]) -> None:
        super().__init__()
        self._undo = undo
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_settled(self, pairs: Sequence[Settled]) -> None:
        """Show other allocations."""
        empty(self._column)
        for pair in pairs:
            self._column.addWidget(self._line(pair))
        if not pairs:
            self._column.addWidget(label(self.tr("Aucune affectation."), Role.MUTED))

    def _line(self, pair: Settled) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        kind = item_kinds()[pair.other.kind]
        if pair.other.kind is ItemKind.PAYMENT:
            words = self.tr("{kind} du {day}").format(kind=kind, day=day(pair.other.dated_on))
            words += f" · {pair.other.number}" if pair.other.number else ""
        else:
            words = f"{kind} {pair.other.number} · " + self.tr("échéance {day}").format(day=day(pair.other.due_on))
        line.addWidget(Elided(words), 1)
        line.addWidget(label(amount(pair.allocation.amount), Role.STRONG))
        undo = button(self.tr("Défaire"), lambda: self._undo(pair), weight=Weight.SMALL)
        undo.setAccessibleName(self.tr("Défaire l’affectation\u00a0: {what}").format(what=words))
        line.addWidget(undo)
        return made
