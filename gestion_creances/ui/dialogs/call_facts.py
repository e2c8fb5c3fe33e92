"""What one reads while talking to a customer: what to say, what he owes, what was said and paid before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gestion_creances.dunning.call import Call
from gestion_creances.dunning.promise import FAILED, Promise, PromiseState
from gestion_creances.letters.call_script import ScriptPart
from gestion_creances.ui.look.labels import Elided, Pill, Role, label
from gestion_creances.ui.look.layouts import empty
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import amount, day, lateness, named, number, painted
from gestion_creances.ui.speech.words import channels, hold_kinds
from gestion_creances.usecases.call_sheet import CallSheet, SheetLine

translate = QCoreApplication.translate

_MOST_LINES = 12


class Script(QWidget):
    """The script of a call: titles and what to say under each."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(4)

    def show_script(self, parts: Sequence[ScriptPart]) -> None:
        """Show other *parts*; without any, say that nothing is late."""
        empty(self._column)
        if not parts:
            told = translate("calls", "Rien n’est échu aujourd’hui\u00a0: pas de texte proposé pour cet appel.")
            self._column.addWidget(label(told, Role.MUTED, wrap=True))
        for part in parts:
            if part.title:
                self._column.addWidget(label(part.title, Role.STRONG))
            for line in part.lines:
                self._column.addWidget(_said(line))
            self._column.addSpacing(6)
        self._column.addStretch(1)


class OpenInvoices(QWidget):
    """The invoices still open, the oldest first; those that the call is about stand out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(2, 1)

    def show_lines(self, lines: Sequence[SheetLine]) -> None:
        """Show other *lines*, the first ones in full."""
        empty(self._grid)
        titles = (
            translate("calls", "Facture"),
            translate("calls", "Échéance"),
            translate("calls", "Retard"),
            translate("calls", "Reste dû"),
        )
        for column, title in enumerate(titles):
            self._grid.addWidget(_aligned(label(title, Role.MUTED), right=column == 3), 0, column)
        for row, line in enumerate(lines[:_MOST_LINES], start=1):
            self._show_line(row, line)
        if len(lines) > _MOST_LINES:
            more = translate("calls", "et {n} autres").format(n=len(lines) - _MOST_LINES)
            self._grid.addWidget(label(more, Role.MUTED), _MOST_LINES + 1, 0, 1, 3)

    def _show_line(self, row: int, line: SheetLine) -> None:
        role = Role.STRONG if line.asked else Role.BODY
        late = label(lateness(line.days_late), Role.BODY, tone=Tone.BAD if line.days_late > 0 else None)
        self._grid.addWidget(label(line.due.number, role), row, 0)
        self._grid.addWidget(label(day(line.due.due_on), Role.BODY), row, 1)
        self._grid.addWidget(late, row, 2)
        self._grid.addWidget(_aligned(label(number(line.due.open), role), right=True), row, 3)


class LastContacts(QWidget):
    """What passed between the firm and the customer lately: letters, calls, promises with what became of them."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_sheet(self, sheet: CallSheet) -> None:
        """Show the last contacts and payments of *sheet*."""
        empty(self._column)
        events = contacts(sheet)
        for on, words, status, tone in events:
            self._column.addWidget(_event(on, words, status, tone))
        if not events:
            self._column.addWidget(label(translate("calls", "Aucun échange enregistré."), Role.MUTED))


def contacts(sheet: CallSheet) -> list[tuple[date, str, str, Tone]]:
    """Return the last letters, calls, promises and payments, newest first: day, words, status and its colour."""
    found = [(each.issued_on, _letter_words(each.channel, each.number), "", Tone.NEUTRAL) for each in sheet.letters]
    found += [(each.called_on, _call_words(each), painted(each.outcome.words()), Tone.INFO) for each in sheet.calls]
    found += [_promise(each, sheet.as_of) for each in sheet.promises]
    paid = translate("calls", "Règlement de {amount}")
    found += [(each.dated_on, paid.format(amount=amount(-each.amount)), "", Tone.OK) for each in sheet.payments]
    return sorted(found, key=lambda event: event[0], reverse=True)


def facts(sheet: CallSheet) -> list[tuple[str, str]]:
    """Return what to know before dialling, in pairs: the bank first."""
    last = sheet.freshness.last_bank_on
    unmatched = amount(sheet.freshness.unmatched) if sheet.freshness.unmatched_count else ""
    on_account = sheet.outstanding.on_account
    pairs = [
        (translate("calls", "Dernière écriture bancaire"), day(last)),
        (translate("calls", "Règlements non rapprochés"), unmatched or translate("calls", "aucun")),
        (translate("calls", "Échu"), amount(sheet.outstanding.overdue)),
    ]
    if on_account:
        pairs.append((translate("calls", "Avance du client"), amount(abs(on_account))))
    planned = sheet.next_planned
    if planned is not None:
        words = translate("calls", "{step}, le {day}")
        told = words.format(step=painted(planned.level.name_fr), day=day(planned.on))
        pairs.append((translate("calls", "Étape suivante"), told))
    return pairs


def banners(sheet: CallSheet) -> Iterable[str]:
    """Return one sentence for each pause that stands, as on every page that shows the customer."""
    for hold in sheet.holds:
        until = translate("calls", " jusqu’au {day}").format(day=day(hold.until)) if hold.until else ""
        yield named(f"{hold_kinds()[hold.kind]}{until}", painted(hold.reason))


def promise_words(state: PromiseState) -> tuple[str, Tone]:
    """Return the word and the colour for what became of a promise."""
    words = {
        PromiseState.PENDING: translate("calls", "En cours"),
        PromiseState.KEPT: translate("calls", "Tenue"),
        PromiseState.PARTLY: translate("calls", "Tenue en partie"),
        PromiseState.BROKEN: translate("calls", "Non tenue"),
        PromiseState.ENDED: translate("calls", "Remplacée"),
    }
    if state in FAILED:
        return words[state], Tone.BAD
    tone = {PromiseState.KEPT: Tone.OK, PromiseState.PENDING: Tone.VIOLET}.get(state, Tone.NEUTRAL)
    return words[state], tone


def _promise(promise: Promise, as_of: date) -> tuple[date, str, str, Tone]:
    words = translate("calls", "Promesse de {amount} pour le {day}")
    told = words.format(amount=amount(promise.promised), day=day(promise.promised_on))
    return promise.hold.since, told, *promise_words(promise.state(as_of))


def _letter_words(channel: object, number_: str) -> str:
    named = {key.value: words for key, words in channels().items()}
    return f"{named.get(str(channel), '')} {number_}".strip()


def _call_words(call: Call) -> str:
    parts = [translate("calls", "Appel"), call.contact, call.note]
    return ", ".join(part for part in parts if part)


def _said(text: str) -> QLabel:
    shown = label(text, Role.BODY, wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


def _aligned(shown: QLabel, *, right: bool) -> QLabel:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return shown


def _event(on: date, words: str, status: str, tone: Tone) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(10)
    line.addWidget(label(day(on), Role.MUTED))
    line.addWidget(Elided(words), 1)
    if status:
        line.addWidget(Pill(status, tone))
    return made
