"""The due dates a person chose for a line, each with the amount it gets, which he may change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.money import ZERO, Money
from gestion_creances.ui.fields.typed import MoneyField
from gestion_creances.ui.look.buttons import icon_button
from gestion_creances.ui.look.labels import Elided, Role, label, set_role
from gestion_creances.ui.pages.bank.parts import Part
from gestion_creances.ui.pages.bank.words import piece
from gestion_creances.ui.speech.formats import amount

_WIDE = 116


class _PartRow(QWidget):
    """One part: ``typed(item id, amount)`` when its amount is changed, ``dropped(item id)`` when it is taken away."""

    typed = Signal(int, object)
    dropped = Signal(int)

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.item_id = part.item.id
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Elided(f"{piece(part.item)} · {part.customer}"))
        self._left = label("", Role.MUTED)
        texts.addWidget(self._left)
        line.addLayout(texts, 1)
        self.field = MoneyField("", signed=part.item.open < ZERO)
        self.field.setFixedWidth(_WIDE)
        self.field.line.setAccessibleName(self.tr("Montant pour {number}").format(number=piece(part.item)))
        self.field.edited.connect(self._on_typed)
        line.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        take_away = icon_button("x", self.tr("Retirer {number}").format(number=piece(part.item)), self._on_dropped)
        line.addWidget(take_away, 0, Qt.AlignmentFlag.AlignTop)
        self.show_part(part)

    def show_part(self, part: Part) -> None:
        """Show what the part has become; an amount being typed is left alone."""
        if not self.field.line.hasFocus():
            self.field.set_value(part.amount)
        too_much = part.left < ZERO if part.item.open > ZERO else part.left > ZERO
        if too_much:
            told = self.tr("plus que les {amount} dus").format(amount=amount(part.item.open))
        elif not part.amount:
            told = self.tr("rien pour elle")
        elif part.left:
            told = self.tr("restera {amount}").format(amount=amount(part.left))
        else:
            told = self.tr("soldée") if part.item.open > ZERO else self.tr("déduit")
        self._left.setText(told)
        set_role(self._left, "tone", "bad" if too_much else "")

    def _on_typed(self) -> None:
        if (value := self.field.value()) is not None:
            self.typed.emit(self.item_id, value)

    def _on_dropped(self) -> None:
        self.dropped.emit(self.item_id)


class PartRows(QWidget):
    """The parts of a line, one below the other."""

    typed = Signal(int, object)
    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[int, _PartRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show *parts*, keeping the rows already there: an amount may be half typed in one."""
        wanted = {part.item.id for part in parts}
        for gone in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for part in parts:
            if part.item.id in self._rows:
                self._rows[part.item.id].show_part(part)
            else:
                self._add(part)
        self.setVisible(bool(parts))

    def field(self, item_id: int) -> MoneyField:
        """Return the field of the amount of that due date; raise KeyError when it is not chosen."""
        return self._rows[item_id].field

    def amounts(self) -> dict[int, Money | None]:
        """Return what stands in each field, None where it is no amount."""
        return {key: row.field.value() for key, row in self._rows.items()}

    def _add(self, part: Part) -> None:
        row = self._rows[part.item.id] = _PartRow(part)
        row.typed.connect(self.typed)
        row.dropped.connect(self.dropped)
        self._column.addWidget(row)
