"""The invoices left alone today, each with its plain reason, filterable by reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gestion_creances.dunning.reason import Reason
from gestion_creances.ledger.item import ItemKind
from gestion_creances.ui.fields.choices import Choice
from gestion_creances.ui.fields.empty import EmptyState
from gestion_creances.ui.pages.reminders.lines import Left, explanation, reason_tone, reason_words, sentence
from gestion_creances.ui.speech.formats import count, day, number
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import TWO_LINES, ListView
from gestion_creances.ui.tables.menus import MenuEntry
from gestion_creances.ui.tables.source import Filter, ShortList


class LeftList(QWidget):
    """``opened(Left)`` on Entrée; ``notice_wanted(Left)`` from the menu."""

    opened = Signal(object)
    notice_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # Once for all rows: words are looked up in the translation each time they are asked for.
        self._words = {reason: reason_words(reason) for reason in Reason}
        columns = self._columns()
        self._source: ShortList[Left] = ShortList(columns, keep=_keeps)
        self.list: ListView[Left] = ListView(
            "reminders-left",
            columns,
            self._source,
            key=lambda row: row.why.item_id,
            row_height=TWO_LINES,
            nouns=(self.tr("échéance"), self.tr("échéances")),
            empty=EmptyState(self.tr("Toutes les échéances ouvertes sont relancées")),
            menu=self._entries,
        )
        self.reasons: Choice[str] = Choice([(self.tr("Toutes les raisons"), "")], self.tr("Raison"))
        self.reasons.picked.connect(lambda reason: self.list.show_only(reason=reason))
        self.list.add_to_bar(self.reasons)
        self.list.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    def show_rows(self, rows: Sequence[Left]) -> None:
        """Show other rows."""
        self._source.replace(rows)
        held = {reason: sum(row.why.reason is reason for row in rows) for reason in Reason}
        options = [(f"{self._words[reason]} ({count(times)})", reason.value) for reason, times in held.items() if times]
        self.reasons.set_options([(self.tr("Toutes les raisons"), ""), *options])
        self.list.show_only(reason=self.reasons.value())

    def show_reason(self, reason: Reason | None) -> None:
        """Show only the invoices left for *reason* (None: all)."""
        self.reasons.set_value(reason.value if reason else "")
        self.list.show_only(reason=self.reasons.value())

    def _columns(self) -> tuple[Column[Left], ...]:
        return (
            Column(
                key="customer",
                title=self.tr("Client"),
                text=lambda row: row.customer,
                second=lambda row: row.why.number,
                kind=Kind.TWO_LINES,
                sort="customer",
                width=230,
            ),
            Column(
                key="number",
                title=self.tr("Pièce"),
                text=lambda row: row.why.number,
                sort="number",
                width=130,
                shown=False,
            ),
            Column(
                key="due",
                title=self.tr("Échéance"),
                text=lambda row: day(row.why.due.due_on),
                sort="due",
                raw=lambda row: row.why.due.due_on,
                width=104,
            ),
            Column(
                key="open",
                title=self.tr("Reste dû"),
                text=lambda row: number(row.why.due.open),
                kind=Kind.AMOUNT,
                sort="open",
                raw=lambda row: row.why.due.open,
                width=112,
            ),
            Column(
                key="why",
                title=self.tr("Pourquoi"),
                text=lambda row: self._words[row.why.reason],
                second=lambda row: explanation(row.why),
                kind=Kind.TWO_LINES,
                sort="why",
                tone=lambda row: reason_tone(row.why.reason),
                tip=lambda row: sentence(row.why),
                raw=lambda row: sentence(row.why),
                width=300,
                stretch=True,
            ),
        )

    def _entries(self, rows: Sequence[Left]) -> list[MenuEntry[Left]]:
        chosen = rows[0]
        chaseable = chosen.why.due.kind is ItemKind.INVOICE
        return [
            MenuEntry(self.tr("Ouvrir la fiche du client"), lambda _: self.opened.emit(chosen), "users"),
            MenuEntry(
                self.tr("Mise en demeure hors cycle…"),
                lambda _: self.notice_wanted.emit(chosen),
                "envelope-simple",
                chaseable,
            ),
        ]


def _keeps(row: Left, wanted: Filter) -> bool:
    reason = wanted.choice("reason")
    return not reason or row.why.reason.value == reason
