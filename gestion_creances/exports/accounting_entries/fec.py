"""Entries in the text of the FEC (article A47 A-1 LPF, VII): eighteen columns, tabs, what any program in France reads.

It is the same layout as the tax file, for the entries of one batch only: it does not replace the FEC of the year.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gestion_creances.accounting.entry import Entry, EntryLine
from gestion_creances.exports.accounting_entries.lines import comma, compact, pairs

HEADER = (
    "JournalCode",
    "JournalLib",
    "EcritureNum",
    "EcritureDate",
    "CompteNum",
    "CompteLib",
    "CompAuxNum",
    "CompAuxLib",
    "PieceRef",
    "PieceDate",
    "EcritureLib",
    "Debit",
    "Credit",
    "EcritureLet",
    "DateLet",
    "ValidDate",
    "Montantdevise",
    "Idevise",
)


def content(entries: Sequence[Entry], handed_on: date) -> bytes:
    """Return the file: UTF-8, tabs, lines ended by CR and LF, decimal comma, days as AAAAMMJJ.

    *handed_on* is the day of validation. A fact without a paper is referred to by the number of its entry.
    """
    rows = [HEADER, *(_row(entry, line, handed_on) for entry, line in pairs(entries))]
    return "".join("\t".join(row) + "\r\n" for row in rows).encode("utf-8")


def _row(entry: Entry, line: EntryLine, handed_on: date) -> tuple[str, ...]:
    number = str(entry.number)
    return (
        entry.journal,
        entry.journal_label,
        number,
        compact(entry.dated_on),
        line.account,
        _one_line(line.account_label),
        _one_line(line.auxiliary),
        _one_line(line.auxiliary_label),
        _one_line(entry.piece) or f"{entry.journal}{number}",
        compact(entry.piece_on),
        _one_line(entry.label),
        comma(line.debit),
        comma(line.credit),
        "",
        "",
        compact(handed_on),
        "",
        "",
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())
