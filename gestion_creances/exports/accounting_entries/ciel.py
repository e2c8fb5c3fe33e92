"""Entries for Ciel Compta and Sage 50: the fixed-width file XIMPORT.

Layout: https://openflyers.com/en/doc/Accounting-export-template-CielXimport (fields, widths and a sample), the same as
what Dolibarr writes for Ciel since 2003 (htdocs/accountancy/class/accountancyexport.class.php): movement 5, journal 2,
day AAAAMMJJ 8, due date 8, piece 12, account 11, label 25, amount 13, side 1, matching 12, analytic 6, name of the
account 34, then O2003 (euros, version of the layout).
"""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.accounting.entry import Entry, EntryLine
from gestion_creances.exports.accounting_entries.lines import (
    code,
    column,
    compact,
    customer_account,
    dotted,
    pairs,
    side,
)

PROGRAM = "Ciel"


def content(entries: Sequence[Entry]) -> bytes:
    """Return the file, plain letters only; raise DoesNotFit for a journal over 2 or an account over 11 characters."""
    ranks = {entry.subject: rank for rank, entry in enumerate(entries, 1)}
    return "".join(_line(ranks[entry.subject], entry, line) + "\r\n" for entry, line in pairs(entries)).encode("ascii")


def _line(rank: int, entry: Entry, line: EntryLine) -> str:
    letter, amount = side(line)
    return "".join(
        (
            code(str(rank), 5, PROGRAM).strip().rjust(5),
            code(entry.journal, 2, PROGRAM),
            compact(entry.dated_on),
            " " * 8,
            column(entry.piece, 12),
            code(customer_account(line), 11, PROGRAM),
            column(entry.label, 25),
            dotted(amount),
            letter,
            " " * 18,
            column(line.auxiliary_label or line.account_label, 34),
            "O2003",
        )
    )
