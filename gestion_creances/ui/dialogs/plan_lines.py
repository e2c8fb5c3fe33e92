"""The instalments of a plan being made: a day and an amount a line to type over, the interest and the rest beside."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gestion_creances.basics.calendar import add_months
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.dunning.plan_terms import ScheduleLine
from gestion_creances.ui.fields.typed import DateField, MoneyField
from gestion_creances.ui.look.buttons import Weight, button, icon_button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.speech.formats import amount, amount_or_dash

_RANK, _DAY, _AMOUNT, _INTEREST, _TOTAL, _REMOVE = range(6)


class _Line:
    """The widgets of one instalment."""

    def __init__(self, rank: int) -> None:
        self.rank = label(str(rank), Role.MUTED)
        self.due_on = DateField("")
        self.amount = MoneyField("")
        self.interest = label("", Role.MUTED)
        self.total = label("", Role.STRONG)
        self.remove: QToolButton | None = None

    def widgets(self) -> tuple[QWidget, ...]:
        """Return the widgets from left to right."""
        shown = (self.rank, self.due_on, self.amount, self.interest, self.total)
        return (*shown, self.remove) if self.remove is not None else shown


class PlanLines(QWidget):
    """Instalments as they are cut, or as a person types them; ``edited()`` when one typed over a line."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_Line] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(_DAY, 3)
        self._grid.setColumnStretch(_AMOUNT, 3)
        self._grid.setColumnStretch(_INTEREST, 2)
        self._grid.setColumnStretch(_TOTAL, 2)
        self._make_head()
        column.addLayout(self._grid)
        self.add = button(self.tr("Ajouter un versement"), self._add_next, weight=Weight.LINK)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_lines(self, lines: Sequence[ScheduleLine]) -> None:
        """Show the instalments as they were cut."""
        self._resize(len(lines))
        for line, cut in zip(self._lines, lines, strict=True):
            line.due_on.set_value(cut.due_on)
            line.amount.set_value(cut.amount)
            for field in (line.due_on, line.amount):
                field.check()
        self.show_interest(lines)

    def show_interest(self, lines: Sequence[ScheduleLine]) -> None:
        """Show the interest and the whole of each instalment, what is typed being left as it is."""
        for line, cut in zip(self._lines, lines, strict=False):
            line.interest.setText(amount_or_dash(cut.interest))
            line.total.setText(amount(cut.total))

    def typed(self) -> tuple[tuple[date, Money], ...]:
        """Return the days and amounts as typed, from the top; lines not complete are left out."""
        return tuple(
            (day, part)
            for line in self._lines
            if (day := line.due_on.value()) is not None and (part := line.amount.value()) is not None
        )

    def complete(self) -> bool:
        """Return whether each line has a day and an amount."""
        return all(field.verdict().ok for line in self._lines for field in (line.due_on, line.amount))

    def whole(self) -> Money:
        """Return what the amounts typed add up to."""
        return total(part for _, part in self.typed())

    def lines(self) -> Sequence[_Line]:
        """Return the lines, from the top."""
        return self._lines

    def _make_head(self) -> None:
        titles = ("", self.tr("À payer le"), self.tr("Montant"), self.tr("Intérêts"), self.tr("À payer"))
        for column, title in enumerate(titles):
            head: QLabel = label(title, Role.MUTED)
            if column >= _AMOUNT:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(head, 0, column)

    def _resize(self, wanted: int) -> None:
        while len(self._lines) > wanted:
            self._drop(self._lines[-1])
        while len(self._lines) < wanted:
            self._append()

    def _append(self) -> _Line:
        line = _Line(len(self._lines) + 1)
        rank = len(self._lines) + 1
        line.due_on.line.setAccessibleName(self.tr("Jour du versement {n}").format(n=rank))
        line.amount.line.setAccessibleName(self.tr("Montant du versement {n}").format(n=rank))
        line.remove = icon_button("trash", self.tr("Retirer ce versement"), lambda: self._remove(line))
        for text in (line.interest, line.total):
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for field in (line.due_on, line.amount):
            field.edited.connect(self.edited)
        for column, widget in enumerate(line.widgets()):
            self._grid.addWidget(widget, rank, column)
        self._lines.append(line)
        return line

    def _add_next(self) -> None:
        last = self._lines[-1].due_on.value() if self._lines else None
        line = self._append()
        if last is not None:
            line.due_on.set_value(add_months(last, 1))
        line.amount.set_value(ZERO)
        line.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        line.amount.line.selectAll()
        self.edited.emit()

    def _remove(self, line: _Line) -> None:
        kept = [(other.due_on.value(), other.amount.value()) for other in self._lines if other is not line]
        self._drop(self._lines[-1])
        for shown, (day, part) in zip(self._lines, kept, strict=True):
            shown.due_on.set_value(day)
            shown.amount.set_value(part)
        self.edited.emit()

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        for widget in line.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
