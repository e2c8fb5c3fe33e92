"""A line that is done: what it paid and why, or why it is ignored, and the button that takes it up again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.ledger.item import ItemKind
from gestion_creances.storage.bank_lists import BankLineRow, LineState, SettledPiece
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, Pill, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.pages.bank.name_link import NameLink
from gestion_creances.ui.pages.bank.words import closed_as
from gestion_creances.ui.speech.formats import amount, count, day, painted
from gestion_creances.ui.speech.words import item_kinds
from gestion_creances.usecases.view_bank import MatchedLine

_MOST = 20


class ClosedLine(QWidget):
    """*take_up* is pressed to undo; *open_customer* receives the id of a customer pressed."""

    def __init__(self, take_up: Callable[[], object], open_customer: Callable[[int], object]) -> None:
        super().__init__()
        self._open_customer = open_customer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        self._pill = Pill()
        self._when = Elided("", Role.MUTED)
        self.button = button("", take_up, weight=Weight.SMALL, icon_name="arrow-counter-clockwise")
        top.addWidget(self._pill)
        top.addWidget(self._when, 1)
        top.addWidget(self.button)
        column.addLayout(top)
        self._pieces = QVBoxLayout()
        self._pieces.setSpacing(6)
        column.addLayout(self._pieces)
        self._why = label("", Role.MUTED, wrap=True)
        column.addWidget(self._why)
        column.addStretch(1)

    def show_line(self, done: MatchedLine) -> None:
        """Show what became of the line."""
        row = done.line
        self._pill.show_status(*closed_as(row))
        when = self.tr("le {day}").format(day=day(row.closed_on))
        self._when.set_whole(self.tr("{when}, par {actor}").format(when=when, actor=row.actor) if row.actor else when)
        matched = row.state is LineState.MATCHED
        words = self.tr("Défaire  Suppr") if matched else self.tr("Reprendre  Suppr")
        self.button.setText(words)
        empty(self._pieces)
        for (customer_id, name), pieces in groupby(done.pieces, lambda one: (one.customer_id, one.customer_name)):
            self._pieces.addWidget(self._of_customer(customer_id, name, tuple(pieces)))
        self._why.setText(_why(row))
        self._why.setVisible(bool(self._why.text()))

    def why(self) -> str:
        """Return the reasons shown."""
        return self._why.text()

    def _of_customer(self, customer_id: int, name: str, pieces: Sequence[SettledPiece]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        link = NameLink(name, lambda: self._open_customer(customer_id))
        grid.addWidget(link, 0, 0, 1, 2)
        for number, piece in enumerate(pieces[:_MOST], start=1):
            grid.addWidget(Elided(self._piece(piece)), number, 0)
            grid.addWidget(label(amount(piece.amount), Role.STRONG), number, 1, Qt.AlignmentFlag.AlignRight)
        if len(pieces) > _MOST:
            more = self.tr("et {count} autres").format(count=count(len(pieces) - _MOST))
            grid.addWidget(label(more, Role.MUTED), _MOST + 1, 0)
        return made

    def _piece(self, piece: SettledPiece) -> str:
        if piece.item_id is None:
            return self.tr("en avance sur son compte")
        if piece.kind is ItemKind.PAYMENT:
            return self.tr("Règlement repris {number}").format(number=piece.number).rstrip()
        return f"{item_kinds()[piece.kind]} {piece.number}".rstrip()


def _why(row: BankLineRow) -> str:
    if row.state is LineState.IGNORED:
        return painted(row.reason)
    return "\n".join(f"· {painted(reason)}" for reason in row.reasons)
