"""The two lists of the dashboard: every indicator with its value a month ago, and the customers who owe most."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from gestion_creances.kpi.indicator import Kpi
from gestion_creances.storage.figures import CustomerOutstanding
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.pages.dashboard.words import Words, change_tone, change_words, indicators, moved, value
from gestion_creances.ui.speech.formats import amount_or_dash, number, painted
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.list_view import ONE_LINE, ListView
from gestion_creances.ui.tables.source import ShortList
from gestion_creances.usecases.view_dashboard import Dashboard

translate = QCoreApplication.translate
R = TypeVar("R")
_HEAD = 38


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """One indicator, now and a month before."""

    key: str
    words: Words
    now: Kpi
    before: Kpi


def indicator_rows(view: Dashboard) -> tuple[IndicatorRow, ...]:
    """Return every indicator in the order of the sheet."""
    words = indicators()
    return tuple(
        IndicatorRow(key, words[key], now, view.before.indicators[key]) for key, now in view.now.indicators.items()
    )


class ShortTable(ListView[R]):
    """A list as tall as its rows, inside a page that scrolls."""

    def fill(self, rows: tuple[R, ...]) -> None:
        """Show *rows*, all of them."""
        self.short.replace(rows)
        self.reload()
        self.setFixedHeight(_HEAD + max(len(rows), 3) * ONE_LINE)

    @property
    def short(self) -> ShortList[R]:
        """The rows at hand."""
        source = self.model.source
        if not isinstance(source, ShortList):
            raise TypeError(source)
        return source


def indicator_list() -> ShortTable[IndicatorRow]:
    """Return the list of all indicators, empty."""
    columns: tuple[Column[IndicatorRow], ...] = (
        Column(
            key="name",
            title=translate("dashboard", "Indicateur"),
            text=lambda row: row.words.name,
            kind=Kind.LINK,
            sort="name",
            width=210,
            stretch=True,
            tip=lambda row: painted(row.now.formula),
        ),
        Column(
            key="now",
            title=translate("dashboard", "Aujourd’hui"),
            text=_value_words,
            kind=Kind.STRONG_AMOUNT,
            width=118,
            tip=lambda row: row.now.reason,
            raw=lambda row: row.now.value,
        ),
        Column(
            key="before",
            title=translate("dashboard", "Il y a un mois"),
            text=lambda row: value(row.before),
            kind=Kind.AMOUNT,
            width=112,
            tip=lambda row: row.before.reason,
            raw=lambda row: row.before.value,
        ),
        Column(
            key="change",
            title=translate("dashboard", "Évolution"),
            text=lambda row: change_words(row.now, row.before),
            kind=Kind.AMOUNT,
            width=92,
            tone=_tone,
            raw=lambda row: moved(row.now, row.before),
        ),
    )
    return ShortTable("indicators", columns, ShortList(columns), key=lambda row: row.key, toolbar=False)


def _value_words(row: IndicatorRow) -> str:
    return translate("dashboard", "non calculable") if row.now.value is None else value(row.now)


def _tone(row: IndicatorRow) -> Tone | None:
    tone = change_tone(row.now, row.before, higher_is_better=row.words.higher_is_better)
    return None if tone is Tone.NEUTRAL else tone


def debtor_list() -> ShortTable[CustomerOutstanding]:
    """Return the list of the customers who owe most, empty."""
    columns: tuple[Column[CustomerOutstanding], ...] = (
        Column(
            key="name",
            title=translate("dashboard", "Client"),
            text=lambda row: row.name,
            kind=Kind.LINK,
            sort="name",
            width=120,
            stretch=True,
            tip=lambda row: row.name,
        ),
        Column(
            key="overdue",
            title=translate("dashboard", "Échu (€)"),
            text=lambda row: amount_or_dash(row.outstanding.overdue),
            kind=Kind.AMOUNT,
            sort="overdue",
            width=96,
            raw=lambda row: row.outstanding.overdue,
        ),
        Column(
            key="total",
            title=translate("dashboard", "Encours (€)"),
            text=lambda row: number(row.outstanding.total),
            kind=Kind.STRONG_AMOUNT,
            sort="total",
            width=96,
            raw=lambda row: row.outstanding.total,
        ),
    )
    return ShortTable("debtors", columns, ShortList(columns), key=lambda row: row.customer_id, toolbar=False)
