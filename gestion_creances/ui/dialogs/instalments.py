"""The due dates of an invoice paid in several parts, one a line, with what is left to share out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.calendar import add_months
from gestion_creances.basics.money import ZERO, Money, total
from gestion_creances.ledger.invoice import Instalment
from gestion_creances.ui.fields.field import Verdict
from gestion_creances.ui.fields.typed import DateField, MoneyField
from gestion_creances.ui.look.buttons import Weight, button, icon_button
from gestion_creances.ui.look.labels import Role, label, set_role
from gestion_creances.ui.speech.formats import amount


class _Line(QWidget):
    def __init__(self, due_on: date, part: Money) -> None:
        super().__init__()
        self.due_on = DateField(self.tr("Échéance"))
        self.amount = MoneyField(self.tr("Montant"))
        self.due_on.set_value(due_on)
        self.amount.set_value(part)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(12)
        self.row.addWidget(self.due_on, 1)
        self.row.addWidget(self.amount, 1)


class InstalmentLines(QWidget):
    """Due dates and amounts that must add up to the invoice; ``edited()`` at each change."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_Line] = []
        self._gross, self._first = ZERO, date.min
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        column.addLayout(self._column)
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("Ajouter une échéance"), self._add_next, weight=Weight.LINK))
        foot.addStretch(1)
        self._left = label("", Role.STRONG)
        foot.addWidget(self._left)
        column.addLayout(foot)

    def share(self, gross: Money, first: date, parts: int = 3) -> None:
        """Cut *gross* into equal *parts*, a month apart from *first* on, the last taking the odd cents."""
        for line in list(self._lines):
            self._remove(line)
        self._gross, self._first = gross, first
        each = Money(gross.cents // parts)
        for rank in range(parts):
            part = each if rank < parts - 1 else gross - Money(each.cents * (parts - 1))
            self._add(add_months(first, rank), part)
        self._say()

    def set_gross(self, gross: Money) -> None:
        """Say what the parts must add up to."""
        self._gross = gross
        self._say()

    def instalments(self) -> tuple[Instalment, ...]:
        """Return the due dates as typed, earliest first; lines without an amount are left out."""
        found = [
            Instalment(day, part)
            for line in self._lines
            if (day := line.due_on.value()) is not None and (part := line.amount.value())
        ]
        return tuple(sorted(found, key=lambda part: part.due_on))

    def check(self) -> bool:
        """Show what is wrong on the lines, if anything, and return whether they are right."""
        checks = [field.check() for line in self._lines for field in (line.due_on, line.amount)]
        return all(checks) and not self.left()

    def left(self) -> Money:
        """Return what is still to be shared out."""
        return self._gross - total(part.amount for part in self.instalments())

    def left_text(self) -> str:
        """Return what is said of what is left."""
        return self._left.text()

    def refuse(self, text: str) -> None:
        """Show *text* beside the first due date."""
        if self._lines:
            self._lines[0].due_on.show_verdict(Verdict(ok=False, text=text))

    def lines(self) -> Sequence[_Line]:
        """Return the lines, from the top."""
        return self._lines

    def _add_next(self) -> None:
        last = self._lines[-1].due_on.value() if self._lines else None
        self._add(add_months(last or self._first, 1), max(self.left(), ZERO))
        self._say()

    def _add(self, due_on: date, part: Money) -> None:
        made = _Line(due_on, part)
        made.row.addWidget(icon_button("trash", self.tr("Retirer cette échéance"), lambda: self._remove(made)))
        for field in (made.due_on, made.amount):
            field.edited.connect(self._say)
            field.edited.connect(self.edited)
        self._lines.append(made)
        self._column.addWidget(made)

    def _remove(self, line: _Line) -> None:
        self._lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._say()

    def _say(self) -> None:
        left = self.left()
        told = self.tr("Reste à répartir\u00a0: {amount}").format(amount=amount(left))
        self._left.setText(told if left else self.tr("Les échéances totalisent le montant TTC"))
        set_role(self._left, "tone", "bad" if left else "ok")
