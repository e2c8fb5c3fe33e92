"""Entries as a CSV table that any accounting program or spreadsheet reads: French separators, a header line."""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.accounting.entry import Entry
from gestion_creances.basics.money import ZERO
from gestion_creances.exports.accounting_entries.lines import pairs
from gestion_creances.exports.sheet import Column, Kind, Sheet
from gestion_creances.exports.workbook import csv_bytes

COLUMNS = (
    Column("Journal"),
    Column("Date", Kind.DAY),
    Column("N° écriture", Kind.COUNT),
    Column("Pièce"),
    Column("Date de pièce", Kind.DAY),
    Column("Compte"),
    Column("Intitulé du compte"),
    Column("Compte auxiliaire"),
    Column("Intitulé auxiliaire"),
    Column("Libellé"),
    Column("Débit", Kind.MONEY, summed=True),
    Column("Crédit", Kind.MONEY, summed=True),
)


def sheet(entries: Sequence[Entry], title: str) -> Sheet:
    """Return the lines of *entries* as a table, one line for each line of an entry."""
    rows = [
        (
            entry.journal,
            entry.dated_on,
            entry.number or None,
            entry.piece,
            entry.piece_on,
            line.account,
            line.account_label,
            line.auxiliary,
            line.auxiliary_label,
            entry.label,
            line.debit if line.debit else ZERO,
            line.credit if line.credit else ZERO,
        )
        for entry, line in pairs(entries)
    ]
    return Sheet("Écritures", title, COLUMNS, rows)


def content(entries: Sequence[Entry]) -> bytes:
    """Return the file: UTF-8 with its mark, semicolons, decimal commas, dd/mm/yyyy."""
    return csv_bytes(sheet(entries, "Écritures"))
