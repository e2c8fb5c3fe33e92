"""The page Aujourd’hui: figures, things to do and the right column, filled from the books' worker."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.changes import Changes
from gestion_creances.basics.money import Money
from gestion_creances.desk import Desk
from gestion_creances.kpi.indicator import Kpi
from gestion_creances.storage.figures import DueDay
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.fields.kpi import KpiCard, KpiRow
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace
from gestion_creances.ui.pages.today.board import Board
from gestion_creances.ui.pages.today.greeting import first_name
from gestion_creances.ui.pages.today.side import BankCard, DoneCard, WeekCard
from gestion_creances.ui.speech.formats import amount, change, counted, day, days, long_day, painted, percent
from gestion_creances.ui.work.job import Job
from gestion_creances.usecases.view_today import Moment, TodayView, view_month_before, view_today

_NARROW = 1040
_WIDE_SIDE, _NARROW_SIDE = 312, 248


if TYPE_CHECKING:
    from gestion_creances.routines.days_work import Work


class TodayPage(Page):
    """What to do today, largest first, one click away."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(self.tr("Bonjour"), scrolls=True)
        self.workplace = workplace
        self._jobs: tuple[Job, ...] = ()
        self._view: TodayView | None = None
        self.header.add_secondary(self.tr("Importer"), lambda: self.go("importing"), "upload-simple")
        self.header.add_secondary(self.tr("Passer en revue"), lambda: self.go("rounds"), "cards")
        self.header.set_primary(self.tr("Préparer les relances"), lambda: self.go("reminders"), "paper-plane-tilt")
        self._make_figures()
        self.body.addWidget(KpiRow((self.outstanding, self.overdue, self.expected, self.dso)))
        self._make_columns()

    def _make_figures(self) -> None:
        self.outstanding = KpiCard(self.tr("Encours"))
        self.overdue = KpiCard(self.tr("Échu"))
        self.expected = KpiCard(self.tr("Attendu ce mois"))
        self.dso = KpiCard(self.tr("DSO"))
        self.outstanding.clicked.connect(lambda: self.go("aged_balance"))
        self.overdue.clicked.connect(lambda: self.go("invoices", {"status": "overdue"}))
        self.expected.clicked.connect(self._open_expected)
        self.dso.clicked.connect(lambda: self.go("dashboard"))

    def _make_columns(self) -> None:
        self.board = Board()
        self.board.left_for.connect(self.left_for)
        self.bank, self.week, self.done = BankCard(), WeekCard(), DoneCard()
        self.bank.clicked.connect(self._open_bank)
        self.week.day_opened.connect(self._open_day)
        self.done.journal_wanted.connect(lambda: self.go("journal"))
        self.nothing = EmptyState(self.tr("Rien à faire aujourd’hui"))
        self.nothing.add_action(self.tr("Importer un relevé"), lambda: self.go("importing"), "upload-simple")
        self._nothing_card = Card()
        self._nothing_card.body.addWidget(self.nothing)
        self.board.hide()
        self._nothing_card.hide()
        left = QVBoxLayout()
        left.addWidget(self.board)
        left.addWidget(self._nothing_card)
        left.addStretch(1)
        self._right = QWidget()
        self._right.setFixedWidth(_WIDE_SIDE)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(16)
        for card in (self.bank, self.week, self.done):
            right.addWidget(card)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left, 1)
        columns.addWidget(self._right)
        self.body.addLayout(columns, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._right.setFixedWidth(_NARROW_SIDE if self.width() < _NARROW else _WIDE_SIDE)

    def refresh(self, changes: Changes) -> None:
        for job in self._jobs:
            job.cancel()
        reading = self.tr("Lecture des chiffres du jour")
        self._jobs = (
            self.workplace.fetch(reading, view_today, self._show_figures),
            self.workplace.fetch(reading, view_month_before, self._show_changes),
            self.workplace.fetch(self.tr("Recherche de ce qu’il y a à faire"), _work, self._show_work),
        )

    def _show_figures(self, view: TodayView) -> None:
        self._view = view
        name = first_name(self.workplace.desk.actor, view.company.signatory)
        self.header.set_title(self.tr("Bonjour {name}").format(name=name) if name else self.tr("Bonjour"))
        now = view.now.outstanding
        self.outstanding.show_value(amount(now.total), counted(view.owing, self.tr("client"), self.tr("clients")))
        part = percent(Decimal(now.overdue.cents) / Decimal(now.total.cents)) if now.total.cents > 0 else ""
        self.overdue.show_value(amount(now.overdue), self.tr("{part} de l’encours").format(part=part) if part else "")
        self._show_expected(view)
        self._show_dso(view.now.dso)
        self.bank.show_freshness(view.freshness, view.now.as_of)
        self.week.show_week(view.week)
        self.done.show_done(view.done)

    def _show_changes(self, ago: Moment) -> None:
        if self._view is None:
            return
        now, before = self._view.now.outstanding, ago.outstanding
        self._show_change(self.outstanding, now.total, before.total, rising=Tone.NEUTRAL, falling=Tone.NEUTRAL)
        self._show_change(self.overdue, now.overdue, before.overdue, rising=Tone.ALERT, falling=Tone.OK)
        self._show_dso_change(self._view.now.dso, ago.dso)

    def _show_change(self, card: KpiCard, now: Money, before: Money, *, rising: Tone, falling: Tone) -> None:
        if before.cents <= 0:
            card.show_change("")
            return
        moved = Decimal(now.cents - before.cents) / Decimal(before.cents) * 100
        words = self.tr("{change} sur un mois").format(change=change(moved, "%"))
        card.show_change(words, rising if moved > 0 else falling if moved < 0 else Tone.NEUTRAL)

    def _show_expected(self, view: TodayView) -> None:
        last = day(view.month_end)
        self.expected.show_value(amount(view.expected.amount), self.tr("d’ici au {day}").format(day=last[:5]))
        first = day(view.now.as_of)
        words = self.tr(
            "Somme de ce qui reste dû sur les échéances du {first} au {last}\u00a0; ce n’est pas une prévision."
        )
        self.expected.set_formula(words.format(first=first, last=last))

    def _show_dso(self, now: Kpi) -> None:
        if now.value is None:
            self.dso.show_value("–", self.tr("non calculable"))
            self.dso.set_formula(painted(f"{now.formula}\n{now.reason}"))
            return
        self.dso.show_value(days(now.value, 1), self.tr("sur 365 jours"))
        self.dso.set_formula(painted(now.formula))

    def _show_dso_change(self, now: Kpi, before: Kpi) -> None:
        if now.value is None or before.value is None:
            self.dso.show_change("")
            return
        moved = now.value - before.value
        tone = Tone.ALERT if moved > 0 else Tone.OK if moved < 0 else Tone.NEUTRAL
        self.dso.show_change(self.tr("{change} sur un mois").format(change=change(moved, self.tr("j"))), tone)

    def _show_work(self, work: Work) -> None:
        from gestion_creances.ui.pages.today.acts import Acts
        from gestion_creances.ui.pages.today.groups import groups

        found = groups(work, Acts(self, self.workplace))
        number = sum(group.count for group in found)
        today = long_day(self.workplace.desk.today).capitalize()
        words = counted(number, self.tr("chose à faire"), self.tr("choses à faire"))
        self.header.set_subtitle(f"{today} · {words}" if number else today)
        self.badged.emit("reminders", len(work.tasks.reminders))
        self.badged.emit("sendings", work.outbox.to_decide)
        self.badged.emit("receipts", work.tasks.freshness.unmatched_count)
        self.badged.emit("bank", work.money.bank.left.count + len(work.money.bank.returned))
        self.board.show_groups(found)
        self.board.setVisible(bool(found))
        self._nothing_card.setVisible(not found)
        if not found:
            self._say_nothing_to_do()

    def _say_nothing_to_do(self) -> None:
        view = self._view
        if view is None or not view.customers:
            self.nothing.set_texts(
                self.tr("Rien à faire aujourd’hui"),
                self.tr("Ce dossier est vide\u00a0: importez un FEC ou vos factures pour commencer."),
            )
        elif view.next_due is None:
            self.nothing.set_texts(self.tr("Rien à faire aujourd’hui"), self.tr("Aucune échéance à venir."))
        else:
            due = view.next_due
            words = self.tr("Prochaine échéance le {day}\u00a0: {amount}.")
            hint = words.format(day=day(due.day), amount=amount(due.amount))
            self.nothing.set_texts(self.tr("Rien à faire aujourd’hui"), hint)

    def _open_expected(self) -> None:
        if self._view is not None:
            chosen = {"status": "not_due", "due_from": self._view.now.as_of, "due_to": self._view.month_end}
            self.go("invoices", chosen)

    def _open_bank(self) -> None:
        """Go where money waits: to the lines of the bank, else to the payments that nobody has matched."""
        waits = self._view is not None and self._view.freshness.waiting_count
        self.go("bank" if waits else "receipts")

    def _open_day(self, due: DueDay) -> None:
        self.go("invoices", {"status": "not_due", "due_from": due.day, "due_to": due.day})


def _work(desk: Desk) -> Work:
    # All that one may do about it takes long to load: the figures are shown meanwhile.
    from gestion_creances.routines.days_work import read_work

    return read_work(desk)
