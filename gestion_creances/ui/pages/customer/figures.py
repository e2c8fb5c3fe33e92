"""A customer's figures: what he owes, what is overdue, how much of his limit is used, how late he pays."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.money import ZERO
from gestion_creances.dunning.habit import Habit
from gestion_creances.ui.charts.share_bar import Share, ShareBar
from gestion_creances.ui.fields.card import separator
from gestion_creances.ui.look.labels import Elided, Role, label, set_role
from gestion_creances.ui.speech.formats import amount, count, counted, days, percent
from gestion_creances.usecases.view_customer import CustomerView


class _Figure(QWidget):
    """A name, a figure, and a line below it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._value = label("", Role.FIGURE)
        self._note = Elided("", Role.MUTED)
        column.addWidget(label(name, Role.MUTED))
        column.addWidget(self._value)
        column.addWidget(self._note)

    def show_figure(self, value: str, note: str, tone: str = "") -> None:
        self._value.setText(value)
        self._note.set_whole(note)
        set_role(self._value, "tone", tone)

    def texts(self) -> tuple[str, str]:
        return self._value.text(), self._note.whole()


class _Limit(QWidget):
    """How much of the credit limit is used: what is overdue, then the rest."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._share = label("", Role.MUTED)
        self._bar = ShareBar(self.tr("Plafond d’encours"), legend=False)
        self._free = label("", Role.MUTED)
        self._of = label("", Role.MUTED)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(label(self.tr("Plafond"), Role.MUTED))
        top.addStretch(1)
        top.addWidget(self._share)
        foot.addWidget(self._free)
        foot.addStretch(1)
        foot.addWidget(self._of)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addLayout(foot)

    def show_limit(self, view: CustomerView) -> None:
        limit, owed = view.customer.credit_limit, view.outstanding.total
        if not limit:
            self._share.setText("")
            self._bar.show_shares(())
            self._free.setText(self.tr("Aucun plafond fixé"))
            self._of.setText("")
            return
        whole = Decimal(limit.cents)
        used = Decimal(owed.cents) / whole
        overdue = min(view.outstanding.overdue, max(owed, ZERO))
        rest = max(owed, ZERO) - overdue
        shares = ((self.tr("échu"), overdue, "alert"), (self.tr("non échu"), rest, "accent"))
        self._bar.show_shares(
            [
                Share(name, float(part.cents / whole) / max(1.0, float(used)), amount(part), colour=colour)
                for name, part, colour in shares
            ]
        )
        self._share.setText(percent(used))
        set_role(self._share, "tone", "bad" if used > 1 else "")
        free = limit - owed
        words = self.tr("{0} disponibles") if free >= ZERO else self.tr("dépassé de {0}")
        self._free.setText(words.format(amount(abs(free))))
        self._of.setText(self.tr("sur {0}").format(amount(limit)))

    def texts(self) -> tuple[str, str]:
        return self._share.text(), self._free.text()


class _Habit(QWidget):
    """How late he pays, over a year and lately."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._mean = label("", Role.STRONG, wrap=True)
        self._recent = label("", Role.MUTED, wrap=True)
        column.addWidget(label(self.tr("Habitude de paiement"), Role.MUTED))
        column.addWidget(self._mean)
        column.addWidget(self._recent)
        column.addStretch(1)

    def show_habit(self, habit: Habit | None) -> None:
        if habit is None:
            self._mean.setText(self.tr("Aucune facture réglée depuis un an"))
            self._recent.setText("")
            return
        self._mean.setText(self._told(habit.mean) + self._after(habit.reminders))
        if habit.recent is None:
            self._recent.setText(counted(habit.count, self.tr("échéance réglée"), self.tr("échéances réglées")))
            set_role(self._recent, "tone", "")
            return
        drift = habit.recent - habit.mean
        sign = "↗ " if drift >= 1 else "↘ " if drift <= -1 else ""
        words = self.tr("{0} sur les 3 dernières échéances").format(days(habit.recent))
        self._recent.setText(sign + words)
        set_role(self._recent, "tone", "alert" if drift >= 1 else "ok" if drift <= -1 else "")

    def _told(self, mean: Decimal) -> str:
        late = round(mean)
        if not late:
            return self.tr("En moyenne à l’échéance")
        after, before = self.tr("En moyenne {0} après l’échéance"), self.tr("En moyenne {0} avant l’échéance")
        return (after if late > 0 else before).format(days(abs(late)))

    def _after(self, reminders: int) -> str:
        if not reminders:
            return ""
        ordinal = self.tr("1re") if reminders == 1 else self.tr("{0}e").format(count(reminders))
        return self.tr(", après la {0} relance").format(ordinal)

    def texts(self) -> tuple[str, str]:
        return self._mean.text(), self._recent.text()


class Figures(QWidget):
    """The four figures side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.owed = _Figure(self.tr("Encours"))
        self.overdue = _Figure(self.tr("Dont échu"))
        self.limit, self.habit = _Limit(), _Habit()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        for widget, weight in ((self.owed, 4), (self.overdue, 4), (self.limit, 6), (self.habit, 6)):
            if line.count():
                line.addWidget(separator(vertical=True))
            line.addWidget(widget, weight)

    def show_view(self, view: CustomerView) -> None:
        """Show the figures of another customer."""
        one, many = self.tr("échéance ouverte"), self.tr("échéances ouvertes")
        self.owed.show_figure(amount(view.outstanding.total), counted(view.open_count, one, many))
        late = counted(view.late_count, self.tr("échéance"), self.tr("échéances"))
        worst = self.tr("{0}, {1}\u00a0j au plus").format(late, count(view.most_late)) if view.late_count else ""
        self.overdue.show_figure(
            amount(view.outstanding.overdue), worst or self.tr("rien d’échu"), "alert" if view.late_count else ""
        )
        self.limit.show_limit(view)
        self.habit.show_habit(view.habit)
