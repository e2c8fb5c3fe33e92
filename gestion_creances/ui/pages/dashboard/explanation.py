"""The panel that opens a figure: its formula, what is divided by what, over which days, and how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.kpi.indicator import Kpi, Unit
from gestion_creances.ui.charts.line_area import LineArea, Point
from gestion_creances.ui.fields.card import separator
from gestion_creances.ui.fields.facts import Facts
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.dashboard.words import Words, told, value
from gestion_creances.ui.speech.formats import day, month, painted


class Explanation(QDialog):
    """One indicator opened. ``rows_wanted`` when its rows should be shown; Échap closes."""

    rows_wanted = Signal()

    def __init__(
        self, words: Words, kpi: Kpi, past: Sequence[tuple[date, Kpi]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.name)
        self.setMinimumWidth(560)
        self.facts = self._pairs(words, kpi)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(words.name, Role.HEADING))
        column.addWidget(label(self.tr("Non calculable") if kpi.value is None else value(kpi), Role.KPI))
        if kpi.value is None:
            column.addWidget(label(kpi.reason, wrap=True, tone=Tone.ALERT))
        column.addWidget(label(painted(kpi.formula), wrap=True))
        column.addWidget(separator())
        column.addWidget(Facts(self.facts))
        if sum(one.value is not None for _, one in past) > 1:
            column.addWidget(separator())
            column.addWidget(_chart(words, past))
        column.addStretch(1)
        column.addLayout(self._buttons())

    def _pairs(self, words: Words, kpi: Kpi) -> list[tuple[str, str]]:
        first, last = kpi.period
        dated = self.tr("au {last}") if first == last else self.tr("du {first} au {last}")
        above = self.tr("{name} (numérateur)").format(name=words.numerator)
        below = self.tr("{name} (dénominateur)").format(name=words.denominator)
        return [
            (above, told(kpi.numerator, kpi.numerator_unit)),
            (below, told(kpi.denominator, kpi.denominator_unit)),
            (self.tr("Période"), dated.format(first=day(first), last=day(last))),
        ]

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(button(self.tr("Voir les lignes"), self._show_rows))
        close = button(self.tr("Fermer"), self.accept, weight=Weight.PRIMARY)
        close.setDefault(True)
        close.setFocus()
        line.addWidget(close)
        return line

    def _show_rows(self) -> None:
        self.accept()
        self.rows_wanted.emit()


def _chart(words: Words, past: Sequence[tuple[date, Kpi]]) -> LineArea:
    chart = LineArea(words.name, words.name, _write(past[-1][1].unit))
    chart.setFixedHeight(200)
    chart.show_points(
        [Point(month(on), None if one.value is None else float(one.value), year=str(on.year)) for on, one in past]
    )
    return chart


def _write(unit: Unit) -> Callable[[float], str]:
    if unit is Unit.CENTS:
        return lambda cents: f"{cents / 100:,.0f}".replace(",", "\u00a0")
    return lambda number: f"{number:.1f}".replace(".", ",").removesuffix(",0")
