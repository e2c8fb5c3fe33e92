"""The page Tableau de bord: cards, charts and lists, each opening the rows behind it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from gestion_creances.basics.changes import Changes
from gestion_creances.kpi.indicator import Kpi
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.saving import can_export, save_list
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.dashboard.explanation import Explanation
from gestion_creances.ui.pages.dashboard.figures import FigureCards
from gestion_creances.ui.pages.dashboard.history import History
from gestion_creances.ui.pages.dashboard.lists import debtor_list, indicator_list, indicator_rows
from gestion_creances.ui.pages.dashboard.trends import Trends
from gestion_creances.ui.pages.dashboard.words import indicators, rows_of
from gestion_creances.ui.speech.formats import day, long_day
from gestion_creances.ui.tables.menus import export_menu
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.view_dashboard import Dashboard, view_dashboard

_DEBTORS = 13


class DashboardPage(Page):
    """The firm's figures, their history, and the way to the rows behind each of them."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Tableau de bord"), scrolls=True)
        self.workplace = workplace
        self._view: Dashboard | None = None
        self._job: Job | None = None
        self.explanation: Explanation | None = None
        self.header.set_primary(self.tr("Préparer les relances"), lambda: self.go("reminders"), "paper-plane-tilt")
        self._export = self.header.add_secondary(self.tr("Exporter"), self._choose_export, "download-simple")
        self.cards = FigureCards()
        self.history = History(workplace, self)
        self.trends = Trends(self.history)
        self.indicators = indicator_list()
        self.debtors = debtor_list()
        self.body.addWidget(self.cards)
        self.body.addWidget(self.trends)
        self.body.addLayout(self._lists())
        self.body.addStretch(1)
        self._connect()

    def _lists(self) -> QHBoxLayout:
        sheet = Card(self.tr("Tous les indicateurs"), padded=False)
        sheet.body.addWidget(self.indicators)
        sheet.body.addStretch(1)
        owing = Card(self.tr("Plus gros encours"), padded=False)
        owing.add_to_heading(button(self.tr("Balance âgée"), lambda: self.go("aged_balance"), weight=Weight.LINK))
        owing.body.addWidget(self.debtors)
        owing.body.addStretch(1)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(sheet, 3)
        line.addWidget(owing, 2)
        return line

    def _connect(self) -> None:
        self.cards.outstanding_opened.connect(lambda: self.go("aged_balance"))
        self.cards.overdue_opened.connect(lambda: self.go("invoices", {"status": "overdue"}))
        self.cards.indicator_opened.connect(self.explain)
        self.indicators.opened.connect(lambda row: self.explain(row.key))
        self.debtors.opened.connect(lambda row: self.go("customer", row.customer_id))
        self.indicators.export_wanted.connect(self._save_indicators)
        can_export(self, self.workplace, self.debtors, self.tr("Plus gros encours"))
        self.trends.balance_opened.connect(lambda on: self.go("aged_balance", on))
        self.trends.dso_opened.connect(self._explain_dso)

    def refresh(self, changes: Changes) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = self.workplace.fetch(
            self.tr("Calcul des indicateurs"), lambda desk: view_dashboard(desk, _DEBTORS), self._show
        )
        self.history.begin()
        self.trends.show_history()

    def _show(self, view: Dashboard) -> None:
        self._job = None
        self._view = view
        words = self.tr("Situation au {now}, comparée à celle du {before}")
        self.header.set_subtitle(words.format(now=long_day(view.now.as_of), before=day(view.before.as_of)))
        self.cards.show_figures(view)
        self.indicators.fill(indicator_rows(view))
        self.debtors.fill(view.debtors)

    def explain(self, key: str) -> None:
        """Open the indicator *key*: its formula, its terms, its history."""
        if self._view is not None:
            self._open(key, self._view.now.indicators[key])

    def _explain_dso(self, on: date) -> None:
        known = self.history.months().get(on)
        if known is not None:
            self._open("dso_balance", known.indicators["dso_balance"])

    def _open(self, key: str, kpi: Kpi) -> None:
        months = self.history.months()
        past = [(on, months[on].indicators[key]) for on in self.history.days() if on in months]
        self.explanation = Explanation(indicators()[key], kpi, past, self)
        where = rows_of(key, kpi)
        self.explanation.rows_wanted.connect(lambda: self.go(where.page, where.argument))
        self.explanation.finished.connect(self.explanation.deleteLater)
        self.explanation.open()

    def _choose_export(self) -> None:
        menu = export_menu(self, self._save_indicators)
        menu.popup(self._export.mapToGlobal(QPoint(0, self._export.height())))

    def _save_indicators(self, kind: str) -> None:
        save_list(self, self.workplace, self.tr("Indicateurs"), kind, self.indicators.sheet())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._view is not None:
            self.history.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.history.rest()
