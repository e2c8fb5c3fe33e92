"""The right column of Aujourd’hui: how fresh the bank is, the due dates of seven days, what was done today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gestion_creances.basics.money import total
from gestion_creances.dunning.campaign import Freshness
from gestion_creances.journal.entry import Entry
from gestion_creances.storage.figures import DueDay
from gestion_creances.ui.charts.bars import Bar, Bars
from gestion_creances.ui.fields.card import Card, ClickCard, separator
from gestion_creances.ui.look.buttons import Weight, button
from gestion_creances.ui.look.labels import Elided, IconTile, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.deeds import deed
from gestion_creances.ui.speech.formats import amount, count, counted, day, long_day, named, thousands, weekday

_DEEDS = 6


class BankCard(ClickCard):
    """The last bank entry, in amber when it is too old, and the money no one has matched."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout()
        line.setSpacing(12)
        self._tile = IconTile("bank", Tone.NEUTRAL)
        line.addWidget(self._tile)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self._last = label("", Role.STRONG, wrap=True)
        self._state = label("", Role.MUTED, wrap=True)
        self._loose = label("", Role.MUTED, wrap=True)
        for widget in (self._last, self._state, self._loose):
            texts.addWidget(widget)
        line.addLayout(texts, 1)
        self.body.addLayout(line)

    def show_freshness(self, freshness: Freshness, as_of: date) -> None:
        """Show how far the money received is known on *as_of*."""
        stale = freshness.is_stale(as_of)
        self._tile.show_icon("bank", Tone.WARN if stale else Tone.OK)
        if freshness.last_bank_on is None:
            self._last.setText(self.tr("Aucune écriture bancaire"))
            self._state.setText(self.tr("Importez un relevé avant de relancer."))
        else:
            last = day(freshness.last_bank_on)
            self._last.setText(self.tr("Dernière écriture bancaire\u00a0: {day}").format(day=last))
            self._state.setText(self._age(freshness.last_bank_on, as_of, stale=stale))
        loose = " ".join(filter(None, (self._waiting(freshness), self._unmatched(freshness))))
        self._loose.setVisible(bool(loose))
        self._loose.setText(loose)
        self.setAccessibleName(" ".join(part.text() for part in (self._last, self._state, self._loose) if part.text()))

    def texts(self) -> tuple[str, str, str]:
        """Return the three lines shown."""
        return self._last.text(), self._state.text(), self._loose.text()

    def _age(self, last: date, as_of: date, *, stale: bool) -> str:
        if not stale:
            return self.tr("{day}\u00a0: à jour").format(day=long_day(last).split(" ")[0].capitalize())
        days = count((as_of - last).days)
        return self.tr("Il y a {days}\u00a0jours\u00a0: vérifiez les règlements reçus depuis.").format(days=days)

    def _unmatched(self, freshness: Freshness) -> str:
        if not freshness.unmatched_count:
            return ""
        words = counted(freshness.unmatched_count, self.tr("règlement"), self.tr("règlements"))
        loose = amount(freshness.unmatched)
        return self.tr("{payments} à rapprocher\u00a0: {amount}").format(payments=words, amount=loose)

    def _waiting(self, freshness: Freshness) -> str:
        if not freshness.waiting_count:
            return ""
        words = counted(freshness.waiting_count, self.tr("mouvement"), self.tr("mouvements"))
        return self.tr("{lines} du relevé à rapprocher\u00a0: {amount}.").format(
            lines=words, amount=amount(freshness.waiting)
        )


class WeekCard(Card):
    """What falls due on each of the next seven days. ``day_opened(DueDay)`` when a bar is pressed."""

    day_opened = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Échéances des 7 jours"))
        self.add_to_heading(label(self.tr("en k€"), Role.MUTED))
        self._bars = Bars(self.tr("Échéances des 7 jours"))
        self._bars.setFixedHeight(150)
        self._bars.clicked.connect(lambda index: self.day_opened.emit(self._days[index]))
        self._days: tuple[DueDay, ...] = ()
        self._sum = label("", Role.STRONG)
        self.body.addWidget(self._bars)
        self.body.addWidget(separator())
        line = QHBoxLayout()
        line.addWidget(label(self.tr("À échoir sous 7 jours"), Role.MUTED))
        line.addStretch(1)
        line.addWidget(self._sum)
        self.body.addLayout(line)

    def show_week(self, days: Sequence[DueDay]) -> None:
        """Show other *days*, today first."""
        self._days = tuple(days)
        self._bars.show_bars([self._bar(due, first=rank == 0) for rank, due in enumerate(days)])
        self._sum.setText(amount(total(due.amount for due in days)))

    def days(self) -> tuple[DueDay, ...]:
        """Return the days shown."""
        return self._days

    def _bar(self, due: DueDay, *, first: bool) -> Bar:
        euros = due.amount.cents / 100
        told = f"{named(long_day(due.day), amount(due.amount))}\n{self._counted(due)}"
        shown = thousands(due.amount) if due.count else ""
        return Bar(weekday(due.day), str(due.day.day), euros, shown, told, today=first)

    def _counted(self, due: DueDay) -> str:
        return counted(due.count, self.tr("échéance"), self.tr("échéances"))


class DoneCard(Card):
    """What the journal says was done today, newest first. ``journal_wanted`` when the link is pressed."""

    journal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Fait aujourd’hui"))
        self.add_to_heading(button(self.tr("Journal"), self.journal_wanted.emit, weight=Weight.LINK))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)

    def show_done(self, lines: Sequence[Entry]) -> None:
        """Show other journal *lines*, newest first; the same deed is told once, with how many times."""
        empty(self._lines)
        times = Counter(line.action for line in lines)
        latest = {line.action: line for line in reversed(lines)}
        for action in list(times)[:_DEEDS]:
            self._lines.addWidget(_deed(latest[action], times[action]))
        if not lines:
            self._lines.addWidget(label(self.tr("Rien encore."), Role.MUTED))

    def texts(self) -> list[str]:
        """Return the lines shown."""
        items = (self._lines.itemAt(place) for place in range(self._lines.count()))
        return [widget.accessibleName() for item in items if item and (widget := item.widget())]


def _deed(line: Entry, times: int) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    hour, words = f"{line.at.astimezone():%H:%M}", deed(line.action, times)
    row.addWidget(label(hour, Role.MUTED))
    row.addWidget(Elided(words), 1)
    made.setAccessibleName(f"{hour} {words}")
    return made
