"""The eight cards at the top of the dashboard: the figures that matter most, and how they moved in a month."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.basics.money import Money
from gestion_creances.kpi.indicator import Kpi
from gestion_creances.ui.fields.kpi import KpiCard, KpiRow
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.dashboard.words import change_tone, change_words, indicators, told, value
from gestion_creances.ui.speech.formats import amount, change, counted, painted, percent
from gestion_creances.usecases.view_dashboard import Dashboard


class FigureCards(QWidget):
    """Two rows of cards. ``outstanding_opened``, ``overdue_opened``, ``indicator_opened(key)`` on a click."""

    outstanding_opened = Signal()
    overdue_opened = Signal()
    indicator_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.outstanding = KpiCard(self.tr("Encours"))
        self.overdue = KpiCard(self.tr("Échu"))
        self.outstanding.clicked.connect(self.outstanding_opened)
        self.overdue.clicked.connect(self.overdue_opened)
        self.indicators = {
            "dso_balance": KpiCard(self.tr("DSO")),
            "average_days_late": KpiCard(self.tr("Retard moyen")),
            "late_rate": KpiCard(self.tr("Taux de retard")),
            "recovery_rate": KpiCard(self.tr("Taux de recouvrement")),
            "collection_effectiveness": KpiCard(self.tr("Efficacité (CEI)")),
            "average_days_to_pay": KpiCard(self.tr("Délai de paiement")),
        }
        for key, card in self.indicators.items():
            card.clicked.connect(lambda key=key: self.indicator_opened.emit(key))
        cards = [self.outstanding, self.overdue, *self.indicators.values()]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(KpiRow(cards[:4]))
        column.addWidget(KpiRow(cards[4:]))

    def show_figures(self, view: Dashboard) -> None:
        """Show the figures of *view* and how they moved since a month before."""
        now, before = view.now.outstanding, view.before.outstanding
        self.outstanding.show_value(amount(now.total), counted(view.customers, self.tr("client"), self.tr("clients")))
        self._show_change(self.outstanding, now.total, before.total)
        part = percent(Decimal(now.overdue.cents) / Decimal(now.total.cents)) if now.total.cents > 0 else ""
        self.overdue.show_value(amount(now.overdue), self.tr("{part} de l’encours").format(part=part) if part else "")
        self._show_change(self.overdue, now.overdue, before.overdue, good_or_bad=True)
        words = indicators()
        for key, card in self.indicators.items():
            better = words[key].higher_is_better
            self._show_indicator(card, view.now.indicators[key], view.before.indicators[key], better)

    def _show_change(self, card: KpiCard, now: Money, before: Money, *, good_or_bad: bool = False) -> None:
        if before.cents <= 0:
            card.show_change("")
            return
        by = Decimal(now.cents - before.cents) / Decimal(before.cents) * 100
        tone = Tone.ALERT if by > 0 else Tone.OK
        card.show_change(change(by, "%"), tone if good_or_bad and by else Tone.NEUTRAL)

    def _show_indicator(self, card: KpiCard, now: Kpi, before: Kpi, higher_is_better: bool | None) -> None:
        if now.value is None:
            card.show_value(value(now), self.tr("non calculable"))
            card.set_formula(painted(f"{now.formula}\n{now.reason}"))
        else:
            card.show_value(value(now))
            divided = f"{told(now.numerator, now.numerator_unit)} ÷ {told(now.denominator, now.denominator_unit)}"
            card.set_formula(f"{painted(now.formula)}\n{divided}")
        card.show_change(change_words(now, before), change_tone(now, before, higher_is_better=higher_is_better))
