"""Entries for Sage 100 Comptabilité, by its « import paramétrable » of tabbed text.

Layout: the sample of https://developer.sage.com/100/fr/saas/guides/samples/exemplesmappage, eleven columns: type of
line (G), journal, day JJMMAA, number, general account, customer (tiers), label, means of payment, due date, debit,
credit with a decimal comma. Lines with the same journal, day and number make one entry.
"""

from __future__ import annotations

from collections.abc import Sequence

from gestion_creances.accounting.entry import Entry, EntryLine
from gestion_creances.exports.accounting_entries.lines import code, column, comma, pairs

PROGRAM = "Sage 100"


def content(entries: Sequence[Entry]) -> bytes:
    """Return the file in plain letters; raise DoesNotFit for an account over 13 or a customer over 17 characters."""
    return "".join("\t".join(_row(entry, line)) + "\r\n" for entry, line in pairs(entries)).encode("ascii")


def _row(entry: Entry, line: EntryLine) -> tuple[str, ...]:
    return (
        "G",
        code(entry.journal, 6, PROGRAM).strip(),
        f"{entry.dated_on:%d%m%y}",
        str(entry.number),
        code(line.account, 13, PROGRAM).strip(),
        code(line.auxiliary, 17, PROGRAM).strip(),
        column(entry.label, 35).strip(),
        "",
        "",
        comma(line.debit),
        comma(line.credit),
    )
