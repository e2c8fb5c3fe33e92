"""The customer in view: the bank, what pauses him, what is to be done today, what he owes, what he usually does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.dunning.campaign import Freshness
from gestion_creances.dunning.habit import Habit
from gestion_creances.ui.dialogs.call_facts import LastContacts, OpenInvoices, banners
from gestion_creances.ui.fields.card import Card
from gestion_creances.ui.look.labels import Elided, Pill, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.rounds.steps import Step
from gestion_creances.ui.speech.formats import amount, days, number, painted
from gestion_creances.usecases.call_sheet import CallSheet

translate = QCoreApplication.translate


class StopView(QWidget):
    """One customer of the run, from the top in the order one looks."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        self.name = label("", Role.FIGURE)
        self.who = Elided("", Role.MUTED)
        self.bank = label("", Role.BODY, wrap=True)
        self.paused = label("", Role.STRONG, wrap=True, tone=Tone.VIOLET)
        self.habit = label("", Role.BODY, wrap=True)
        head = QVBoxLayout()
        head.setSpacing(2)
        for widget in (self.name, self.who, self.bank, self.paused, self.habit):
            head.addWidget(widget)
        column.addLayout(head)
        self._todo = Card(translate("rounds", "À faire aujourd’hui"))
        self._steps = QVBoxLayout()
        self._steps.setSpacing(6)
        self._todo.body.addLayout(self._steps)
        column.addWidget(self._todo)
        owed = Card(translate("rounds", "Ce qu’il doit"))
        self.invoices = OpenInvoices()
        owed.body.addWidget(self.invoices)
        column.addWidget(owed)
        past = Card(translate("rounds", "Derniers échanges"))
        self.contacts = LastContacts()
        past.body.addWidget(self.contacts)
        column.addWidget(past)
        column.addStretch(1)

    def show_customer(self, sheet: CallSheet, habit: Habit | None, steps: Sequence[Step]) -> None:
        """Show another customer."""
        customer = sheet.customer
        self.name.setText(customer.name)
        parts = [customer.code, customer.address.town, *(number_.phone for number_ in sheet.numbers[:1])]
        self.who.set_whole(" · ".join(part for part in parts if part))
        told, tone = bank_words(sheet.freshness, sheet)
        self.bank.setText(told)
        self.bank.setProperty("tone", tone.value)
        self.bank.style().polish(self.bank)
        self.paused.setText("\n".join(banners(sheet)))
        self.paused.setVisible(bool(sheet.holds))
        self.habit.setText(habit_words(habit))
        self.invoices.show_lines(sheet.lines)
        self.contacts.show_sheet(sheet)
        self.show_steps(steps)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show what is to be done; the first line is what Entrée does."""
        empty(self._steps)
        for rank, step in enumerate(steps):
            self._steps.addWidget(_row(step, first=rank == 0))
        if not steps:
            self._steps.addWidget(label(translate("rounds", "Rien ne reste à faire pour lui aujourd’hui."), Role.MUTED))


def bank_words(freshness: Freshness, sheet: CallSheet) -> tuple[str, Tone]:
    """Return how far the bank is known, and whether to look there first."""
    warnings = [painted(text) for text in freshness.warnings(sheet.as_of)]
    if warnings:
        return " ".join(warnings), Tone.WARN
    last = freshness.last_bank_on
    told = translate("rounds", "Dernière écriture bancaire\u00a0: {day}. Tous les règlements sont rapprochés.")
    return told.format(day=last.strftime("%d/%m/%Y") if last else ""), Tone.OK


def habit_words(habit: Habit | None) -> str:
    """Return what he usually does, in one sentence."""
    if habit is None:
        return translate("rounds", "Aucune échéance réglée en un an\u00a0: ses habitudes ne sont pas connues.")
    late = round(habit.mean)
    when = (
        translate("rounds", "Paie en moyenne {days} après l’échéance").format(days=days(late))
        if late > 0
        else translate("rounds", "Paie en moyenne à l’échéance ou avant")
    )
    if not habit.reminders:
        return when + translate("rounds", ", sans relance.")
    one, many = translate("rounds", ", après une relance."), translate("rounds", ", après {n} relances.")
    return when + (one if habit.reminders == 1 else many.format(n=habit.reminders))


def _row(step: Step, *, first: bool) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(Pill(step.kind, step.tone))
    line.addWidget(Elided(step.words, Role.STRONG if first else Role.BODY), 1)
    if step.amount:
        line.addWidget(label(number(step.amount), Role.STRONG if first else Role.BODY))
    made.setAccessibleName(", ".join((step.kind, step.words, amount(step.amount) if step.amount else "")))
    return made
