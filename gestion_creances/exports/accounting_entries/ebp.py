"""Entries for EBP Comptabilité: its text file of entries, commas between the columns.

Layout: https://openflyers.com/en/doc/Accounting-export-template-Ebp (columns, widths and a sample); the order of the
columns is also that of https://apps.odoo.com/apps/modules/15.0/import_account_move_csv, which reads such files: number,
day JJMMAAAA, journal, account 15, automatic label (empty), label 40 and piece 15 in quotes, amount 13 with a dot, side,
due date, currency (empty).
"""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.accounting.entry import Entry, EntryLine
from gestion_creances.exports.accounting_entries.lines import code, column, customer_account, dotted, pairs, side

PROGRAM = "EBP"


def content(entries: Sequence[Entry]) -> bytes:
    """Return the file, plain letters only; raise DoesNotFit for an account over 15 characters."""
    return "".join(_line(entry, line) + "\r\n" for entry, line in pairs(entries)).encode("ascii")


def _line(entry: Entry, line: EntryLine) -> str:
    letter, amount = side(line)
    day = f"{entry.dated_on:%d%m%Y}"
    fields = (
        str(entry.number).rjust(5),
        day,
        entry.journal,
        code(customer_account(line).replace(",", " "), 15, PROGRAM),
        "",
        _quoted(entry.label, 40),
        _quoted(entry.piece, 15),
        dotted(amount),
        letter,
        day,
        "",
    )
    return ",".join(fields)


def _quoted(text: str, width: int) -> str:
    return '"' + column(text.replace('"', "'"), width) + '"'
