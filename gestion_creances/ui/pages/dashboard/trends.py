"""The two charts of the dashboard: the aged balance month by month, and the DSO over the same months."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gestion_creances.basics.money import Money, total
from gestion_creances.ui.charts.line_area import LineArea, Point
from gestion_creances.ui.charts.stacked_bars import Stack, StackedBars
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.pages.dashboard.history import History
from gestion_creances.ui.speech.formats import count, decimal, month, painted, short_days
from gestion_creances.usecases.view_figures import MonthOfHistory

_COLOURS = 5
_HEIGHT = 250


class Trends(QWidget):
    """Charts that fill as the history comes in. ``balance_opened(day)`` and ``dso_opened(day)`` on a click."""

    balance_opened = Signal(object)
    dso_opened = Signal(object)

    def __init__(self, history: History) -> None:
        super().__init__()
        self._history = history
        self._labels: tuple[str, ...] = ()
        self.bars: StackedBars | None = None
        self.line = LineArea(self.tr("DSO mois par mois"), self.tr("DSO"), _days)
        self.line.setFixedHeight(_HEIGHT)
        self.line.clicked.connect(lambda index: self.dso_opened.emit(self._history.days()[index]))
        self._balance = Card(self.tr("Balance âgée en k€"))
        self._state = label("", Role.MUTED)
        self._resume = button(self.tr("Reprendre le calcul"), self._go_on, weight=Weight.LINK)
        self._resume.hide()
        self._balance.add_to_heading(self._state)
        self._balance.add_to_heading(self._resume)
        dso = Card(self.tr("DSO en jours"))
        dso.body.addWidget(self.line)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addWidget(self._balance, 3)
        line.addWidget(dso, 2)
        self._balance.setMinimumHeight(_HEIGHT + 60)
        history.grew.connect(self.show_history)
        history.stopped.connect(self._stopped)

    def state(self) -> str:
        """Return what is said of the history under way."""
        return self._state.text()

    def show_history(self) -> None:
        """Show what is known of the history by now."""
        known, days = self._history.months(), self._history.days()
        self._resume.hide()
        left = len(days) - len(known)
        words = self.tr("{done} mois sur {total}").format(done=count(len(known)), total=count(len(days)))
        self._state.setText(words if left else "")
        self.line.show_points([Point(month(day), _dso(known.get(day)), year=str(day.year)) for day in days])
        if known:
            self._show_bars(days, known)

    def _show_bars(self, days: Sequence[date], known: dict[date, MonthOfHistory]) -> None:
        newest = known[max(known)]
        labels = tuple(painted(bucket.label) for bucket in newest.buckets)
        if self.bars is None or labels != self._labels:
            self._make_bars(labels)
        if self.bars is not None:
            self.bars.show_stacks([Stack(month(day), self._parts(known.get(day)), str(day.year)) for day in days])

    def _make_bars(self, labels: tuple[str, ...]) -> None:
        if self.bars is not None:
            self._balance.body.removeWidget(self.bars)
            self.bars.deleteLater()
        self._labels = labels
        self.bars = StackedBars(self.tr("Balance âgée mois par mois"), _merged_labels(labels), _thousands)
        self.bars.setFixedHeight(_HEIGHT)
        self.bars.clicked.connect(lambda index: self.balance_opened.emit(self._history.days()[index]))
        self._balance.body.addWidget(self.bars)

    def _parts(self, known: MonthOfHistory | None) -> tuple[float, ...]:
        if known is None or len(known.amounts) != len(self._labels):
            return (0.0,) * min(len(self._labels), _COLOURS)
        amounts = known.amounts
        merged = (*amounts[: _COLOURS - 1], total(amounts[_COLOURS - 1 :])) if len(amounts) > _COLOURS else amounts
        return tuple(max(_euros(part), 0.0) for part in merged)

    def _stopped(self) -> None:
        self._resume.show()

    def _go_on(self) -> None:
        self._resume.hide()
        self._history.go_on()


def _merged_labels(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Return at most five names: the oldest brackets are drawn as one."""
    if len(labels) <= _COLOURS:
        return labels
    return (*labels[: _COLOURS - 1], f"{labels[_COLOURS - 1]} +")


def _dso(known: MonthOfHistory | None) -> float | None:
    found = None if known is None else known.indicators["dso_balance"].value
    return None if found is None else float(found)


def _euros(money: Money) -> float:
    return money.cents / 100


def _thousands(euros: float) -> str:
    value = Decimal(round(euros / 100)) / 10
    return decimal(value, 0 if abs(value) >= 10 or value == int(value) else 1)


def _days(value: float) -> str:
    whole = abs(value - round(value)) < 0.05
    return short_days(f"{value:.0f}" if whole else f"{value:.1f}".replace(".", ","))
