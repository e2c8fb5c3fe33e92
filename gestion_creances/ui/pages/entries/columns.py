"""The columns of the page Écritures: the lines that are due, and the batches handed over before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gestion_creances.accounting.entry import Entry, EntryLine
from gestion_creances.basics.money import Money, total
from gestion_creances.exports.accounting_entries import format_of
from gestion_creances.storage.entries import EntryBatch
from gestion_creances.ui.look.tokens import Tone
from gestion_creances.ui.speech.formats import NBSP, amount, count, day, painted
from gestion_creances.ui.tables.column import Column, Kind
from gestion_creances.ui.tables.source import Filter, ShortList

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of an entry; ``rank`` is its place in the entry."""

    entry: Entry
    line: EntryLine
    rank: int


def line_rows(entries: Iterable[Entry]) -> tuple[LineRow, ...]:
    """Return every line of *entries* in order."""
    return tuple(LineRow(entry, line, rank) for entry in entries for rank, line in enumerate(entry.lines))


def kept(row: LineRow, wanted: Filter) -> bool:
    """Tell whether the line is of the kind chosen on the page."""
    return wanted.choice("kind") in ("", row.entry.kind.value)


def line_columns() -> tuple[Column[LineRow], ...]:
    """Return the columns of the lines to hand over."""
    return (
        Column(
            key="dated_on",
            title=translate("entries", "Date"),
            text=lambda row: day(row.entry.dated_on),
            sort="dated_on",
            width=92,
            raw=lambda row: row.entry.dated_on,
        ),
        Column(
            key="journal",
            title=translate("entries", "Journal"),
            text=lambda row: row.entry.journal,
            sort="journal",
            width=80,
            tip=lambda row: painted(row.entry.journal_label),
        ),
        Column(
            key="account",
            title=translate("entries", "Compte"),
            text=lambda row: row.line.account,
            kind=Kind.STRONG,
            sort="account",
            width=80,
            tip=lambda row: painted(row.line.account_label),
        ),
        Column(
            key="auxiliary",
            title=translate("entries", "Auxiliaire"),
            text=lambda row: row.line.auxiliary,
            sort="auxiliary",
            width=112,
            tip=lambda row: row.line.auxiliary_label,
        ),
        Column(
            key="piece",
            title=translate("entries", "Pièce"),
            text=lambda row: row.entry.piece,
            sort="piece",
            width=110,
        ),
        Column(
            key="label",
            title=translate("entries", "Libellé"),
            text=lambda row: row.entry.label,
            sort="label",
            width=220,
            stretch=True,
            tone=lambda row: Tone.WARN if row.entry.warning else None,
            tip=lambda row: painted(row.entry.warning) or row.entry.label,
        ),
        _side("debit", translate("entries", "Débit"), lambda row: row.line.debit),
        _side("credit", translate("entries", "Crédit"), lambda row: row.line.credit),
    )


def _side(key: str, title: str, value: Callable[[LineRow], Money]) -> Column[LineRow]:
    return Column(
        key=key,
        title=title,
        text=lambda row: amount(value(row)) if value(row) else "",
        kind=Kind.AMOUNT,
        sort=key,
        width=104,
        raw=value,
    )


def line_totals(rows: ShortList[LineRow]) -> Callable[[Filter], Mapping[str, str]]:
    """Return the function that gives the list its line of totals."""

    def texts(wanted: Filter) -> Mapping[str, str]:
        found = rows.found(wanted)
        return {
            "label": translate("entries", "Total"),
            "debit": amount(total(row.line.debit for row in found)),
            "credit": amount(total(row.line.credit for row in found)),
        }

    return texts


def batch_columns() -> tuple[Column[EntryBatch], ...]:
    """Return the columns of the batches handed over."""
    return (
        Column(
            key="id",
            title=translate("entries", "Remise"),
            text=lambda batch: translate("entries", "n°\u00a0{n}").format(n=batch.id),
            kind=Kind.STRONG,
            sort="id",
            width=80,
            raw=lambda batch: batch.id,
        ),
        Column(
            key="made_at",
            title=translate("entries", "Faite le"),
            text=_moment,
            sort="made_at",
            width=130,
            raw=lambda batch: batch.made_at.date(),
        ),
        Column(
            key="last_on",
            title=translate("entries", "Écritures"),
            text=lambda batch: translate("entries", "du {0} au {1}").format(day(batch.first_on), day(batch.last_on)),
            sort="last_on",
            width=216,
            raw=lambda batch: batch.last_on,
        ),
        Column(
            key="numbers",
            title=translate("entries", "Numéros"),
            text=lambda batch: f"{count(batch.first_number)} – {count(batch.last_number)}",
            sort="numbers",
            width=110,
            raw=lambda batch: batch.first_number,
        ),
        Column(
            key="format",
            title=translate("entries", "Format"),
            text=lambda batch: painted(format_of(batch.format).label),
            sort="format",
            width=140,
            stretch=True,
        ),
        Column(
            key="actor",
            title=translate("entries", "Par"),
            text=lambda batch: batch.actor,
            sort="actor",
            width=100,
        ),
        Column(
            key="debit",
            title=translate("entries", "Débit = crédit"),
            text=lambda batch: amount(batch.debit),
            kind=Kind.STRONG_AMOUNT,
            sort="debit",
            width=120,
            raw=lambda batch: batch.debit,
        ),
    )


def _moment(batch: EntryBatch) -> str:
    local = batch.made_at.astimezone()
    return f"{day(local.date())}{NBSP}{local:%H:%M}"
