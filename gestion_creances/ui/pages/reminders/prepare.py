"""Step one: what would leave today, what stays and why, and what to look at first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gestion_creances.dunning.campaign import ReasonCount
from gestion_creances.ui.fields.card import Card, separator
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Pill, Role, label
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.page.requests import Destination
from gestion_creances.ui.pages.reminders.checks import CheckRow, checks
from gestion_creances.ui.pages.reminders.letter_list import asked
from gestion_creances.ui.pages.reminders.lines import Group, firmness, reason_words
from gestion_creances.ui.speech.formats import amount, count, counted, painted
from gestion_creances.usecases.view_reminders import ReminderRun

_AMOUNT = 110


class PrepareStep(QScrollArea):
    """``left_for(Destination)`` for a remedy; ``reason_chosen(Reason)`` to see the invoices left for one reason."""

    left_for = Signal(object)
    reason_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("surface", "scrolled")
        line = QHBoxLayout(inside)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(16)
        self._leaving = Card(self.tr("Ce qui partirait aujourd’hui"))
        self._staying = Card(self.tr("Ce qui reste, et pourquoi"))
        self._staying.body.setSpacing(0)
        left.addWidget(self._leaving)
        left.addWidget(self._staying)
        left.addStretch(1)
        right = QVBoxLayout()
        self._checks = Card(self.tr("Avant d’envoyer"))
        right.addWidget(self._checks)
        right.addStretch(1)
        line.addLayout(left, 1)
        line.addLayout(right, 1)
        self.setWidget(inside)

    def show_run(self, run: ReminderRun, groups: Sequence[Group]) -> None:
        """Show another run."""
        _empty(self._leaving.body)
        _empty(self._staying.body)
        _empty(self._checks.body)
        calls = [group for group in groups if group.calls]
        groups = [group for group in groups if not group.calls]
        letters = sum(len(group.lines) for group in groups)
        self._leaving.set_count(count(letters) if letters else "", Tone.INFO)
        if groups:
            for group in groups:
                self._leaving.body.addWidget(_level_row(group))
            self._leaving.body.addWidget(separator())
            self._leaving.body.addWidget(self._total(groups))
        else:
            hint = self.tr("Chaque facture échue est suivie, suspendue ou attend sa prochaine étape.")
            self._leaving.body.addWidget(EmptyState(self.tr("Aucune lettre à envoyer aujourd’hui"), hint))
        for group in calls:
            self._leaving.body.addWidget(_calls_row(group))
        reasons = run.campaign.by_reason()
        left = sum(reason.count for reason in reasons)
        self._staying.set_count(counted(left, self.tr("échéance"), self.tr("échéances")) if left else "")
        for reason in sorted(reasons, key=lambda reason: -reason.amount.cents):
            self._staying.body.addWidget(_reason_row(reason, self._choose(reason)))
        self._staying.setVisible(bool(reasons))
        for check in checks(run):
            self._checks.body.addWidget(CheckRow(check, self._leave))

    def check_rows(self) -> list[CheckRow]:
        """Return the checks shown, from the top."""
        return self._checks.findChildren(CheckRow)

    def _leave(self, destination: Destination) -> None:
        self.left_for.emit(destination)

    def _choose(self, reason: ReasonCount) -> Callable[[], object]:
        return lambda: self.reason_chosen.emit(reason.reason)

    def _total(self, groups: Sequence[Group]) -> QWidget:
        lines = [line for group in groups for line in group.lines]
        words = counted(len(lines), self.tr("lettre"), self.tr("lettres"))
        return _row(label(self.tr("Total"), Role.STRONG), words, amount(asked(lines)), strong=True)


def _empty(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


def _row(first: QWidget, words: str, sum_: str, *, strong: bool = False) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 1, 0, 1)
    line.setSpacing(8)
    line.addWidget(first)
    line.addStretch(1)
    line.addWidget(label(words, Role.MUTED))
    shown = label(sum_, Role.STRONG if strong else Role.BODY)
    shown.setMinimumWidth(_AMOUNT)
    shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(shown)
    return made


def _level_row(group: Group) -> QWidget:
    one = QCoreApplication.translate("reminders", "lettre")
    many = QCoreApplication.translate("reminders", "lettres")
    words = counted(len(group.lines), one, many)
    return _row(Pill(painted(group.level.name_fr), firmness(group.level)), words, amount(group.asked))


def _calls_row(group: Group) -> QWidget:
    one = QCoreApplication.translate("reminders", "appel")
    many = QCoreApplication.translate("reminders", "appels")
    return _row(Pill(group.name, group.tone), counted(len(group.lines), one, many), amount(group.asked))


def _reason_row(reason: ReasonCount, chosen: Callable[[], object]) -> QWidget:
    link = button(reason_words(reason.reason), chosen, weight=Weight.LINK)
    return _row(link, count(reason.count), amount(reason.amount))
